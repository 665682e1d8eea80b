/**
 * Texts at which a pattern or a loop can start over and over again. What is read here in a moment takes minutes or hours
 * where the time grows with the square of the length, so that the usual time limit of a test tells the two apart.
 */
import { describe, expect, it } from 'vitest';
import { makeVocabulary } from '../../../../src/extract/paper/vocabulary.ts';
import { readVocabularyFile } from '../../../../src/formats/vocabulary/index.ts';
import type { Notice } from '../../../../src/model/index.ts';
import { memoryFile } from '../../../fixtures/memory-files.ts';

const long = (unit: string, length = 400_000) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
describe('a vocabulary is read in a time that grows with its length', () => {
  const read = async (text: string) => {
    const notices: Notice[] = [];
    const file = memoryFile('v', text, 65_536);
    return { notices, ...(await readVocabularyFile(file, (notice) => notices.push(notice))) };
  };
  const skos = '@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <http://e/> .\n';

  it('with a label that ends in very many question marks, or has them within', async () => {
    const { entries, notices } = await read(
      `${skos}:a s:prefLabel "a${long('?')}" . :b s:prefLabel "b${long('?')}x" . :c s:prefLabel "c" .`,
    );
    expect(entries.map(({ label }) => label)).toEqual(['a', 'c']);
    expect(notices).toHaveLength(1);
  });

  it('with a chain of broader concepts, each of which has the type of the topmost', async () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, i) => `:c${i} s:prefLabel "concept ${i}x" ; s:broader :c${i + 1} .\n`,
    );
    const { entries } = await read(`${skos}${chain.join('')}:c20000 s:prefLabel "method" .`);
    expect(new Set(entries.slice(0, -1).map(({ type }) => type))).toEqual(new Set(['method']));
    expect(entries).toHaveLength(20_001);
  });

  it('with very many synonyms of one label', async () => {
    const synonyms = Array.from({ length: 200_000 }, (_, i) => `form${i}?`);
    const { entries } = await read(`spikes\t${synonyms.join('|')}\n`);
    expect(entries[0]!.doubtful).toHaveLength(200_000);
    expect(makeVocabulary([{ entries, typesHold: true }]).entries.size).toBe(1);
  });

  it('with an open quote that never ends', async () => {
    await expect(read(`${skos}:a s:prefLabel """${long('a\n', 3_000_000)}`)).rejects.toThrow(/no Turtle/);
  });
});
