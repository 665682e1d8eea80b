const address = String.raw`(?:https?:\/\/|www\.)\S+`;
const dashes = new RegExp(
  String.raw`${address}|(?<!-)---(?!-)|(?<=[\p{L}\p{N})\]"'”’.,°%])--(?=[\p{L}\p{N}(["'“‘$])|(?<= )--(?= )`,
  'gu',
);
/** A space that does not break: behind a word or a mark, before a word, a number or a bracket, but not `5~10` and not `/~`. */
const ties = new RegExp(
  String.raw`${address}|(?<=[\p{Script=Latin}\p{Script=Greek}]{2}|[.,;:)\]])~(?=[\p{Script=Latin}\p{Script=Greek}\p{N}([“‘])|(?<=\p{N})~(?=[\p{Script=Latin}\p{Script=Greek}]{2})`,
  'gu',
);
const isAddress = (text: string): boolean => text.length > 3;

/** LaTeX's dashes, spaces and quotation marks as one reads them. */
export function typographic(text: string): string {
  let own = text;
  if (own.includes('--')) own = own.replace(dashes, (dash) => (isAddress(dash) ? dash : dash.length > 2 ? '—' : '–'));
  if (own.includes('~')) own = own.replace(ties, (tie) => (isAddress(tie) ? tie : ' '));
  if (own.includes('`')) own = withQuotes(own);
  return own;
}

function withQuotes(text: string): string {
  let isOpen = false;
  const doubled = text.replace(/``|''|"/g, (mark) => {
    if (mark === '``') isOpen = true;
    else if (isOpen) isOpen = false;
    else return mark;
    return mark === '``' ? '“' : '”';
  });
  return doubled.replace(/(?<![^\s(["“—–-])`(?=[^\s`'’])([^`'’]{1,80})['’](?![\p{L}\p{N}])/gu, '‘$1’');
}
