import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../../src/formats/read/bytes.ts';
import { readDate, readPrintedDate, readYear } from '../../../src/formats/read/dates.ts';
import { textEntry } from '../../../src/formats/read/record.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { readLines } from '../../../src/formats/read/lines.ts';
import { whyNotAPaper } from '../../../src/ingest/not-a-paper.ts';
import { readPairs, type PairRules } from '../../../src/formats/read/text/pairs.ts';
import { isLongProse, isSentence } from '../../../src/formats/read/text/prose.ts';
import { plainWords } from '../../../src/text/clean.ts';
import { readVocabularyFile } from '../../../src/formats/vocabulary/index.ts';
import type { Notice } from '../../../src/model/index.ts';
import { jsonLines, memoryFile, readAll, readText } from '../../fixtures/memory-files.ts';

/** So many letters, as one word. */
const letters = (count: number): string => 'a'.repeat(count);

/** The lines of a text that arrives in these pieces, but blank ones, each with its number. */
async function linesOf(pieces: readonly string[]): Promise<string[]> {
  async function* chunks() {
    yield* pieces;
  }
  const lines: string[] = [];
  for await (const { number, text } of readLines(chunks())) lines.push(`${number} ${text}`);
  return lines;
}

describe('lines', () => {
  it('a CR and an LF that arrive in two chunks end one line, not two', async () => {
    expect(await linesOf(['one\r', '\ntwo\r', 'three\r', '\n'])).toEqual(['1 one', '2 two', '3 three']);
  });

  it('the lines of a text are the same wherever its chunks are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n') });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 6 }), async (whole, places) => {
        const cuts = places.map((place) => place % (whole.length + 1)).toSorted((a, b) => a - b);
        const pieces = [0, ...cuts].map((from, i) => whole.slice(from, cuts[i] ?? whole.length));
        const expected = whole.split(/\r\n|\n|\r/).flatMap((line, at) => (line === '' ? [] : [`${at + 1} ${line}`]));
        expect(await linesOf(pieces)).toEqual(expected);
      }),
    );
  });
});

describe('the beginning of a file', () => {
  it('the beginning of a file is read up to the chunk that brings the last byte asked for', async () => {
    const file = memoryFile('ten', '0123456789', 3);
    const sizes = [];
    for (const atLeast of [3, 4, 99]) sizes.push((await readHead(file, false, atLeast)).length);
    expect(sizes).toEqual([3, 6, 10]);
  });

  it('a file of papers or a vocabulary is recognised behind any amount of white space', async () => {
    const blank = `${' '.repeat(200_000)}${'\n'.repeat(200_000)}`;
    expect((await readText(`${blank}{"title":"A title"}`)).papers).toHaveLength(1);
    expect((await readVocabularyFile(memoryFile('words', `${blank}crow\n`), () => {})).entries).toHaveLength(1);
  });
});

const long = (topic: string) =>
  `We ask how ${topic} shapes what a network learns, and answer with recordings, models and theory. Across ${topic} of many kinds, the same rule holds and predicts new data. The rule is simple.`;
const formats = ({ papers }: { papers: { sources: { format: string }[] }[] }) =>
  papers.map(({ sources }) => sources[0]!.format);

