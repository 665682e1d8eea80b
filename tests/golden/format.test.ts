import { describe, expect, test } from 'vitest';
import { atlasText } from '../../src/formats/write/atlas-json.ts';
import { bibtexText } from '../../src/formats/write/bibtex.ts';
import { conceptLines, extractedOf } from '../../src/formats/write/concept-lines.ts';
import { gexfText } from '../../src/formats/write/gexf.ts';
import { graphText } from '../../src/formats/write/graph-json.ts';
import { overlapJson } from '../../src/formats/write/overlap-json.ts';
import { overlapTable } from '../../src/formats/write/overlap-table.ts';
import { paperLines } from '../../src/formats/write/paper-lines.ts';
import { paperTable } from '../../src/formats/write/paper-table.ts';
import { reportText } from '../../src/formats/write/report.ts';
import type { Atlas } from '../../src/model/index.ts';
import { hostile, smallAtlas } from '../fixtures/small-atlas.ts';

/** The small atlas with every list filled, and no characters that an editor would show in its own way. */
function writtenAtlas(): Atlas {
  const json = JSON.stringify(smallAtlas()).replaceAll(JSON.stringify(hostile).slice(1, -1), '<b>1 & 2</b>');
  const atlas = JSON.parse(json) as Atlas;
  const why = 'in 1 paper of one and 2 of the other, and of no other theme';
  return {
    ...atlas,
    decisions: {
      joined: [{ concept: 0, form: 'SNNs', times: 4, reason: 'abbreviation' }],
      cuts: [{ form: 'networks', papers: 2, score: 0.126 }],
      suggestions: [{ a: 1, b: 2, reason: 'one-letter' }],
    },
    overlaps: {
      pairs: [
        {
          ...{ a: 0, b: 1, kind: 'overlap', observed: 6, expected: 2.5, log2Ratio: 1, low: 0.2, high: 1.8 },
          ...{ q: 0.012, papers: [0, 1], concepts: [6, 3] },
        },
      ],
      bridges: [{ kind: 'concept', index: 3, a: 0, b: 1, participation: 0.44, betweenness: 0.5, score: 0.3, why }],
      widespread: [4],
    },
  };
}

/**
 * What other programs read is written as it was. The atlas is made by hand: a file in `format` changes only with the format,
 * and then it is to be read line by line.
 */
describe('an atlas is written as before', () => {
  const atlas = writtenAtlas();
  test.each<[file: string, text: Iterable<string>]>([
    ['atlas.json', atlasText(atlas)],
    ['graph.json', graphText(atlas)],
    ['graph.gexf', gexfText(atlas)],
    ['report.md', [reportText(atlas)]],
    ['concepts.jsonl', conceptLines(atlas.papers, extractedOf(atlas))],
    ['papers.jsonl', paperLines(atlas.papers)],
    ['papers.csv', paperTable(atlas)],
    ['papers.bib', bibtexText(atlas.papers)],
    ['overlaps.csv', overlapTable(atlas, null)],
    ['overlaps.json', [overlapJson(atlas, null)]],
  ])('%s', async (file, text) => {
    await expect([...text].join('')).toMatchFileSnapshot(`format/${file}`);
  });
});
