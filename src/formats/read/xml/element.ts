/** An element of an XML document as a tree. Names are without prefix: which one a namespace gets is each file's own choice. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
  /** The line on which it begins. */
  line: number;
}

/** The elements among its children, all or those of a name. */
export function childrenOf(element: XmlElement | null, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** All elements at a path of names below it: `AuthorList/Author`. */
export function all(element: XmlElement | null, path: string): XmlElement[] {
  let found = element ? [element] : [];
  for (const name of path.split('/')) found = found.flatMap((one) => childrenOf(one, name));
  return found;
}

/** The first element at any of the paths, in the order of the paths. */
export function first(element: XmlElement | null, ...paths: string[]): XmlElement | null {
  for (const path of paths) {
    const [found] = all(element, path);
    if (found) return found;
  }
  return null;
}

/** All elements of a name anywhere within it, in their order; none within one that was found. */
export function within(element: XmlElement | null, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : within(child, name)));
}
