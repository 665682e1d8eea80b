import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, articles, readXml } from './read-xml.ts';

const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

describe('a broken XML file', () => {
  it('cut off in a record gives those before it whole, and the last as far as it goes', async () => {
    const text = articles(article(1), article(2), article(3));
    const { entries, notices } = await readXml(
      text.slice(0, text.indexOf(' beetles.</AbstractText>', text.indexOf('>3<'))),
    );
    expect(entries).toMatchObject([
      { title: 'Paper 1', abstract: 'We count 1 beetles.' },
      { title: 'Paper 2', abstract: 'We count 2 beetles.' },
      { title: 'Paper 3', abstract: 'We count 3' },
    ]);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 13 }]);
  });

  it('cut off before the title of a record reports the record', async () => {
    const { entries, notices } = await readXml(articles(article(1), article(2)).split('<PMID Version="1">2')[0]!);
    expect(titles(entries)).toEqual(['Paper 1']);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'error', line: 8 }]);
    expect(notices[0]!.message).toContain('The record is left out');
  });

  it('cut off between records says so', async () => {
    const { entries, notices } = await readXml(articles(article(1)).replace('</PubmedArticleSet>', ''));
    expect(entries).toHaveLength(1);
    expect(notices).toMatchObject([
      { code: 'bad-record', severity: 'warning', message: expect.stringContaining('ends in the middle') as string },
    ]);
  });

  it('cut off anywhere loses nothing before', async () => {
    const text = articles(article(1), article(2), article(3));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: text.indexOf('<PMID'), max: text.length }), async (end) => {
        const cut = text.slice(0, end);
        const whole = cut.split('</PubmedArticle>').length - 1;
        const { entries, notices } = await readXml(cut);
        expect(titles(entries).slice(0, whole)).toEqual(['Paper 1', 'Paper 2', 'Paper 3'].slice(0, whole));
        expect(notices).toHaveLength(cut.trimEnd().endsWith('</PubmedArticleSet>') ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a tag without its end', 'Beetles <i>eat</b> wood', 'Beetles <i>eat'],
    ['a tag that is never closed', 'Beetles <i>eat', 'Beetles <i>eat</i>'],
  ])('with %s loses no record behind', async (_, title, expected) => {
    const { entries, notices } = await readXml(articles(article(1), article(2, title), article(3)));
    expect(titles(entries)[0]).toBe('Paper 1');
    expect(titles(entries)[1]!.startsWith(expected)).toBe(true);
    expect(titles(entries)[2]).toBe('Paper 3');
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'warning', line: 9 }]);
  });

  it('with a record that has no end loses no record behind', async () => {
    const lost = article(1).replace('</PubmedArticle>', '');
    const { entries, notices } = await readXml(articles(lost, article(2)));
    expect(titles(entries)).toEqual(['Paper 1', 'Paper 2']);
    expect(notices).toMatchObject([
      { line: 7, message: expect.stringContaining('no </PubmedArticle> before') as string },
    ]);
  });

  it('with bare & and <, entities of HTML and control characters is read in full', async () => {
    const { entries, notices } = await readXml(
      articles(article(1, 'R & D, x<y\u0001', 'p < 0.05 &nbsp; R&D; a <b> c </b>'), article(2)),
    );
    expect(entries[0]).toMatchObject({ title: 'R & D, x<y', abstract: 'p < 0.05 &nbsp; R&D; a <b> c </b>' });
    expect(titles(entries)).toHaveLength(2);
    expect(notices).toEqual([]);
  });

  it('of two documents, one behind the other, is read to its end', async () => {
    expect(titles((await readXml(articles(article(1)) + articles(article(2)))).entries)).toEqual([
      'Paper 1',
      'Paper 2',
    ]);
  });

  it('reports a record with neither title nor abstract, by its line', async () => {
    const { entries, notices } = await readXml(articles(article(1), article(2, '', '')));
    expect(entries).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'bad-record', severity: 'error', line: 7 }]);
  });
});

describe('an XML file made to do harm', () => {
  it('expands no entity of its DTD, and reads no file', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY b${i + 1} "${`&b${i};`.repeat(20)}">`).join('\n');
    const dtd = `<!DOCTYPE PubmedArticleSet [<!ENTITY b0 "boom]">\n${levels}\n<!ENTITY f SYSTEM "file:///etc/hosts"> ]>\n`;
    const text = articles(article(1, 'Beetles &b12; &f;')).replace('<Pub', `${dtd}<Pub`);
    const { entries, notices } = await readXml(text);
    expect(titles(entries)).toEqual(['Beetles &b12; &f;']);
    expect(notices).toEqual([]);
  });

  it('may nest a hundred thousand levels deep, in a record and outside', async () => {
    const deep = `${'<a>'.repeat(100_000)}deep${'</a>'.repeat(100_000)}`;
    const { entries } = await readXml(articles(deep, article(1, `Beetles ${deep} eat`), article(2)), 65536);
    expect(titles(entries)).toEqual(['Beetles deep eat', 'Paper 2']);
  });

  it.each([
    ['words', 'word '],
    ['bare &', 'w & '],
    ['bare <', 'w<x '],
    ['tags', '<i>w</i> '],
    ['CDATA', '<![CDATA[]] & <b>]]> '],
    ['comments', 'x<!-- - - -->'],
    ['entities', '&lt;&#233;'],
    ['white space', '     \n'],
    ['brackets', ']]'],
  ])('may have half a million characters of %s in a text', async (_, unit) => {
    const long = unit.repeat(Math.ceil(500_000 / unit.length));
    const { entries, notices } = await readXml(articles(article(1, 'Long', `We ${long} end.`), article(2)), 65536);
    expect(titles(entries)).toEqual(['Long', 'Paper 2']);
    expect(entries[0]!.abstract.startsWith('We ')).toBe(true);
    expect(entries[0]!.abstract.endsWith(' end.') || unit.endsWith('>') || unit.endsWith(';')).toBe(true);
    expect(notices).toEqual([]);
  });

  it.each([
    ['closing tags', '</b>'],
    ['attributes', '<a ! '],
    ['opening brackets', '<'],
    ['declarations', '<!'],
    ['instructions', '<?'],
  ])('may be full of %s', async (_, unit) => {
    const { entries } = await readXml(articles(article(1), unit.repeat(300_000)), 65536);
    expect(titles(entries)).toEqual(['Paper 1']);
  });
});

describe('the encoding of an XML file', () => {
  const declared = (label: string) => articles(article(1, 'Käfer')).replace('"1.0"', `"1.0" encoding="${label}"`);
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const utf16 = (text: string) =>
    new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);

  it.each([
    ['as declared', latin(declared('ISO-8859-1'))],
    ['UTF-8, whatever is declared', new TextEncoder().encode(declared('ISO-8859-1'))],
    ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\uFEFF${declared('UTF-8')}`)],
    ['UTF-16', utf16(declared('UTF-16'))],
    ['UTF-8 where the declared one is unknown', new TextEncoder().encode(declared('x-none'))],
  ])('is %s', async (_, bytes) => {
    expect(titles((await readXml(bytes)).entries)).toEqual(['Käfer']);
  });
});
