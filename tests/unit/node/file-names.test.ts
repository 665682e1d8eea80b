import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNames } from '../../../src/node/file-names.ts';

describe('files are called', () => {
  test('by their path in the deepest folder that holds all of them', () => {
    expect(fileNames(['/home/ada/papers/b.txt', '/home/ada/papers/deep/c.txt'])).toEqual(['b.txt', 'deep/c.txt']);
    expect(fileNames(['/home/ada/one/a.txt', '/home/ada/two/a.txt'])).toEqual(['one/a.txt', 'two/a.txt']);
    expect(fileNames(['C:/papers/a.txt', 'C:/papers/b.txt'])).toEqual(['a.txt', 'b.txt']);
  });

  test('by their name alone where there is one', () => {
    expect(fileNames(['/home/ada/papers/b.txt'])).toEqual(['b.txt']);
    expect(fileNames([])).toEqual([]);
  });

  test('by as much of their paths as tells them apart where no folder but the topmost holds all of them', () => {
    expect(fileNames(['/home/ada/a.txt', '/data/b.txt'])).toEqual(['a.txt', 'b.txt']);
    expect(fileNames(['/home/ada/papers/a.txt', '/data/papers/a.txt', '/data/c.txt'])).toEqual([
      'ada/papers/a.txt',
      'data/papers/a.txt',
      'c.txt',
    ]);
    expect(fileNames(['/a.txt', '/data/a.txt'])).toEqual(['a.txt', 'data/a.txt']);
    expect(fileNames(['C:/a/x.txt', 'D:/b/x.txt'])).toEqual(['a/x.txt', 'b/x.txt']);
    expect(fileNames(['C:/x.txt', 'D:/x.txt'])).toEqual(['C:/x.txt', 'D:/x.txt']);
  });

  test('each in its own way, whatever their paths', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const names = fileNames(paths);
        expect(new Set(names).size).toBe(paths.length);
        names.forEach((name, i) => expect(paths[i]!.endsWith(`/${name}`)).toBe(true));
      }),
    );
  });
});
