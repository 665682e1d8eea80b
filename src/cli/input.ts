import {
  buildDefaults,
  resolutionRange,
  UserError,
  type Atlas,
  type BuildOptions,
  type InputFile,
  type Notice,
  type Paper,
} from '../model/index.ts';
import { recordFields } from '../formats/read/index.ts';
import { isAtlasFile, readAtlas } from '../node/atlas-file.ts';
import { inputFiles } from '../node/files.ts';
import type { FlagValues, Session } from './command.ts';
import { guidingFlags, readGuidance } from './guidance.ts';

/** The flags of every command that reads papers. */
export const readingFlags = {
  'no-dedupe': { kind: 'switch', help: 'merge nothing: every record stays as it stands in its file' },
  'keep-all': { kind: 'switch', help: 'set nothing aside: keep records that look like no papers' },
  as: {
    kind: 'text',
    value: 'FORMAT',
    help: 'read every file as this format (notes: a paper a file), not as what it looks like',
  },
  columns: {
    kind: 'texts',
    value: 'FIELD=NAME,...',
    help: 'which columns of a table to read, as title=Heading,abstract=Text',
  },
  raw: { kind: 'switch', help: 'leave markup, headings and copyright lines in titles and abstracts' },
  verbose: { kind: 'switch', help: 'also list what was merged or noted, not only count it' },
} as const;

/** The flags of every command that builds an atlas. */
export const buildingFlags = {
  ...readingFlags,
  ...guidingFlags,
  themes: { kind: 'number', value: 'N', min: 1, max: 1000, help: 'make N themes, as near as the papers allow' },
  resolution: {
    kind: 'number',
    value: 'R',
    min: resolutionRange.least,
    max: resolutionRange.most,
    decimals: true,
    help: `how fine the themes are: ${buildDefaults.resolution} unless told, less for fewer and larger ones`,
  },
  'no-vectors': { kind: 'switch', help: 'find themes without the term vectors that conceptscape brings along' },
  seed: { kind: 'number', value: 'N', min: 0, max: 2 ** 32 - 1, help: 'start chance from N, for another arrangement' },
} as const;

/** Notices of one kind about one file that are said before it is enough. */
const saidAtMost = 20;

type BuildFlags = FlagValues<typeof buildingFlags>;

/** What a command was given: an atlas that is built already, or files to read papers from. */
export interface Input {
  files: InputFile[];
  atlas: Atlas | null;
  notices: Notice[];
  /** Keeps a notice, and says it when it is worth a look. */
  report(notice: Notice): void;
}

/** Finds the files that the arguments name; a single one that is an atlas is read as such. */
export async function openInput(inputs: string[], flags: BuildFlags, session: Session): Promise<Input> {
  const notices: Notice[] = [];
  const said = new Map<string, number>();
  const report = (notice: Notice) => {
    notices.push(notice);
    if (flags.verbose) return session.say(noticeLine(notice));
    if (notice.severity === 'info') return;
    const kind = `${notice.code} ${notice.file}`;
    const alike = (said.get(kind) ?? 0) + 1;
    said.set(kind, alike);
    if (alike <= saidAtMost) session.say(noticeLine(notice));
    if (alike === saidAtMost + 1) session.say(`${notice.file}: more of the same (--verbose lists everything)`);
  };
  const files = await inputFiles(inputs, session.stdin, report);
  const [built] = files;
  if (!built || files.length > 1 || !(await isAtlasFile(built))) return { files, atlas: null, notices, report };

  const idle = Object.keys(flags).filter((flag) => Object.hasOwn(buildingFlags, flag) && flag !== 'verbose');
  if (idle.length > 0) session.say(`${built.name} is built already: --${idle.join(', --')} can't change it`);
  return { files, atlas: await readAtlas(built), notices, report };
}

/** The atlas that was given, or the one built from the files given. */
export async function atlasFrom(input: Input, flags: BuildFlags, session: Session): Promise<Atlas> {
  if (input.atlas) return input.atlas;
  const { buildAtlas } = await import('../build/index.ts');
  const atlas = await buildAtlas(input.files, await buildOptions(flags, input, session), session);
  atlas.notices.forEach(input.report);
  checkPapers(atlas.papers);
  return atlas;
}

/** The papers of the atlas that was given, or those read from the files given. */
export async function papersFrom(input: Input, flags: BuildFlags, session: Session): Promise<Paper[]> {
  if (input.atlas) return input.atlas.papers;
  const { readPapers } = await import('../build/index.ts');
  const papers = await readPapers(input.files, readOptions(flags), input.report, session);
  checkPapers(papers);
  return papers;
}

/** The same, one after the other, so that texts of any size pass. */
export async function* papersOneByOne(input: Input, flags: BuildFlags, session: Session): AsyncGenerator<Paper> {
  const { streamPapers } = await import('../build/index.ts');
  let count = 0;
  for await (const paper of input.atlas?.papers ??
    streamPapers(input.files, readOptions(flags), input.report, session)) {
    count++;
    yield paper;
  }
  if (count === 0) throw noPapers();
}

/** The options of reading that the flags give. */
function readOptions(flags: BuildFlags): Partial<BuildOptions> {
  return {
    ...(flags['no-dedupe'] && { dedupe: false }),
    ...(flags['keep-all'] && { keepAll: true }),
    ...(flags.as !== undefined && { as: flags.as }),
    ...(flags.columns && { columns: readColumns(flags.columns) }),
    ...(flags.raw && { raw: true }),
  };
}

/**
 * `title=Heading,abstract=Text` as `{ title: 'Heading', abstract: 'Text' }`; a name may hold commas.
 * @throws UserError `usage` for a field that there is none of, or one without a name.
 */
function readColumns(given: string[]): Record<string, string> {
  const pairs = given.flatMap((text) => text.split(/,(?=\w+=)/));
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, field = pair, name = ''] = /^(\w+)=(.+)$/s.exec(pair) ?? [];
      if (name !== '' && recordFields.some((one) => one === field)) return [field, name];
      const fields = recordFields.join(', ');
      throw new UserError('usage', `--columns needs FIELD=NAME, not ${JSON.stringify(pair)}; fields are ${fields}`);
    }),
  );
}

/** The options of a build that the flags give, with the files that they name. */
export async function buildOptions(
  flags: BuildFlags,
  { report }: Input,
  session: Session,
): Promise<Partial<BuildOptions>> {
  const seed = flags.seed !== undefined && { seed: flags.seed };
  const themes = flags.themes !== undefined && { themes: flags.themes };
  const resolution = flags.resolution !== undefined && { resolution: flags.resolution };
  const vectors = flags['no-vectors'] && { vectors: false };
  return {
    ...readOptions(flags),
    ...seed,
    ...themes,
    ...resolution,
    ...vectors,
    ...(await readGuidance(flags, report, session)),
  };
}

function checkPapers(papers: Paper[]): void {
  if (papers.length === 0) throw noPapers();
}

const noPapers = () => new UserError('no-papers', 'not one paper was found in the input.');

/** Where something happened to the input, and what: `papers.txt:12: ...`. */
function noticeLine({ file, line, message }: Notice): string {
  return `${file}${line === null ? '' : `:${line}`}: ${message}`;
}
