/** Names of languages in babel and polyglossia, which BibLaTeX's `langid` has, where they aren't the usual ones. */
const babel = `english: american usamerican usenglish british ukenglish canadian australian newzealand |
  german: ngerman austrian naustrian swissgerman nswissgerman | french: francais frenchb acadian canadien |
  portuguese: portuges brazil brazilian | spanish: mexican | norwegian: norsk nynorsk bokmal`;
const names = new Map(
  babel.split('|').flatMap((line) => {
    const [language, dialects] = line.split(':');
    return dialects!.trim().split(' ').map((dialect) => [dialect, language!.trim()] as const); // prettier-ignore
  }),
);

/** `english` for `american`; any other text as it is. */
export function languageNamed(text: string | null): string | null {
  return text && (names.get(text.trim().toLowerCase()) ?? text);
}
