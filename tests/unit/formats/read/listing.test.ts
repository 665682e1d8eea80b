import { describe, expect, it } from 'vitest';
import { readText } from '../../../fixtures/memory-files.ts';

const long = (topic: string) =>
  `We ask how ${topic} shapes what a network learns, and answer with recordings, models and theory. Across ${topic} of many kinds, the same rule holds and predicts new data. The rule is simple.`;
const blocks = (...texts: string[]) => texts.join('\n\n');
const top = ['Home', 'Paper Digest', 'Sign up for our letter!', 'picked by people like you', 'Apr 20'];
const mark = (date: string, authors = '5 authors') => `  • ${authors}\n·\n${date}`;

describe('the copied page of a listing', () => {
  it('gives titles, abstracts and dates, and leaves the furniture out', async () => {
    const { papers, notices } = await readText(
      blocks(...top, 'Sleep', long('sleep'), mark('Feb 21, 2024'), 'Noise', long('noise'), mark('Feb 27', '1 author')),
    );
    expect(papers.map(({ title, abstract, date, year }) => ({ title, abstract, date, year }))).toEqual([
      { title: 'Noise', abstract: long('noise'), date: '--02-27', year: null },
      { title: 'Sleep', abstract: long('sleep'), date: '2024-02-21', year: 2024 },
    ]);
    expect(papers.map((paper) => paper.sources)).toEqual([
      [{ file: 'input', format: 'listing', line: 19 }],
      [{ file: 'input', format: 'listing', line: 11 }],
    ]);
    expect(papers[0]!.authors).toEqual([]);
    expect(notices).toEqual([]);
  });

  it('tells upvotes from dates', async () => {
    const { papers } = await readText(
      blocks(
        'Sleep',
        long('sleep'),
        mark('Feb 25 2'),
        'Noise',
        long('noise'),
        mark('Oct 15, 2025 2'),
        'Pain',
        long('pain'),
        mark('May 3, 2024 1.1k'),
      ),
    );
    expect(papers.map((paper) => paper.date)).toEqual(['2025-10-15', '2024-05-03', '--02-25']);
  });

  it('may be without authors and dates; the date at its top is the page’s', async () => {
    const { papers, notices } = await readText(blocks(...top, 'Sleep', long('sleep'), 'Noise', long('noise')));
    expect(papers.map(({ title, date, year }) => [title, date, year])).toEqual([
      ['Noise', null, null],
      ['Sleep', null, null],
    ]);
    expect(notices).toEqual([]);
  });

  it('may be two pages, one below the other: the second furniture is known, its date nobody’s', async () => {
    const { papers, notices } = await readText(
      blocks(
        ...top,
        'Sleep',
        long('sleep'),
        mark('Feb 21, 2024'),
        'Noise',
        long('noise'),
        ...top.slice(0, 4),
        'Apr 21',
        'Pain',
        long('pain'),
      ),
    );
    expect(papers.map(({ title, date }) => [title, date])).toEqual([
      ['Noise', null],
      ['Pain', null],
      ['Sleep', '2024-02-21'],
    ]);
    expect(notices).toEqual([]);
  });

  it('joins the lines of a wrapped abstract, and the paragraphs of a long one', async () => {
    const wrapped = long('sleep').replace(/(.{50}\S*) /g, '$1\n');
    const { papers } = await readText(
      blocks(
        'Sleep',
        wrapped,
        mark('Feb 21, 2024'),
        'Noise',
        long('noise'),
        long('sound'),
        mark('May 1'),
        'Pain',
        long('pain'),
        'https://example.org/code',
        mark('May 2'),
      ),
    );
    expect(papers.map((paper) => paper.abstract)).toEqual([
      `${long('noise')} ${long('sound')}`,
      `${long('pain')} https://example.org/code`,
      long('sleep'),
    ]);
    expect(papers.map((paper) => paper.date)).toEqual(['--05-01', '--05-02', '2024-02-21']);
  });

  it('joins the labelled parts of an abstract, whose labels are cut', async () => {
    const parts = [
      `Background: ${long('dreams')}`,
      'Methods: We watched it with care, night after night.',
      `Results: ${long('sleep')}`,
    ];
    const { papers } = await readText(
      blocks('Noise', long('noise'), 'Sleep', ...parts, 'Pain', long('pain'), 'Growth', long('growth')),
    );
    expect(papers.find((paper) => paper.title === 'Sleep')?.abstract).toBe(
      parts.map((part) => part.slice(part.indexOf(' ') + 1)).join(' '),
    );
    expect(papers).toHaveLength(4);
  });

  it('may have each abstract right below its title', async () => {
    const { papers } = await readText(blocks(`Sleep\n${long('sleep')}`, `Noise\n${long('noise')}`));
    expect(papers.map((paper) => paper.title)).toEqual(['Noise', 'Sleep']);
  });

  it('may have abstracts of one sentence, and a paper without one where authors are told', async () => {
    const { papers } = await readText(
      blocks(
        'Sleep',
        long('sleep'),
        mark('May 1'),
        'Noise',
        'This paper was withdrawn.',
        mark('May 2'),
        'Pain',
        mark('May 3'),
        'Growth',
        long('growth'),
      ),
    );
    expect(papers.map(({ title, abstract, date }) => [title, abstract.slice(0, 9), date])).toEqual([
      ['Growth', 'We ask ho', null],
      ['Noise', 'This pape', '--05-02'],
      ['Pain', '', '--05-03'],
      ['Sleep', 'We ask ho', '--05-01'],
    ]);
    const short = await readText(blocks('Sleep', 'We show that sleep helps.', 'Noise', 'Noise is shown to help.'));
    expect(short.papers.map((paper) => paper.title)).toEqual(['Noise', 'Sleep']);
  });

  it('keeps the words of a button out of the abstract above it', async () => {
    const { papers } = await readText(
      blocks('Sleep', long('sleep'), 'Upvote', mark('May 1'), 'Noise', long('noise'), 'Upvote', mark('May 2')),
    );
    expect(papers.map(({ abstract, date }) => [abstract, date])).toEqual([
      [long('noise'), '--05-02'],
      [long('sleep'), '--05-01'],
    ]);
  });

  it('tells of text between papers that it could not use, once for all its repetitions', async () => {
    const { papers, notices } = await readText(
      blocks(
        'Sleep',
        long('sleep'),
        'Upvote',
        'Noise',
        long('noise'),
        'Upvote',
        'Pain',
        long('pain'),
        'Growth',
        long('growth'),
        mark('May 1'),
        long('nothing'),
      ),
    );
    expect(papers.map((paper) => paper.title)).toEqual(['Growth', 'Noise', 'Pain', 'Sleep']);
    expect(notices.map(({ code, line }) => [code, line])).toEqual([
      ['bad-record', 5],
      ['bad-record', 25],
    ]);
  });
});

