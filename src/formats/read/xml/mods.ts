import { personName } from '../record.ts';
import { firstText } from './date-of.ts';
import { all, first, type XmlElement } from './element.ts';
import { textAt, textOf, textsAt } from './inline.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** MODS of the Library of Congress, as libraries, Zotero and bibutils write it. */
export const modsXml = xmlFormat({
  name: 'mods',
  title: 'MODS',
  looksLike: '<mods> with <titleInfo>',
  endings: ['xml', 'mods'],
  recognise: ({ root, names }) => {
    if (/^mods(?:Collection)?$/.test(root)) return 1;
    return names.has('mods') && names.has('titleInfo') ? 0.9 : 0;
  },
  records: ['mods'],
  recordsOf,
});

function recordsOf(element: XmlElement): Found[] {
  const hosts = all(element, 'relatedItem').filter((item) => item.attributes['type'] === 'host');
  const record = {
    id: element.attributes['ID'] ?? textAt(element, 'recordInfo/recordIdentifier'),
    title: titleOf(element),
    abstract: textsAt(element, 'abstract').join('\n') || null,
    authors: authorsOf(element),
    date: dateOf(element, hosts),
    venue: hosts.map(titleOf).find((title) => title !== null) ?? null,
    doi: identifierOf(element, 'doi'),
    pmid: identifierOf(element, 'pmid') ?? identifierOf(element, 'pubmed'),
    arxiv: identifierOf(element, 'arxiv'),
    url: addressOf(element),
    keywords: textsAt(element, 'subject/topic').flatMap((topic) => topic.split(';')),
    language: languageOf(element),
    type:
      textAt(element, 'genre', 'typeOfResource') ?? hosts.map((host) => textAt(host, 'genre')).find(Boolean) ?? null,
    references: all(element, 'relatedItem')
      .filter((item) => item.attributes['type'] === 'references')
      .map((item) => identifierOf(item, 'doi') ?? titleOf(item) ?? ''),
  };
  return [{ record, line: element.line }];
}

/** The title proper: one of no type, else the first. */
function titleOf(element: XmlElement): string | null {
  const titles = all(element, 'titleInfo').filter((info) => textOf(info) !== '');
  const info = titles.find((one) => one.attributes['type'] === undefined) ?? titles[0] ?? null;
  const title = textAt(info, 'title');
  if (title === null) return info && textOf(info);
  const subtitle = textAt(info, 'subTitle');
  const nonSort = textAt(info, 'nonSort');
  const start = nonSort === null ? '' : /['’-]$/.test(nonSort) ? nonSort : `${nonSort} `;
  const whole = subtitle === null ? title : `${title.replace(/\s*[:;/]$/, '')}: ${subtitle}`;
  const part = [textAt(info, 'partNumber'), textAt(info, 'partName')].filter((text) => text !== null).join(': ');
  return start + (part === '' ? whole : `${whole.replace(/\.$/, '')}. ${part}`);
}

/** By who wrote it: names without a role or with that of an author; else by whoever made it. */
function authorsOf(element: XmlElement): string[] {
  const names = all(element, 'name').filter((name) => name.attributes['type'] !== 'conference');
  const roles = new Map(names.map((name) => [name, textsAt(name, 'role/roleTerm').map((role) => role.toLowerCase())]));
  const having = (test: (role: string) => boolean) => names.filter((name) => roles.get(name)!.some(test));
  const writers = names.filter(
    (name) => roles.get(name)!.length === 0 || roles.get(name)!.some((role) => isAuthor.test(role)),
  );
  const makers = having((role) => !isHelper.test(role)).filter(
    (name) => !roles.get(name)!.some((role) => isHelper.test(role)),
  );
  return (writers.length > 0 ? writers : makers).map(nameOf);
}

const isAuthor = /^(?:aut|author|cre|creator|verfasser|verfasserin)$/;
/** Publishers, distributors, supervisors and others who had a hand in it. */
const isHelper =
  /^(?:pbl|publisher|dst|distributor|dgg|degree.*|ths|thesis.*|supervisor|advisor|fnd|funder|spn|sponsor|his|host.*|rcp|recipient|addressee|asn|associated name|own|owner|rps|repository)$/;

function nameOf(name: XmlElement): string {
  const parts = (type?: string) =>
    all(name, 'namePart')
      .filter((part) => part.attributes['type'] === type)
      .map(textOf)
      .filter((text) => text !== '');
  const whole = parts().join(name.attributes['type'] === 'personal' ? ' ' : ': ') || textAt(name, 'displayForm');
  const family = parts('family').join(' ');
  const person = {
    family,
    given: parts('given').join(' '),
    suffix: parts('termsOfAddress').filter(isSuffix).join(' '),
  };
  return personName(family === '' ? { name: whole } : person);
}

const isSuffix = (text: string): boolean => /^(?:jr|sr|[iv]{1,4})\b\.?$/i.test(text);

/** As libraries mean it: the copyright year before the date of issue, before that of making; machine-readable first. */
function dateOf(element: XmlElement, hosts: readonly XmlElement[]): string | null {
  const places = [element, ...hosts];
  const dates = (path: string) =>
    places.flatMap((place) => all(place, path)).filter((date) => date.attributes['point'] !== 'end');
  for (const name of ['copyrightDate', 'dateIssued', 'dateCreated', 'dateOther']) {
    const found = dates(`originInfo/${name}`);
    const encoded = found.filter((date) => date.attributes['encoding'] !== undefined);
    const date = firstText([...encoded, ...found]);
    if (date !== null) return date;
  }
  return firstText(dates('part/date'));
}

function identifierOf(element: XmlElement, type: string): string | null {
  return firstText(all(element, 'identifier').filter((one) => one.attributes['type']?.toLowerCase() === type));
}

function addressOf(element: XmlElement): string | null {
  const urls = all(element, 'location/url').filter(
    ({ attributes }) => !/^(?:preview|raw object)$/.test(attributes['access'] ?? ''),
  );
  const primary = urls.filter(({ attributes }) => attributes['usage']?.startsWith('primary'));
  return firstText([...primary, ...urls]) ?? identifierOf(element, 'uri') ?? identifierOf(element, 'url');
}

function languageOf(element: XmlElement): string | null {
  const terms = all(element, 'language/languageTerm');
  const codes = terms.filter((term) => term.attributes['type'] === 'code');
  return (
    firstText([...codes, ...terms]) ??
    textAt(first(element, 'language'), 'languageTerm') ??
    firstText(all(element, 'language'))
  );
}
