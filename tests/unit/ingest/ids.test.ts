import { describe, expect, it } from 'vitest';
import { jsonLines, memoryFile, readAll, readText } from '../../fixtures/memory-files.ts';

const ids = async (...records: object[]) => (await readText(jsonLines(...records))).papers.map((paper) => paper.id);

describe('ids', () => {
  it.each([
    ['Learning na\\"ively: The $\\alpha$-rhythm & Ørsted', 'learning-naively-the-alpha-rhythm-orsted'],
    [
      'Convolutional Neural Networks and Volcano Plots: Screening and Prediction',
      'convolutional-neural-networks-and-volcano-plots-screening',
    ],
    [`${'a'.repeat(80)} b`, 'a'.repeat(60)],
    ['What?', 'what'],
  ])('are made of the title: %j is %j', async (title, id) => expect(await ids({ title })).toEqual([id]));

  it('are a hash where the title has no Latin letter, each its own', async () => {
    const made = await ids(
      { title: '脳の研究' },
      { title: 'Исследования мозга' },
      { title: '1984' },
      { title: '', abstract: 'Only text here.' },
    );
    expect(new Set(made).size).toBe(4);
    for (const id of made) expect(id).toMatch(/^paper-[0-9a-f]{8}$/);
  });

  it('are kept where the input gives them, whatever they are', async () => {
    const given = ['10.1/x', 'A', 'arXiv:1', 'a', '__proto__', 'é'];
    expect(await ids(...given.map((id, i) => ({ id, title: `Title ${i}` })))).toEqual(given.toSorted());
    expect(await ids({ id: 7, title: 'Seven' }, { id: '', title: 'None' }, { id: { a: 1 }, title: 'Object' })).toEqual([
      '7',
      'none',
      'object',
    ]);
  });

  it('of two papers are told apart, and it is told', async () => {
    const { papers, notices } = await readText(
      jsonLines({ id: 'x', title: 'One' }, { id: 'x', title: 'Two' }, { id: 'x-2', title: 'Three' }, { title: 'X' }),
    );
    expect(papers.map(({ id, title }) => [id, title])).toEqual([
      ['x', 'One'],
      ['x-2', 'Three'],
      ['x-3', 'Two'],
      ['x-4', 'X'],
    ]);
    const renamed = notices.filter(({ code }) => code !== 'no-abstracts');
    expect(renamed).toMatchObject([{ severity: 'warning', file: 'input', line: 2 }]);
    expect(renamed[0]!.message).toMatch(/"x".*input:1.*"x-3"/);
  });

  it('fall the same way in any order of the files', async () => {
    const files = ['c', 'a', 'b'].map((name) => memoryFile(name, jsonLines({ id: 'x', title: `In ${name}` })));
    for (const order of [files, files.toReversed()])
      expect((await readAll(order)).papers.map(({ id, title }) => [id, title])).toEqual([
        ['x', 'In a'],
        ['x-2', 'In b'],
        ['x-3', 'In c'],
      ]);
  });
});
