/** A colour in sRGB, each channel 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];
/** A colour in CIELAB under D65. */
export type Lab = readonly [l: number, a: number, b: number];

/** `#rrggbb` as channels. */
export function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** The linear light of an sRGB channel (IEC 61966-2-1). */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Linear light to CIELAB, for the white of sRGB (D65, 2 degrees). */
export function linearToLab([r, g, b]: Rgb): Lab {
  const x = lift((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = lift(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = lift((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function lift(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 * value + 16) / 116; // prettier-ignore
}

/**
 * How different two colours look, CIEDE2000 with all weights 1; 1 is just to be seen.
 * Sharma, Wu & Dalal, "The CIEDE2000 color-difference formula: implementation notes" (2005).
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : shorter(h2 - h1);
  const [dL, dC, dH] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * sine(turn / 2)];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = isGrey ? h1 + h2 : h1 + turn / 2;
  const t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
  const ofL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [ofC, ofH] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const meanH = (h + 360) % 360;
  const rotation = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * sine(60 * Math.exp(-(((meanH - 275) / 25) ** 2)));
  const [x, y, z] = [dL / ofL, dC / ofC, dH / ofH];
  return Math.sqrt(x * x + y * y + z * z + rotation * y * z);
}

/** The way from one hue to another that is not the longer one; of two equal ones the one that passes no zero. */
function shorter(turn: number): number {
  if (Math.abs(turn) <= 180 + 1e-9) return turn;
  return turn > 0 ? turn - 360 : turn + 360;
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
