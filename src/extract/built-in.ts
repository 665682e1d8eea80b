import type { ConceptType, VocabularyEntry } from '../model/index.ts';
import wordClasses from '../text/word-classes.txt?raw';
import phrases from './background/phrases.txt?raw';
import { readBackground } from './corpus/background.ts';
import type { Expertise } from './corpus/expertise.ts';
import { readTermhood, type Weights } from './corpus/termhood.ts';
import { readTypes, type StoredTypes } from './corpus/type.ts';
import { readHomeWords, type HomeWords } from './paper/home-field.ts';
import homeWords from './paper/home-words.txt?raw';
import { learnClasses } from './paper/word-class.ts';
import { makeVocabulary, readEntries, type Vocabulary } from './paper/vocabulary.ts';
import brainStructure from './vocabulary/brain-structure.tsv?raw';
import construct from './vocabulary/construct.tsv?raw';
import dataset from './vocabulary/dataset.tsv?raw';
import disorder from './vocabulary/disorder.tsv?raw';
import entity from './vocabulary/entity.tsv?raw';
import field from './vocabulary/field.tsv?raw';
import method from './vocabulary/method.tsv?raw';
import model from './vocabulary/model.tsv?raw';
import organism from './vocabulary/organism.tsv?raw';
import event from './vocabulary/event.tsv?raw';
import group from './vocabulary/group.tsv?raw';
import organisation from './vocabulary/organisation.tsv?raw';
import place from './vocabulary/place.tsv?raw';
import substance from './vocabulary/substance.tsv?raw';
import recording from './vocabulary/recording.tsv?raw';
import softwareHardware from './vocabulary/software-hardware.tsv?raw';
import task from './vocabulary/task.tsv?raw';
import termhood from './weights/termhood.json?raw';
import types from './weights/types.json?raw';

/** In this order a form that two files claim goes to the first. */
const files: { type: ConceptType; text: string }[] = [
  { type: 'recording', text: recording },
  { type: 'organism', text: organism },
  { type: 'brain-structure', text: brainStructure },
  { type: 'dataset', text: dataset },
  { type: 'model', text: model },
  { type: 'method', text: method },
  { type: 'task', text: task },
  { type: 'software-hardware', text: softwareHardware },
  { type: 'field', text: field },
  { type: 'disorder', text: disorder },
  { type: 'construct', text: construct },
  { type: 'place', text: place },
  { type: 'substance', text: substance },
  { type: 'organisation', text: organisation },
  { type: 'group', text: group },
  { type: 'event', text: event },
  { type: 'entity', text: entity },
];

let vocabulary: Vocabulary | undefined;
let learned: Omit<Expertise, 'vocabulary'> | undefined;

/** The concepts of the vocabulary that conceptscape brings along. */
export const builtInEntries = (): VocabularyEntry[] => readEntries(files);

let home: HomeWords | undefined;

/** The words of the field that the built-in vocabulary was written for. Read once. */
export const builtInHome = (): HomeWords => (home ??= readHomeWords(homeWords));

/** What conceptscape learned from marked papers. Read once. */
export function builtInLearning(): Omit<Expertise, 'vocabulary'> {
  if (learned) return learned;
  learnClasses(wordClasses);
  learned = {
    termhood: readTermhood(JSON.parse(termhood) as Weights, readBackground(phrases)),
    types: readTypes(JSON.parse(types) as StoredTypes),
  };
  return learned;
}

/** All that conceptscape brings along: the vocabulary, and what it learned from marked papers. Read once. */
export function builtInExpertise(): Expertise {
  vocabulary ??= makeVocabulary([{ entries: builtInEntries(), typesHold: false }], undefined, builtInHome());
  return { ...builtInLearning(), vocabulary };
}