describe('what a file is', () => {
  it('a text is refused as binary if more than a tenth of it are control characters or lost ones', async () => {
    const record = (lost: number) => `{"title":"${'\uFFFD'.repeat(lost)}${letters(88 - lost)}"}`;
    expect(record(10)).toHaveLength(100);
    expect((await readText(record(10))).papers).toHaveLength(1);
    expect((await readText(record(11))).notices).toMatchObject([{ code: 'unreadable' }]);
  });

  it('JSON Lines have an object on at least half of the filled lines', async () => {
    const object = '{"title":"A title"}';
    expect(formats(await readText([object, 'one', '', object, 'two'].join('\n')))).toEqual(['jsonl']);
    expect((await readText([object, 'one', 'two'].join('\n'))).notices).toMatchObject([{ code: 'unreadable' }]);
  });

  it('a text is a listing if more than three in ten of its paragraphs have a blank line before them, else a list', async () => {
    const topics = ['Sleep', 'Noise', 'Pain', 'Growth', 'Birds'];
    // Ten paragraphs, nine places between them.
    const text = (blanks: number) =>
      topics.flatMap((topic, at) => [...(at > 0 && at <= blanks ? [''] : []), topic, long(topic)]).join('\n');
    expect(formats(await readText(text(2)))).toEqual(topics.map(() => 'list'));
    expect(formats(await readText(text(3)))).toEqual(topics.map(() => 'listing'));
  });

  it('a text of papers has at most 2.5 paragraphs a paper and one more, from the first paper on', async () => {
    const listing = (papers: string[], strays: number) => {
      const blocks = papers.flatMap((topic) => [topic, long(topic)]);
      blocks.splice(2, 0, ...['Upvote', 'Share it', 'Read on'].slice(0, strays));
      return readText(blocks.join('\n\n'));
    };
    // One paper: 3.5 paragraphs at most; two papers: 6.
    expect((await listing(['Sleep'], 1)).papers).toHaveLength(1);
    expect((await listing(['Sleep'], 2)).papers).toHaveLength(0);
    expect((await listing(['Sleep', 'Noise'], 2)).papers).toHaveLength(2);
    expect((await listing(['Sleep', 'Noise'], 3)).papers).toHaveLength(0);
  });

  it('a text with author counts under more than half of its papers is a listing, however much else is in it', async () => {
    // Four papers may have 24 paragraphs without author counts; these have 25.
    const strays = Array.from({ length: 17 }, (_, at) => `Link ${at}`);
    const listing = (counts: number) => {
      const blocks = ['Sleep', 'Noise', 'Pain', 'Growth'].flatMap((topic, at) => [
        topic,
        long(topic),
        ...(at < counts ? ['• 5 authors'] : []),
      ]);
      return readText([...blocks, ...strays].join('\n\n'));
    };
    expect((await listing(2)).papers).toHaveLength(0);
    expect((await listing(3)).papers).toHaveLength(4);
  });

  it('a text is recognised only by papers whose abstract has four words or is a sentence', async () => {
    const list = (words: number) => readText(`Sleep\n${Array(words).fill(letters(110)).join(' ')}`);
    expect((await list(4)).papers).toHaveLength(1);
    expect((await list(3)).notices).toMatchObject([{ code: 'unreadable' }]);
  });

  it('progress is reported every 500 records in both passes, and at the last paper', async () => {
    const file = memoryFile('many', jsonLines(...Array.from({ length: 1001 }, (_, id) => ({ id, title: `T ${id}` }))));
    const told: [number, number | null][] = [];
    const context = { progress: (_: string, done: number, total: number | null) => void told.push([done, total]) };
    for await (const paper of ingest([file], {}, () => {}, context)) expect(paper.abstract).toBe('');
    expect(told).toEqual([
      [500, null],
      [1000, null],
      [500, 1001],
      [1000, 1001],
      [1001, 1001],
    ]);
  });

  it('a file is recognised by its content: its name changes nothing', async () => {
    const text = `Sleep\n${long('sleep')}`;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom('a.pdf', 'a.jsonl', 'a.gz')), async (name) => {
        const { papers, notices } = await readAll([memoryFile(name, text)]);
        expect([papers.map(({ id }) => id), formats({ papers }), notices]).toEqual([['sleep'], ['list'], []]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('prose', () => {
  it('two sentences are long prose from 60 letters on, one from 160, no sentence from 320', () => {
    const words = (count: number) => letters(count).replace(/(.{10})(?=.)/g, '$1 ');
    const examples: [string, number][] = [
      [`${words(30)}. ${words(29)}.`, 59],
      [`${words(30)}. ${words(30)}.`, 60],
      [`${words(159)}.`, 159],
      [`${words(160)}.`, 160],
      [words(319), 319],
      [words(320), 320],
    ];
    expect(examples.map(([text, size]) => [size, isLongProse(text)])).toEqual([
      [59, false],
      [60, true],
      [159, false],
      [160, true],
      [319, false],
      [320, true],
    ]);
  });

  it('a sentence has four words, or 30 letters; a Chinese sign counts as three', () => {
    expect(['We see it now.', 'We see it.'].map(isSentence)).toEqual([true, false]);
    expect([`A${letters(29)}.`, `A${letters(28)}.`].map(isSentence)).toEqual([true, false]);
    expect(['脑'.repeat(10), '脑'.repeat(9)].map((signs) => isSentence(`${signs}。`))).toEqual([true, false]);
  });
});

/** Title and abstract of the papers in some paragraphs, and what was told. */
async function pairsOf(texts: string[], rules: Partial<PairRules> = {}) {
  async function* paragraphs() {
    for (const [at, text] of texts.entries()) yield { line: at + 1, text, isTight: false };
  }
  const found: [string, string][] = [];
  const notices: Notice[] = [];
  const all = { format: 'list' as const, lenient: false, ...rules };
  for await (const { title, abstract } of readPairs(paragraphs(), all, 'file', (notice) => notices.push(notice)))
    found.push([title, abstract]);
  return { found, notices };
}

describe('titles and abstracts that alternate', () => {
  const abstract = `${long('sleep')} ${long('noise')} ${long('pain')} ${long('growth')}`;

  it('a paragraph of sentences is a title only up to 300 characters', async () => {
    const title = (length: number) => `Why? ${letters(length - 6)}.`;
    expect((await pairsOf([title(300), abstract])).found).toEqual([[title(300), abstract]]);
    expect((await pairsOf([title(301), abstract])).found).toEqual([]);
  });

  it('a paragraph of sentences is a title only above one that is twice as long', async () => {
    const title = 'How do neurons learn to code for a place? We give a theory of plasticity and ask what it needs.';
    const below = (length: number) => `${letters(length - 40)}. ${letters(37)}.`;
    expect((await pairsOf([title, below(2 * title.length)])).found).toHaveLength(1);
    expect((await pairsOf([title, below(2 * title.length - 1)])).found).toHaveLength(0);
  });

  it('the name of a part of an abstract is followed by at most 20 characters and a colon', async () => {
    const listing = (length: number) => {
      const part = `Methods ${letters(length - 1)}: We watched it with care. It took all night.`;
      return pairsOf(['Noise', long('noise'), part, `Results: ${abstract}`], { format: 'listing' });
    };
    expect((await listing(20)).found).toHaveLength(1);
    expect((await listing(21)).found).toHaveLength(2);
  });

  it('a notice of text that was left out quotes its first 60 characters', async () => {
    const { notices } = await pairsOf(['Noise', long('noise'), letters(60), letters(61), 'Pain', long('pain')]);
    expect(notices.map(({ message }) => /^"(.*?)"/.exec(message)![1])).toEqual([letters(60), `${letters(60)}…`]);
  });
});

const why = (title: string, abstract: string) =>
  whyNotAPaper(textEntry({ file: '', format: '', line: 1 }, title, abstract, false), plainWords(abstract));

describe('what is no paper', () => {
  /** Words that are no clue, to make so many in all. */
  const filled = (text: string, count: number) =>
    `${text}${' tree'.repeat(Math.max(0, count - plainWords(text).length))}`;
  const spoken = "they'd go and we're here";

  it('a story mentions three persons, and three in a hundred words', () => {
    expect(why('', filled(`he she ${spoken}`, 50))).toBeNull();
    expect(why('', filled(`he she him ${spoken}`, 50))).toContain('it is about persons');
    expect(why('', filled(`he she him ${spoken}`, 100))).toContain('it is about persons');
    expect(why('', filled(`he she him ${spoken}`, 101))).toBeNull();
  });

  it('a text is written as one speaks if it has two contractions', () => {
    expect(why('', "he she him they'd go")).toBeNull();
    expect(why('', `he she him ${spoken}`)).toContain('written as one speaks');
  });

  it('a news item says twice who said what, or on which day', () => {
    expect(why('', 'he she him said it')).toBeNull();
    expect(why('', 'he she him said it on Friday')).toContain('who said what');
  });

  it('one invitation to click or to sign in is a clue', () => {
    expect(why('', 'he she him go')).toBeNull();
    expect(why('', 'he she him click')).toContain('asks its reader to click');
  });

  it('a text with four words of research may be a paper; words with the same first five letters count once', () => {
    expect(why('', 'he she him click model data result')).toContain('hardly any words of research');
    expect(why('', 'he she him click model data result models')).toContain('hardly any words of research');
    expect(why('', 'he she him click model data result theory')).toBeNull();
  });

  it('a piece of a paper cites twice by number, of up to three digits, under a heading', () => {
    expect(why('Methods', 'As shown in [1].')).toBeNull();
    expect(why('Methods', 'As shown in [1] and [234].')).toContain('cites by number');
    expect(why('Methods', 'As shown in [1] and [2345].')).toBeNull();
  });

  it('a heading has one or two words that no word of the text begins like, in its first five letters', () => {
    const text = 'As planes show in [1] and [2].';
    expect(why('Green trees', text)).toContain('its title is a heading');
    expect(why('Green trees grow', text)).toBeNull();
    expect(why('Green planks', text)).toContain('its title is a heading');
    expect(why('Green planets', text)).toBeNull();
  });
});

describe('notices', () => {
  const quoted = ({ notices }: { notices: Notice[] }) =>
    notices.filter(({ code }) => code !== 'no-abstracts').map(({ message }) => /"(.*?)"/.exec(message)![1]);

  it('a notice of a line that is no record quotes its first 40 characters', async () => {
    expect(quoted(await readText(`{"title":"A title","abstract":"It is."}\n${'{'.repeat(50)}`))).toEqual([
      '{'.repeat(40),
    ]);
  });

  it('a notice of a record that is no paper quotes the first 60 characters of its title', async () => {
    const story = {
      abstract: "He'd told her that he couldn't come. She said she didn't mind, but her mother knew it.",
    };
    const titles = [letters(60), letters(61)];
    const reading = await readText(jsonLines(...titles.map((title, id) => ({ id, title, ...story }))));
    expect(quoted(reading)).toEqual([letters(60), `${letters(60)}…`]);
  });
});

describe('dates', () => {
  it('every month is read by its name and by its first three letters', () => {
    const names = 'January February March April May June July August September October November December'.split(' ');
    names.forEach((name, at) => {
      const date = `--${String(at + 1).padStart(2, '0')}-05`;
      for (const text of [`${name} 5`, `${name.slice(0, 3)} 5`, `${name.slice(0, 3)}. 5`])
        expect([text, readPrintedDate(text)]).toEqual([text, { year: null, date }]);
    });
    expect(readPrintedDate('Sept 5')?.date).toBe('--09-05');
    expect(readPrintedDate('Decem 5')).toBeNull();
  });

  it('a printed date is of the years 1500 to 2099', () => {
    const years = ['1499', '1500', '2099', '2100'];
    expect(years.map((year) => readPrintedDate(`Feb 21, ${year}`)?.year)).toEqual([undefined, 1500, 2099, undefined]);
  });

  it('a year is one of 1000 to 2999', () => {
    expect([999, 1000, 2999, 3000].map(readYear)).toEqual([null, 1000, 2999, null]);
  });

  it('there are twelve months, and as many days as each has', () => {
    const dates = ['2024-12', '2024-13', '2024-00', '2024-01-31', '2024-04-31', '2023-02-28', '2023-02-29'];
    expect(dates.map((date) => readDate(date).date)).toEqual([
      '2024-12',
      null,
      null,
      '2024-01-31',
      null,
      '2023-02-28',
      null,
    ]);
  });
});

it('a tag of HTML has up to 41 characters between its brackets, an entity two to eight', () => {
  expect(plainWords(`<b${letters(40)}>x`)).toEqual(['x']);
  expect(plainWords(`<b${letters(41)}>x`)).toHaveLength(2);
  expect(plainWords('&lt;x &abcdefgh;x')).toEqual(['x', 'x']);
  expect(plainWords('&l;x')).toEqual(['l', 'x']);
  expect(plainWords('&abcdefghi;x')).toEqual(['abcdefghi', 'x']);
});
