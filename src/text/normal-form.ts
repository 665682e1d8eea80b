import type { Token } from './token.ts';

const linking = /^(?:the|a|an)$/i;

/**
 * The normal form of tokens `first` to `last` (both included; all by default): word forms and single spaces, hyphens as spaces,
 * articles left out (the "A" of "A-beta" is none). `before` is the normal form of what they continue.
 */
export function normalForm(tokens: readonly Token[], first = 0, last = tokens.length - 1, before = ''): string {
  let form = before;
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark') continue;
    if (form && !token.glued && token.text.length <= 3 && linking.test(token.text) && !tokens[at + 1]?.glued) continue;
    form += form ? ` ${token.form}` : token.form;
  }
  return form;
}
