import type { ConceptType } from '../../model/index.ts';
import { genericWords } from '../../text/generic-words.ts';

/** In so many papers at least a concept is common, if it is in this share of all; a way of working sooner. */
const least = { papers: 5, share: 1 / 2, shareOfMeans: 1 / 3 };

/** Types of what papers work with rather than on. */
const means: ReadonlySet<ConceptType | null> = new Set(['method', 'model', 'recording', 'software-hardware']);

/** Programs that papers compute with, in small letters. */
const tools: ReadonlySet<string> = new Set(
  `spss|ibm spss|stata|sas|matlab|microsoft excel|excel|nvivo|atlas.ti|maxqda|vosviewer|bibliometrix|citespace|histcite|amos|lisrel|smartpls
  mplus|r software|rstudio|graphpad prism|epi info|revman|covidence|rayyan|endnote|mendeley|zotero|arcgis|qgis|imagej|python|eviews|minitab
  sigmaplot|statistica|jmp|jamovi|jasp|prisma|qualtrics|redcap|surveymonkey|google forms`
    .split(/[|\n]/)
    .map((tool) => tool.trim()),
);

/**
 * Whether a concept sets no papers apart: the word that a collection was searched by, a way of working that a third of its
 * papers share, a generic noun, a program that they compute with.
 * @param papers those that name it, of `all`
 */
export function isCommon(
  { key, label, type }: { key: string; label: string; type: ConceptType | null },
  papers: number,
  all: number,
): boolean {
  if (genericWords.has(key) || (type === 'software-hardware' && tools.has(label.toLowerCase()))) return true;
  return papers >= least.papers && papers > all * (means.has(type) ? least.shareOfMeans : least.share);
}
