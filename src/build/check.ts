import type { Curation } from '../model/index.ts';
import { expertiseFor } from './expertise.ts';
import { buildDefaults, type BuildOptions } from '../model/index.ts';

/**
 * Checks that a curation can be obeyed.
 * @throws UserError `bad-curation` where two of its entries contradict each other.
 */
export function checkCuration(curation: Curation, options: Partial<BuildOptions> = {}): void {
  expertiseFor({ ...buildDefaults, ...options, curation });
}
