import { readFileSync, readdirSync } from 'node:fs';
import { standingClues, typeClues, type TypeWeights } from '../../src/extract/corpus/type.ts';
import { normalForm } from '../../src/text/normal-form.ts';
import { tokenise } from '../../src/text/token.ts';
import type { Vocabulary } from '../../src/extract/paper/vocabulary.ts';
import { conceptTypes, type ConceptType } from '../../src/model/index.ts';
import { seeded } from '../../src/build/random.ts';
import type { Row } from './marked-papers.ts';
import { softmax, type Example } from './softmax.ts';

/** A form from the vocabulary counts this much; a concept that a reader typed in a paper counts 1. */
const vocabularyWeight = 0.2;
const folder = new URL('../../src/extract/vocabulary/', import.meta.url);

/** Every form of the built-in vocabulary with the type of its file. */
export function vocabularyExamples(vocabulary: Vocabulary): Example[] {
  return readdirSync(folder).flatMap((file) => {
    const type = conceptTypes.indexOf(file.replace('.tsv', '') as ConceptType);
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    const forms = lines.filter((line) => line && !line.startsWith('#')).flatMap((line) => line.split(/[\t|]/));
    // A name that is another word in small letters ("SWaT?") says nothing of that word.
    return forms
      .filter((form) => !/^\p{L}+\p{Lu}\p{L}*\?$/u.test(form))
      .map((form): Example => {
        const text = form.replace(/\?$/, '');
        return {
          clues: typeClues(normalForm(tokenise(text)), [text], null, vocabulary),
          class: type,
          weight: vocabularyWeight,
        };
      });
  });
}

/** A head word counts this much in each of the two ways it is shown, a term that was written for this the other. */
const headWeight = 1.5;
const termWeight = 0.2;
const typed = new URL('./typed/', import.meta.url);

/** The lines of a file in ./typed: a type, a tab, then words between spaces or terms between bars. */
function readTyped(file: string, between: string): { class: number; text: string }[] {
  return readFileSync(new URL(file, typed), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [type, texts] = line.split('\t') as [ConceptType, string];
      return texts.split(between).map((text) => ({ class: conceptTypes.indexOf(type), text }));
    });
}

/** What head words usually are, and terms of all fields with their types: knowledge that no marked paper has to give. */
export function writtenExamples(vocabulary: Vocabulary): Example[] {
  const heads = readTyped('heads.txt', ' ').flatMap(({ class: type, text }): Example[] => {
    const clues = [`head ${text}`, `word ${text}`];
    const endings = [`ending ${text.slice(-4)}`, `ending ${text.slice(-3)} +`];
    return [clues, [...clues, ...endings]].map((own) => ({ clues: own, class: type, weight: headWeight }));
  });
  const terms = ['terms-brain-and-ai.txt', 'terms-other-fields.txt', 'terms-more-fields.txt'].flatMap((file) =>
    readTyped(file, ' | '),
  );
  const examples = terms.map(({ class: type, text }): Example => {
    const clues = typeClues(normalForm(tokenise(text)), [text], null, vocabulary);
    return { clues, class: type, weight: termWeight };
  });
  return [...heads, ...examples];
}

/** What readers typed in papers. */
export function markedExamples(rows: readonly Row[], vocabulary: Vocabulary): Example[] {
  return rows.flatMap(({ key, candidate: { occurrences, known, standing }, type }): Example[] => {
    if (!type) return [];
    const clues = [
      ...typeClues(
        key,
        occurrences.map((o) => o.text),
        known,
        vocabulary,
      ),
      ...standingClues(standing),
    ];
    return [{ clues, class: conceptTypes.indexOf(type), weight: 1 }];
  });
}

/** A clue that moves no type's log-odds by more than this is left out. */
const leastWeight = 0.4;

/** Learns types from examples; clues that say little of every type are left out, the others told in hundredths. */
export function learnTypes(examples: readonly Example[]): TypeWeights {
  const weights = softmax(examples, conceptTypes.length, { rounds: 10, penalty: 2e-3, random: seeded(1) });
  const clues = [...weights]
    .filter(([, own]) => own.some((weight) => Math.abs(weight) > leastWeight))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    types: [...conceptTypes],
    clues: Object.fromEntries(clues.map(([clue, own]) => [clue, own.map((weight) => Math.round(weight * 100) / 100)])),
  };
}

/** Learns types from marked rows, the vocabulary, and what was written for this. */
export const fitTypes = (rows: readonly Row[], vocabulary: Vocabulary): TypeWeights =>
  learnTypes([...vocabularyExamples(vocabulary), ...writtenExamples(vocabulary), ...markedExamples(rows, vocabulary)]);
