import { longestForm } from './limits.ts';
import { conceptTypes, type ConceptType, type Notice, type VocabularyEntry } from '../../model/index.ts';

/** Tells what happened to a line of a vocabulary; `null` for no line. */
export type Tell = (line: number | null, message: string) => void;

/** Forms this short mean too many things to be believed by themselves. */
const shortest = 3;

/** Notices of one file that are told one by one. */
const toldAtMost = 100;

/** An entry, with its forms cleaned and those that can't name anything told of; `null` where the label can't. */
export function toEntry(
  label: string,
  synonyms: readonly string[],
  type: ConceptType | null,
  line: number | null,
  tell: Tell,
): VocabularyEntry | null {
  const forms = [label, ...synonyms].map(clean);
  const [name, ...others] = forms.map((form) => form.replace(/\?$/, ''));
  if (!/\p{L}/u.test(name!)) {
    tell(
      line,
      name
        ? `${shown(name)} has no letter, and can't name a concept; the line is left out.`
        : 'there is no label; the line is left out.',
    );
    return null;
  }
  if (name!.length > longestForm) {
    tell(line, `${shown(name!)} is too long for a name of anything; the line is left out.`);
    return null;
  }
  const useful = new Set<string>();
  for (const form of others) {
    if (form === '' || form === name) continue;
    if (!/\p{L}/u.test(form))
      tell(line, `${shown(form)} has no letter, and can't be a synonym of ${shown(name!)}; it is left out.`);
    else if (form.length > longestForm)
      tell(line, `${shown(form)} is too long for a synonym of ${shown(name!)}; it is left out.`);
    else useful.add(form);
  }
  const asWritten = new Set(forms);
  const isDoubtful = (form: string) => form.length < shortest || asWritten.has(`${form}?`);
  const all = [name!, ...useful];
  return { label: name!, synonyms: [...useful], doubtful: all.filter(isDoubtful), type, line };
}

/** The type that a word for one means: ours, with `_` or spaces for hyphens. */
export function typeNamed(word: string): ConceptType | null {
  const name = clean(word).toLowerCase().replace(/[_ ]/g, '-');
  return conceptTypes.find((type) => type === name) ?? null;
}

const shown = (form: string): string => `"${form.length > 60 ? `${form.slice(0, 60)}…` : form}"`;
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Tells of lines one by one, until there are so many that a count says more. */
export function counting(file: string, report: (notice: Notice) => void): { tell: Tell; finish(): void } {
  let told = 0;
  const notice = (line: number | null, message: string) =>
    report({ code: 'bad-entry', severity: 'warning', file, line, message });
  return {
    tell(line, message) {
      if (told++ < toldAtMost) notice(line, message);
    },
    finish() {
      if (told > toldAtMost) notice(null, `${told - toldAtMost} more lines could not be used for reasons like these.`);
    },
  };
}
