import { allMatch, isNumber, madeOf, phrases, words } from './phrases.ts';

/** Phrases by which a paper speaks of itself and of others. */
const phrasesOfPapers = phrases(`
et al | al | inf | etc | et cetera | i.e. | ie | e.g. | eg | viz | cf | ibid | vs | versus | respectively | and/or | n.s. | author | authors | co-author | same author | article | paper |
special issue | this issue | last decade | past decade | recent decade | last year | recent year | past year | next decade | present day | month | week | decade | minute | thing | aforementioned |
study result | study finding | research result | research finding | research question | research objective | research aim | aim of the study | aim of this study |
purpose of the study | purpose of this study | objective of the study | objective of this study | result of the study | results of this study | findings of this study |
result of this study | author's knowledge | best of our knowledge | state of the art | simulation result | numerical result | experimental result | empirical result | preliminary result |
preliminary finding | empirical finding | experimental finding | theoretical result | computational result | test result | numerical example | novel contribution | open question |
research gap | research paper | research article | scientific literature | existing literature | relevant literature | review of literature | first time | second part | first part | last part |
wide range | broad range | large number | small number | great deal | other hand | same time | ad hoc | per se | point of view | case in point | step by step
`);
const determiners = phrases(
  'present | current | this | our | previous | prior | earlier | past | recent | further | future | additional | existing | main | key | major | principal | primary | other | same | several | many',
);
const ownHeads = phrases(
  'study | paper | article | work | research | investigation | result | finding | conclusion | author | researcher | literature | contribution | aim | objective | purpose | goal | report | publication | experiment | observation | direction',
);

const forms = (text: string): ReadonlySet<string> => phrases(text.trim().split(/\s+/).join('|'));

/** Names of tags of HTML, JATS and MathML, of entities, and of commands of LaTeX. */
const markup = forms(`
jats sub sup amp lt gt quot nbsp mdash ndash thinsp ensp emsp hellip rsquo lsquo ldquo rdquo apos plusmn middot minu deg mml mrow mi mo mn mtext msub msup msubsup mfrac
mstyle mover munder msqrt mspace mfenced mtable mtr mtd xlink href xmlns br div td tr li tt xref disp-formula textit textbf textrm textsf texttt textsc
textsuperscript textsubscript emph mathrm mathbf mathcal mathbb mathsf mathit mathfrak mathscr mathring boldsymbol ensuremath operatorname  widehat
widetilde hbox mbox vspace hspace frac dfrac tfrac sqrt infty leq geq neq approx leqslant geqslant rightarrow leftarrow langle rangle ldots cdot cdots
documentclass usepackage amsmath amsfonts amssymb amsbsy wasysym upgreek mathrs mathrsfs setlength oddsidemargin footnotesize scriptsize
`);
const markupFillers = forms(
  'math italic bold p sec title inline formula tex id ext link type style display block alternatives http www w3 org 1998 minimal begin end document 12pt',
);
const isMarkup = madeOf(markup, markupFillers);

const units = words(`
mg g kg µg μg ug ng pg t l L ml mL µl μl µL μL dl dL nl m mm cm dm km nm µm μm um mol mmol µmol μmol umol nmol pmol mM µM μM uM nM pM s ms µs μs ns ps fs min h hr hrs d wk yr yrs Hz kHz MHz GHz
THz Pa kPa MPa GPa bar mbar hPa mmHg atm J kJ MJ GJ cal kcal Mcal W kW mW MW GW TW kWh MWh GWh TWh V mV kV MV mA µA nA A eV meV keV MeV GeV TeV PeV EeV N kN mN mT K °C C ha acre ppm ppb
ppt ppmv IU iu U mU Gy cGy mGy Sv mSv µSv Bq kBq MBq rpm dB dBm dBi bp kb Mb kbp Mbp Gbp kDa Da CFU cfu pc kpc Mpc Gpc km2 m2 cm2 mm2 m3 cm3 mm3 km² m² cm² m³ cm³ fb pb nb ab
Mbps Gbps kbps fps mas arcsec arcmin sr yr-1 DW FW dw fw DM BW bw wt vol v w MB GB TB KB
hectare kilometer kilometre centimeter millimeter nanometer micrometer kilogram gram milligram microgram nanogram liter litre milliliter microliter millimole micromole
hectares kilometers kilometres centimeters millimeters nanometers kilograms grams milligrams micrograms liters litres milliliters
`);
/** Units that are words or names when alone. */
const onlyWithOthers = words(
  't l L g m s h d U A V W J K C N v w bar min cal atm Da Pa acre DM BW DW FW ppt kb Mb vol wt MB GB TB KB MW GW TW MV MJ GJ mA ns ps fs ms pc sr fb pb nb ab fps mas mT mN kT yr-1',
);
/** "m-1" is a unit, "K-12" and "V-2" are not. */
const capital = /^\p{Lu}$/u;
const measured =
  /^\d+(?:[.,]\d+)*(?:mg|kg|µg|μg|ng|ml|mL|µl|mm|cm|km|nm|µm|μm|mM|µM|μM|nM|ms|kHz|MHz|GHz|THz|kPa|MPa|GPa|kW|MW|GW|kWh|mV|kV|keV|MeV|GeV|TeV|kDa|bp|kb|ha|st|nd|rd|th|yr|hr|min)$/;
const value = /\s[<>=~±]?\s?\d+[.,]\d+\s?(\S+)$/u;

const little = /^(?:\p{L}\.?|(?:[Ww]ho|[Ww]hat|[Tt]hat|[Tt]here|[Ii]t)['’]s|AND|OF|THE|WITH|FOR|FROM|TO|BY|WHAT)$/u;

/** What is left of a sentence, of markup, or of a measured value. */
export const isScrap = (key: string, texts: readonly string[]): boolean =>
  phrasesOfPapers.has(key) ||
  isOfThisPaper(key) ||
  allMatch(texts, little) ||
  (isMarkup(key) && !texts.some((text) => /\p{Lu}/u.test(text))) ||
  (texts.length > 0 && texts.every(isUnitOrValue));

function isOfThisPaper(key: string): boolean {
  const [first = '', last = '', ...more] = key.split(' ');
  return more.length === 0 && determiners.has(first) && ownHeads.has(last);
}

const isPart = (word: string): boolean => isNumber(word) || units.has(word) || measured.test(word);

function isUnitOrValue(text: string): boolean {
  const ending = /\d[.,]\d/.test(text) ? value.exec(text)?.[1] : undefined;
  if (ending !== undefined && units.has(ending)) return true;
  if (!isPart(/[^\s/·×*^-]+/.exec(text)?.[0] ?? '')) return false;
  const parts = text.split(/[\s/·×*^-]+/u).filter(Boolean);
  if (parts.length === 1) return measured.test(text) || (units.has(text) && !onlyWithOthers.has(text));
  if (parts.length === 2 && !isNumber(parts[0]!) && isNumber(parts[1]!))
    return units.has(parts[0]!) && !capital.test(parts[0]!) && Number(parts[1]) <= 3;
  return parts.every(isPart) && parts.some((part) => !isNumber(part));
}
