import { ligatures, type Part, parts } from './american-parts.ts';

/** Whole words, singular; each pair is one word in two spellings, in British usage or in both. */
const words = new Map(
  `
  adrenalin-adrenaline advisor-adviser aeon-eon annexe-annex benefitted-benefited benefitting-benefiting burnt-burned
  chilli-chili disc-disk doughnut-donut gaol-jail gelatine-gelatin glycerine-glycerin jewellery-jewelry learnt-learned
  liquorice-licorice maths-math noradrenalin-noradrenaline pyjamas-pajamas speciality-specialty targetted-targeted
  targetting-targeting transferrable-transferable tyre-tire woollen-woolen
  `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('-') as [british: string, american: string]),
);

/** Most words have none of the parts, which one look finds out. */
const any = (list: readonly Part[]): RegExp => new RegExp(list.map(([british]) => british.source).join('|'));
const anyLigature = any(ligatures);
const anyPart = any(parts);

/** Words in -ise that keep their s, each by what stands before the end of that: "noise", "likewise", "sunrise", "promise". */
const keepsS = new RegExp(
  '(?:(?<!algebr)ais|(?<!mem)ois|[euw]is|axis|trellis|(?:sur|com|enter|entre|re|ap|em)pris|^(?:a|ce|high|moon|over|sun|up)ris|(?:ad|de|impro|re|super|tele)vis|' +
    '(?:circum|con|ex|excer|exer|in|pre)cis|^(?:che|de|re)mis|(?:pre|pro|sur)mis|(?:adver|chas|exper|^mor|trea)tis|' +
    'franchis|(?:merchan|para)dis|despis|^valis|^denis)$',
);

/**
 * The American spelling of an English word in lower case and singular; any other word comes back as it is. It is a key under which two
 * spellings meet, so that a rule that makes a word nobody writes does no harm, and one that makes another word does.
 */
export function american(word: string): string {
  const listed = words.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 4) return word;
  let result = word;
  if (anyLigature.test(word)) for (const [british, own] of ligatures) result = result.replace(british, own);
  if (anyPart.test(result)) for (const [british, own] of parts) result = result.replace(british, own);
  return result
    .replace(/^[a-z]{3,}?is(?=(?:e|ed|er|ing|able|ability|ation|ational)$)/, (start) =>
      keepsS.test(start) ? start : `${start.slice(0, -1)}z`,
    )
    .replace(/(?<=[a-z]{2}l)ys(?=(?:e|ed|er|ing|able)$)/, 'yz');
}
