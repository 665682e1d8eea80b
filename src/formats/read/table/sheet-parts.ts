import { zipSync } from 'fflate';
import { UserError } from '../../../model/index.ts';
import { unzip } from '../unzip.ts';
import { largest } from './bytes-of.ts';

/** A part of a workbook is no longer than this, in bytes: it becomes one string. */
const longestPart = 2 ** 28;
/** A sheet has no more cells, with the empty ones that the last of its row and column bring along. */
const mostCells = 50_000_000;

/**
 * The parts of a workbook that say something, unpacked, in a zip file again. The library that reads workbooks would unpack them
 * in threads that it makes from texts, which a page may forbid, and whatever their size; it would also fill up a sheet to
 * whatever cell is named in it, and give up on an empty cell with a type.
 * @throws UserError `unreadable` for what is damaged or too large.
 */
export function sheetParts(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const { files } = unzip(bytes, isRead);
  for (const [name, part] of Object.entries(files)) {
    size += part.length;
    if (size > largest || part.length > longestPart) throw tooLarge();
    if (name.includes('worksheets/') && name.endsWith('.xml')) files[name] = mended(part);
  }
  return zipSync(files, { level: 0 }).buffer as ArrayBuffer;
}

function isRead(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name) && !/(?:^|\/)(?:theme|drawings|charts|media|docProps)\//.test(name);
}

function mended(part: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(part);
  let [rows, columns] = [0, 0];
  for (const [, letters, figures] of xml.matchAll(
    /<(?:\w{1,9}:)?(?:c|row)\s[^<>]{0,200}?\br="([A-Z]{0,9})(\d{1,20})"/g,
  )) {
    rows = Math.max(rows, Number(figures));
    columns = Math.max(columns, columnOf(letters!));
  }
  if (rows > 2 ** 20 || columns > 2 ** 14 || rows * columns > mostCells) throw tooLarge();
  const empty = /<(?:\w{1,9}:)?c\s[^<>]{0,200}\/>/g;
  return new TextEncoder().encode(xml.replace(empty, (cell) => cell.replace(/\st="\w{0,20}"/, '')));
}

const columnOf = (letters: string): number => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

const tooLarge = () => new UserError('unreadable', 'the workbook is too large; save it as CSV');
