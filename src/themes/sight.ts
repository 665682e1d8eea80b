import { ciede2000, fromHex, linearToLab, toLinear, type Lab, type Rgb } from './colour-difference.ts';

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * What is seen of linear sRGB in normal sight and with one kind of cone missing: Machado, Oliveira & Fernandes, "A
 * physiologically-based model for simulation of color vision deficiency" (2009), severity 1.
 */
export const sights = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Record<string, Matrix>; // prettier-ignore

export type Sight = keyof typeof sights;

/** A colour, `#rrggbb`, as it looks in some sight. */
export function seenAs(hex: string, sight: Sight): Lab {
  const light = fromHex(hex).map(toLinear);
  const seen = sights[sight].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0]! + row[1] * light[1]! + row[2] * light[2]!)),
  );
  return linearToLab(seen as unknown as Rgb);
}

/** A colour as it looks in each sight. */
export function seenInAll(hex: string): Lab[] {
  return (Object.keys(sights) as Sight[]).map((sight) => seenAs(hex, sight));
}

/** How different two colours look in the sight that tells them apart worst, CIEDE2000. */
export function leastDifference(a: readonly Lab[], b: readonly Lab[]): number {
  return Math.min(...a.map((lab, sight) => ciede2000(lab, b[sight]!)));
}
