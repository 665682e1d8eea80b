import type { Head } from '../content.ts';
import type { Format } from '../format.ts';

/** BibTeX and BibLaTeX, as programs and services write it; text between the records is a comment. */
export const bibtex: Format = {
  name: 'bibtex',
  title: 'BibTeX',
  looksLike: 'records that begin with "@article{" and the like',
  endings: ['bib', 'bibtex'],
  sniff,
  async *read(content, report) {
    const { readBibtex } = await import('./read-bibtex.ts');
    yield* readBibtex(content, report);
  },
  toExportAbstracts,
};

const record = /^\s*@\s{0,9}[A-Za-z][\w-]{0,40}\s{0,9}[{(]\s{0,9}[^\s,{}()"=#%][^,{}"=#%]{0,200}(?:,|$)/;
const known =
  /^\s*@\s{0,9}(?:string|preamble|comment|article|(?:in|mv)?(?:book|collection|proceedings|reference)|conference|booklet|manual|(?:phd|masters)?thesis|(?:tech)?report|unpublished|misc|online|electronic|www|dataset|software|patent|periodical)\s{0,9}[{(]/i;
const field = /[A-Za-z][\w -]{0,40}=\s{0,9}(?:["{\w]|$)/;

/** A record with a field in the lines behind it, below comments; not one quoted in a text of another kind. */
function sniff({ lines }: Head): number {
  const first = lines.findIndex(({ text }) => record.test(text) || known.test(text));
  if (first === -1 || /^\s*[[{<]/.test(lines[0]!.text)) return 0;
  const behind = lines.slice(first, first + 12).map(({ text }) => text);
  const hasField = behind.some((text, i) => field.test(i === 0 ? text.replace(/^[^,]*/, '') || text : text));
  const above = lines.slice(0, first).map(({ text }) => text.trim());
  if (!hasField || above.some((text) => /^(?:```|~~~)/.test(text))) return 0;
  return above.filter((text) => !text.startsWith('%')).length <= 12 ? 1 : 0.6;
}

function toExportAbstracts({ lines }: Head): string {
  const has = (pattern: RegExp) => lines.some(({ text }) => pattern.test(text));
  if (has(/\bsource\s*=\s*\{Scopus\}|www\.scopus\.com|^Scopus$/))
    return 'In Scopus choose Export, BibTeX, and tick "Abstract & keywords".';
  if (has(/^\s*@\w+\{\s*(?:WOS|ISI|MEDLINE|BCI|ZOOREC|KJD|SCIELO|CABI|RSCI|BIOSIS|CCC):|^\s*Unique-ID\s*=/i))
    return 'In the Web of Science choose Export, BibTeX, and as Record Content "Full Record".';
  return 'Export again with abstracts, as an "abstract" field of each record; most databases ask for it when they export.';
}
