import { atlasText } from '../formats/write/atlas-json.ts';
import { openBrowser } from '../node/open-browser.ts';
import { serveAtlas } from '../node/server.ts';
import { command, type FlagValues, type Session } from './command.ts';
import { takeCorrections } from './correct.ts';
import { atlasFrom, buildingFlags, openInput } from './input.ts';
import { print } from './print.ts';
import { exitCode, madeOf, summary } from './report.ts';

export const view = command({
  name: 'view',
  summary: 'show the map in your browser, building it first where needed',
  inputs: '[inputs...|atlas]',
  flags: {
    'no-open': { kind: 'switch', help: 'open no browser, only print the address' },
    port: {
      kind: 'number',
      value: 'N',
      min: 0,
      max: 65535,
      help: 'serve on this port; 0 is any free one (4747, or the next free)',
    },
    ...buildingFlags,
  },
  examples: [
    ['conceptscape view', 'an empty page; drop papers on it'],
    ['conceptscape view seeds', 'the map of the example papers'],
    ['conceptscape view map/atlas.json --port 5000', 'a map that was built before'],
  ],
  async run(inputs, flags, session) {
    const atlas = inputs.length > 0 ? await openAtlas(inputs, flags, session) : null;
    // The server keeps the program alive until it is interrupted.
    const corrections =
      atlas &&
      !flags['no-curation'] &&
      takeCorrections(atlas.atlas, flags.curation, session, (text) => server.show(text));
    const server = await serveAtlas(atlas && atlas.text, {
      ...flags,
      ...(corrections && { handle: corrections.handle }),
    });
    const { url } = server;
    await print([`The ${atlas ? 'map' : 'page'} is at ${url} (Ctrl-C ends it).\n`], session);
    if (!flags['no-open'] && session.stdout.isTTY && !session.env['CI']) {
      openBrowser(url, () => session.say('No browser could be opened: open the address yourself.'));
    }
    return atlas ? atlas.exitCode : 0;
  },
});

/** Reads or builds the atlas of the inputs and says what it is. */
async function openAtlas(inputs: string[], flags: FlagValues<typeof buildingFlags>, session: Session) {
  const input = await openInput(inputs, flags, session);
  const atlas = await atlasFrom(input, flags, session);
  session.say(summary(atlas.papers.length, input, madeOf(atlas)));
  return { atlas, input, text: [...atlasText(atlas)].join(''), exitCode: exitCode(input) };
}
