import { normalForm } from '../../text/normal-form.ts';
import type { Token } from '../../text/token.ts';
import type { Word } from './word.ts';
import type { WordClass } from './word-class.ts';

/** A stretch of text that may be a term: tokens `first` to `last`, both included. */
export interface Span {
  key: string;
  first: number;
  last: number;
  shape: 'run' | 'of' | 'coordinated' | 'part' | 'bridged';
  /** It begins, or ends, where its run of term words does. */
  opens: boolean;
  closes: boolean;
}

const inside = new Set<WordClass>(['noun', 'adjective', 'gerund', 'participle', 'number']);
const mayEnd = new Set<WordClass>(['noun', 'gerund', 'number']);
/** Words in a run that is one term; characters in any term. */
const longest = 6;
const mostCharacters = 300;

/** Words that make the first half of a hyphenated word stand for itself: "fMRI-based", "brain-inspired". */
const relational =
  /^(?:based|inspired|like|driven|specific|related|dependent|aware|guided|informed|constrained|aligned|free|wide|level|only|derived|trained|optimized|optimised|compatible|conditioned|induced|evoked|style|enabled|powered|augmented|agnostic|invariant|mediated|modulated|equipped|to)$/i;

/** Every stretch of a field that may be a term: parts of noun runs, "theory of mind", "visual and auditory cortex". */
export function findSpans(tokens: readonly Token[], words: readonly Word[]): Span[] {
  const runs = findRuns(tokens, words);
  const spans: Span[] = [];
  const keep = (found: readonly Span[]): void => {
    for (const span of found)
      if (tokens[span.last]!.end - tokens[span.first]!.start <= mostCharacters) spans.push(span);
  };
  const add = (shape: Span['shape'], first: number, last: number, key: string, opens: boolean, closes: boolean) =>
    keep([{ key, first: words[first]!.first, last: words[last]!.last, shape, opens, closes }]);
  const keyOf = (first: number, last: number) => normalForm(tokens, words[first]!.first, words[last]!.last);

  runs.forEach((run, index) => {
    for (let first = run.first; first <= run.last; first++) {
      if (!mayBegin(words, tokens, first)) continue;
      let key = '';
      for (let last = first; last <= Math.min(run.last, first + longest - 1); last++) {
        key = normalForm(tokens, words[last]!.first, words[last]!.last, key);
        if (!mayFinish(words, tokens, first, last)) continue;
        add('run', first, last, key, first === run.first, last === run.last);
      }
    }
    keep(partsOf(tokens, words, run));
    const next = runs[index + 1];
    if (!next || words[run.last]!.class === 'mark') return;
    const between = words.slice(run.last + 1, next.first).map((word) => tokens[word.first]!.text.toLowerCase());
    if (/^of(?: the)?$/.test(between.join(' '))) {
      const from = Math.max(run.first, run.last - 1);
      for (let first = from; first <= run.last; first++) {
        if (!mayBegin(words, tokens, first) || !mayEnd.has(words[run.last]!.class)) continue;
        for (let last = next.first; last <= Math.min(next.last, next.first + 2); last++) {
          if (last < next.last && last < next.first + 1) continue;
          if (mayFinish(words, tokens, next.first, last))
            add('of', first, last, keyOf(first, last), first === run.first, last === next.last);
        }
      }
    }
    if (/^(?:, )?(?:and|or)(?: the)?$|^,$|^\/$/.test(between.join(' '))) keep(coordinated(tokens, words, runs, index));
  });
  keep(bridged(tokens, words, runs));
  return spans;
}

interface Run {
  first: number;
  last: number;
}

