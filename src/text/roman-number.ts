const counted = /^(?:class|factor|grade|group|level|phase|photosystem|stage|tier|type)$/;
/** Single letters are as often names ("class V", "level I", "a group I"), and X nearly always is one. */
const counted1 = /^(?:class|grade|phase|photosystem|stage|tier|type)$/;
const counted5 = /^(?:grade|phase|stage|type)$/;
const linking = /^(?:[/,]|and|or|to|through|versus|vs)$/i;
const roman = /^(?:(?:I|II|III|IV)(?=[abAB]?$)|(?:V|VI|VII|VIII|IX|ii|iii|iv|vi|vii|viii|ix)$)/;
const order = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

interface Before {
  text: string;
  form: string;
}

/**
 * The form of a Roman number that counts types, phases, grades and the like ("type II", "phase I/II", "grades III and IV", "stage
 * IIb"), which is the Arabic one ("2b"), by the tokens before it; nothing for any other token.
 */
export function romanNumber(text: string, before: readonly Before[]): string | undefined {
  if (text.length > 5 || !'IViv'.includes(text[0]!)) return undefined;
  const number = roman.exec(text)?.[0];
  const last = before.at(-1);
  if (number === undefined || last === undefined) return undefined;
  const counts =
    number.length > 1
      ? counted.test(last.form) || goesOn(before)
      : (number === 'I' ? counted1 : counted5).test(last.form);
  if (!counts) return undefined;
  return `${order.indexOf(number.toLowerCase()) + 1}${text.slice(number.length).toLowerCase()}`;
}

/** Whether the tokens end in a Roman number that was read as one, or in such a number and a linking word or mark ("II-III"). */
function goesOn(before: readonly Before[]): boolean {
  const number = linking.test(before.at(-1)!.text) ? before.at(-2) : before.at(-1);
  return number !== undefined && roman.test(number.text) && /^\d/.test(number.form);
}
