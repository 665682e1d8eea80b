import { allMatch, phrases } from './phrases.ts';

/** Terms by which databases sort papers, and by which nothing is said of what they are about. */
const always = phrases(`
male | female | males and females | middle aged | middle-aged | aged | aged, 80 and over | 80 and over | very elderly | article | journal article | priority journal |
controlled study | major clinical study | clinical article | human experiment | normal human | nonhuman | animal experiment | human versus animal comparison |
short survey | conference paper | conference proceeding | conference abstract | conference review | editorial | erratum | published erratum | corrigendum | retraction note |
English abstract | english abstract | historical article | evaluation study | comparative study | research support | research support, non-U.S. gov't | non-U.S. gov't | U.S. gov't |
U.S. gov't, P.H.S. | unclassified drug | predictive value of tests | data collection method | research article |
original article | original research | original research article | review article | research paper | letter to the editor | book chapter | technical report | author keyword | index term
`);
const whereCapital =
  /^(?:Humans?|Animals?|Adults?|Young Adults?|Child, Preschool|Articles?|ARTICLES?|HUMANS?|ANIMALS?|MALE|FEMALE|ADULT|Review|Letter|Note|Comment|Drug Effects?|Time Factors?|Age Factors?|Sex Factors?|Key ?[Ww]ords?|KEY ?WORDS?)$/;

/** A check tag or another index term that any paper may bear. "human" in a sentence is a concept. */
export const isIndexTerm = (key: string, texts: readonly string[]): boolean =>
  always.has(key) || allMatch(texts, whereCapital);
