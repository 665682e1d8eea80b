import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, settled } from './page.ts';
import { useBrowser } from './pages.ts';
import { sampleRecords, samples } from '../fixtures/sample-exports.ts';
import { smallAtlas } from '../fixtures/small-atlas.ts';

const browser = useBrowser();

const subjects = ['mouse cortex', 'human hippocampus', 'retina of the zebrafish', 'songbird brain'];
/** Papers enough for a map, as JSON Lines. */
const papers = subjects
  .flatMap((subject, i) => [
    {
      title: `Spiking neural networks ${i}`,
      abstract: `We train spiking neural networks on the ${subject}. Calcium imaging of the ${subject} shows spikes.`,
      year: 2020 + i,
    },
    {
      title: `Calcium imaging ${i}`,
      abstract: `Calcium imaging records the ${subject}. A recurrent neural network decodes it.`,
      year: 2021 + i,
    },
  ])
  .map((paper) => JSON.stringify(paper));

/** Drags files over the page and lets them go, as a person does with a mouse. */
async function drop(page: Page, files: { name: string; text: string | Uint8Array }[], letGo = true): Promise<void> {
  const packed = files.map(({ name, text }) => ({ name, base64: Buffer.from(text).toString('base64') }));
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of files)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
    return transfer;
  }, packed);
  for (const type of ['dragenter', 'dragover', ...(letGo ? ['drop'] : [])])
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

test('an empty page explains itself, and shows the map of the example papers without asking another host', async () => {
  const { page, errors, foreign, close } = await openPage(browser(), { atlas: null });
  await page.getByText('Hand over a pile of paper abstracts').waitFor();
  expect(await page.getByText('nothing leaves this machine').count()).toBe(1);
  await page.getByRole('button', { name: 'Map the example papers' }).click();

  // How far it is: in words, as a bar that only grows, with a way out.
  const parts = await page.evaluate(async () => {
    const parts: number[] = [];
    while (!document.querySelector('.map')) {
      const bar = document.querySelector('progress');
      if (bar && bar.value !== parts.at(-1)) parts.push(bar.value);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return parts;
  });
  expect(parts.length).toBeGreaterThan(3);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  await settled(page);
  expect(await page.getByText(/^147 papers/).count()).toBeGreaterThan(0);
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  await close();
});

test('files that are dropped take the place of the map, which stays when the build is cancelled', async () => {
  const { page, errors, foreign, close } = await openPage(browser(), { atlas: smallAtlas(), hash: '#concept=eeg' });
  await page.getByRole('heading', { level: 2, name: 'EEG' }).waitFor();
  await drop(page, [{ name: 'mine.jsonl', text: papers.join('\n') }], false);
  expect(await page.getByText('nothing leaves this machine').isVisible()).toBe(true);

  await drop(page, [{ name: 'mine.jsonl', text: papers.join('\n') }]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 2, name: 'EEG' }).count()).toBe(1);

  await drop(page, [{ name: 'mine.jsonl', text: papers.join('\n') }]);
  await page
    .getByText(/^8 papers/)
    .first()
    .waitFor();
  await settled(page);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => window.conceptscape!.labels().map(({ text }) => text))).toContain('calcium imaging');
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  await close();
});

test('what could not be read is told with its file and line, and corrections come along', async () => {
  const { page, errors, close } = await openPage(browser(), { atlas: null });
  await drop(page, [{ name: 'holiday.txt', text: 'milk\nbread\n' }]);
  const alert = page.getByRole('alert');
  await alert.getByText('No paper was found.').waitFor();
  expect(await alert.getByText('holiday.txt', { exact: true }).count()).toBe(1);

  await drop(page, [
    { name: 'mine.jsonl', text: papers.join('\n') },
    { name: 'conceptscape.yaml', text: 'merge:\n  - nonsense: [\n' },
  ]);
  await alert.getByText(/conceptscape\.yaml:\d+/).waitFor();

  await drop(page, [
    { name: 'mine.jsonl', text: [...papers, 'no record'].join('\n') },
    { name: 'conceptscape.yaml', text: 'rename:\n  calcium imaging: watching calcium\n' },
  ]);
  await settled(page);
  expect(await page.getByText('mine.jsonl, line 9').count()).toBe(1);
  expect(await page.evaluate(() => window.conceptscape!.labels().map(({ text }) => text))).toContain(
    'watching calcium',
  );
  expect(errors).toEqual([]);
  await close();
});

test('text can be pasted and files chosen, by keyboard alone', async () => {
  const { page, close } = await openPage(browser(), { atlas: smallAtlas() });
  await settled(page);
  await page.getByRole('button', { name: 'Your own papers' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Your own papers' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);

  await page.getByRole('button', { name: 'Your own papers' }).press('Enter');
  await dialog.getByRole('button', { name: 'Paste text' }).press('Enter');
  await dialog.getByRole('textbox').waitFor();
  await page.keyboard.insertText(papers.join('\n'));
  await dialog.getByRole('button', { name: 'Make the map' }).press('Enter');
  await page
    .getByText(/^8 papers/)
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Your own papers' }).press('Enter');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Choose files' }).press('Enter'),
  ]);
  await chooser.setFiles([
    { name: 'atlas.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(smallAtlas())) },
  ]);
  await page
    .getByText(/^4 papers/)
    .first()
    .waitFor();
  await close();
});

test('a file of each format is read where it is dropped, and the same papers are the same', async () => {
  const { page, errors, foreign, close } = await openPage(browser(), { atlas: null });
  await drop(
    page,
    samples.map(({ name, bytes }, i) => ({ name: `${i}-${name.replace(/\W+/g, '-')}`, text: bytes })),
  );
  await page
    .getByText(/^3 papers/)
    .first()
    .waitFor();
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type(sampleRecords[2]!.title.slice(0, 20));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: sampleRecords[2]!.title }).waitFor();
  expect(await page.locator('.places li').count()).toBe(samples.length);
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  await close();
});
