import nlp from 'compromise/two';
import { adverbs, alwaysAdjective, alwaysNoun, alwaysVerb, functionWords, rhetoric } from '../../text/closed-words.ts';

/**
 * What part a word can play in a term.
 * `noun-verb` can be either and is decided by its neighbours; `gerund` is -ing, `participle` -ed used as a modifier.
 */
export type WordClass =
  | 'noun'
  | 'noun-verb'
  | 'verb'
  | 'adjective'
  | 'gerund'
  | 'participle'
  | 'adverb'
  | 'number'
  | 'function'
  | 'rhetoric'
  | 'mark';

const remembered = new Map<string, WordClass>();
const mostRemembered = 200_000;

/**
 * The class of a word on its own, by compromise's lexicon and suffix rules, remembered from then on. Tagging single words
 * once is many times faster than tagging texts, and makes the answer the same wherever the word stands.
 */
export function wordClass(word: string): WordClass {
  const known = remembered.get(word);
  if (known) return known;
  const found = classify(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, found);
  return found;
}

/** Scripts that put no space between words: what stands between two spaces is no word, and nothing here can part it. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function classify(word: string): WordClass {
  if (/^[a-z]{2,}$/.test(word)) return classOfPlain(word);
  if (unspaced.test(word)) return 'function';
  const lower = word.toLowerCase();
  if (/^\p{N}/u.test(word)) return /\p{L}{2,}/u.test(word) ? 'noun' : 'number';
  const name = /^\p{L}.*[\p{Lu}\p{N}]/u.test(word) && !/^\p{Lu}+$/u.test(word);
  if (name) return 'noun';
  if (/^\p{Lu}{2,}s?$/u.test(word) && word.length <= 6 && !(functionWords.has(lower) && word.length > 3)) return 'noun';
  return /^\p{L}$/u.test(word) && !functionWords.has(lower) ? 'noun' : classOfPlain(lower);
}

/** The class of a word in small letters: from the closed lists, else from the table of common words, else from compromise. */
function classOfPlain(lower: string): WordClass {
  if (functionWords.has(lower)) return 'function';
  if (rhetoric.has(lower)) return 'rhetoric';
  if (alwaysAdjective.has(lower)) return 'adjective';
  if (alwaysNoun.has(lower)) return 'noun';
  if (alwaysVerb.has(lower)) return 'verb';
  if (adverbs.has(lower)) return 'adverb';
  return tagged.get(lower) ?? tag(lower);
}

/**
 * Remembers the classes of common words from a table: a class a line, a tab, its words; `#` begins a comment. It holds what
 * `tag` says of them, so that it changes nothing but the time that this takes.
 */
export function learnClasses(table: string): void {
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [found, words] = line.split('\t') as [WordClass, string];
    for (const word of words.split(' ')) tagged.set(word, found);
  }
}

/** Writes the table that `learnClasses` reads. */
export function writeClasses(words: readonly [word: string, found: WordClass][], comment: string): string {
  const byClass = new Map<WordClass, string[]>();
  for (const [word, found] of words) {
    const own = byClass.get(found);
    if (own) own.push(word);
    else byClass.set(found, [word]);
  }
  const lines = [...byClass].map(([found, own]) => `${found}\t${own.sort().join(' ')}`);
  return `# ${comment}\n${lines.sort().join('\n')}\n`;
}
const tagged = new Map<string, WordClass>();

interface TaggedTerm {
  tags: Set<string>;
  switch?: string;
}

/** The class of a word in small letters by compromise. */
export function tag(word: string): WordClass {
  if (word.endsWith('ing') && word.length > 5) return 'gerund';
  const view = nlp.tokenize(word);
  view.compute(['freeze', 'lexicon', 'preTagger']);
  const term = (view as unknown as { document: TaggedTerm[][] }).document[0]?.[0];
  if (!term) return 'noun';
  const { tags } = term;
  const either = term.switch ?? '';
  if (/(?:[^e]ed|own|ained)$/.test(word) && (tags.has('Verb') || tags.has('Adjective'))) return 'participle';
  if (tags.has('Adverb')) return word.endsWith('ly') || !either ? 'adverb' : 'noun';
  if (/Noun\|Verb|Plural\|Verb/.test(either)) return 'noun-verb';
  if (/(?:al|ic|ive|ous|ary|able|ible|less|ful|ular|ent|ant|oid|ian)$/.test(word) && !tags.has('Plural')) {
    if (tags.has('Adjective') || /(?:[aiou]nal|ical|ral|tal|ial|pal|bal|ous|tic|ive)$/.test(word)) return 'adjective';
  }
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Noun')) return 'noun';
  if (tags.has('Participle') || tags.has('PastTense')) return 'participle';
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Value')) return 'number';
  if (tags.has('Preposition') || tags.has('Conjunction') || tags.has('Determiner') || tags.has('Pronoun'))
    return 'function';
  return 'noun';
}
