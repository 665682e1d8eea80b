import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../src/build/index.ts';
import { correctedTitle, isErratum } from '../../../src/text/erratum.ts';
import { plainWords } from '../../../src/text/clean.ts';
import { jsonLines, memoryFile, readText } from '../../fixtures/memory-files.ts';

const title = 'Moss as a record of village air';
const notice = (title: string, type: string | null = null, abstract = '') => isErratum({ title, type, abstract });

describe('an erratum', () => {
  it.each([
    `Erratum to: ${title}`,
    `Erratum to “${title}”`,
    `Erratum: ${title} (Annals of Moss (2010) 12 (3-10) DOI: 10.1000/a)`,
    `Corrigendum to "${title}" [Annals of Moss 12 (2010) 3-10]`,
    `Correction: ${title}`,
    `Correction to: ${title}.`,
    `Author Correction: ${title}`,
    `Publisher Correction: ${title}`,
    `Retraction notice to: ${title}`,
    `Retraction: ${title}`,
    `Retraction of “${title}”`,
    `Expression of concern: ${title}`,
    `Addendum to: ${title}`,
    `${title} (vol 12, pg 3, 2010)`,
    `${title} (Retraction of vol 12, pg 3, 2010)`,
    `${title} [Erratum in Annals of Moss 13:4]`,
  ])('is %s, and names its paper', (text) => {
    expect(notice(text)).toBe(true);
    expect(correctedTitle(text)).toBe(plainWords(title).join(''));
  });

  it.each([
    'Erratum',
    'Corrigendum',
    'Published Erratum',
    'Journal Article; Published Erratum',
    'Correction',
    'Retraction of Publication',
  ])('is a record of type %s', (type) => expect(notice(title, type)).toBe(true));

  it.each([
    title,
    `RETRACTED: ${title}`,
    `Retracted article: ${title}`,
    'Correction of vision in sheep',
    'Corrections to scaling in moss',
    'Retractions in moss research',
    `${title} (Reprinted from Annals, vol 12, pg 3, 2010)`,
  ])('is not %s', (text) => expect(notice(text)).toBe(false));

  it('is not a paper with an abstract whose title mentions its erratum, nor a retracted one', () => {
    expect(notice(`${title} [Erratum in Annals of Moss 13:4]`, null, 'We weigh moss.')).toBe(false);
    expect(notice(title, 'Retracted Publication')).toBe(false);
  });
});

const abstract =
  'Moss keeps heavy metals for decades. We measure heavy metals in moss of nine villages, and compare them with chronicles. Heavy metals follow the railway.';

describe('an erratum among the papers', () => {
  const correctedBy = async (...records: object[]) =>
    Object.fromEntries((await readText(jsonLines(...records))).papers.map(({ id, corrects }) => [id, corrects]));
  const paper = { id: 'p', title, abstract, doi: '10.1000/a' };
  const erratum = { id: 'e', title: `Erratum to: ${title}`, doi: '10.1000/b' };

  it('is a paper of its own that names the one it corrects', async () => {
    expect(await correctedBy(erratum, paper)).toEqual({ e: 'p', p: null });
    expect(await correctedBy(erratum)).toEqual({ e: null });
  });

  it('corrects none where two papers have the title, or where it has the DOI of the paper', async () => {
    const other = { ...paper, id: 'q', doi: '10.1999/q', abstract: 'This is another book of that name, on poems.' };
    expect(await correctedBy(erratum, paper, other)).toEqual({ e: null, p: null, q: null });
    expect(await correctedBy({ ...erratum, doi: '10.1000/a' }, paper)).toEqual({ e: null, p: null });
  });

  it('corrects what the input says, if that is in the input', async () => {
    const given = { id: 'e', title: 'Erratum', corrects: 'p' };
    expect(await correctedBy(given, paper)).toMatchObject({ e: 'p' });
    expect(await correctedBy({ ...given, corrects: 'z' }, paper)).toMatchObject({ e: null });
  });

  it('of a retracted paper is its retraction notice', async () => {
    const retracted = { ...paper, title: `RETRACTED: ${title}` };
    expect(Object.keys(await correctedBy(retracted, { id: 'e', title: `Retraction notice to: ${title}` }))).toEqual([
      'e',
      'p',
    ]);
  });

  it('has no concepts of its own, and this is no notice', async () => {
    const records = [
      paper,
      { ...erratum, abstract: 'The heavy metals in moss were given in the wrong unit, villages too.' },
    ];
    const atlas = await buildAtlas([memoryFile('a', jsonLines(...records))]);
    expect(atlas.papers.map(({ id }) => id)).toEqual(['e', 'p']);
    expect(atlas.concepts.length).toBeGreaterThan(0);
    expect([...new Set(atlas.mentions.paper)]).toEqual([1]);
    expect(atlas.notices.filter(({ code }) => code === 'no-concepts')).toEqual([]);
  });
});
