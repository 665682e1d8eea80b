/** A script that English is not written in, and the languages that are, each with letters, endings and words that the others lack. */
export interface Script {
  letters: RegExp;
  /** How many letters stand for a word, where words are not parted by spaces. */
  lettersOfWord: number | null;
  /** The first is taken where nothing of their own decides; words are given with a space behind. */
  languages: readonly { code: string; own: RegExp }[];
}

const none = /(?!)/gu;

export const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}{2,}/gu,
    lettersOfWord: null,
    languages: [
      { code: 'ru', own: /[ыэё]|(?:ого|[аи]ть|ний) /giu },
      { code: 'uk', own: /[ґєії]/giu },
      { code: 'bg', own: /ъ|ите | (?:са|се) /giu },
      { code: 'sr', own: /[ђјљњћџ]|(?<= )(?:су|које?|или) /giu },
      { code: 'mk', own: /[ѓѕјќљњџ]|(?<= )(?:во|со|што|дека|се) /giu },
      { code: 'be', own: /[іўыэё]/giu },
      { code: 'kk', own: /[әғқңөұүһі]/giu },
    ],
  },
  {
    letters: /\p{Script=Arabic}{2,}/gu,
    lettersOfWord: null,
    languages: [
      { code: 'ar', own: /[أإةكىي]/gu },
      { code: 'fa', own: /[پچژکگی]/gu },
      { code: 'ur', own: /[ٹچڈڑژکگںھہیے]/gu },
    ],
  },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    lettersOfWord: 2,
    languages: [
      { code: 'zh', own: none },
      { code: 'ja', own: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
    ],
  },
  {
    letters: /\p{Script=Devanagari}[\p{Script=Devanagari}\p{M}]+/gu,
    lettersOfWord: null,
    languages: [
      { code: 'hi', own: /़|है|में/gu },
      { code: 'mr', own: /ळ|आहे|आणि/gu },
    ],
  },
  ...(
    [
      ['el', /\p{Script=Greek}{3,}/gu, null],
      ['he', /\p{Script=Hebrew}{2,}/gu, null],
      ['ko', /\p{Script=Hangul}+/gu, 3],
      ['th', /[\p{Script=Thai}]+/gu, 5],
      ['ka', /\p{Script=Georgian}{2,}/gu, null],
      ['hy', /\p{Script=Armenian}{2,}/gu, null],
      ['bn', /\p{Script=Bengali}{2,}/gu, null],
      ['ta', /\p{Script=Tamil}{2,}/gu, null],
      ['te', /\p{Script=Telugu}{2,}/gu, null],
      ['gu', /\p{Script=Gujarati}{2,}/gu, null],
      ['kn', /\p{Script=Kannada}{2,}/gu, null],
      ['ml', /\p{Script=Malayalam}{2,}/gu, null],
      ['pa', /\p{Script=Gurmukhi}{2,}/gu, null],
      ['si', /\p{Script=Sinhala}{2,}/gu, null],
      ['am', /\p{Script=Ethiopic}{2,}/gu, null],
      ['km', /\p{Script=Khmer}+/gu, 5],
      ['lo', /\p{Script=Lao}+/gu, 5],
      ['my', /\p{Script=Myanmar}+/gu, 5],
    ] as const
  ).map(([code, letters, lettersOfWord]) => ({ letters, lettersOfWord, languages: [{ code, own: none }] })),
];
