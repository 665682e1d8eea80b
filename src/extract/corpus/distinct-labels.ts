import type { Concept } from '../../model/index.ts';
import { isShort } from './label.ts';

/** Labels that differ in case only are the same to a reader. */
const fold = (label: string): string => label.normalize('NFKC').toLowerCase();

/**
 * The labels of concepts, in their order, so that no two are the same: the concept of most papers keeps a label that others
 * share, unless it is a short form; to the others another of their names is added ("CNN (Cable News Network)"), else their type,
 * else a number.
 * @param concepts those of most papers first; `fixed`: the user says so, and it goes before the others
 */
export function distinctLabels(concepts: readonly Named[]): string[] {
  const groups = new Map<string, number[]>();
  concepts.forEach(({ label }, at) => {
    const group = groups.get(fold(label));
    if (group) group.push(at);
    else groups.set(fold(label), [at]);
  });
  const labels = concepts.map(({ label }) => label);
  const taken = new Set(groups.keys());
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => Number(concepts[b]!.fixed ?? false) - Number(concepts[a]!.fixed ?? false) || a - b);
    const owner = ownerOf(group.map((at) => ({ at, ...concepts[at]!, others: otherNames(concepts[at]!) })));
    for (const at of group) {
      if (at === owner) continue;
      const { label } = concepts[at]!;
      const choices = otherNames(concepts[at]!).map((name) => `${label} (${name})`);
      labels[at] = choices.find((choice) => !taken.has(fold(choice))) ?? numbered(label, taken);
      taken.add(fold(labels[at]!));
    }
  }
  return labels;
}

type Named = Pick<Concept, 'label' | 'aliases' | 'type'> & { fixed?: boolean };

/** What may tell a concept from another one of its label: its long names, its short ones, its type. */
const otherNames = ({ aliases, type }: Named): string[] => [
  ...aliases.filter((alias) => !isShort(alias)),
  ...aliases.filter(isShort),
  ...(type ? [type.replace('-', ' ')] : []),
];

/** Which of some concepts with one label keeps it: the first, but of a short form only what the user fixed or nothing else can name. */
function ownerOf(group: readonly (Named & { at: number; others: readonly string[] })[]): number | null {
  const [first] = group;
  if (first!.fixed || !isShort(first!.label)) return first!.at;
  return group.find(({ others }) => others.length === 0)?.at ?? null;
}

function numbered(label: string, taken: ReadonlySet<string>): string {
  let n = 2;
  while (taken.has(fold(`${label} (${n})`))) n++;
  return `${label} (${n})`;
}
