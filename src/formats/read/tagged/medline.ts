import type { Head } from '../content.ts';
import type { Format } from '../format.ts';
import type { RawRecord } from '../record.ts';
import { doiOf } from '../registers.ts';
import { headingOf, keywordsOf } from './headings.ts';
import { adviceFor } from './products.ts';
import { readTagged, type Dialect } from './read.ts';
import { firstOf, valuesOf, type Syntax, type TaggedRecord } from './records.ts';
import { addressAmong, doiAmong, namesOf, whenOf } from './values.ts';

/**
 * MEDLINE, the format "PubMed" of PubMed; ERIC writes it too. A tag is four characters wide
 * (`TI  - `, `PMID- `), those of ERIC five at times (`ISSN - `).
 */
export const medline: Format = {
  name: 'medline',
  title: 'PubMed (MEDLINE)',
  looksLike: 'lines such as "PMID- 123" and "TI  - A title"',
  endings: ['nbib', 'txt'],
  sniff: (head) => (isMedline(head) ? 1 : 0),
  read: (content, report) => readTagged(content, report, dialect),
  toExportAbstracts: adviceFor,
};

/** Whether a text has tags that MEDLINE alone has, and none that begins a record of RIS. */
export function isMedline({ lines }: Head): boolean {
  const has = (pattern: RegExp) => lines.some(({ text }) => pattern.test(text));
  return has(/^\uFEFF?(?:PMID|OWN |STAT|FAU )- \S/) && has(/^(?:TI|AB|BTI|CTI) {1,2}- /) && !has(/^\s{0,8}TY {1,2}-/);
}

const syntax: Syntax = {
  split(text) {
    const [, tag, value] = /^\uFEFF?(?=.{4,5}-)([A-Z][A-Z0-9]{1,3}) {0,2}-(?: (.*))?$/s.exec(text) ?? [];
    return tag === undefined ? null : [tag, value ?? ''];
  },
  begins: (tag, open, isApart) =>
    tag === 'PMID'
      ? isApart || open.tags.has('PMID')
      : isApart && tag === open.fields[0]!.tag && !open.tags.has('PMID'),
};

const dialect: Dialect = { name: 'medline', syntax, single: ['TI', 'AB', 'DP', 'JT'], toRecord };

function toRecord(record: TaggedRecord): RawRecord {
  const title = firstOf(record, 'TI', 'BTI', 'CTI');
  const book = firstOf(record, 'BTI', 'CTI');
  const addresses = valuesOf(record, 'LID', 'AID');
  return {
    id: firstOf(record, 'OID')?.match(/^E[JD]\d{4,9}$/)?.[0],
    title,
    abstract: valuesOf(record, 'AB').join(' ') || valuesOf(record, 'OAB').join(' '),
    authors: namesOf(valuesOf(record, record.tags.has('FAU') ? 'FAU' : 'AU', 'CN')),
    ...whenOf([], valuesOf(record, record.tags.has('DP') ? 'DP' : 'DEP')),
    venue: firstOf(record, 'JT', 'TA') ?? (book === title ? null : book),
    doi: doiWithLabel(addresses) ?? doiAmong(addresses) ?? doiInCitation(firstOf(record, 'SO')),
    pmid: firstOf(record, 'PMID'),
    url: addressAmong(addresses),
    keywords: [...keywordsOf(valuesOf(record, 'OT')), ...valuesOf(record, 'MH').map(descriptorOf)],
    language: firstOf(record, 'LA'),
    type: typeAmong(valuesOf(record, 'PT')),
  };
}

/** Headings have no slash of their own. */
const descriptorOf = (heading: string): string => headingOf(heading.split('/', 1)[0]!);

function doiWithLabel(values: readonly string[]): string | null {
  return doiOf(values.find((value) => /\[doi\]$/i.test(value)) ?? null);
}

function doiInCitation(text: string | null): string | null {
  return doiOf(/\bdoi: ?(10\..*)/is.exec(text ?? '')?.[1] ?? null);
}

/** Types that say little of what a paper is, those that say least last. */
const general =
  /^(?:Journal Article|English Abstract|Comparative Study|(?:Video|Video-Audio Media)|Research Support.*)$/i;

/** The most specific of several types of publication: `Review` before `Journal Article`, `Meta-Analysis` before both. */
function typeAmong(types: readonly string[]): string | null {
  const specific = types.filter((type) => !general.test(type));
  return (
    specific.find((type) => type !== 'Review') ??
    specific[0] ??
    types.find((type) => type === 'Journal Article') ??
    types[0] ??
    null
  );
}
