import type { Correction, Corrections } from '../../model/index.ts';

/** The user's corrections, to be looked up by the keys of candidates. */
export interface CorrectionIndex extends Corrections {
  byKey: ReadonlyMap<string, Correction>;
  /** Names in small letters by their letters alone: what is written "snn" or "pretraining" means "SNN" and "pre-training" too. */
  bySquash: ReadonlyMap<string, string>;
}

export function indexCorrections(corrections: Corrections): CorrectionIndex {
  const byKey = new Map(corrections.concepts.flatMap((concept) => concept.keys.map((key) => [key, concept] as const)));
  const bySquash = new Map<string, string>();
  for (const key of [...byKey.keys()].sort()) {
    if (!/\p{Lu}/u.test(key) && !bySquash.has(squash(key))) bySquash.set(squash(key), key);
  }
  return { ...corrections, byKey, bySquash };
}

export const noCorrections: CorrectionIndex = indexCorrections({ file: '', concepts: [], entries: [] });

/** The name in the corrections that means a key: itself, or one in small letters with the same letters. */
export function nameIn({ byKey, bySquash }: CorrectionIndex, key: string): string | null {
  if (byKey.size === 0) return null;
  return byKey.has(key) ? key : (bySquash.get(squash(key)) ?? null);
}

/** What the corrections say about the concepts that some keys name. */
export function correctionsOf(index: CorrectionIndex, keys: readonly string[]): Correction[] {
  if (index.byKey.size === 0) return [];
  const names = keys.flatMap((key) => nameIn(index, key) ?? []);
  return [...new Set(names.map((name) => index.byKey.get(name)!))];
}

/** Whether things may become one concept by themselves: not those kept apart, nor those of which different things are asked. */
export function mayJoin(some: readonly Correction[], others: readonly Correction[]): boolean {
  return some.every((a) => others.every((b) => a === b || !clash(a, b)));
}

function clash(a: Correction, b: Correction): boolean {
  return (
    a.apart.includes(b.id) ||
    (a.hide && b.keep) ||
    (a.keep && b.hide) ||
    (a.label !== null && b.label !== null && a.label !== b.label) ||
    (a.type !== undefined && b.type !== undefined && a.type !== b.type)
  );
}

const squash = (key: string): string => key.replace(/ /g, '').toLowerCase();
