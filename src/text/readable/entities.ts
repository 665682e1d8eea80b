import { decodeHTMLStrict } from 'entities';

/** Greek letters as ISO 8879 names them, and HTML does not: `&bgr;`. */
const greek = new Map(
  Object.entries({
    ...{ Ggr: 'Γ', Dgr: 'Δ', THgr: 'Θ', Lgr: 'Λ', Xgr: 'Ξ', Sgr: 'Σ', PHgr: 'Φ', PSgr: 'Ψ', OHgr: 'Ω', agr: 'α' },
    ...{ bgr: 'β', ggr: 'γ', dgr: 'δ', egr: 'ε', zgr: 'ζ', eegr: 'η', thgr: 'θ', igr: 'ι', kgr: 'κ', lgr: 'λ' },
    ...{ mgr: 'μ', ngr: 'ν', xgr: 'ξ', ogr: 'ο', pgr: 'π', rgr: 'ρ', sfgr: 'ς', sgr: 'σ', tgr: 'τ', ugr: 'υ' },
    ...{ phgr: 'φ', khgr: 'χ', psgr: 'ψ', ohgr: 'ω' },
  }),
);

/** What `&#128;` to `&#159;` mean to browsers: the characters of Windows-1252. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** However often an ampersand was escaped: `&amp;amp;lt;`. */
const entity =
  /&(?:(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);)*(?:([a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,8}|#[xX][0-9a-fA-F]{1,6});)?/g;

/**
 * The text with its entities read: `&beta;`, `&#946;`, `&#x3b2;`, and `&amp;beta;` that was escaped more than once. What
 * names no character stays as it is (`AT&T;`).
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&nbsp(?![a-zA-Z0-9;])/g, ' ').replace(entity, (_, name: string | undefined) => {
    if (name === undefined) return '&';
    return characterOf(name) ?? `&${name};`;
  });
}

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) {
    const decoded = decodeHTMLStrict(`&${name};`);
    return decoded === `&${name};` ? (greek.get(name) ?? null) : decoded;
  }
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code >= 128 && code < 160) return windows[code - 128]!;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
