import { plainCuration } from '../curation/index.ts';
import type { Provenance } from '../model/index.ts';
import type { BuildOptions } from '../model/index.ts';

/** The options as an atlas records them: curation and vocabularies by what they say, not by where they are. */
export async function recorded({
  curation,
  vocabularies,
  previous,
  themes,
  ...plain
}: BuildOptions): Promise<Provenance['options']> {
  const entries = vocabularies.map((vocabulary) => vocabulary.entries.map((entry) => ({ ...entry, line: null })));
  return {
    ...plain,
    ...(themes !== null && { themes }),
    ...(curation && { curation: await fingerprint(plainCuration(curation)) }),
    ...(previous.length > 0 && { previous: await fingerprint(previous) }),
    ...(entries.length > 0 && { vocabularies: await fingerprint(entries) }),
  };
}

/** SHA-256 of a plain value, in hexadecimal. */
export async function fingerprint(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
