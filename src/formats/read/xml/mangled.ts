/**
 * The text without what goes wrong when UTF-8 is taken for Latin-1: `Müller` for `MÃ¼ller`. Only where control characters
 * (U+0080 to U+009F), which no text has, show that it went wrong.
 */
export function unmangled(text: string | null): string | null {
  if (text === null || !/[\u0080-\u009F]/.test(text)) return text;
  return text.replace(/[\u00C2-\u00F4][\u0080-\u00BF]{1,3}/g, (units) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(units, (unit) => unit.charCodeAt(0)));
    } catch {
      return units;
    }
  });
}
