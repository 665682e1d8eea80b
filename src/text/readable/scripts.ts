const raisedSigns = tableOf(
  '0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻–⁻‐⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻAᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂαᵅβᵝγᵞδᵟθᶿφᵠχᵡ',
);
const loweredSigns = tableOf('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋–₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ');
/** What stands high by itself, in any type. */
const highAlready = /^[*°′″‴®™©†‡§¶#%"'ªº⁰¹²³⁴-⁾ᵃ-ᶻⁿⁱ∗⋆]+$/u;
const high = new Map(Object.entries({ '∘': '°', '○': '°', TM: '™', SM: '℠', R: 'ᴿ', '∗': '*', '⋆': '*' }));

/** Longer ones are read more easily in full size. */
const longest = 10;

/** The text as a superscript; `null` where it has a sign of which there is none. A list of numbers keeps its commas. */
export function raised(text: string): string | null {
  const own = text.trim();
  if (high.has(own)) return high.get(own)!;
  if (highAlready.test(own)) return own;
  if (/^\d{1,3}(?:, ?\d{1,3}){1,4}$/.test(own)) return own.replace(/\d/g, (digit) => raisedSigns.get(digit)!);
  return inSigns(own, raisedSigns);
}

/** The text as a subscript; `null` where it has a sign of which there is none. */
export function lowered(text: string): string | null {
  return inSigns(text.trim(), loweredSigns);
}

/** A subscript, in full size where there is no other way. */
export function subscript(text: string): string {
  const tight = text.replace(/\s+/g, '');
  return lowered(tight) ?? text.trim();
}

/** A superscript, behind `^` where there is no other way: `2^(n/2)`. */
export function superscript(text: string): string {
  const tight = text.replace(/\s+/g, '');
  if (/^[±∓∥⊥⊤…]$/u.test(tight)) return tight;
  return raised(tight) ?? (/^(?:[\p{L}\p{N}]+|.)$/u.test(tight) ? `^${tight}` : `^(${text.trim()})`);
}

/** In brackets if it has several parts. */
export function inBrackets(text = ''): string {
  const own = text.trim();
  return /^[\p{L}\p{N}\p{M}.,′]*$/u.test(own) || /^\([^()]*\)$/.test(own) ? own : `(${own})`;
}

function inSigns(text: string, signs: ReadonlyMap<string, string>): string | null {
  if (text.length > longest) return null;
  let all = '';
  for (const sign of text) {
    const own = signs.get(sign);
    if (own === undefined) return null;
    all += own;
  }
  return all;
}

function tableOf(pairs: string): ReadonlyMap<string, string> {
  const all = [...pairs];
  return new Map(all.flatMap((sign, i) => (i % 2 === 0 ? [[sign, all[i + 1]!] as const] : [])));
}