describe('a text between a list and a listing', () => {
  const titles = ['Sleep', 'Noise and growth', 'Pain', 'Hunger', 'Thirst', 'Dreams'];
  const abstractOf = (title: string) => long(title.toLowerCase());
  const pair = (title: string) => `${title}\n${abstractOf(title)}`;
  const apart = (title: string) => `${title}\n\n${abstractOf(title)}`;
  const broken = (title: string, width = 60) =>
    `${title}\n${abstractOf(title)
      .replace(new RegExp(`(?=(.{1,${width}})(?: |$))\\1 ?`, 'g'), '$1\n')
      .trim()}`;

  it.each<[string, string]>([
    [
      'two pairs without a blank line in a listing',
      [
        apart('Sleep'),
        `${pair('Noise and growth')}\n${pair('Pain')}`,
        ...['Hunger', 'Thirst', 'Dreams'].map(apart),
      ].join('\n\n'),
    ],
    [
      'pairs without a blank line at its end',
      [...titles.slice(0, 3).map(apart), titles.slice(3).map(pair).join('\n')].join('\n\n'),
    ],
    [
      'a listing that goes on as a list',
      `${titles.slice(0, 3).map(apart).join('\n\n')}\n\n${titles.slice(3).map(pair).join('\n')}`,
    ],
    [
      'a list that goes on as a listing',
      `${titles.slice(0, 3).map(pair).join('\n')}\n\n${titles.slice(3).map(apart).join('\n\n')}`,
    ],
    [
      'groups of two papers with blank lines between',
      `${titles.slice(0, 2).map(pair).join('\n')}\n\n\n${titles.slice(2, 4).map(pair).join('\n')}\n\n\n\n${titles.slice(4).map(pair).join('\n')}`,
    ],
    [
      'groups of three papers with blank lines between',
      `${titles.slice(0, 3).map(pair).join('\n')}\n\n\n\n\n${titles.slice(3).map(pair).join('\n')}`,
    ],
    [
      'blank lines below the first title of a list',
      `Sleep\n\n\n\n${abstractOf('Sleep')}\n${titles.slice(1).map(pair).join('\n')}`,
    ],
    [
      'one abstract broken into lines',
      [apart('Sleep'), broken('Noise and growth'), ...titles.slice(2).map(apart)].join('\n\n'),
    ],
    [
      'one abstract broken into lines in a list',
      [pair('Sleep'), broken('Noise and growth'), ...titles.slice(2).map(pair)].join('\n'),
    ],
    ['all abstracts broken into lines', titles.map((title) => broken(title)).join('\n\n')],
    ['all abstracts broken into lines, without a blank line', titles.map((title) => broken(title, 80)).join('\n')],
    [
      'no blank line between an abstract and the next title',
      titles.map((title) => `${title}\n\n${abstractOf(title)}\n`).join(''),
    ],
  ])('is read whole: %s', async (_, text) => {
    const { papers, notices } = await readText(text);
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual(
      titles.toSorted().map((title) => [title, abstractOf(title)]),
    );
    expect(notices).toEqual([]);
  });

  it('keeps a title in two lines where all lines are broken at one width', async () => {
    const title = 'How the sleep of very young animals shapes what they learn on the next day';
    const text = [...titles, title].map(
      (one) => `${one.replace(/(.{50}\S*) /, '$1\n')}\n\n${broken(one).replace(/^.*\n/, '')}`,
    );
    expect((await readText(text.join('\n\n'))).papers.map((paper) => paper.title)).toContain(title);
  });

  it('tells of a whole paragraph more that may be a paper without its title', async () => {
    const { papers, notices } = await readText(blocks('Sleep', long('sleep'), long('noise'), 'Pain', long('pain')));
    expect(papers[1]!.abstract).toBe(`${long('sleep')} ${long('noise')}`);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 5 }]);
    expect(notices[0]!.message).toContain('part of the abstract of "Sleep" (line 1)');
  });

  it('tells of a sentence above the first paper, and of a title without an abstract between two papers', async () => {
    const { notices } = await readText(
      blocks(
        'Hunger',
        'We show that it hurts.',
        'Sleep',
        long('sleep'),
        'Thirst',
        'Pain',
        long('pain'),
        'Noise',
        long('noise'),
      ),
    );
    expect(notices.map(({ line }) => line)).toEqual([3, 9]);
  });

  it('takes a title for one though the same words were left out further up', async () => {
    const { papers } = await readText(
      blocks('Sleep', long('sleep'), 'Pain', 'Noise', long('noise'), 'Pain', long('pain')),
    );
    expect(papers.map((paper) => paper.title)).toEqual(['Noise', 'Pain', 'Sleep']);
  });
});
