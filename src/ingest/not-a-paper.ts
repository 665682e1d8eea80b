import type { Entry } from '../formats/read/index.ts';
import { plainWords } from '../text/clean.ts';

interface Clue {
  points: number;
  reason: string;
  found(entry: Entry, words: string[]): boolean;
}

const person =
  /(?<![\p{L}’'])(?:he|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?|[Hh]imself|[Hh]erself|[Yy]ou|[Yy]ours?|[Yy]ourself)(?!\p{L})/gu;
const spoken =
  /(?:(?<!\bca)n['’]t|(?<!\p{L})(?:(?:s?he|they|we|you|it|who|that|there)['’](?:d|ll|re|ve|s)|I['’](?:d|ll|m|ve)))(?!\p{L})/giu;
const reported =
  /(?<!\p{L})(?:said(?! to)|told|asked|announced|yesterday|last (?:week|month)|(?:Mon|Tues|Wednes|Thurs|Fri)day)(?!\p{L})/gu;
const invitation =
  /(?<!\p{L})(?:click|cookies|subscribe|sign up|sign in|log in|newsletter|apply now|free trial|privacy policy)(?!\p{L})/giu;
const citation = /\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]/g;
const research = new RegExp(
  '^(?:we|our|papers?|articles?|stud(?:y|ies|ied|ying)|results?|propos|method|approach|model|analy[sz]|show(?:s|n|ed)?$|' +
    'demonstrat|investigat|experiment|evaluat|theor|algorithm|data|hypothes|prove[sdn]?$|proofs?$|present(?:s|ed)?$|' +
    'examin|review|observ|measure|simulat|estimat|research|framework|develop|describ|effects?$|systems?$|performance|' +
    'finding|problems?$|discuss|compar|significan|conclu|functions?$|patients?$|cells?$|technique|application|based|' +
    'novel|using)',
);
const partOfDocument = new RegExp(
  '^(?:abstract|acknowledge?ments?|appendi(?:x|ces)|backgrounds?|conclusions?|data|datasets?|definitions?|descriptions?|' +
    'discussion|evaluation|examples?|experiments?|figures?|implementation|introduction|materials|methods?|notation|notes?|' +
    'overview|preface|preliminaries|references|related|results|setup|summary|supplement|tables?|works?)$',
);

/**
 * The two kinds of records that are no papers though they look like one, and the clues to each. It takes `enough` points
 * of one kind: no clue is enough alone, and what obituaries, histories and interviews have in common is not either. The
 * figures say in how many of 123,129 arXiv abstracts a clue is found.
 */
const kinds: { reads: string; clues: Clue[] }[] = [
  {
    reads: 'reads like a story or a web page',
    clues: [
      {
        // Stories are about him or her, advice is for you; abstracts are about things (1 in 850 is so dense with persons).
        points: 2,
        reason: 'it is about persons (he, she, you)',
        found: ({ abstract }, words) => count(abstract, person) >= Math.max(3, 0.03 * words.length),
      },
      {
        // "couldn't", "they'd": speech and journalism contract, abstracts seldom do twice (1 in 1,850).
        points: 2,
        reason: "it is written as one speaks (couldn't, they'd)",
        found: ({ abstract }) => count(abstract, spoken) >= 2,
      },
      {
        // Who said what, on which day: news (1 in 3,500).
        points: 1,
        reason: 'it tells who said what, or on which day',
        found: ({ abstract }) => count(abstract, reported) >= 2,
      },
      {
        // A site's own words to its visitors (1 in 250).
        points: 1,
        reason: 'it asks its reader to click, subscribe or sign in',
        found: ({ abstract }) => count(abstract, invitation) >= 1,
      },
      {
        // Nearly every abstract tells of a study, a method, a result (1 in 8 has fewer than four such words).
        points: 1,
        reason: 'it has hardly any words of research',
        found: (_, words) =>
          new Set(words.filter((word) => research.test(word)).map((word) => word.slice(0, 5))).size < 4,
      },
    ],
  },
  {
    reads: 'reads like a piece from the inside of a paper',
    clues: [
      {
        // Numbers in brackets point into a list of references; an abstract stands alone (1 in 200 has two).
        points: 2,
        reason: 'it cites by number ([12])',
        found: ({ abstract }) => count(abstract, citation) >= 2,
      },
      {
        // "3.2 Methods" names a part of a document, and a title of a word or two that the text never takes up names
        // nothing in it (1 in 4,500).
        points: 2,
        reason: 'its title is a heading and no subject',
        found: ({ title }, words) => isHeading(plainWords(title), words),
      },
    ],
  },
];
const enough = 4;

/**
 * Why a record seems to be no paper; `null` where it may be one, and always where it has no abstract to judge by.
 * `words` are the plain words of its abstract.
 */
export function whyNotAPaper(entry: Entry, words: string[]): string | null {
  if (entry.abstract === '') return null;
  for (const { reads, clues } of kinds) {
    const reasons: string[] = [];
    let points = 0;
    let left = clues.reduce((sum, clue) => sum + clue.points, 0);
    for (const clue of clues) {
      if (points + left < enough) break; // nearly always at once: the clues that count most come first
      left -= clue.points;
      if (!clue.found(entry, words)) continue;
      points += clue.points;
      reasons.push(clue.reason);
    }
    if (points >= enough) return `it ${reads}: ${reasons.join(', ')}`;
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isHeading(title: string[], words: string[]): boolean {
  const named = title.filter((word) => !/^\p{N}+$/u.test(word));
  if (named.length === 0 || named.length > 2) return false;
  const stems = named.map((word) => word.slice(0, 5));
  return (
    named.every((word) => partOfDocument.test(word)) ||
    !words.some((word) => stems.some((stem) => word.startsWith(stem)))
  );
}
