import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textEntry } from '../../../src/formats/read/record.ts';
import { whyNotAPaper } from '../../../src/ingest/not-a-paper.ts';
import { cleanText, plainWords } from '../../../src/text/clean.ts';
import { jsonLines, readText } from '../../fixtures/memory-files.ts';

const why = (title: string, abstract: string) => {
  const text = cleanText(abstract);
  return whyNotAPaper(textEntry({ file: '', format: '', line: 1 }, cleanText(title), text, false), plainWords(text));
};

describe('the rule for what is no paper', () => {
  it.each([
    [
      'The Night Shift',
      "She had never meant to stay. When her brother called, she said she'd think about it, but he wouldn't wait, and by Friday he'd sold the house without telling her. “You don't understand,” he told his sister. She didn't answer him.",
    ],
    [
      'Ten tips for a better garden',
      "You don't need much to grow your own food. If you've got a sunny spot, you're halfway there. Don't water your plants at noon, and you'll see that your tomatoes thank you. Subscribe to our newsletter for more.",
    ],
    [
      'We value your privacy',
      'You can choose which cookies you allow. Your choices are stored for a year, and you may change your mind at any time; see our privacy policy. If you say yes, you help us. It isn’t hard: click below, and we’ll remember you.',
    ],
    [
      'Datasets',
      'ImageNet [3] holds 1.2 million pictures. COCO [14, 15] holds 330,000. We used the official split of [9].',
    ],
    [
      '4.2 Related Work',
      'Early models [1] used hand-made features. Later ones [2-5] learned them, with better results on all data.',
    ],
  ])('sets aside %j', (title, abstract) => expect(why(title, abstract)).toMatch(/^it reads like /));

  it.each([
    [
      'Pointer Networks',
      'We introduce a new neural architecture to learn the conditional probability of an output sequence.',
    ],
    [
      'In memory of a great physicist',
      'He was born in 1920 and gave his life to physics. His students loved him, and his work on spin glasses remains. She who was his wife survives him.',
    ],
    [
      'Editorial',
      'This issue brings together what was said at the spring meeting, and thanks those who made it possible.',
    ],
    [
      'Tagging with character models',
      'We build on [3] and [14] and show that a model of characters improves tagging on all data by a wide margin.',
    ],
    [
      'How you move: your gait as a password',
      "Can you be known by how you walk? We show that your phone can't tell, but your shoes can.",
    ],
    ['', 'The computed structure [47] was used with the basis set of [48], as before [49].'],
    ['Title only', ''],
    ['脳の研究', '我们研究神经元如何计算。'],
  ])('keeps %j', (title, abstract) => expect(why(title, abstract)).toBeNull());

  it('names the record, the clues and the way to keep it', async () => {
    const story = "He'd told her that he couldn't come. She said she didn't mind, but she did, and her mother knew it.";
    const records = jsonLines(
      { id: 'a', title: 'A visit', abstract: story },
      { id: 'b', title: 'A paper', abstract: 'x' },
    );
    const { papers, notices } = await readText(records);
    expect(papers.map((paper) => paper.id)).toEqual(['b']);
    expect(notices).toMatchObject([{ code: 'not-a-paper', severity: 'warning', file: 'input', line: 1 }]);
    expect(notices[0]!.message).toMatch(/"A visit" .*persons.*--keep-all/);
    expect((await readText(records, { keepAll: true })).papers).toHaveLength(2);
  });
});

const bench = new URL('../../../../shared/bench/', import.meta.url);
const records = (path: string): { title: string; abstract: string }[] => {
  const bytes = readFileSync(new URL(path, bench));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { title: string; abstract: string }); // prettier-ignore
};

describe.skipIf(!existsSync(bench))('real papers (skipped without ../shared)', () => {
  it('loses fewer than 1 in 1,000 abstracts of neuroscience', () => {
    const sample = records('corpora/arxiv-neuro-12k.jsonl.gz').filter((_, i) => i % 3 === 0);
    expect(sample.length).toBeGreaterThan(4000);
    expect(sample.filter(({ title, abstract }) => why(title, abstract) !== null).length).toBeLessThan(
      sample.length / 1000,
    );
  });

  it.each(['inspec-train', 'semeval2017-dev', 'scierc-train', 'whitetext-brain-regions-dev', 'ai-author-keywords-dev'])(
    'loses hardly any of %s',
    (name) => {
      const all = records(`keyphrases/${name}.jsonl`);
      expect(all.filter(({ title, abstract }) => why(title, abstract) !== null).length).toBeLessThanOrEqual(1);
    },
  );
});
