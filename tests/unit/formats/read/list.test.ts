import { describe, expect, it } from 'vitest';
import { readText } from '../../../fixtures/memory-files.ts';

const long = (topic: string) =>
  `We ask how ${topic} shapes what a network learns, and answer with recordings, models and theory. Across ${topic} of many kinds, the same rule holds and predicts new data. The rule is simple.`;
const lines = (...texts: string[]) => texts.join('\n');

describe('the plain list', () => {
  it('alternates titles and abstracts, and may be headed by a topic', async () => {
    const { papers, notices } = await readText(
      lines('cortex', 'Sleep', long('sleep'), 'Noise and growth', long('noise')),
    );
    expect(papers.map(({ title, abstract, sources }) => [title, abstract, sources[0]!.line])).toEqual([
      ['Noise and growth', long('noise'), 4],
      ['Sleep', long('sleep'), 2],
    ]);
    expect(papers[0]!.sources[0]!.format).toBe('list');
    expect(notices).toEqual([]);
  });

  it('needs no topic, and no line break at its end', async () => {
    for (const end of ['', '\n', '\n\n', '\r\n']) {
      const { papers } = await readText(`${lines('Sleep', long('sleep'))}${end}`);
      expect(papers.map((paper) => paper.title)).toEqual(['Sleep']);
    }
  });

  it('keeps a last abstract that breaks off, however short, and tells of it', async () => {
    const { papers, notices } = await readText(lines('Sleep', long('sleep'), 'Noise', 'It is not known how'));
    expect(papers.map((paper) => paper.abstract)).toEqual(['It is not known how', long('sleep')]);
    expect(notices.map(({ code, line }) => [code, line])).toEqual([['broken-off', 3]]);
  });

  it('keeps a title whose abstract is missing at the end', async () => {
    const { papers, notices } = await readText(lines('Sleep', long('sleep'), 'Noise'));
    expect(papers.map(({ title, abstract }) => [title, abstract.length > 0])).toEqual([
      ['Noise', false],
      ['Sleep', true],
    ]);
    expect(notices.map(({ code, line }) => [code, line])).toEqual([
      ['no-abstracts', null],
      ['broken-off', 3],
    ]);
  });

  it('tells of a line between papers that it could not use', async () => {
    const { papers, notices } = await readText(
      lines('Sleep', long('sleep'), 'A stray line', 'Noise', long('noise'), 'Pain', long('pain')),
    );
    expect(papers.map((paper) => paper.title)).toEqual(['Noise', 'Pain', 'Sleep']);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 3 }]);
    expect(notices[0]!.message).toContain('A stray line');
  });

  it('may have abstracts of one sentence', async () => {
    const { papers, notices } = await readText(
      lines(
        'memory',
        'Sleep',
        'We show that sleep helps.',
        'Noise',
        'Noise is shown to help too.',
        'Pain',
        'It hurts, as we show.',
      ),
    );
    expect(papers.map((paper) => paper.title)).toEqual(['Noise', 'Pain', 'Sleep']);
    expect(notices).toEqual([]);
  });

  it('may have a long title that is a question and a sentence', async () => {
    const title =
      'How do neurons operate on sparse codes? A mathematical theory of sparsity and of active dendrites is given';
    const { papers } = await readText(
      lines(
        'topic',
        `${title}.`,
        `${long('sleep')} ${long('dreams')}`,
        `${title.replace('codes', 'nets')}.`,
        `${long('noise')} ${long('sound')}`,
      ),
    );
    expect(papers.map((paper) => paper.title)).toEqual([title, title.replace('codes', 'nets')]);
  });

  it('holds text as it is where it is to be read raw: markup is data', async () => {
    const markup = '<b>Sleep</b> & "TRC^{2}"';
    const script = `<script>alert(1)</script> ${long('sleep')}`;
    const { papers } = await readText(lines(markup, script, 'Noise', long('noise')), { raw: true });
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      [
        [markup, script],
        ['Noise', long('noise')],
      ].toReversed(),
    );
  });
});
