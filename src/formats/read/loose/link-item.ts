import type { RawRecord } from '../record.ts';
import { readAuthors } from './author-list.ts';
import { takeIdentifiers } from './identifiers.ts';
import { linksOf, withoutEmphasis, withoutImages, type Link } from './markdown.ts';
import { sentenceEnd } from './sentence-end.ts';

/** A paper that an item of a list links to. */
export interface LinkedPaper extends RawRecord {
  /** Whether anything but a title and a link shows that it is a paper: a year, a DOI, a page for papers. */
  isSure: boolean;
}

/** Links that lead to a paper, by what they are called. */
const paperNames =
  /^\W*(?:(?:full |original |the )?(?:paper|pdf|arxiv|preprint|doi|link|url|publication|article|open ?review|openaccess|abs(?:tract)?|html|acm|ieee|springer|elsevier|pubmed|biorxiv|medrxiv|acl|cvf|neurips|nature|science|pmlr|论文)\b.{0,25}|[\d./-]{6,20})\W*$/i;
/** Links that lead to something about a paper. */
const otherNames =
  /^\W*(?:(?:official|unofficial|source|project|our|the|an?) )*(?:code|project|github|page|web ?site|web ?page|homepage|data ?sets?|data|video|slides|poster|demo|blog|talk|supp\w*|models?|weights|repo\w*|implementation|pytorch|tensorflow|jax|bibtex|bib|cite|citation|youtube|twitter|colab|notebook|tutorial|documentation|docs|review|news|hugging ?face|zhihu|appendix|media|app)\b.{0,25}$/i;
