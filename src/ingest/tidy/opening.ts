import type { Cut } from './cut.ts';
import { label } from './labels.ts';

const names =
  'abstract|summary|synopsis|extended abstract|graphical abstract|résumé|resume|zusammenfassung|kurzfassung|übersicht|resumen|resumo|riassunto|sommario|sintesi|аннотация|резюме|реферат|摘要|【摘要】|\\[摘要\\]|要旨|抄録|초록|요약|samenvatting|streszczenie|abstrakt|sammanfattning|özet|öz';
const signed = new RegExp(
  `^["“'*\\[(]{0,2}(?:${names})["”'*\\])]{0,2}\\s?(?:[:：.]\\s?[-–—]?|[-–—―]{1,2})\\s?(?=\\S)`,
  'iu',
);
/** What a first sentence begins with, so that `Abstract` before it is no adjective. */
const starts =
  'We|This|The|These|In|A|An|Our|It|Here|There|To|For|On|As|At|By|With|From|While|When|Although|Despite|Using|Many|Most|Some|Several|Recent|Recently|Given|Since|Due|Over|Under|One|Two|Three|Both|Is|Are|How|What|Why|If|After|During|Because|However|Previous|Current|Many|Few|Among|Through|I|' +
  'Cette|Ce|Cet|Nous|Les|La|Le|L|Des|Diese|Dieser|Die|Der|Das|El|Los|Las|Este|Esta|En|Se|O|Os|Neste|Il|Questo';
const bare = new RegExp(
  `^(?:Abstract|ABSTRACT|Summary|SUMMARY|Résumé|RÉSUMÉ|Zusammenfassung|Resumen|RESUMEN|Resumo|RESUMO)\\s(?=(?:${starts})\\b(?! [aA]lgebra))`,
  'u',
);
const bareCapitals = /^(?:ABSTRACT|SUMMARY|RESUMEN|RESUMO|RIASSUNTO)\s(?=\p{Lu}?\p{Ll}|\p{Lu}+:)/u;
const beforeHeading = new RegExp(`^(?:Abstract|Summary)\\s(?=(?:${label})\\s?[:：.–—-])`, 'iu');
const glued = /^(?:Abstract|ABSTRACT|Summary)(?=\p{Lu}\p{Ll}|[AI] \p{Ll})/u;
const marks = /^(?:\[?(?:long |em )?dash\]?[\s:]\s?|[-–—―•*·|:;,.]{1,3}\s(?=\S)|[-–—―•*·|:;,]{1,3}(?=[\p{Lu}“"]))/u;
const firstNumber = /^(?:\(?1[.)]|I\.|①)\s{0,2}(?=\p{Lu})/u;
const furtherNumber = (number: number): RegExp => new RegExp(`([.!?;:)]\\s?)\\(?${number}[.)]\\s{0,2}(?=\\p{Lu})`, 'u');
/** Abstracts have no more points than these. */
const mostPoints = 15;

/** The text without what stands before it: `Abstract:`, a dash; and without the numbers of its points. */
export function withoutOpening(text: string, cuts: Cut[]): string {
  for (const pattern of [signed, bare, bareCapitals, beforeHeading, glued, marks]) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || found.length === text.length) continue;
    cuts.push({ kind: pattern === marks ? 'leading marks' : 'headings', text: found.trim() });
    return text.slice(found.length);
  }
  return withoutNumbers(text, cuts);
}

function withoutNumbers(text: string, cuts: Cut[]): string {
  const first = firstNumber.exec(text)?.[0];
  if (first === undefined) return text;
  const numbers = [first.trim()];
  let [own, from] = [text.slice(first.length), 0];
  for (let number = 2; number <= mostPoints; number++) {
    const rest = own.slice(from);
    const found = furtherNumber(number).exec(rest);
    if (found === null) break;
    const [whole, before] = found as unknown as [string, string];
    const at = from + found.index + before.length;
    numbers.push(whole.slice(before.length).trim());
    own = own.slice(0, at) + own.slice(from + found.index + whole.length);
    from = at;
  }
  cuts.push({ kind: 'numbers of points', text: numbers.join(' ') });
  return own;
}
