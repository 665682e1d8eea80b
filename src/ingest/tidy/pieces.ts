/** A sentence of a text, or a notice that begins without a full stop before it. */
export interface Piece {
  start: number;
  end: number;
  text: string;
}

/** Full stops that end no sentence: one letter, and short forms before a name or a number. */
const abbreviated =
  /(?:^|[\s(.])(?:\p{L}|e\.g|i\.e|al|cf|vs|viz|approx|resp|figs?|eqs?|refs?|no|vol|dr|st|mt|prof|ca|spp?|var|subsp|ssp|jr|dept|univ)\.$/iu;

const signed = '©|\\([cC]\\) ?(?:Copyright )?(?:19|20)\\d\\d|\\([cC]\\) The Author|\\[copyright\\]';
const worded = `(?:Crown )?Copyright[: ]{0,2}(?:${signed}|(?:19|20)\\d\\d)`;
const keywords = 'Key ?-?[wW]ords?:|KEY ?-?WORDS:';
const registers =
  '\\((?:[Cc]linical[Tt]rials\\.gov|Funded by|FUNDED BY|PROSPERO|Trial [Rr]egistration|Current Controlled)';
/** With these begins a notice, whatever stands before it. */
const opening =
  `${signed}|${worded}|${keywords} |${registers}|All [Rr]ights [Rr]eserved|\\(?PsycI[Nn][Ff][Oo] Database|\\[ABSTRACT FROM|` +
  '(?:Graphical [Aa]bstract:? )?\\[(?:Figure|Image|Display)[: ]|Supplementary information: |Contact: \\S{1,60}@|' +
  'Received:? \\d{1,2}[ /-]|PACS(?: [Nn]umbers?)?: ?\\d\\d|JEL [Cc]lass|MSC(?: 20\\d\\d)?: ?\\d\\d|[【[](?:关键词|關鍵詞|キーワード)';
const labels = 'Systematic review registration|Trial registration|Funding|Keywords|Copyright';

/** Where a piece may begin: behind the end of a sentence, with or without a space, and where a notice opens. */
const boundary = new RegExp(
  `[.!?。！？][)\\]"'”’»]{0,3}(?:\\s+(?=[^\\p{Ll}\\s]|(?:https?://(?:dx\\.)?doi\\.org/|doi: ?)10\\.)|(?=${signed}|${worded}|${keywords}|\\[ABSTRACT FROM)|` +
    '(?=\\p{Lu}[\\p{L}& ]{2,60} advance online publication))|' +
    `;\\s?(?=${signed}|${labels}|Accepted)|(?<!opyright:?|opyrights|Crown|Record)\\s+(?=${opening})`,
  'gu',
);
/** A sign that no abbreviation is before. */
const sure = new RegExp(
  `^(?:${signed}|${worded}|This (?:is|article|work|paper)|All [Rr]ights|Licen[cs]|Published|Distributed|Open [Aa]ccess)`,
);

/** The pieces of a text, in order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number, next: number): void => {
    const own = text.slice(start, end);
    const trimmed = own.trim();
    if (trimmed !== '') {
      const from = start + own.indexOf(trimmed[0]!);
      pieces.push({ start: from, end: from + trimmed.length, text: trimmed });
    }
    start = next;
  };
  for (const { 0: found, index } of text.matchAll(boundary)) {
    const end = index + found.trimEnd().length;
    const next = index + found.length;
    const isAbbreviated = found[0] === '.' && abbreviated.test(text.slice(Math.max(start, end - 12), end));
    if (isAbbreviated && !sure.test(text.slice(next, next + 40))) continue;
    add(end, next);
  }
  add(text.length, text.length);
  return pieces;
}
