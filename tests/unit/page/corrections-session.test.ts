import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { plainCuration } from '../../../src/curation/index.ts';
import { readCuration } from '../../../src/curation/read.ts';
import { UserError, type CurationChange, type CurationEntry } from '../../../src/model/index.ts';
import { applyChange, entriesOf } from '../../../src/curation/change.ts';
import { noCuration } from '../../../src/curation/sections.ts';
import { carryAddress } from '../../../src/page/state/corrections/carry.ts';
import { fileText } from '../../../src/page/state/corrections/file-text.ts';
import { pageKeeper, type Keeper } from '../../../src/page/state/corrections/keeper.ts';
import { createCorrections } from '../../../src/page/state/corrections/session.ts';
import { plainAddress } from '../../../src/page/state/url.ts';
import { smallAtlas } from '../../fixtures/small-atlas.ts';

const hide = (name: string): CurationChange => ({ remove: [], add: [{ section: 'hide', name }] });
const names = (entries: readonly CurationEntry[]) => entries.map((entry) => ('name' in entry ? entry.name : ''));

/** A keeper in memory whose next steps can be made to fail. */
function keeping({ rebuild = async () => {} }: { rebuild?: () => Promise<void> } = {}) {
  const fails: Error[] = [];
  const inner = pageKeeper(noCuration(''), rebuild);
  const keeper: Keeper = {
    ...inner,
    keep: async (change) => {
      const error = fails.shift();
      if (error) throw error;
      return inner.keep(change);
    },
  };
  return { corrections: createCorrections(keeper), fails };
}
const settled = (corrections: ReturnType<typeof createCorrections>, step: string | undefined = undefined) =>
  vi.waitFor(() => expect(corrections.progress.value?.step).toBe(step));

describe('corrections of the page', () => {
  test('hold at once, and are undone and redone one after the other', async () => {
    const { corrections } = keeping();
    for (const name of ['a', 'b', 'c']) corrections.make(hide(name));
    expect(names(corrections.entries.value)).toEqual(['a', 'b', 'c']);
    await settled(corrections);
    corrections.undo();
    corrections.undo();
    await settled(corrections);
    expect(names(corrections.entries.value)).toEqual(['a']);
    corrections.redo();
    await settled(corrections);
    expect(names(corrections.entries.value)).toEqual(['a', 'b']);
    corrections.make(hide('d'));
    await settled(corrections);
    expect(corrections.canRedo.value).toBe(false);
    corrections.make({ remove: [{ section: 'hide', name: 'a' }], add: [] });
    await settled(corrections);
    expect(names(corrections.entries.value)).toEqual(['b', 'd']);
    corrections.undo();
    await settled(corrections);
    expect(names(corrections.entries.value)).toEqual(['a', 'b', 'd']);
  });

  test('that can not be kept now wait with those after them, and none is lost', async () => {
    const { corrections, fails } = keeping();
    fails.push(new Error('no answer'));
    corrections.make(hide('a'));
    corrections.make(hide('b'));
    await settled(corrections, 'failed');
    expect(corrections.progress.value).toMatchObject({ message: 'no answer' });
    expect(names(corrections.entries.value)).toEqual(['a', 'b']);
    corrections.retry();
    await settled(corrections);
    expect(names(corrections.entries.value)).toEqual(['a', 'b']);
    corrections.undo();
    await settled(corrections);
    expect(names(corrections.entries.value)).toEqual(['a']);
  });

  test('that contradict others are refused, and the others go on', async () => {
    const { corrections, fails } = keeping();
    fails.push(new UserError('bad-curation', 'line 2 says otherwise'));
    corrections.make(hide('a'));
    await settled(corrections, 'refused');
    expect(corrections.entries.value).toEqual([]);
    corrections.make(hide('b'));
    await settled(corrections);
    expect(names(corrections.entries.value)).toEqual(['b']);
  });

  test('whose map could not be built stay, and the map is built when it is tried again', async () => {
    let builds = 0;
    const { corrections } = keeping({
      rebuild: () => (builds++ ? Promise.resolve() : Promise.reject(new Error('full'))),
    });
    corrections.make(hide('a'));
    await settled(corrections, 'failed');
    expect(names(corrections.entries.value)).toEqual(['a']);
    corrections.retry();
    await settled(corrections);
    expect(builds).toBe(2);
  });

  test('that a build finds contradictory are taken back', async () => {
    const { corrections } = keeping({ rebuild: () => Promise.reject(new UserError('bad-curation', 'no')) });
    corrections.make(hide('a'));
    await settled(corrections, 'refused');
    expect(corrections.entries.value).toEqual([]);
    expect(corrections.canUndo.value).toBe(false);
  });
});

test('the file that is downloaded says what was corrected, whatever the names', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 4 }), (given) => {
      const [one, other] = given as [string, string];
      const entries: CurationEntry[] = [
        { section: 'merge', names: given },
        { section: 'apart', names: given },
        { section: 'rename', name: one, label: other },
        { section: 'type', name: one, type: null },
        { section: 'type', name: other, type: 'task' },
        { section: 'hide', name: one },
        { section: 'keep', name: other },
        { section: 'themes', name: one, concepts: given, colour: '#a01040', place: [0.5, -1] },
        { section: 'themes', name: null, concepts: given, colour: null, place: [0, 1] },
      ];
      const { curation } = applyChange(noCuration(''), { remove: [], add: entries });
      expect(plainCuration(readCuration(fileText(entriesOf(curation)), ''))).toEqual(plainCuration(curation));
    }),
  );
});

describe('what the page shows is carried over to the map built again', () => {
  test('by ids, old names, and the papers of themes', () => {
    const [from, to] = [smallAtlas(), smallAtlas()];
    to.concepts.reverse();
    const last = to.concepts.length - 1;
    to.concepts[last]!.id = 'new-id';
    to.concepts[last]!.aliases = [from.concepts[0]!.label];
    to.concepts[last]!.label = 'called anew';
    to.themes.themes.reverse();
    to.themes.ofPaper = from.themes.ofPaper.map((theme) => (theme === null ? null : 1 - theme));
    const filters = { ...plainAddress.filters, offThemes: new Set([1, null]) };
    const address = { ...plainAddress, filters, query: 'x', place: { x: 1, y: 2, span: 3 } };
    const carry = (selection: (typeof address)['selection']) => carryAddress(from, to, { ...address, selection });
    expect(carry({ kind: 'concept', index: 0 })).toEqual({
      ...address,
      selection: { kind: 'concept', index: last },
      filters: { ...filters, offThemes: new Set([0, null]) },
    });
    expect(carry({ kind: 'theme', index: 0 }).selection).toEqual({ kind: 'theme', index: 1 });
    expect(carry({ kind: 'paper', index: 1 }).selection).toEqual({ kind: 'paper', index: 1 });
    expect(carry({ kind: 'overlap', a: 0, b: 1 }).selection).toEqual({ kind: 'overlap', a: 0, b: 1 });
    expect(carry({ kind: 'path', from: 0, to: 1 }).selection).toEqual({ kind: 'path', from: last, to: last - 1 });
  });

  test('and what is gone is closed', () => {
    const [from, to] = [smallAtlas(), smallAtlas()];
    const [gone] = to.concepts.splice(0, 1);
    to.concepts.forEach((concept) => (concept.aliases = concept.aliases.filter((alias) => alias !== gone!.label)));
    const address = { ...plainAddress, selection: { kind: 'concept', index: 0 } as const };
    expect(carryAddress(from, to, address).selection).toBeNull();
  });
});
