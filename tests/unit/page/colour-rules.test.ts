import { describe, expect, test } from 'vitest';
import { paintOf, stabilityClasses, stabilityColour, yearClasses, yearColour } from '../../../src/page/state/paint.ts';
import { premultiplied, translucent } from '../../../src/page/map/ground.ts';
import { countedAtlas } from '../../fixtures/counted-atlas.ts';

const ramp = ['#5f3d8e', '#3f60ae', '#1082ab', '#0da093', '#71b262', '#c8b648'];
const years = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

describe('classes of years', () => {
  test('are six of two years each for twelve years with a paper each', () => {
    expect(yearClasses(years(2001, 12))).toEqual([
      [2001, 2002],
      [2003, 2004],
      [2005, 2006],
      [2007, 2008],
      [2009, 2010],
      [2011, 2012],
    ]);
  });

  test('are as many as there are years, up to six', () => {
    expect(yearClasses(years(2001, 5))).toHaveLength(5);
    expect(yearClasses(years(2001, 6))).toHaveLength(6);
    expect(yearClasses(years(2001, 7))).toHaveLength(6);
  });

  test('give a year with most of the papers a class of its own, and share the others out anew', () => {
    // 8 papers: 5 of them are more than a sixth of all, and of the other 3 each is a fifth or more of what is left.
    expect(yearClasses([2000, 2000, 2000, 2000, 2000, 2001, 2002, 2003])).toEqual([
      [2000, 2000],
      [2001, 2001],
      [2002, 2002],
      [2003, 2003],
    ]);
    // 14 papers: the first class needs 14/6, so three papers; the four after it need 11/5, 8/4, 6/3 and 4/2.
    expect(yearClasses(years(2001, 14))).toEqual([
      [2001, 2003],
      [2004, 2006],
      [2007, 2008],
      [2009, 2010],
      [2011, 2012],
      [2013, 2014],
    ]);
  });

  test('have the last colours of the ramp, the newest the last, and a year beyond all of them too', () => {
    const classes = yearClasses(years(2001, 4));
    expect(years(2001, 4).map((year) => yearColour(classes, year))).toEqual(ramp.slice(2));
    expect(yearColour(classes, 2020)).toBe(ramp[5]);
    expect(yearColour(classes, 1990)).toBe(ramp[2]);
  });

  test('a concept has the colour of the median year of its papers, of two the later', () => {
    const papers = Object.fromEntries([2001, 2002, 2003, 2004, 2005, 2006].map((year, i) => [i, { year }]));
    const names = [[0, 1], [0, 1], [0], [], [0], [0, 2]];
    const { nodes } = paintOf(countedAtlas({ names, papers }), 'year');
    // concept0: 2001, 2002, 2003, 2005, 2006; concept1: 2001, 2002; concept2: 2006.
    expect(nodes!.slice(6)).toEqual([ramp[2], ramp[1], ramp[5]]);
  });
});

test('classes of stability begin at 0, 0.5, 0.6, 0.7, 0.8 and 0.9, each bound with the class above it', () => {
  expect(stabilityClasses.map(({ least, most }) => [least, most])).toEqual([
    [0, 0.5],
    [0.5, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1],
  ]);
  expect([0.5, 0.6, 0.7, 0.8, 0.9].map(stabilityColour)).toEqual(ramp.slice(1));
  expect([0, 0.499, 0.599, 0.699, 0.799, 0.899, 1].map(stabilityColour)).toEqual([ramp[0], ...ramp]);
});

test('a colour with an alpha is written for a canvas as it is, and for the graphics card multiplied by it and rounded', () => {
  expect(translucent('#ff8001', 0.5)).toBe('rgba(255,128,1,0.5)');
  expect(premultiplied('#ff8001', 0.3)).toBe('rgba(77,38,0,0.3)');
});
