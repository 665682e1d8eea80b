import type { Head } from '../content.ts';
import type { Syntax } from './records.ts';

/** A tag, two spaces and a hyphen, in capitals or not; some programs write one space. A line may be indented. */
const tagged = /^\s{0,8}([a-z][a-z0-9])(\s{1,2})-(?:\s(.*)|(\S.*))?$/is;

/** Tags that are told apart from words (`UV - visible`) where there is only one space, or no capitals. */
const known = new Set(
  (
    'TY ER ID A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DI DO DP ED EF EP ET H1 H2 IS J1 J2 JA ' +
    'JF JO K1 KW L1 L2 L3 L4 LA LB LK M1 M2 M3 M4 N1 N2 NV OP PB PG PP PY RI RN RP SE SN SP ST T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 ' +
    'UR VL VO Y1 Y2'
  ).split(' '),
);

export const risSyntax: Syntax = {
  split(text) {
    const [, written, spaces, value, tight] = tagged.exec(text) ?? [];
    if (written === undefined) return null;
    const tag = written.toUpperCase();
    const isUsual = tag === written && spaces!.length === 2;
    if (!isUsual && (tight !== undefined || !known.has(tag))) return null;
    return [tag, value ?? tight ?? ''];
  },
  // A record without TY begins as the one before does, behind a blank line.
  begins: (tag, open, isApart) =>
    tag === 'TY'
      ? open.tags.size > 1 || !open.tags.has('TY')
      : isApart && tag === open.fields[0]!.tag && !open.tags.has('TY'),
  ends: new Set(['ER', 'EF']),
};

/** How sure it is that a text is RIS: it has a TY and another tag below, or at least a title and what goes with one. */
export function risSureness({ lines }: Head): number {
  const tags = lines.flatMap(({ text }) => risSyntax.split(text)?.[0] ?? []);
  const first = tags.indexOf('TY');
  // A table may have whole records in a cell.
  const isTable = /^[^,;\t]{1,40}(?:[,;\t][^,;\t]{0,40}){2}/.test(lines[0]?.text ?? '');
  if (first >= 0 && first < tags.length - 1 && tags.length > lines.length / 100) return isTable ? 0.75 : 1;
  const has = (...some: string[]) => some.some((tag) => tags.includes(tag));
  const isLike =
    has('TI', 'T1', 'CT', 'BT') &&
    has('AU', 'A1', 'AB', 'N2') &&
    has('PY', 'Y1', 'DA', 'ER', 'JO', 'JF', 'T2', 'UR', 'DO');
  return isLike && tags.length > lines.length / 3 ? 0.8 : 0;
}