/** Longest stretches of words that can be part of a term, within a sentence. A run may end in a modifier ("visual and ..."). */
function findRuns(tokens: readonly Token[], words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  words.forEach((word, index) => {
    if (!inside.has(word.class)) return;
    const open = runs.at(-1);
    const before = words[index - 1];
    if (open && open.last === index - 1 && before && tokens[before.last]!.sentence === tokens[word.first]!.sentence)
      open.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs;
}

function mayBegin(words: readonly Word[], tokens: readonly Token[], index: number): boolean {
  const word = words[index]!;
  if (word.class !== 'number') return true;
  return /\p{L}/u.test(tokens[word.last]!.text);
}

/** A letter alone names nothing, nor does one behind a hyphen but for a Greek one: "TNF-α". */
function mayFinish(words: readonly Word[], tokens: readonly Token[], first: number, last: number): boolean {
  const word = words[last]!;
  if (!mayEnd.has(word.class)) return false;
  const text = tokens[word.last]!.text;
  if (word.class === 'number') return last > first && /^\p{Lu}/u.test(tokens[words[last - 1]!.first]!.text);
  if (first === last && /^\p{L}$/u.test(text)) return word.first < word.last && /^\p{Script=Greek}$/u.test(text);
  return true;
}

/** "EEG" in "EEG-based decoding": the first parts of a hyphenated word whose rest only relates it. */
function partsOf(tokens: readonly Token[], words: readonly Word[], run: Run): Span[] {
  const spans: Span[] = [];
  for (let index = run.first; index <= run.last; index++) {
    const word = words[index]!;
    if (word.first === word.last || !relational.test(tokens[word.last]!.text)) continue;
    const parts = tokens.slice(word.first, word.last);
    if (parts.some((part) => part.kind === 'mark') || parts.at(-1)!.text.length < 2) continue;
    spans.push({
      key: normalForm(tokens, word.first, word.last - 1),
      first: word.first,
      last: word.last - 1,
      shape: 'part',
      opens: index === run.first,
      closes: false,
    });
  }
  return spans;
}

/**
 * "supervised and self-supervised learning" names "supervised learning" too: the last word of each run before the
 * conjunction takes the words behind its counterpart; its stretch reaches to the end of the last run.
 */
function coordinated(tokens: readonly Token[], words: readonly Word[], runs: readonly Run[], index: number): Span[] {
  const spans: Span[] = [];
  const run = runs[index]!;
  let to = index + 1;
  const start = tokens[words[run.last]!.first]!.start;
  const isNear = (at: number) => tokens[words[runs[at]!.first]!.first]!.start - start <= mostCharacters;
  while (to < runs.length - 1 && runs[to]!.last - runs[to]!.first === 0 && isNear(to)) {
    const gap = words
      .slice(runs[to]!.last + 1, runs[to + 1]!.first)
      .map((word) => tokens[word.first]!.text.toLowerCase())
      .join(' ');
    if (!/^(?:, )?(?:and|or)$|^,$/.test(gap)) break;
    to++;
  }
  const target = runs[to]!;
  if (tokens[words[run.last]!.last]!.sentence !== tokens[words[target.first]!.first]!.sentence) return spans;
  const modifier = words[run.last]!;
  const counterpart = words[target.first]!;
  const alike =
    modifier.class === counterpart.class || (mayModify.has(modifier.class) && mayModify.has(counterpart.class));
  if (!alike || target.first === target.last) return spans;
  const from = mayModify.has(modifier.class) ? run.first : run.last;
  for (let last = target.first + 1; last <= Math.min(target.last, target.first + 3); last++) {
    if (!mayFinish(words, tokens, target.first, last)) continue;
    for (let first = Math.max(from, run.last - 1); first <= run.last; first++) {
      const own = normalForm(tokens, words[first]!.first, words[run.last]!.last);
      spans.push({
        key: normalForm(tokens, words[target.first + 1]!.first, words[last]!.last, own),
        first: words[first]!.first,
        last: words[last]!.last,
        shape: 'coordinated',
        opens: first === run.first,
        closes: last === target.last,
      });
    }
  }
  return spans;
}
const mayModify = new Set<WordClass>(['adjective', 'participle']);

/** "motor imagery (MI) classification": a run that goes on behind a short form in parentheses. */
function bridged(tokens: readonly Token[], words: readonly Word[], runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index + 2 < runs.length; index++) {
    const [left, middle, right] = [runs[index]!, runs[index + 1]!, runs[index + 2]!];
    if (middle.first !== left.last + 2 || middle.first !== middle.last || right.first !== middle.last + 2) continue;
    const open = tokens[words[left.last + 1]!.first]!.text;
    const close = tokens[words[middle.last + 1]!.first]!.text;
    if (
      open !== '(' ||
      close !== ')' ||
      !/^\p{Lu}[\p{L}\p{N}]*\p{Lu}s?$/u.test(tokens[words[middle.first]!.last]!.text)
    )
      continue;
    for (let last = right.first; last <= Math.min(right.last, right.first + 1); last++) {
      if (!mayFinish(words, tokens, right.first, last)) continue;
      const from = normalForm(tokens, words[left.first]!.first, words[left.last]!.last);
      spans.push({
        key: normalForm(tokens, words[right.first]!.first, words[last]!.last, from),
        first: words[left.first]!.first,
        last: words[last]!.last,
        shape: 'bridged',
        opens: true,
        closes: last === right.last,
      });
    }
  }
  return spans;
}
