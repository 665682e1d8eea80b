/** Where a number is looked for: in a field of its own, or in the address of a page. */
type Place = 'field' | 'address';

/**
 * The DOI in a text, in lower case (the DOI Handbook, 2.4: upper and lower case are one); `null` where there is none. A
 * resolver's address, `doi:` and a full stop or comma behind it are no part of it; `%2F` and its like are decoded.
 */
export function doiOf(text: string | null, place: Place = 'field'): string | null {
  if (text === null) return null;
  const decoded = /%2f/i.test(text) ? decode(text) : text;
  const pattern = place === 'field' ? inField(decoded) : /doi(?:\.org\/|=)(10\.\d{4,9}\/[^\s"<>&?#]{1,300})/i;
  const found = pattern.exec(decoded);
  const doi = found?.[1] ?? found?.[0];
  return doi === undefined ? null : withoutEnd(doi).toLowerCase();
}

/** Only DOIs made from a SICI (ANSI/NISO Z39.56) have angle brackets: `10.1002/(SICI)1097-0258(19980815)17:15<1>3.0.CO;2-U`. */
function inField(text: string): RegExp {
  return /\(sici\)/i.test(text) ? /10\.\d{4,9}\/[^\s"]{1,300}/ : /10\.\d{4,9}\/[^\s"<>]{1,300}/;
}

/** A DOI may end in a bracket of its own, as `10.1016/s0140-6736(05)67889-0` has one within. */
function withoutEnd(doi: string): string {
  let end = doi.replace(/[.,;:'”’]{1,9}$/, '');
  while (/[)\]}]$/.test(end) && !isBalanced(end)) end = end.slice(0, -1);
  return end;
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[([{]/g) >= count(/[)\]}]/g);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a % that is no escape
  }
}

/** A number of PubMed: up to eight digits, `PMID:` before it or not. */
export function pmidOf(text: string | null): string | null {
  return /^(?:pmid:?\s*|https?:\/\/\S{0,60}\/)?(\d{1,8})\/?(?:\D|$)/i.exec(text ?? '')?.[1] ?? null;
}

/** A number of arXiv without its version, new (`2103.01234`) or old (`q-bio/0702012`). */
export function arxivOf(text: string | null, place: Place = 'field'): string | null {
  const number = '(\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,3})?';
  const before = place === 'field' ? '^(?:arxiv:|https?://\\S{0,40}/(?:abs|pdf)/)?' : 'arxiv\\.org/(?:abs|pdf)/';
  return new RegExp(before + number, 'i').exec(text ?? '')?.[1] ?? null;
}

/** A work's name in OpenAlex: `W` and digits, alone or at the end of its address. */
export function openalexOf(text: string | null): string | null {
  return /(?:^|\/)(W\d{4,12})$/i.exec(text ?? '')?.[1]?.toUpperCase() ?? null;
}
