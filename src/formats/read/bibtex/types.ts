const named = `article: journal article | inproceedings conference: conference paper | proceedings mvproceedings: proceedings |
  book mvbook collection mvcollection: book | inbook incollection suppbook suppcollection bookinbook: book chapter |
  inreference: encyclopedia entry | reference mvreference: reference work | booklet: booklet | manual: manual |
  phdthesis: doctoral thesis | mastersthesis mathesis: master's thesis | bathesis: bachelor's thesis | thesis: thesis |
  techreport report resreport: report | patent: patent | dataset data: data set | software code: software |
  online electronic www webpage: web page | periodical suppperiodical: periodical | preprint: preprint |
  unpublished: unpublished work`;
const words = new Map(
  named.split('|').flatMap((line) => {
    const [types, word] = line.split(':');
    return types!.trim().split(' ').map((type) => [type, word!.trim()] as const); // prettier-ignore
  }),
);

/** What a type of entry, or one of BibLaTeX's names of a kind of thesis or report, is called; others as they are. */
export function typeInWords(type: string): string | null {
  return type === 'misc' ? null : (words.get(type) ?? type);
}
