import { UserError, type Theme } from '../model/index.ts';
import { nearest } from '../text/nearest.ts';

/**
 * The theme that a user means by its number, its name, or a part of the name that no other has (case does not matter).
 * @throws UserError `unknown-name` with the nearest name, or those among which to choose
 */
export function themeNamed(typed: string, themes: readonly Theme[]): Theme {
  const wanted = typed.trim().toLowerCase();
  const called = themes.find(({ name }) => name.toLowerCase() === wanted);
  if (called) return called;
  const numbered = /^\d+$/.test(wanted) ? themes[Number(wanted)] : undefined;
  if (numbered) return numbered;
  const holding = wanted === '' ? [] : themes.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (holding.length === 1) return holding[0]!;
  const list = (some: readonly Theme[]) => some.map(({ id, name }) => `${id} "${name}"`).join(', ');
  if (holding.length > 1)
    throw new UserError('unknown-name', `${JSON.stringify(typed)} may mean several themes: ${list(holding)}.`);
  const names = new Map(
    themes.flatMap((theme) => [theme.name, ...theme.name.split(' · ')].map((name) => [name.toLowerCase(), theme])),
  );
  const meant = nearest(wanted, names.keys());
  const hint = meant === null ? ` The themes are: ${list(themes)}.` : ` Did you mean ${list([names.get(meant)!])}?`;
  throw new UserError('unknown-name', `no theme is called ${JSON.stringify(typed)}.${hint}`);
}
