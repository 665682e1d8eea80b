const names =
  'α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi ο omicron ' +
  'π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega ß ss æ ae œ oe ø o đ d ð d ł l ı i þ th';

/** Greek letters and Latin letters without a plain one under an accent, in lower case, and how they are spelled out. */
export const letterNames: ReadonlyMap<string, string> = new Map(
  names.split(' ').flatMap((name, i, all) => (i % 2 ? [[all[i - 1]!, name] as const] : [])),
);

const latin = new RegExp(
  `[${[...letterNames.keys()].filter((letter) => !/\p{Script=Greek}/u.test(letter)).join('')}]`,
  'gu',
);

/** A text in lower case with its Latin letters plain: "sjøgren" to "sjogren". Accents that are characters of their own are left. */
export const plainLatin = (lower: string): string => lower.replace(latin, (letter) => letterNames.get(letter)!);
