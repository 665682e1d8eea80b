import { describe, expect, it } from 'vitest';
import { jsonLines, memoryFile, readAll, readText } from '../../fixtures/memory-files.ts';

describe('the format of files', () => {
  it('can be asked for by its name, whatever they look like', async () => {
    const text =
      'Sleep and the memory of mice\nIt helps them to remember. Without it they forget what they have learned.\n';
    expect((await readText(text)).papers).toMatchObject([{ sources: [{ format: 'list' }] }]);
    expect((await readText(text, { as: 'titles' })).papers[0]).toMatchObject({ sources: [{ format: 'titles' }] });
  });

  it('that does not exist is an error that names those that do', async () => {
    await expect(readText('x', { as: 'excel' })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/no format "excel".*jsonl.*list/) as string,
    });
  });
});

describe('the columns of a table', () => {
  const table = 'Heading,Text\nOwls,They hunt at night. They hear well.\n';

  it('can be named where its headings are not known', async () => {
    const { papers } = await readText(table, { columns: { title: 'Heading', abstract: 'Text' } });
    expect(papers).toMatchObject([
      { title: 'Owls', abstract: 'They hunt at night. They hear well.', sources: [{ format: 'csv', line: 2 }] },
    ]);
  });

  it('that are not there are an error that lists those that are', async () => {
    const { papers, notices } = await readText(table, { columns: { title: 'Name' } });
    expect(papers).toEqual([]);
    expect(notices[0]!.message).toMatch(/Name.*Heading.*Text/);
  });

  it('say nothing of files that are no tables', async () => {
    const { papers } = await readText('TY  - JOUR\nTI  - Owls\nER  - \n', { columns: { title: 'Heading' } });
    expect(papers).toMatchObject([{ title: 'Owls', sources: [{ format: 'ris' }] }]);
  });
});

describe('records without abstracts', () => {
  const some = jsonLines({ title: 'One' }, { title: 'Two', abstract: 'It is.' }, { title: 'Three' });

  it('are counted, once a file', async () => {
    const { notices } = await readText(some);
    expect(notices).toMatchObject([{ code: 'no-abstracts', severity: 'info', file: 'input', line: null }]);
    expect(notices[0]!.message).toContain('2 of its 3 records');
  });

  it('are worth a look where no record has one', async () => {
    const { notices } = await readAll([memoryFile('a', jsonLines({ title: 'None' })), memoryFile('b', some)]);
    expect(notices.map(({ file, severity }) => [file, severity])).toEqual([
      ['a', 'warning'],
      ['b', 'info'],
    ]);
  });
});

it('two records on one line are told apart, so that one can be set aside', async () => {
  const story =
    "He said that he could not come. She told him to sign up, yesterday. He said they'd see; she said they couldn't, on Monday.";
  const records = [
    { id: 'a', title: 'A study', abstract: 'We show results of a method in a model, with data.' },
    { id: 'b', title: 'The rain', abstract: story },
  ];
  const { papers, notices } = await readText(JSON.stringify(records));
  expect(papers.map(({ id }) => id)).toEqual(['a']);
  expect(notices).toMatchObject([{ code: 'not-a-paper' }]);
});
