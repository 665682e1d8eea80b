// A door of its own: a page that only quotes need not load what builds.
export {
  evidenceDefaults,
  evidenceOfMention,
  evidenceOfPair,
  evidenceOfRelation,
  type EvidenceOptions,
  type Named,
  type Quotable,
  type Sentence,
} from '../overlaps/evidence.ts';
export { cutSentences, type Stretch } from '../overlaps/sentences.ts';