const paperPages =
  /arxiv\.org|doi\.org|openreview\.net|aclanthology|aclweb|biorxiv|medrxiv|pubmed|ncbi\.nlm|\.pdf(?:$|[?#])|sciencedirect|springer|ieee|acm\.org|nature\.com|science\.org|wiley\.com|mdpi\.com|tandfonline|sagepub|jstor|plos|frontiersin|cell\.com|pnas|neurips|nips\.cc|mlr\.press|thecvf|ecva\.net|aaai|ijcai|jmlr|usenix|semanticscholar|hal\.|ssrn|osf\.io|europepmc|isca-|iclr\.cc|academic\.oup|cambridge\.org|royalsociety|pubs\./i;
const codePages =
  /^https?:\/\/(?:www\.|gist\.)?(?:github\.com|gitlab\.|bitbucket|youtu\.?be|twitter\.com|x\.com|colab\.|huggingface\.co\/(?!papers)|.{0,40}\.github\.io)/i;
const years = /(?<![\d/-])((?:19|20)\d\d)(?!\d|\.\d{4})|['’](\d\d)\b/;
/** What may stand before a title: `1)`, `[2023/08]`, `(ICLR 2021)`, `2023.05:`, an emoji. */
const before =
  /^[\s|]*(?:(?:\[[^[\]]{1,40}\](?:\([^()]{0,500}\))?|\([^()]{1,40}\)|\d{1,3}[.)]|(?:19|20)\d\d(?:[./-]\d\d?){0,2}(?![\d\p{L}])|\p{Emoji_Presentation})[\s:.,|–-]{0,4}){0,4}/u;
const bold =
  /^(?:\*\*([^*]{5,300})\*\*|__([^_]{5,300})__|\*([^*]{10,300})\*|_([^_]{10,300})_|["“]([^"”]{10,300})["”])\s{0,2}(?=[.,;:([<|*_–—-]|$)/;

/**
 * The paper of an item: the first link whose text is a title; or the words it begins with, in bold type or plain, where a
 * link called `paper`, `pdf` or the like stands behind. `null` where there is none.
 */
export function readItem(text: string): LinkedPaper | null {
  const item = withoutImages(text);
  const all = linksOf(item).filter(({ url }) => /^https?:|^doi:|^10\./i.test(url));
  if (all.length === 0) return null;
  const titled = all.find((link) => isTitleLink(link) && !codePages.test(link.url));
  const paperLink = all.find(
    ({ text, url }) => paperNames.test(text) || (paperPages.test(url) && !codePages.test(url)),
  );
  const title = titled?.text ?? (paperLink ? leadingTitle(item) : null);
  if (title === null) return null;
  const { url } = (titled ?? paperLink)!;
  const plain = withoutEmphasis(item).replace(/\]\([^()]{0,1000}\)/g, ']');
  const behind = plain.slice(plain.indexOf(title) + title.length);
  const papers = [url, ...all.map((link) => link.url)].filter((one) => paperPages.test(one) || /doi/i.test(one));
  const numbers = takeIdentifiers(papers.slice(0, 10).join(' '));
  const own = takeIdentifiers(plain.replace(title, ' '));
  const ids = { doi: numbers.doi ?? own.doi, arxiv: numbers.arxiv ?? own.arxiv, pmid: numbers.pmid ?? own.pmid };
  const year = yearIn(own.rest) ?? yearOfArxiv(ids.arxiv);
  const isSure = year !== null || ids.doi !== null || ids.pmid !== null || paperLink !== undefined;
  return { ...ids, title: tidy(title), url, year, authors: authorsIn(behind), isSure };
}

function isTitleLink({ text, url }: Link): boolean {
  if (paperNames.test(text) || otherNames.test(text) || /^https?:|^www\./i.test(text)) return false;
  const count = wordCount(text);
  return (
    count >= 3 || (count > 0 && text.length >= 8 && /arxiv\.org|doi\.org|openreview|aclanthology|pubmed/i.test(url))
  );
}

/** The words an item, or the fullest cell of a row, begins with. */
function leadingTitle(item: string): string | null {
  const cells = item.startsWith('|') ? item.split('|') : [item];
  const words = (cell: string) => wordCount(cell.replace(/\[.*/, ''));
  const body = cells.reduce((most, cell) => (words(cell) > words(most) ? cell : most)).replace(before, '');
  const marked = bold
    .exec(body)
    ?.slice(1)
    .find((found) => found !== undefined);
  if (marked !== undefined && wordCount(marked) >= 2 && !marked.includes('](')) return withoutEmphasis(marked).trim();
  const plain = /^[^[<]{1,500}/.exec(withoutEmphasis(body))?.[0] ?? '';
  const end = sentenceEnd(`${plain.replace(/[!?]/g, ',')} X`); // `Go! A title` is one
  const title = (end > 0 ? plain.slice(0, end) : plain)
    .replace(/[\s,]{1,3}\(?(?:(?:19|20)\d\d|\p{Lu}{3,10} ?['’]?\d\d).*$/u, '')
    .replace(/,? (?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}-]{1,30}(?:,| and | et al).*$/u, '')
    .replace(/(?<=\S{2,40} \S{2,40} \S.*) [–—|-] .*$/, '')
    .replace(/[\s,;:.(|–-]{1,9}$/, '');
  const count = wordCount(title);
  return count >= 2 && count <= 40 && /^["“]?[\p{L}\p{N}]/u.test(title) ? title : null;
}

function tidy(title: string): string {
  return title.replace(/^[\s"“'[(]{1,3}(?=\p{L})|[\s"”'.,:;]{1,4}$/gu, '').trim();
}

function yearIn(text: string): string | null {
  const found = years.exec(text);
  return found?.[1] ?? (found?.[2] ? `20${found[2]}` : null);
}

/** A number of arXiv of four digits, a point and more begins with year and month. */
function yearOfArxiv(arxiv: string | null): string | null {
  const digits = /^(\d\d)(?:0[1-9]|1[0-2])\./.exec(arxiv ?? '')?.[1];
  return digits === undefined ? null : `20${digits}`;
}

/** Authors right behind a title, where they are written as in a reference. */
function authorsIn(behind: string): string[] {
  const rest = behind.replace(/^[\]\s\-–—:,.;|"”]{0,8}(?:\(?(?:19|20)\d\d\)?[\s,.:]{0,3})?(?:by )?/i, '');
  return readAuthors(rest.replace(/[[(|].*$/, '').trim())?.authors ?? [];
}

const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length +
  Math.floor((text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2);
