/**
 * Prepares a blind reading of two outputs of `extract`: the largest concepts of both, interleaved by a seeded draw, and a draw of
 * the concepts of the second for their types. The reader gets the sheets; the keys say which output each line is from.
 *   npx tsx scripts/bench/blind-reading.ts OLD.jsonl NEW.jsonl PAPERS.jsonl OUT-FOLDER
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../src/build/random.ts';

const largest = 30;
const typed = 100;
const sentences = 2;

interface Extracted {
  id: string;
  concepts: {
    id: string;
    label: string;
    type: string | null;
    mentions: { field: string; start: number; end: number; text: string }[];
  }[];
}
interface Line {
  label: string;
  type: string | null;
  papers: number;
  contexts: string[];
}

const read = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The concepts of an output, those of most papers first, each with some places where it is named. */
function conceptsOf(file: string, texts: ReadonlyMap<string, string>): Line[] {
  const lines = new Map<string, Line>();
  for (const { id, concepts } of read<Extracted>(file)) {
    for (const { id: own, label, type, mentions } of concepts) {
      const line = lines.get(own) ?? { label, type, papers: 0, contexts: [] };
      line.papers++;
      const text = texts.get(id) ?? '';
      const at = mentions[0] ? text.indexOf(mentions[0].text) : -1;
      if (at >= 0 && line.contexts.length < sentences)
        line.contexts.push(text.slice(Math.max(0, at - 90), at + 110).replace(/\s+/g, ' '));
      lines.set(own, line);
    }
  }
  return [...lines.values()].sort((a, b) => b.papers - a.papers || (a.label < b.label ? -1 : 1));
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const [older, newer, papers, out] = process.argv.slice(2) as [string, string, string, string];
const random = seeded(12);
const texts = new Map(
  read<{ id: string; title: string; abstract: string }>(papers).map((p) => [p.id, `${p.title}. ${p.abstract}`]),
);
const [ofOld, ofNew] = [conceptsOf(older, texts), conceptsOf(newer, texts)];
const name = ({ label, type }: Line): string => `${label}\t${type ?? 'none'}`;
const both = new Map<string, { line: Line; from: string[] }>();
for (const [from, lines] of Object.entries({ old: ofOld.slice(0, largest), new: ofNew.slice(0, largest) })) {
  for (const line of lines) both.set(name(line), { line, from: [...(both.get(name(line))?.from ?? []), from] });
}
const rows = shuffled([...both.values()], random);
const drawn = shuffled(ofNew, random).slice(0, typed);
mkdirSync(out, { recursive: true });
const sheet = (lines: readonly Line[]): string =>
  lines.map((line, at) => `${at + 1}\t${name(line)}\n\t... ${line.contexts.join('\n\t... ')}`).join('\n');
writeFileSync(join(out, 'largest.txt'), `${sheet(rows.map(({ line }) => line))}\n`);
writeFileSync(join(out, 'types.txt'), `${sheet(drawn)}\n`);
writeFileSync(
  join(out, 'key.tsv'),
  `${rows.map(({ line, from }, at) => `${at + 1}\t${name(line)}\t${from.join(' ')}`).join('\n')}\n`,
);
