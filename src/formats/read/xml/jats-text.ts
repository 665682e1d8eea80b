import { all, childrenOf, type XmlElement } from './element.ts';
import { textOf } from './inline.ts';

/** What a journal adds to the abstract proper. */
const isOther = /graphic|teaser|toc|key-?points|highlights|summary|editor|web|video|precis|plain|lay|stereochem|short/i;

/** The abstract proper of several, its sections with their titles: `Methods: We asked ...`. */
export function jatsAbstract(element: XmlElement | null, ...names: string[]): string | null {
  const abstracts = names.flatMap((name) => all(element, name));
  const proper = abstracts.find((one) => !isOther.test(one.attributes['abstract-type'] ?? '')) ?? abstracts[0];
  return proper ? sectionsOf(proper).join('\n') || null : null;
}

/** The title of the whole is the word "Abstract", and no part of it. */
function sectionsOf(abstract: XmlElement): string[] {
  const parts = abstract.children.filter((child) => typeof child === 'string' || child.name !== 'title');
  if (!parts.some((part) => typeof part !== 'string' && part.name === 'sec'))
    return [textOf({ ...abstract, children: parts })];
  return parts.map((part) =>
    typeof part === 'string' ? part.trim() : part.name === 'sec' ? sectionOf(part) : textOf(part),
  );
}

function sectionOf(section: XmlElement): string {
  const [title] = childrenOf(section, 'title');
  const text = textOf({ ...section, children: section.children.filter((child) => child !== title) });
  const label = title ? textOf(title).replace(/[:.]$/, '') : '';
  return label === '' ? text : `${label}: ${text}`;
}
