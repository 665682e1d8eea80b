import type { Head } from '../content.ts';
import { findRecords } from './find.ts';
import { isObject } from './parse.ts';
import { shapeOf } from './shapes.ts';

/** How to get abstracts from the service that a file is of; `null` for others. */
export function adviceFor({ lines }: Head): string | null {
  const text = lines.map((line) => line.text).join('\n');
  for (const { value } of findRecords(text)) {
    const advice = isObject(value) ? shapeOf(value).toExportAbstracts : undefined;
    if (advice !== undefined) return advice;
  }
  return null;
}
