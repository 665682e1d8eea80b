import { allMatch, madeOf, phrases } from './phrases.ts';

/** Publishers whose names have no other meaning. */
const houses = phrases(`
Springer | Springer Verlag | Springer Nature | Elsevier | Elsevier Masson | Wiley | John Wiley | Wiley-VCH | Wiley-Blackwell | Blackwell Publishing |
Blackwell Science | Blackwell Publisher | Basil Blackwell | MDPI | Taylor & Francis | Informa | Informa Healthcare | Routledge | Hindawi | Karger | Thieme |
SAGE publications | SAGE publishing | Emerald Publishing | Emerald Group | Emerald Insight | Nature Publishing | Macmillan Publisher | Palgrave | Palgrave Macmillan |
BioMed Central | Lippincott | Lippincott Williams & Wilkins | Lippincott Williams | Wolters Kluwer | Kluwer | Kluwer Academic | Plenum | Plenum Publishing |
Pergamon | Academic Press | Cell Press | CRC Press | IOS Press | IGI Global | Inderscience | De Gruyter | Walter de Gruyter | Mary Ann Liebert |
Liebert | Dove Medical Press | Dove Press | Bentham Science | Medknow | World Scientific | World Scientific Publishing | IOP Publishing | AIP Publishing |
EDP Sciences | Optica Publishing | Frontiers Media | Haworth | Haworth Press | Nova Science | Nova Science Publisher | Guilford Press | Erlbaum | Lawrence Erlbaum |
Psychology Press | Edward Elgar | Maney | Maney Publishing | Ashgate | Peter Lang | Hogrefe | Schattauer | Vandenhoeck | Sciendo | Versita | Termedia |
Via Medica | AOSIS | Scientific Research Publishing | PeerJ | PLOS | Public Library of Science | eLife Sciences | Copernicus Publication | Copernicus GmbH |
Pleiades Publishing | Nauka | Allerton Press | Higher Education Press | Science Press | Intellect Ltd | Brill Academic | Koninklijke Brill |
Berghahn | John Benjamins | Benjamins Publishing | Hart Publishing | Sweet & Maxwell | Unisa Press | Humana Press | Marcel Dekker |
Gordon and Breach | Birkhauser | Vieweg | Teubner | Urban & Fischer | Georg Thieme | Steinkopff | Churchill Livingstone | Mosby | Saunders Company |
W.B. Saunders | Butterworth-Heinemann | Adis | Adis International | Dustri-Verlag | S. Karger | Akademiai Kiado | Eurekah |
Impact Journals | Ivyspring | Spandidos | Baishideng | Tech Science Press | Portland Press | Society for Neuroscience press | Begell House |
Trans Tech | Trans Tech Publication | American Scientific Publisher | Annual Reviews Inc | Kamla-Raj | Penerbit | Verlag | Editrice
`);

/** Endings of company names, and what licences and notices of copyright say. */
const notices = phrases(`
Ltd | LLC | GmbH | KGaA | Inc | B.V. | Pty | business media | science business media | Springer science | licensee | exclusive licensee |
all rights reserved | rights reserved | reserved right | copyright holder | copyright owner | crown copyright | copyright transfer | Creative Commons |
Creative Commons Attribution | Attribution License | CC BY | CC-BY-NC | CC BY-NC-ND | CC0 | BY license | BY-NC | BY-NC-ND | open access article | open-access article |
publisher's note | publisher note | jurisdictional claim | institutional affiliation | unrestricted use | noncommercial use | non-commercial use |
university press | academic publisher | publication copyright | periodical inc | publishing group | publishing house | publishing company | publishing corporation |
publishing ag | publishing AG | publishing board | publisher ltd | science publisher | published by
`);

const fillers = new Set([
  ...phrases(`
AG | Co | co | Company | Corporation | Corp | KG | Son | Science | Nature | Business | Media | International | Group | Part | of | Publisher | Publishing | Publication |
Press | Periodical | Academic | Scientific | Medical | Healthcare | Journal | Article | Copyright | License | Licence | Attribution | Commercial | Noncommercial | Non | NonCommercial |
NoDerivs | NoDerivatives | ShareAlike | BY | NC | ND | SA | UK | US | USA | United | Kingdom | America | Switzerland | Basel | Germany | Netherlands | Dordrecht |
Amsterdam | Berlin | Heidelberg | Weinheim | Boston | Hoboken | London | Oxford | Cambridge | New | York | NY | NJ | Philadelphia | Singapore | Paris | Stuttgart | Tokyo |
France | Austria | Italia | Japan | India | Australia | Asia | Pacific | Iberia | España | Ireland | China | Scotland | Author | Trading | and | in | for | by | under |
Fachmedien | Wiesbaden | Medizin | Division | Imprint | exclusive | year | A | S | E | V | W | Verlag | University | Global | Europe | Services | House | Institute | Society
`),
]);

const tails =
  /^(?:Taylor|Francis|Francis Group|Sons?|Sons? Ltd|Sons? Inc|Copyright(?: (?:\d{4}|The Authors?|[Bb]y))?|Dordrecht|Periodicals|(?:[A-Z][a-z]+ )?Publishers|IEEE)\.?$/;
const presses =
  /^(?:Published by|Published (?:19|20)\d\d$|Copyright (?:©? ?\d{4}\b|(?!Law|Act\b|Infring|Protect|Reform|Directive|Policy|Office|Term|Holder|Owner|Piracy|Notice)\p{Lu})|Licensee\b)|\b(?:Society|Association|Academy|Board|Authors?|Foundation|Institute|College|Union|Press) (?:19|20)\d\d$|\bUniversity Press\b|\bPress(?:,? (?:Inc|Ltd|LLC))$|\b(?:Publishers?|Publishing|Publications|Verlag),? (?:Inc|Ltd|LLC|AG|GmbH|Group|House|Company|Corporation)$/u;

const isNotice = madeOf(new Set([...houses, ...notices]), fillers);

/** Words of the notice of copyright: a publisher, what kind of company it is, a licence. */
export const isPublisher = (key: string, texts: readonly string[]): boolean =>
  isNotice(key) || allMatch(texts, tails) || allMatch(texts, presses);
