import type { Quad } from 'n3';
import { UserError, type ConceptType, type VocabularyEntry } from '../../model/index.ts';
import { toEntry, typeNamed, type Tell } from './entries.ts';
import { checkLabels } from './limits.ts';

/** A statement of an RDF document, as far as labels need it. */
export interface Triple {
  subject: string;
  predicate: string;
  object: string;
  /** Of a text: `en-GB`; `''` where it has none, and for what is no text. */
  language: string;
  isText: boolean;
}

/** What an RDF library says, in our words. */
export function toTriple({ subject, predicate, object }: Quad): Triple {
  const isText = object.termType === 'Literal';
  const language = isText ? object.language : '';
  return { subject: subject.value, predicate: predicate.value, object: object.value, language, isText };
}

const skos = 'http://www.w3.org/2004/02/skos/core#';
const rdfsLabel = 'http://www.w3.org/2000/01/rdf-schema#label';

interface Found {
  preferred: Triple[];
  others: Triple[];
  broader: string[];
}

/**
 * The concepts of a SKOS vocabulary: label from prefLabel (else rdfs:label), synonyms from altLabel and hiddenLabel, the type
 * that is the label of a broader concept. English is taken first, then what has no language; a concept with neither is told of.
 */
export async function readSkos(triples: AsyncIterable<Triple>, tell: Tell): Promise<VocabularyEntry[]> {
  const found = new Map<string, Found>();
  const plainLabels = new Map<string, Triple[]>();
  let kept = 0;
  const keep = <T>(list: T[], item: T): void => {
    list.push(item);
    checkLabels(++kept);
  };
  const at = (subject: string): Found => {
    let concept = found.get(subject);
    if (!concept) {
      found.set(subject, (concept = { preferred: [], others: [], broader: [] }));
      checkLabels(++kept);
    }
    return concept;
  };
  for await (const triple of triples) {
    const { subject, predicate, object, isText, language } = triple;
    const isUseful = language === '' || isEnglish(triple);
    if (predicate === `${skos}broader`) keep(at(subject).broader, object);
    else if (predicate === `${skos}narrower`) keep(at(object).broader, subject);
    else if (!isText) continue;
    else if (predicate === rdfsLabel && isUseful) {
      if (!plainLabels.has(subject)) plainLabels.set(subject, []);
      keep(plainLabels.get(subject)!, triple);
    } else if (
      predicate === `${skos}prefLabel` ||
      predicate === `${skos}altLabel` ||
      predicate === `${skos}hiddenLabel`
    ) {
      const { preferred, others } = at(subject); // a concept whose labels are all in other languages is told of
      if (isUseful) keep(predicate === `${skos}prefLabel` ? preferred : others, triple);
    }
  }
  if (found.size === 0)
    throw new UserError(
      'bad-vocabulary',
      'it is RDF, but holds no skos:prefLabel. A vocabulary in RDF has to be SKOS.',
    );

  const labelsOf = (subject: string) => {
    const preferred = found.get(subject)?.preferred ?? [];
    return spoken(preferred.length > 0 ? preferred : (plainLabels.get(subject) ?? []));
  };
  const types = typesAbove(found, labelsOf);
  return [...found].flatMap(([subject, { others }]): VocabularyEntry[] => {
    const [label, ...more] = labelsOf(subject);
    if (label === undefined) {
      tell(null, `<${subject}> has no label in English or without a language; it is left out.`);
      return [];
    }
    // "?" has no meaning in SKOS
    const forms = [label, ...more, ...spoken(others)].map((form) => form.replace(/(?<!\?)\?+$/, ''));
    const entry = toEntry(forms[0]!, forms.slice(1), types.get(subject) ?? null, null, tell);
    return entry ? [entry] : [];
  });
}

const isEnglish = ({ language }: Triple): boolean => /^en(?:-|$)/i.test(language);

/** Texts in English, or in none; sorted, as RDF has no order. */
function spoken(labels: readonly Triple[]): string[] {
  const english = labels.filter(isEnglish);
  const rank = ({ language }: Triple) => language.toLowerCase().length; // en before en-gb
  return [...(english.length > 0 ? english : labels)]
    .sort((a, b) => rank(a) - rank(b) || (a.object < b.object ? -1 : 1))
    .map(({ object }) => object);
}

/** For each concept the type that the nearest broader one is called by, the first by name of those as near. */
function typesAbove(
  found: ReadonlyMap<string, Found>,
  labelsOf: (subject: string) => string[],
): ReadonlyMap<string, ConceptType> {
  const narrower = new Map<string, string[]>();
  for (const [subject, { broader }] of found)
    for (const above of broader) {
      if (!narrower.has(above)) narrower.set(above, []);
      narrower.get(above)!.push(subject);
    }
  const handedDown = new Map<string, ConceptType>();
  for (const subject of narrower.keys()) {
    const type = labelsOf(subject)
      .map(typeNamed)
      .find((named) => named !== null);
    if (type) handedDown.set(subject, type);
  }
  const types = new Map<string, ConceptType>();
  for (let level = [...handedDown.keys()]; level.length > 0;) {
    const nearest = new Map<string, string>();
    for (const above of level)
      for (const subject of narrower.get(above) ?? []) {
        const other = nearest.get(subject);
        if (subject === above || types.has(subject) || (other !== undefined && other <= above)) continue;
        nearest.set(subject, above);
      }
    for (const [subject, above] of nearest) types.set(subject, handedDown.get(above)!);
    level = [...nearest.keys()].filter((subject) => !handedDown.has(subject));
    for (const subject of level) handedDown.set(subject, types.get(subject)!);
  }
  return types;
}
