const format = new Intl.NumberFormat('en');

/** `1,203`; at most three decimals. */
export function formatNumber(n: number): string {
  return format.format(n);
}

/** `1 paper`, `1,203 papers`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n)} ${n === 1 ? one : many}`;
}
