/** A link of Markdown: its text without emphasis and brackets, and its address. */
export interface Link {
  text: string;
  url: string;
  /** Where it begins in the text. */
  at: number;
}

const link =
  /\[((?:[^[\]]|\[[^[\]]{0,200}\]){1,400})\]\(\s{0,3}<?([^\s()<>]{1,1000}(?:\([^\s()]{0,100}\)[^\s()<>]{0,300})?)>?(?:\s{1,3}["'][^"'()]{0,200}["'])?\s{0,3}\)/g;
const image = /!\[[^[\]]{0,300}\]\([^()]{0,1000}\)/g;
const emphasis = /\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|~~|`/gu;

/** Text without pictures, and linked pictures without their link. */
export function withoutImages(text: string): string {
  return text.replace(image, '').replace(/\[\s{0,3}\]\([^()]{0,1000}\)/g, '');
}

/** The links of a text, in order. */
export function linksOf(text: string): Link[] {
  return [...text.matchAll(link)].map((found) => ({
    text: withoutEmphasis(found[1]!)
      .replace(/^\[(.*)\]$/, '$1')
      .trim(),
    url: found[2]!,
    at: found.index,
  }));
}

/** Text without the signs of emphasis and code. */
export const withoutEmphasis = (text: string): string => text.replace(emphasis, '');

/** Text as it is read: links and wiki links by their text, no pictures, emphasis or tags of HTML. */
export function plainText(text: string): string {
  const plain = withoutImages(text)
    .replace(/!\[\[[^[\]]{0,300}\]\]/g, '')
    .replace(/\[\[([^[\]|]{0,300})(?:\|([^[\]]{0,300}))?\]\]/g, (_, page: string, shown?: string) => shown ?? page)
    .replace(link, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/\[\^[^[\]]{1,40}\]|\s\^[\w-]{1,40}$/gm, '');
  return withoutEmphasis(plain);
}
