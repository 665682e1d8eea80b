import { personName } from '../record.ts';
import { all, type XmlElement } from './element.ts';
import { textAt } from './inline.ts';
import { xmlFormat, type Found } from './xml-format.ts';

/** Awards of the US National Science Foundation, as it offers them for download. */
export const nsfXml = xmlFormat({
  name: 'nsf-award',
  title: 'NSF awards',
  looksLike: '<Award> with <AwardTitle> and <AbstractNarration>',
  endings: ['xml'],
  recognise: ({ names }) => (names.has('Award') && names.has('AwardTitle') ? 1 : 0),
  records: ['Award'],
  recordsOf,
});

function recordsOf(award: XmlElement): Found[] {
  const record = {
    id: textAt(award, 'AwardID'),
    title: textAt(award, 'AwardTitle'),
    abstract: textAt(award, 'AbstractNarration'),
    authors: all(award, 'Investigator').map((person) =>
      personName({
        family: textAt(person, 'LastName'),
        given: textAt(person, 'FirstName'),
        name: textAt(person, 'PI_FULL_NAME'),
      }),
    ),
    date: textAt(award, 'AwardEffectiveDate')?.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2') ?? null,
    type: textAt(award, 'AwardInstrument/Value'),
  };
  return [{ record, line: award.line }];
}
