import { describe, expect, it } from 'vitest';
import { openContent } from '../../../../src/formats/read/index.ts';
import { isMachineText } from '../../../../src/formats/read/machine-text.ts';
import { memoryFile, readText } from '../../../fixtures/memory-files.ts';

const isMachine = async (text: string) => isMachineText((await openContent(memoryFile('x', text))).head.lines);
const prose = 'We followed owls over three winters in young forest. They were many, and they came back each year.';

describe('text that a program wrote or reads', () => {
  it.each([
    ['a damaged EndNote file', `%T Nest boxes\n%A Hill, A.\n%X ${prose}\n\n%T Mice\n%X ${prose}\n`],
    ['a cut RIS file', `N2  - ${prose}\nER  - \nTY  - JOUR\nTI  - Mice\nN2  - ${prose}\n`],
    ['a damaged MEDLINE file', `PMID- 12\nTI  - Mice\nAB  - ${prose}\n      ${prose}\n`],
    ['a damaged BibTeX file', `Exported by a program\n@article{a,\ntitle = {Mice},\nabstract = {${prose}}\n`],
    ['a damaged file of Web of Science', `AU Hill, A\nTI Mice\nAB ${prose}\nER\n\nPT J\n`],
    ['quoted CSV', `1,"Mice","${prose}"\n2,"Owls","${prose}"\n`],
    ['a table', `1\tMice\t${prose}\n2\tOwls\t${prose}\n`],
    ['a log', `2024-01-01 10:00:00 Mice\n2024-01-01 10:00:01 ${prose}\n`],
    ['markup', `<title>Mice</title>\n<p>${prose}</p>\n`],
    ['code', `const mice = 1;\nconst text = '${prose}';\nexport { mice };\n`],
  ])('is no list of titles and abstracts: %s', async (_, text) => {
    expect(await isMachine(text)).toBe(true);
    const formats = (await readText(text)).papers.flatMap(({ sources }) => sources.map(({ format }) => format));
    expect(formats).not.toContain('list');
    expect(formats).not.toContain('listing');
  });

  it('is told from a list, whatever its titles begin with', async () => {
    const text = ['AI in the wood', 'IT - a survey', 'SO many owls', 'LA: a city of owls'].map(
      (title) => `${title}\n${prose}\n`,
    );
    expect(await isMachine(text.join('\n'))).toBe(false);
    expect((await readText(text.join('\n'))).papers).toHaveLength(4);
  });
});
