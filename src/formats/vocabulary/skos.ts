import { UserError, type ConceptType, type VocabularyEntry } from '../../model/index.ts';
import { toEntry, typeNamed, type Tell } from './entries.ts';

/** A statement of an RDF document, as far as labels need it. */
export interface Triple {
  subject: string;
  predicate: string;
  object: string;
  /** Of a text: `en-GB`; `''` where it has none, and for what is no text. */
  language: string;
  isText: boolean;
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
  const at = (subject: string): Found => {
    let concept = found.get(subject);
    if (!concept) found.set(subject, (concept = { preferred: [], others: [], broader: [] }));
    return concept;
  };
  const plainLabels = new Map<string, Triple[]>();
  for await (const triple of triples) {
    const { subject, predicate, object, isText } = triple;
    if (predicate === `${skos}prefLabel` && isText) at(subject).preferred.push(triple);
    else if ((predicate === `${skos}altLabel` || predicate === `${skos}hiddenLabel`) && isText)
      at(subject).others.push(triple);
    else if (predicate === `${skos}broader`) at(subject).broader.push(object);
    else if (predicate === `${skos}narrower`) at(object).broader.push(subject);
    else if (predicate === rdfsLabel && isText) plainLabels.set(subject, [...(plainLabels.get(subject) ?? []), triple]);
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
  return [...found].flatMap(([subject, { others }]): VocabularyEntry[] => {
    const [label, ...more] = labelsOf(subject);
    if (label === undefined) {
      tell(null, `<${subject}> has no label in English or without a language; it is left out.`);
      return [];
    }
    // "?" has no meaning in SKOS
    const forms = [label, ...more, ...spoken(others)].map((form) => form.replace(/\?+$/, ''));
    const entry = toEntry(forms[0]!, forms.slice(1), typeAbove(subject, found, labelsOf), null, tell);
    return entry ? [entry] : [];
  });
}

/** Texts in English, or in none; sorted, as RDF has no order. */
function spoken(labels: readonly Triple[]): string[] {
  const english = labels.filter(({ language }) => /^en(?:-|$)/i.test(language));
  const untagged = labels.filter(({ language }) => language === '');
  const rank = ({ language }: Triple) => language.toLowerCase().length; // en before en-gb
  return [...english, ...(english.length === 0 ? untagged : [])]
    .sort((a, b) => rank(a) - rank(b) || (a.object < b.object ? -1 : 1))
    .map(({ object }) => object);
}

/** The type that the nearest broader concept is called by. */
function typeAbove(
  subject: string,
  found: ReadonlyMap<string, Found>,
  labelsOf: (subject: string) => string[],
): ConceptType | null {
  const seen = new Set([subject]);
  for (const at of seen) {
    for (const above of [...(found.get(at)?.broader ?? [])].sort()) {
      if (seen.has(above)) continue;
      seen.add(above); // a Set goes through what is added meanwhile
      const type = labelsOf(above).map(typeNamed).find(Boolean);
      if (type) return type;
    }
  }
  return null;
}
