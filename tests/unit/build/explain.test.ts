import { beforeAll, describe, expect, test } from 'vitest';
import { reportText } from '../../../src/formats/write/report.ts';
import type { Atlas, InputFile } from '../../../src/model/index.ts';
import { buildAtlas, explain } from '../../../src/build/index.ts';

const abstracts = [
  'Spiking neural networks (SNNs) run on neuromorphic hardware. The network learns.',
  'We train spiking neural networks (SNNs) with surrogate gradients. SNNs are sparse, and the network is small.',
  '<b>Pipes | and tags</b> stay text in a study of spiking neural networks.',
];
const text = abstracts.map((abstract, i) => JSON.stringify({ id: `p${i}`, title: `Paper ${i}`, abstract })).join('\n');
const file: InputFile = { name: 'papers.jsonl', open: () => new Blob([text]).stream() };
let atlas: Atlas;
beforeAll(async () => {
  atlas = await buildAtlas([file]);
});

describe('an explanation', () => {
  test('of a concept tells what joined it and why, its score in parts, and its sentences', async () => {
    const found = (await explain('SNN', atlas.papers))!;
    expect(found.label).toBe('spiking neural network');
    expect(found.forms.find(({ form }) => form === 'SNNs')?.reason).toMatch(/^(?:vocabulary|defined-in-paper)$/);
    expect(found.evidence.find(({ paper }) => paper.id === 'p1')?.sentences).toContain(
      'SNNs are sparse, and the network is small.',
    );
    const odds = found.parts.reduce((sum, part) => sum + part.odds, 0);
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(found.evidence[0]!.score, 2);
    expect(found.parts.every(({ part }) => part.includes(' '))).toBe(true);
  });

  test('of a word that was cut says so', async () => {
    const found = (await explain('network', atlas.papers))!;
    expect(found.label).toBeNull();
    expect(found.evidence.every(({ chosen }) => !chosen)).toBe(true);
  });

  test('of a word that no paper has is none', async () => {
    expect(await explain('zebrafish', atlas.papers)).toBeNull();
  });
});

describe('the report', () => {
  test('lists what was joined and what was cut', () => {
    const report = reportText(atlas);
    expect(report).toMatch(/\| SNNs \| \d+ \| spiking neural network \| /);
    expect(report).toMatch(/\| networks? \| \d+ \| 0\.\d\d \|/);
  });

  test('shows text of papers as text', () => {
    const label = '<b>a|b</b>';
    const report = reportText({ ...atlas, concepts: atlas.concepts.map((concept) => ({ ...concept, label })) });
    expect(report).not.toContain('<b>');
    expect(report).toContain('\\<b\\>a\\|b');
  });
});
