import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const styles = `${head}<styleSheet ${space}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

/** A workbook of sheets, each the XML of its rows. */
function workbook(...sheets: string[]): Uint8Array {
  const parts: Zippable = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook ${space} xmlns:r="${office}"><sheets>${sheets
        .map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(styles),
  };
  for (const [i, rows] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `${head}<worksheet ${space}><sheetData>${rows}</sheetData></worksheet>`,
    );
  return zipSync(parts);
}

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const headings = (number: number) =>
  row(
    number,
    cell(`A${number}`, 'Title') + cell(`B${number}`, 'Year') + cell(`C${number}`, 'Date') + cell(`D${number}`, 'PMID'),
  );

describe('workbooks', () => {
  it('are read from the first sheet with titles, from wherever its header is', async () => {
    const papers =
      row(2, cell('A2', 'My papers')) +
      headings(4) +
      row(
        5,
        `${cell('A5', 'Moss &amp; stone')}<c r="B5"><v>2019</v></c><c r="C5" s="1"><v>43589</v></c><c r="D5"><v>12345678</v></c>`,
      ) +
      row(7, `${cell('A7', 'Slate')}<c r="B7" t="str"/><c r="D7" t="e"><v>#N/A</v></c>`);
    const { format, entries, notices } = await read(workbook(row(1, cell('A1', 'Notes')), papers));
    expect({ format, notices }).toEqual({ format: 'xlsx', notices: [] });
    expect(entries).toMatchObject([
      { title: 'Moss & stone', year: 2019, date: '2019-05-04', pmid: '12345678', at: { format: 'xlsx', line: 5 } },
      { title: 'Slate', year: null, date: null, pmid: null, at: { line: 7 } },
    ]);
  });

  it('take the columns that a user names, or say which there are', async () => {
    const file = workbook(
      row(1, cell('A1', 'Heading') + cell('B1', 'Text')) + row(2, cell('A2', 'Moss') + cell('B2', 'It grows.')),
    );
    const { entries } = await read(file, { columns: { title: 'Heading', abstract: 'Text' } });
    expect(entries).toMatchObject([{ title: 'Moss', abstract: 'It grows.' }]);
    await expect(read(file, { columns: { title: 'Name' } })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('its columns are "Heading" and "Text"') as string,
    });
    await expect(read(file)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it.each([
    ['cut short', workbook(headings(1)).slice(0, 700)],
    ['a sheet that is no XML', workbook('<row r="1"><c r="A1" t="s"><v>99</v></c>')],
    ['a cell far below the last row there can be', workbook(row(999_999_999, cell('A999999999', 'x')))],
    ['more cells than memory', workbook(row(1_048_576, cell('XFD1048576', 'x')))],
  ])('that are damaged are refused: %s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('that say they unpack to more than 1 GiB are refused before they are', async () => {
    const bytes = workbook(headings(1));
    const view = new DataView(bytes.buffer);
    // The uncompressed size of each entry in the central directory (APPNOTE 4.3.12).
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31, true);
    await expect(read(bytes)).rejects.toMatchObject({ message: expect.stringContaining('1 GiB') as string });
  });

  it('of old Excel are refused with what to do; other zip files are none', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
    await expect(read(old)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('save it as .xlsx or CSV') as string,
    });
    expect((await read(zipSync({ 'word/document.xml': strToU8('<w/>') }))).format).toBeNull();
  });
});
