import { irregularPlurals } from './irregular-plurals.ts';
import { notPlural } from './not-plural.ts';

/** What an ending becomes in the singular. Of the endings that a word has, the longest decides. */
const endings = `
  s- ies-y quies-quy oes-o shoes-shoe xes-x ches-ch avalanches-avalanche shes-sh tzes-tz zzes-zz sses-ss
  ss-ss us-us is-is ics-ics 's-'s series-series species-species lens-lens chaos-chaos monas-monas myces-myces
  iformes-iformes ceps-ceps ceros-ceros blas-blas oides-oides escens-escens termes-termes
  assipes-assipes atipes-atipes avipes-avipes evipes-evipes ongipes-ongipes ufipes-ufipes
  iales-iales eales-eales idales-idales onadales-onadales bacillales-bacillales bacterales-bacterales
  heuristics-heuristic characteristics-characteristic
  calories-calorie cookies-cookie movies-movie prairies-prairie zombies-zombie
  biotics-biotic leptics-leptic phylactics-phylactic septics-septic iolytics-iolytic
  uses-us auses-ause euses-euse ouses-ouse fuses-fuse
  oses-osis poses-pose closes-close ooses-oose celluloses-cellulose
  yses-ysis stases-stasis theses-thesis neses-nesis reses-resis meses-mesis geses-gesis cheses-chesis centeses-centesis
  poieses-poiesis itises-itis polises-polis lenses-lens
  wolves-wolf shelves-shelf sheaves-sheaf knives-knife wives-wife thieves-thief loaves-loaf scarves-scarf halves-half
  trices-trix vertices-vertex vortices-vortex cortices-cortex indices-index helices-helix simplices-simplex
  rynges-rynx eaux-eau eaus-eau
  bacteria-bacterium spectra-spectrum equilibria-equilibrium momenta-momentum thelia-thelium angia-angium
  phenomena-phenomenon automata-automaton hedra-hedron omata-oma
  algae-alga novae-nova cocci-coccus thrombi-thrombus bacilli-bacillus nuclei-nucleus thalami-thalamus radii-radius
  women-woman smen-sman children-child
  `
  .trim()
  .split(/\s+/)
  .map((ending) => ending.split('-') as [plural: string, singular: string])
  .concat([...'bcdfghklmnpqrstvwxz'].map((consonant) => [`${consonant}ys`, `${consonant}ys`]));

/** The endings as a tree of their letters, from the last to the first. */
interface Ending {
  singular?: string;
  before: Map<string, Ending>;
}
const tree: Ending = { before: new Map() };
for (const [plural, singular] of endings) {
  let node = tree;
  for (let at = plural.length - 1; at >= 0; at--) {
    let next = node.before.get(plural[at]!);
    if (!next) node.before.set(plural[at]!, (next = { before: new Map() }));
    node = next;
  }
  node.singular = singular;
}

/** Whole words, which no ending decides. */
const listed = new Map<string, string>([
  ...notPlural.map((word) => [word, word] as const),
  ...irregularPlurals.flatMap(([plural, singular, plurals]) =>
    plurals.split(/\s+/).map((word) => [word, word.slice(0, word.length - plural.length) + singular] as const),
  ),
]);

/**
 * The singular of an English noun in lower case; a word that is no plural comes back as it is. Where it is in doubt the word
 * stays: "social media" and "physics" do, since "social medium" and "physic" are nobody's words. Verbs lose their -s too.
 */
export function singular(word: string): string {
  const known = listed.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  let result = word;
  let node = tree.before.get(word.at(-1)!);
  for (let at = word.length - 1; node; node = node.before.get(word[--at] ?? '')) {
    if (node.singular !== undefined) result = word.slice(0, at) + node.singular;
  }
  return result;
}
