import type { Format } from '../format.ts';

/** Tables: CSV and its kin, spreadsheets, Parquet. */
export const tableFormats: readonly Format[] = [];
