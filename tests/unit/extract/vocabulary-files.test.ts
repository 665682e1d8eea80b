import { describe, expect, it } from 'vitest';
import { builtInEntries } from '../../../src/extract/built-in.ts';
import { findForm, makeVocabulary, type TakenForm } from '../../../src/extract/paper/vocabulary.ts';
import { conceptTypes } from '../../../src/model/index.ts';

const entries = builtInEntries();
const taken: TakenForm[] = [];
const vocabulary = makeVocabulary([{ entries, typesHold: false }], (form) => taken.push(form));
const worldly = new Set<string | null>(['place', 'substance', 'organisation', 'group', 'event']);

describe('the built-in vocabulary', () => {
  it.each(conceptTypes)('is sorted by label in small letters: %s', (type) => {
    const labels = entries
      .filter((entry) => entry.type === type)
      .map(({ label, doubtful }) => (doubtful.includes(label) ? `${label}?` : label).toLowerCase());
    expect(labels.length).toBeGreaterThan(100);
    expect(labels).toEqual([...labels].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('gives no form of a place, substance, organisation, group or event to another concept', () => {
    expect(taken.filter(({ entry }) => worldly.has(entry.type))).toEqual([]);
    const elsewhere = entries.filter(
      ({ label, type }) => worldly.has(type) && findForm(vocabulary, label)?.entry.type !== type,
    );
    expect(elsewhere).toEqual([]);
  });

  it.each([
    'PCA',
    'CNN',
    'SEM',
    'IT',
    'ICC',
    'MVPA',
    'GPT',
    'habitat',
    'dropout',
    'reward system',
    'Turkey',
    'The Pile',
  ])('is not sure of %s, which has other meanings', (form) => {
    expect(findForm(vocabulary, form)?.doubtful).toBe(true);
  });

  it.each([
    ['DNA', 'substance'],
    ['MRI', 'recording'],
    ['South Korea', 'place'],
    ['WHO', 'organisation'],
    ['smallholder farmers', 'group'],
    ['World War II', 'event'],
    ['haemoglobin', 'substance'],
    ['rice', 'organism'],
    ['Great Depression', 'event'],
  ])('is sure that %s is of type %s', (form, type) => {
    const found = findForm(vocabulary, form);
    expect([found?.entry.type, found?.doubtful]).toEqual([type, false]);
  });
});
