import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { svgText, type Picture, type Words } from '../../../../src/formats/write/svg.ts';
import { hostile } from '../../../fixtures/small-atlas.ts';

const ink = { colour: '#112233', opacity: 0.5 };
const words = (text: string): Words => ({
  ...{ lines: [{ text, width: 40 }], x: 10, y: 20, align: 'start', lineHeight: 14, size: 12 },
  ...{ weight: 400, letterSpacing: 0, ink, halo: 3 },
});
const picture: Picture = {
  width: 200,
  height: 100,
  title: `Map ${hostile}`,
  ground: '#ffffff',
  family: `Inter, "Segoe UI" ${hostile}`,
  map: {
    ...{ left: 10, top: 10, width: 180, height: 60 },
    regions: [
      {
        outlines: [
          [
            [0, 0],
            [10, 0],
            [10, 10.12345],
          ],
        ],
        fill: ink,
        stroke: ink,
      },
    ],
    edges: [
      { from: [0, 0], to: [5, 5], ink },
      { from: [5, 5], to: [9, 1], ink },
    ],
    marks: [
      { x: 5, y: 5, radius: 4, ring: 0, colour: '#aabbcc' },
      { x: 9, y: 1, radius: 4, ring: 2, colour: '#aabbcc' },
    ],
    words: [words(hostile), words('mouse cortex')],
  },
  legend: { marks: [], words: [words('a theme')] },
};

/** The elements of a document with their attributes and text; throws where it is no XML. */
function parse(xml: string) {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes, text: '' }));
  parser.on('text', (text) => found.length && (found.at(-1)!.text += text));
  parser.write(xml).close();
  return found;
}

test('a picture with hostile text is well-formed, and the text is text', () => {
  const elements = parse([...svgText(picture)].join(''));
  expect(elements.some(({ name }) => name === 'script')).toBe(false);
  const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text.trim());
  expect(texts).toHaveLength(3);
  expect(texts[0]).toContain('<script>alert("1 & 2")</script> ]]>');
  expect(texts.slice(1)).toEqual(['mouse cortex', 'a theme']);
  expect(elements[0]!.attributes).toMatchObject({ viewBox: '0 0 200 100' });
});

test('a disc is filled to its radius, a ring is drawn within it', () => {
  const circles = parse([...svgText(picture)].join('')).filter(({ name }) => name === 'circle');
  expect(circles[0]!.attributes).toMatchObject({ r: '4', fill: '#aabbcc' });
  expect(circles[1]!.attributes).toMatchObject({ r: '3', 'stroke-width': '2', fill: '#ffffff' });
});

test('edges of one ink are one element, numbers have two digits', () => {
  const text = [...svgText(picture)].join('');
  expect(text).toContain('<path d="M0 0L5 5M5 5L9 1" stroke="#112233" stroke-opacity="0.5"/>');
  expect(text).toContain('d="M0 0L10 0L10 10.12Z"');
});
