import { describe, expect, it } from 'vitest';
import { assemblePapers } from '../../../src/ingest/assemble.ts';
import { ingestDefaults } from '../../../src/ingest/options.ts';
import { planPapers } from '../../../src/ingest/plan.ts';
import { surveyFiles } from '../../../src/ingest/survey.ts';
import type { InputFile, Paper } from '../../../src/model/index.ts';
import { jsonLines, memoryFile } from '../../fixtures/memory-files.ts';

/** Ten papers in no order of their ids, one of them in two places. */
const records = [7, 2, 9, 0, 4, 8, 1, 6, 3, 5].map((n) => ({
  ...{ id: `p${n}`, title: `On the subject of number ${n}, as it is` },
  abstract: `Number ${n} is looked at. ${'It is a number. '.repeat(n)}`.trim(),
}));
const text = jsonLines(...records, records[0]!);

/** Assembles the papers with so much text waiting; counts how often the file is read. */
async function assemble(most?: number): Promise<{ papers: Paper[]; passes: number }> {
  let opened = 0;
  const file: InputFile = { name: 'f', open: () => (opened++, memoryFile('f', text).open()) };
  const survey = await surveyFiles([file], ingestDefaults, () => {}, {}, 0);
  const plan = planPapers(survey.records, true, () => {});
  opened = 0;
  const papers: Paper[] = [];
  for await (const paper of assemblePapers(survey.files, plan, {}, most)) papers.push(paper);
  return { papers, passes: opened };
}

describe('papers of a file in no order', () => {
  it('come in the order of their ids, in one pass where their texts fit', async () => {
    const { papers, passes } = await assemble();
    expect(papers.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `p${n}`));
    expect(papers[7]!.sources).toHaveLength(2);
    expect(passes).toBe(1);
  });

  it.each([0, 100, 300, 600])('are the same where %j units of text may wait, in more passes', async (most) => {
    const { papers, passes } = await assemble(most);
    expect(papers).toEqual((await assemble()).papers);
    expect(passes).toBeGreaterThan(1);
  });
});

it('texts that fit into memory are read once', async () => {
  let opened = 0;
  const file: InputFile = { name: 'f', open: () => (opened++, memoryFile('f', text).open()) };
  const survey = await surveyFiles([file], ingestDefaults, () => {}, {});
  const before = opened;
  const papers: Paper[] = [];
  for await (const paper of assemblePapers(
    survey.files,
    planPapers(survey.records, true, () => {}),
    {},
  ))
    papers.push(paper);
  expect(opened).toBe(before);
  expect(papers).toEqual((await assemble()).papers);
});

it('a file that changes between two passes is an error, not a wrong result', async () => {
  let content = text;
  const file: InputFile = { name: 'log', open: () => memoryFile('log', content).open() };
  const survey = await surveyFiles([file], ingestDefaults, () => {}, {}, 0);
  const plan = planPapers(survey.records, true, () => {});
  content = jsonLines(...records.slice(1));
  const all = async () => {
    for await (const paper of assemblePapers(survey.files, plan, {})) expect(paper.title).toBeTruthy();
  };
  await expect(all()).rejects.toMatchObject({ code: 'input-changed' });
});
