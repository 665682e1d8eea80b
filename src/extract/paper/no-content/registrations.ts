import { allMatch, phrases } from './phrases.ts';

const names = phrases(`
registration number | trial registration number | trial registry number | registry number | registration identifier | registration ID | trial identifier |
clinical trial number | clinical trial identifier | clinical trials registration number | grant number | grant no | grant agreement | grant agreement number | award number |
project number | project no | protocol number | contract number | contract no | ethics approval number | approval number | reference number |
PROSPERO | PROSPERO registration | PROSPERO registration number | PROSPERO number | PROSPERO ID | PROSPERO database | EudraCT | EudraCT number | ISRCTN | ISRCTN registry | ChiCTR | ANZCTR |
DOI | digital object identifier | DOI number | ORCID | ORCID iD | JEL | JEL code | JEL classification | JEL classification code | JEL number | PACS number | PACS code |
mathematics subject classification | AMS subject classification | AMS classification | MSC classification | subject classification | ACM classification | PMID | PMCID | ISBN | ISSN | CAS number |
CAS registry number | RePEc handle | article number | accession number | accession no
`);

/** Numbers of registers of trials and reviews; of the NIH; of identifiers. They begin as the register says. */
const numbers =
  /^(?:trial )?(?:NCT[ -]?\d{4,}|ISRCTN[ -]?\d{4,}|(?:PROSPERO )?(?:no )?CRD[ -]?\d{5,}|ChiCTR[-\w ]*\d{3,}|ACTRN[ -]?\d{6,}|UMIN[ -]?(?:CTR)? ?\d{6,}|jRCTs?\d{4,}|JPRN[- ]\w+|(?:EudraCT )?(?:number )?20\d\d-\d{6}-\d\d|DRKS ?\d{4,}|NTR ?\d{3,}|CTRI[ /]\S+|IRCT ?\d{6,}\w*|KCT ?\d{5,}|PACTR ?\d{6,}|RBR-\w{5,}|TCTR ?\d{6,}|SLCTR\S+|RPCEC\d+|INPLASY ?\d{6,}|U1111-\d{4}-\d{4}|(?:DOI|doi)\b.+|10\.\d{4,5}\b.*|[a-z]+\.(?:\d{4}\.)?\d{4,}|ORCID\b.+|JEL\b.+|PACS (?:numbers?:? )?\d.*|MSC ?(?:19|20)\d\d.*|(?:19|20)\d\d (?:Mathematics|AMS) Subject Classification|PMID:? ?\d+|PMC\d{4,}|(?:ISBN|ISSN)\b.+|[RUPKTF]\d\d[ -]?[A-Z]{2}-?\d{5,6}\b.*)$/;

/** The number of a trial, a grant, an article, or what is said of it. */
export const isRegistration = (key: string, texts: readonly string[]): boolean =>
  names.has(key) || allMatch(texts, numbers);
