import { childrenOf, type XmlElement } from './element.ts';
import { textOf } from './inline.ts';

/** A thing that an RDF document describes: an element, and others of the same name put together with it. */
export interface RdfNode {
  /** Its name in the document, `null` for one that is only described in place. */
  id: string | null;
  /** What it is, without namespaces: `Article`, `Person`. */
  types: readonly string[];
  /** The elements that describe it, each the value of a property. */
  properties: readonly XmlElement[];
  line: number;
}

/** What a property says: a text (an address among them), or a thing. */
export type RdfValue = string | RdfNode;

/** The things of an RDF document, and what is said of them. */
export interface RdfGraph {
  /** Those described at the top of the document. */
  nodes: readonly RdfNode[];
  /** The values of the first of some properties that has any; containers are taken apart. */
  values(node: RdfNode, ...properties: string[]): RdfValue[];
}

/** @param elements those within `rdf:RDF` */
export function rdfGraph(elements: readonly XmlElement[]): RdfGraph {
  const named = gather(elements);
  const nodeOf = (element: XmlElement): RdfNode => named.get(idOf(element) ?? '') ?? toNode([element]);

  /** Flat, as lists and sets hold authors and nothing else. Each container once: one may hold itself. */
  function valuesOf(property: XmlElement, seen: Set<RdfNode>): RdfValue[] {
    const { resource, nodeID, parseType } = property.attributes;
    const reference = resource ?? nodeID;
    if (reference !== undefined) return contents(named.get(reference) ?? reference, seen);
    if (parseType === 'Resource') return contents(toNode([property]), seen);
    const children = parseType === 'Literal' ? [] : childrenOf(property);
    if (children.length > 0) return children.flatMap((child) => contents(nodeOf(child), seen));
    const text = textOf(property);
    return text === '' ? [] : [text];
  }

  function contents(value: RdfValue, seen: Set<RdfNode>): RdfValue[] {
    if (typeof value === 'string' || !value.types.some((type) => containers.has(type))) return [value];
    if (seen.has(value) || seen.size > longestList) return [];
    seen.add(value);
    return value.properties.filter(({ name }) => member.test(name)).flatMap((property) => valuesOf(property, seen));
  }

  const nodes = new Set(elements.map(nodeOf));
  return {
    nodes: [...nodes],
    values(node, ...properties) {
      for (const name of properties) {
        const seen = new Set<RdfNode>();
        const found = node.properties.filter((one) => one.name === name).flatMap((one) => valuesOf(one, seen));
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

/** The text of the first value that is one. */
export function textIn(values: readonly RdfValue[]): string | null {
  return values.find((value) => typeof value === 'string') ?? null;
}

/** Each link of a list is a list. */
const longestList = 1000;
const containers = new Set(['Seq', 'Bag', 'Alt', 'List']);
const member = /^(?:li|_\d{1,6}|first|rest)$/;
/** Attributes of an element that name or type it; others are properties. */
const syntax = new Set(['about', 'ID', 'nodeID', 'resource', 'datatype', 'parseType', 'lang', 'base', 'type']);

/** All elements with a name, wherever they are, by their names. */
function gather(elements: readonly XmlElement[]): Map<string, RdfNode> {
  const parts = new Map<string, XmlElement[]>();
  const add = (element: XmlElement): void => {
    const id = idOf(element);
    if (id !== null) {
      const known = parts.get(id);
      if (known) known.push(element);
      else parts.set(id, [element]);
    }
    for (const property of childrenOf(element)) for (const child of childrenOf(property)) add(child);
  };
  for (const element of elements) add(element);
  return new Map([...parts].map(([id, those]) => [id, toNode(those)]));
}

function idOf({ attributes }: XmlElement): string | null {
  return (
    attributes['about'] ?? attributes['nodeID'] ?? (attributes['ID'] === undefined ? null : `#${attributes['ID']}`)
  );
}

function toNode(elements: readonly XmlElement[]): RdfNode {
  const properties = elements.flatMap((element) => [...childrenOf(element), ...attributesAsProperties(element)]);
  const said = properties
    .filter(({ name }) => name === 'type')
    .flatMap(({ attributes }) => attributes['resource'] ?? []);
  const types = [...elements.map(({ name }) => name), ...said.map(lastPart)].filter((type) => type !== 'Description');
  return { id: idOf(elements[0]!), types, properties, line: elements[0]!.line };
}

function attributesAsProperties({ attributes, line }: XmlElement): XmlElement[] {
  return Object.entries(attributes)
    .filter(([name]) => !syntax.has(name))
    .map(([name, text]) => ({ name, attributes: {}, children: [text], line }));
}

/** What an address ends in: `Book` of `http://purl.org/ontology/bibo/Book`. */
export function lastPart(address: string): string {
  return /[^/#]{0,200}$/.exec(address.replace(/[/#]$/, '').slice(-200))![0];
}
