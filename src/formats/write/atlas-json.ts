import type { Atlas } from '../../model/index.ts';
import { jsonText } from './json.ts';
import type { Format } from './format.ts';

/** The text of `atlas.json`, in pieces; the format comes first, so that the file can be told from its head. */
export function* atlasText(atlas: Atlas): Generator<string> {
  const { format, version, ...rest } = atlas;
  yield `{"format":${jsonText(format)},"version":${version}`;
  for (const [key, value] of Object.entries(rest)) yield `,\n${jsonText(key)}:${jsonText(value)}`;
  yield '}\n';
}

export const atlasJson: Format<'atlas', Atlas> = {
  ...{ name: 'atlas', label: 'atlas.json', purpose: 'The data, for conceptscape and other programs' },
  ...{ file: 'atlas', ending: '.json', media: 'application/json' },
  takes: 'atlas',
  write: atlasText,
};
