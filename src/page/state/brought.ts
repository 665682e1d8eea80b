import { headLength, isAtlasHead, parseAtlas } from '../../atlas/read.ts';
import type { Atlas } from '../../model/index.ts';
import type { BroughtFile } from '../../build/run/browser-client.ts';
import type { BuildOptions } from '../../model/index.ts';

/** What the reader handed over, sorted: papers to build from with their corrections, or an atlas that is built already. */
export interface Brought {
  atlas: Atlas | null;
  papers: BroughtFile[];
  options: Partial<BuildOptions>;
}

/** The file of corrections, by its name, as the command takes it from the working folder. */
const curationName = /(^|\/)conceptscape\.ya?ml$/i;

/**
 * Tells corrections and an atlas from papers.
 * @throws UserError `bad-curation` with file, line and column; `not-an-atlas` for one that is damaged or of another version
 */
export async function sortBrought(files: readonly BroughtFile[]): Promise<Brought> {
  const options: Partial<BuildOptions> = {};
  const curation = files.find(({ name }) => curationName.test(name));
  if (curation) {
    const { readCurationInWorker } = await import('../../build/run/browser-client.ts');
    options.curation = await readCurationInWorker(await curation.blob.text(), curation.name);
  }
  const papers = files.filter((file) => file !== curation);
  const [only] = papers;
  const isAtlas = only && papers.length === 1 && (await isAtlasFile(only));
  return { atlas: isAtlas ? parseAtlas(await only.blob.text(), only.name) : null, papers, options };
}

async function isAtlasFile({ blob }: BroughtFile): Promise<boolean> {
  return isAtlasHead(await blob.slice(0, headLength).text());
}
