import type { Line } from './lines.ts';

/** A line of a program in one of the usual languages: a declaration, a statement, a bracket, a comment. */
export const codeLine =
  /^\s*(?:import [\w{*"'(]|from [\w.]+ import |#include\b|package [\w.]+;|using [\w.]+;|(?:export |async |public |private |static )*(?:function|class|def|const|let|var|int|void|struct|fn|func)\b.{0,200}[({=:;]|library\(|\w[\w.$[\]]{0,60} (?:=|<-|\+=) \S|(?:if|for|while|return|elif|else)\b.{0,200}[:;{)]$|[)}\]]+[;,]?$|\/\/|\/\*|end$)|[;{}]\s*$/;

/** A line of a log: it begins with a time or a level. */
export const logLine =
  /^\W{0,2}(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\b)/;

/** A row of quoted cells, or cells parted by tabs. */
const row = /^"[^"]{0,400}",|","|,"[^"]{1,4000}",|\t\S[^\t]{0,4000}\t/;

const markup = /^\s*<[!?/a-z]|<\/[a-z]\w{0,30}>\s*$/i;

/** The beginning of a line of RIS or MEDLINE, EndNote or BibTeX, with its tag. */
const tagged =
  /^\s{0,8}(?:([A-Z][A-Z0-9]{1,3}) {0,2}- |(%[0-9A-Z@!~^&*()>?#$+])(?: |$)|(@[A-Za-z]{2,20})\s{0,4}\{|([A-Za-z][\w-]{1,30})\s{0,20}= ?[{"])/;
/** Tags of Web of Science and RefWorks, which have nothing but a space behind them. */
const bare =
  /^(PT|AU|AF|TI|SO|LA|DT|DE|AB|C1|C3|RP|CR|NR|TC|PU|SN|J9|JI|PY|VL|BP|EP|DI|PG|WC|SC|GA|UT|ER|EF|FN|VR|RT|A1|T1|JF|JO|YR|VO|K1|SP|OP)(?: |$)/;

/** The share of the texts that fit. */
export function share(texts: readonly string[], pattern: RegExp): number {
  return texts.filter((text) => pattern.test(text)).length / Math.max(1, texts.length);
}

/**
 * Whether a program wrote the lines, or reads them: a tagged format, source code, a log, a table, markup. They are no lists of
 * titles, abstracts or references then, however much like one some of them look.
 */
export function isMachineText(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => text.slice(0, 5000));
  return (
    looksTagged(texts) ||
    share(texts, markup) > 0.5 ||
    [codeLine, logLine, row].some((part) => share(texts, part) > 0.3)
  );
}

/**
 * Whether there are three kinds of tags or more, as in a tagged format or BibTeX, whole or damaged; most lines may have
 * none, as where a record lists all it cites.
 */
function looksTagged(lines: readonly string[]): boolean {
  const [tags, bareTags] = [new Set<string>(), new Set<string>()];
  for (const text of lines) {
    const tag = tagged
      .exec(text)
      ?.slice(1)
      .find((found) => found !== undefined);
    if (tag !== undefined) tags.add(tag.toUpperCase());
    const bareTag = bare.exec(text)?.[1];
    if (bareTag !== undefined) bareTags.add(bareTag);
    if (tags.size >= 3 || bareTags.size >= 4) return true;
  }
  return false;
}
