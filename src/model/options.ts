import type { Curation, CurationEntry } from './curation.ts';
import type { KnownTheme } from './theme.ts';
import type { UserVocabulary, VocabularyEntry } from './vocabulary.ts';

/** How papers are read. Their defaults are {@link buildDefaults}. */
export interface ReadingOptions {
  /** Merge records of the same paper. */
  dedupe: boolean;
  /** Keep records that look like no papers. */
  keepAll: boolean;
  /** The name of the format that every file is read as; `null`: each as what it is recognised as. */
  as: string | null;
  /** Which column of a table has which field, by its name, where its header does not say so: `{ title: 'Heading' }`. */
  columns: Readonly<Record<string, string>>;
  /** Leave titles and abstracts as their files have them: markup, headings and copyright lines stay. */
  raw: boolean;
}

/** The options of a build that change its result. Their defaults are {@link buildDefaults}. */
export interface BuildOptions extends ReadingOptions {
  /** Where the seeded generators start. */
  seed: number;
  /** Know the vocabulary that conceptscape brings along. */
  builtInVocabulary: boolean;
  /** Vocabularies of the user's; what an earlier one says wins over a later one, and any over the built-in one. */
  vocabularies: readonly UserVocabulary[];
  /** Use the term vectors that conceptscape brings along, for themes. */
  vectors: boolean;
  /** So many themes, as near as the papers allow; `null`: as many as the resolution gives. */
  themes: number | null;
  /** How fine themes are (the resolution of modularity; 1 is Newman's), within {@link resolutionRange}. */
  resolution: number;
  /** The user's corrections; `null`: none. */
  curation: Curation | null;
  /** Themes of a map before (`rememberThemes`), which keep their colours and places. */
  previous: readonly KnownTheme[];
}

// By themselves, as a bundler takes `buildDefaults.resolution` for code with an effect and keeps this file as a chunk of the page.
const themes = null;
const resolution = 2.5;

/** What holds for each option that is not given. */
export const buildDefaults: BuildOptions = {
  dedupe: true,
  keepAll: false,
  as: null,
  columns: {},
  raw: false,
  seed: 1,
  builtInVocabulary: true,
  vocabularies: [],
  vectors: true,
  themes,
  resolution,
  curation: null,
  previous: [],
};

/** The options of a build as its atlas records them: plain data, without the files and lines that it was read from. */
export interface RecordedOptions extends Omit<BuildOptions, 'curation' | 'vocabularies'> {
  /** Sorted, each entry once; none: `[]`. */
  curation: CurationEntry[];
  vocabularies: Omit<VocabularyEntry, 'line'>[][];
}

/** The least and the greatest resolution that can be asked for; the one that gives a number of themes is looked for between them. */
export const resolutionRange = { least: 0.05, most: 40 };

/** What the themes stage works with where it is told nothing else; see `ThemeOptions` in `src/themes` for what each means. */
export const themeDefaults = {
  themes,
  resolution,
  neighbours: 13,
  commonest: 0.35,
  runs: 100,
};
