import type { Format } from '../format.ts';
import { csv } from './csv.ts';
import { parquet } from './parquet.ts';
import { xlsx } from './xlsx.ts';

/** Tables: CSV and its kin, spreadsheets, Parquet. */
export const tableFormats: readonly Format[] = [csv, xlsx, parquet];
