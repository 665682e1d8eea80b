const name = '(?:alpha|beta|gamma|delta|epsilon|kappa|lambda|sigma|omega)';
const greek = '\\p{Script=Greek}';
const other = '[\\p{Script=Latin}\\p{N}]';

/**
 * The places inside a word where a Greek letter, as such or spelled out, begins or ends. Words written in Greek have none, nor have
 * units ("μmol", "kΩ") and variables ("δt").
 */
const borders = new RegExp(
  [
    `(?<=${other})(?![Ω\\u2126μ])(?=${greek})`,
    `(?<=${greek})(?=\\p{N})|(?<=(?!μ)${greek})(?=[A-Z])`,
    `(?<=^(?!μ)${greek})(?=[a-z]{3,}$|${greek}$)`,
    `(?<=[A-Z\\p{N}])(?=${name}(?:[A-Z\\p{N}]|$))`,
    `(?<=^[A-Z]?${name}|[A-Z\\p{N}]${name})(?=[A-Z\\p{N}])`,
    `(?<=^(?:Alpha|Beta|Gamma|Delta|Epsilon|Kappa|Lambda|Sigma|Omega))(?=\\p{N})`,
  ].join('|'),
  'u',
);
const mayHave =
  /\p{Script=Greek}|alpha|beta|gamma|delta|epsilon|kappa|lambda|sigma|omega|^(?:Al|Be|Ga|De|Ep|Ka|La|Si|Om)[a-z]+\p{N}/u;

/** A longer word is no name. */
const longest = 40;

/** The parts of a word with Greek letters in it: "TNFα", "TNFalpha" to "TNF", "α"; "NFκB" to "NF", "κ", "B"; else the word alone. */
export const greekParts = (word: string): string[] =>
  word.length <= longest && mayHave.test(word) ? word.split(borders) : [word];
