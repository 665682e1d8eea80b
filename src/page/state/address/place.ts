import type { Place } from '../store.ts';

/** A place as a field of the address: `at=12.5,-40,210`, as exact as a ten-thousandth of what is seen; `''` for none. */
export function placeToText(place: Place | null): string {
  if (!place) return '';
  const span = +place.span.toPrecision(5);
  const decimals = Math.min(20, Math.max(0, 4 - Math.floor(Math.log10(span))));
  return `at=${[+place.x.toFixed(decimals), +place.y.toFixed(decimals), span].map((value) => value || 0).join(',')}`;
}

/** Reads a place off the fields of an address; `null` where there is none that can be shown. */
export function placeFromFields(fields: URLSearchParams): Place | null {
  const parts = (fields.get('at') ?? '').split(',');
  const [x, y, span] = parts.filter((part) => part.trim() !== '').map(Number);
  const isPlace = [x, y, span].every((value) => Number.isFinite(value)) && span! > 0;
  return isPlace ? { x: x!, y: y!, span: span! } : null;
}
