import { expect, it } from 'vitest';
import { readVocabularyFile } from '../../src/formats/vocabulary/index.ts';
import { memoryFile } from '../fixtures/memory-files.ts';

const read = (text: string) => readVocabularyFile(memoryFile('v', text, 65_536), () => {});
const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('');

it('a vocabulary may have a million labels, and no more', async () => {
  const table = lines(500_000, (i) => `concept ${i}x\tsynonym ${i}x\n`);
  expect((await read(table)).entries).toHaveLength(500_000);
  await expect(read(`${table}one more\n`)).rejects.toThrow('more than a million labels');
  const skos = '@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n';
  const other = lines(1_000_001, (i) => `<c${i}> s:prefLabel "begriff"@de .\n`);
  await expect(read(skos + other)).rejects.toThrow('more than a million labels');
}, 600_000);
