/** The page as one HTML file: the atlas lies in it, and there is no engine. */
import { parseAtlas } from '../atlas/read.ts';
import { open } from './open.tsx';
import { createSource } from './state/source.ts';

const source = createSource(null);

void open(source, () => {
  const atlas = parseAtlas(document.getElementById('atlas')?.textContent ?? '', 'The map in this file');
  source.show(atlas, { kind: 'file' }, { keepView: true });
});
