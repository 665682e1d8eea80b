import { atlasText } from '../export/atlas-json.ts';
import { openBrowser } from '../node/open-browser.ts';
import { serveAtlas } from '../node/server.ts';
import { command } from './command.ts';
import { atlasFrom, buildingFlags, openInput } from './input.ts';
import { print } from './print.ts';
import { exitCode, madeOf, summary } from './report.ts';

export const view = command({
  name: 'view',
  summary: 'show the map in your browser, building it first where needed',
  inputs: '<inputs...|atlas>',
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
    ['conceptscape view seeds', 'the map of the example papers'],
    ['conceptscape view map/atlas.json --port 5000', 'a map that was built before'],
  ],
  async run(inputs, flags, session) {
    const input = await openInput(inputs, flags, session);
    const atlas = await atlasFrom(input, flags, session);
    session.say(summary(atlas.papers.length, input, madeOf(atlas)));

    // The server keeps the program alive until it is interrupted.
    const { url } = await serveAtlas([...atlasText(atlas)].join(''), flags);
    await print([`The map is at ${url} (Ctrl-C ends it).\n`], session);
    if (!flags['no-open'] && session.stdout.isTTY && !session.env['CI']) {
      openBrowser(url, () => session.say('No browser could be opened: open the address yourself.'));
    }
    return exitCode(input);
  },
});
