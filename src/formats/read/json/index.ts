import type { Format } from '../format.ts';
import { json } from './json.ts';
import { jsonLines } from './jsonl.ts';

/** JSON Lines, and JSON of the programs and services that have one. */
export const jsonFormats: readonly Format[] = [jsonLines, json];
