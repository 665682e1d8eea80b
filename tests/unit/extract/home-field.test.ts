import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { builtInHome } from '../../../src/extract/built-in.ts';
import { homeProbability, readHomeWords } from '../../../src/extract/paper/home-field.ts';
import { tokenise } from '../../../src/text/token.ts';

const table = '# made up\n*\t-100\nneuron\t250\ntree\t-50\n\nCNN\t75\n';
const words = readHomeWords(table);
const of = (...fields: string[]): number =>
  homeProbability(
    fields.map((text) => tokenise(text)),
    words,
  );
const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

describe('the table of words', () => {
  it('has the log-odds of each in hundredths, and what a paper starts from', () => {
    expect(words.base).toBe(-1);
    expect([...words.odds]).toEqual([
      ['neuron', 2.5],
      ['tree', -0.5],
      ['CNN', 0.75],
    ]);
  });

  it('may be empty: then a paper is as likely of the field as not', () => {
    const nothing = readHomeWords('');
    expect([nothing.base, nothing.odds.size]).toEqual([0, 0]);
    expect(homeProbability([tokenise('neuron')], nothing)).toBe(0.5);
  });
});

describe('how likely a paper is of the field', () => {
  it('is the logistic function of the sum of its words, each once, and of the start', () => {
    expect(of('Neurons of a neuron', 'The neuron, a tree and another')).toBeCloseTo(logistic(-1 + 2.5 - 0.5), 12);
    expect(of('CNNs')).toBeCloseTo(logistic(-1 + 0.75), 12);
    expect(of('cnn', '')).toBeCloseTo(logistic(-1), 12);
  });

  it('does not depend on the order of words and fields, nor on how often a word comes', () => {
    const word = fc.constantFrom('neuron', 'neurons', 'tree', 'CNN', 'bark', '*', '.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (own) => {
        const text = own.join(' ');
        const once = of(text);
        expect(once).toBeGreaterThan(0);
        expect(once).toBeLessThan(1);
        for (const other of [of(own.toReversed().join(' ')), of(text, text), of('', text)])
          expect(other).toBeCloseTo(once, 12);
      }),
    );
  });
});

describe('the shipped table', () => {
  test.each([
    [
      'machine learning',
      'A smaller student for image classification',
      'We distil a large convolutional neural network into a small one. The student is trained on unlabelled images and reaches the accuracy of its teacher on three benchmarks, with a tenth of the parameters.',
    ],
    [
      'language models',
      'Asking twice',
      'Large language models answer questions with more errors when the prompt is long. We fine-tune a transformer to ask itself for the missing facts, and show that the benchmark score rises.',
    ],
    [
      'reinforcement learning',
      'Agents that wait',
      'We propose a policy gradient method for sparse rewards. An agent that is trained with it explores longer and learns faster in simulated environments than deep Q-learning.',
    ],
    [
      'neuroscience',
      'Grating responses of mouse cortex',
      'Neurons in the visual cortex of mice were recorded with two-photon imaging while gratings drifted. Their tuning was sharper when the animals ran, and synaptic inhibition explains the gain.',
    ],
    [
      'brain imaging',
      'Listening to two stories',
      'Participants heard two stories at once in the fMRI scanner. Activity in the auditory cortex and the prefrontal cortex followed the attended story, and a decoder of BOLD signals could tell which it was.',
    ],
  ])('takes %s for the own field', (_field, title, abstract) => {
    expect(homeProbability([tokenise(title), tokenise(abstract)], builtInHome())).toBeGreaterThan(0.5);
  });

  test.each([
    [
      'education',
      'Why pupils leave rural schools',
      'We surveyed teachers in forty rural schools about pupils who leave early, and interviewed their parents. Poverty, the distance to school and the cost of uniforms were named most often; teachers name the curriculum less than parents do.',
    ],
    [
      'higher education',
      'First-year students and their tutors',
      'Interviews with first-year students at two universities show that those who met their tutors weekly felt that they belonged. We discuss what this means for the policy of retention and for teacher education.',
    ],
    [
      'ecology',
      'Birds of a burnt forest',
      'We counted the nests of cavity-nesting birds in pine forest for six years after a fire. Density was highest in stands that burned severely, and fell as the snags decayed. Salvage logging removed most nest trees.',
    ],
    [
      'plant ecology',
      'Seedlings under shrubs',
      'Seedlings of three oak species survive the summer drought under shrubs. Soil moisture, shade and grazing by deer were measured in twenty plots along a gradient of altitude.',
    ],
    [
      'law',
      'Liability of the contractor',
      'The court held that the statute does not limit the liability of a contractor towards third parties. We discuss the judgment, earlier cases of the court of appeal, and their consequences for the law of torts.',
    ],
    [
      'medicine',
      'Iron and fatigue after childbirth',
      'In this randomised trial 300 women with anaemia after childbirth received intravenous iron or tablets. Haemoglobin and fatigue were assessed at six weeks; adverse events were rare in both groups of patients.',
    ],
    [
      'oncology',
      'Relapse after surgery',
      'Patients with breast cancer received tamoxifen or placebo for five years after surgery. Relapse, bone mineral density and overall survival were recorded in eleven hospitals.',
    ],
  ])('takes %s for another', (_field, title, abstract) => {
    expect(homeProbability([tokenise(title), tokenise(abstract)], builtInHome())).toBeLessThan(0.5);
  });

  it('has thousands of words, for the field and against it', () => {
    const { base, odds } = builtInHome();
    const values = [...odds.values()];
    expect(values.filter((value) => value > 0).length).toBeGreaterThan(1000);
    expect(values.filter((value) => value < 0).length).toBeGreaterThan(1000);
    expect([base, ...values].filter((value) => !Number.isFinite(value))).toEqual([]);
  });
});
