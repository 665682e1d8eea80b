const ofCsl: Record<string, string> = {
  'article-journal': 'journal article',
  'article-magazine': 'magazine article',
  'article-newspaper': 'newspaper article',
  'paper-conference': 'conference paper',
  chapter: 'book chapter',
};

/** The kind of a publication in words: `journal article` for `article-journal`, `journalArticle` or `journal_article`. */
export function typeInWords(type: string | null): string | null {
  if (type === null || type.includes(' ')) return type;
  const words = type.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]/g, ' ');
  return ofCsl[type] ?? (words === type ? type : words.toLowerCase());
}

/** Several kinds of one publication. */
export function typesInWords(types: readonly string[]): string | null {
  return types.map(typeInWords).join('; ') || null;
}

/** A field of Zotero and CSL for what has none of its own, a line each: `PMID: 123`. */
export function numbersIn(extra: string | null): Record<'doi' | 'pmid' | 'arxiv' | 'openalex', string | null> {
  const find = (name: string) =>
    new RegExp(`(?:^|\\s|\\{:)${name}:\\s{0,9}(\\S{1,300})`, 'i').exec(extra ?? '')?.[1] ?? null;
  return { doi: find('DOI'), pmid: find('PMID'), arxiv: find('arXiv'), openalex: find('OpenAlex') };
}
