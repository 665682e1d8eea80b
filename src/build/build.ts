import { version } from '../../package.json';
import { layoutSteps, touchingThemes } from '../layout/index.ts';
import {
  compareText,
  atlasFormat,
  atlasVersion,
  type Atlas,
  type Context,
  type InputFile,
  type Notice,
  type Paper,
} from '../model/index.ts';
import { buildNetwork } from '../network/index.ts';
import { overlapSteps } from '../overlaps/index.ts';
import { colourThemes, themeSteps } from '../themes/index.ts';
import { isErratum } from '../text/erratum.ts';
import { extractConcepts } from './extract.ts';
import { keepKnownThemes } from './known-themes.ts';
import { inTurns, pause } from './pause.ts';
import { fingerprint, recordOptions } from './provenance.ts';
import { buildDefaults, type BuildOptions } from '../model/index.ts';
import { seeded } from './random.ts';
import { collectProfiles } from './profile.ts';
import { readPapers } from './read.ts';

/** The whole path from files to an atlas. The same files and options give the same atlas, whatever the files' order. */
export async function buildAtlas(
  files: InputFile[],
  options: Partial<BuildOptions> = {},
  context: Context = {},
): Promise<Atlas> {
  const notices: Notice[] = [];
  const papers = await readPapers(files, options, (notice) => notices.push(notice), context);
  return mapPapers(papers, notices, options, context);
}

/** The path from papers on: what `buildAtlas` does after reading. `read` are the notices of the reading. */
export async function mapPapers(
  papers: Paper[],
  read: readonly Notice[],
  options: Partial<BuildOptions> = {},
  context: Context = {},
): Promise<Atlas> {
  const settings = { ...buildDefaults, ...options };
  const extraction = await extractConcepts(papers, settings, context);
  const { concepts, mentions, about, abbreviations, decisions } = extraction;
  context.progress?.('network', 0, null);
  await pause(context);
  const network = buildNetwork(about, papers.length, concepts.length);
  context.progress?.('themes', 0, null);
  const profiles = await collectProfiles(papers, settings, context);
  const { themes: found, ties } = await inTurns(
    themeSteps(network, concepts, profiles, papers.length, seeded(settings.seed), {
      themes: settings.themes,
      resolution: settings.resolution,
    }),
    context,
  );
  const known = keepKnownThemes(found, concepts, settings);
  const { places, colours } = known;
  const layout = await inTurns(
    layoutSteps(network, ties, known.themes, concepts, seeded(settings.seed), { places }, context),
    context,
  );
  await pause(context);
  const themes = colourThemes(known.themes, touchingThemes(layout, known.themes), colours);
  return {
    format: atlasFormat,
    version: atlasVersion,
    made: { by: `conceptscape ${version}`, input: await fingerprint(papers), options: recordOptions(settings) },
    papers,
    concepts,
    mentions,
    abbreviations,
    decisions,
    network,
    themes,
    overlaps: await inTurns(overlapSteps(network, themes, concepts), context),
    layout,
    notices: [...read, ...extraction.notices, ...known.notices, ...withoutConcepts(papers, about.source)].sort(byPlace),
  };
}

function withoutConcepts(papers: readonly Paper[], withConcepts: readonly number[]): Notice[] {
  const some = new Set(withConcepts);
  return papers.flatMap((paper, index): Notice[] => {
    const source = paper.sources[0];
    if (some.has(index) || !source || isErratum(paper)) return [];
    return [
      {
        code: 'no-concepts',
        severity: 'warning',
        file: source.file,
        line: source.line,
        message: `no concept was found in "${paper.title.slice(0, 80)}"; the paper stays on the map, unconnected.`,
      },
    ];
  });
}

const byPlace = (a: Notice, b: Notice): number =>
  compareText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  compareText(a.code, b.code) ||
  compareText(a.message, b.message);
