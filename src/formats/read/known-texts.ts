import { codeLine, logLine, share } from './machine-text.ts';

/** What a file that holds no papers for this program seems to be. */
export interface KnownOther {
  /** As in "it seems to be ...": `a PDF`. */
  what: string;
  /** What to do instead: `drop it into Zotero and export from there`. */
  next: string;
}

/** A kind of text and how its first lines tell it. The first that fits is named. */
type Known = readonly [what: string, next: string, fits: (lines: readonly string[]) => boolean];

const exportPapers = 'export the papers themselves, as RIS, BibTeX or CSV';

const kinds: readonly Known[] = [
  ['a saved web page', 'copy the papers from it, or export them there', starts(/<!doctype html|<html[\s>]/i, 5)],
  ['a web archive or an e-mail', 'copy the papers from it', starts(/^content-type: multipart\/related/i, 30)],
  ['an e-mail', 'paste its papers into a text file, or export them there', isMail],
  ['a graph (GEXF)', exportPapers, root('gexf')],
  ['a graph (GraphML)', exportPapers, root('graphml')],
  ['an image (SVG)', exportPapers, root('svg')],
  ['a citation style', exportPapers, root('style')],
  ['an atlas of conceptscape', 'open it with `conceptscape view`', isAtlas],
  [
    'a graph',
    exportPapers,
    (lines) => isJson(lines) && has(lines, /"nodes"\s*:/) && has(lines, /"(?:edges|links)"\s*:/),
  ],
  ['a notebook of Jupyter', exportPapers, (lines) => isJson(lines) && has(lines, /"nbformat"|"cell_type"/)],
  [
    'JSON in which no papers were found',
    'name the fields of a paper "title" and "abstract", or export it as RIS, BibTeX or CSV',
    isJson,
  ],
  [
    'a LaTeX document',
    'give the .bib file it cites from',
    (lines) => has(lines, /^\s*\\(?:documentclass|begin\{document\}|usepackage)/),
  ],
  [
    'a list of references in LaTeX',
    'give the .bib file it was made from',
    (lines) => has(lines, /^\s*\\(?:bibitem|begin\{thebibliography\})/),
  ],
  ['source code', exportPapers, isCode],
  ['a log', exportPapers, (lines) => share(lines, logLine) > 0.5],
  ['a note in Markdown', 'if it is about one paper, read it with `--as notes`', isNote],
  ['a table without a column of titles', 'name its columns "Title" and "Abstract"', isTable],
];

/** What a text that no format can read seems to be, from its lines that are not blank. */
export function knownText(lines: readonly string[]): KnownOther | null {
  const short = lines.slice(0, 2000).map((line) => line.slice(0, 5000));
  const known = kinds.find(([, , fits]) => fits(short));
  if (known) return { what: known[0], next: known[1] };
  const name = rootOf(short);
  return name === null ? null : { what: `XML (<${name}>) in which no papers are known`, next: exportPapers };
}

function starts(pattern: RegExp, lineCount: number): Known[2] {
  return (lines) => has(lines.slice(0, lineCount), pattern);
}

function root(name: string): Known[2] {
  return (lines) => rootOf(lines) === name;
}

function has(lines: readonly string[], pattern: RegExp): boolean {
  return lines.some((line) => pattern.test(line));
}

/** The name of the outermost element of XML, without its namespace; `null` for other text. */
function rootOf(lines: readonly string[]): string | null {
  const text = lines.slice(0, 200).join('\n').trimStart();
  if (!/^<[?!a-z_]/i.test(text)) return null;
  const withoutProlog = text.replace(/<!--[^]{0,5000}?-->|<[?!][^<>]{0,2000}>/g, '').trimStart();
  return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s/>]/.exec(withoutProlog)?.[1] ?? null;
}

function isMail(lines: readonly string[]): boolean {
  const fields = lines
    .slice(0, 40)
    .flatMap(
      (line) =>
        /^(from|to|subject|date|received|message-id|mime-version|return-path|cc):? /i.exec(line)?.[1]?.toLowerCase() ??
        [],
    );
  return new Set(fields).size >= 3 && /^[\w-]+:? /.test(lines[0] ?? '');
}

function isJson(lines: readonly string[]): boolean {
  return /^\s*(?:\{\s*(?:$|["}])|\[\s*(?:$|["{]))/.test(lines[0] ?? '');
}

function isAtlas(lines: readonly string[]): boolean {
  const start = lines.slice(0, 20).join('').slice(0, 5000);
  return isJson(lines) && start.includes('"conceptscape-atlas"');
}

function isCode(lines: readonly string[]): boolean {
  if (lines[0]?.startsWith('#!/')) return true;
  return lines.length >= 3 && share(lines, codeLine) > 0.5;
}

function isNote(lines: readonly string[]): boolean {
  if (lines[0]?.trim() === '---' && lines.slice(1, 60).some((line) => line.trim() === '---')) return true;
  return /^#{1,6} \S/.test(lines[0] ?? '') || lines.filter((line) => /^#{1,6} \S/.test(line)).length >= 2;
}

/** Most lines have as many tabs, semicolons or commas as the first, and more than one of them. */
function isTable(lines: readonly string[]): boolean {
  return ['\t', ';', ','].some((separator) => {
    const count = (line: string) => line.replace(/"[^"]{0,4000}"/g, '').split(separator).length - 1;
    const first = count(lines[0] ?? '');
    const least = separator === '\t' ? 1 : 2;
    return (
      lines.length >= 2 && first >= least && lines.filter((line) => count(line) === first).length > 0.6 * lines.length
    );
  });
}
