import { describe, expect, it } from 'vitest';
import { isCommon } from '../../../src/extract/corpus/common.ts';
import type { ConceptType } from '../../../src/model/index.ts';

const common = (papers: number, all: number, type: ConceptType | null = null, label = 'owl') =>
  isCommon({ key: label, label, type }, papers, all);

describe('a common concept', () => {
  it('is in more than half of the papers, and in five at least', () => {
    expect([common(4, 4), common(5, 9), common(5, 10), common(6, 11)]).toEqual([false, true, false, true]);
  });

  it('is in more than a third of the papers where it is a way of working', () => {
    for (const type of ['method', 'model', 'recording', 'software-hardware'] as const)
      expect([type, common(5, 14, type), common(5, 15, type), common(4, 5, type)]).toEqual([type, true, false, false]);
    expect([common(5, 14, 'task'), common(5, 14, 'organism')]).toEqual([false, false]);
  });

  it('is a generic noun in however few papers', () => {
    expect([common(1, 100, null, 'measurement'), common(1, 100, null, 'measurement error')]).toEqual([true, false]);
  });

  it('is a program that papers compute with, in any case, but nothing else of that name', () => {
    expect([common(1, 100, 'software-hardware', 'MATLAB'), common(1, 100, 'software-hardware', 'IBM SPSS')]).toEqual([true, true]); // prettier-ignore
    expect([common(1, 100, 'organism', 'Python'), common(1, 100, 'software-hardware', 'Moodle')]).toEqual([false, false]); // prettier-ignore
  });
});
