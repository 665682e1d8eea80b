/**
 * The regularised lower incomplete gamma function P(shape, x): the share of a gamma distribution of that shape and scale 1 below
 * x; for a whole shape also the chance that a Poisson variable of mean x reaches it. By series and continued fraction (Press et
 * al., Numerical Recipes, 6.2).
 */
export function gammaBelow(shape: number, x: number): number {
  if (shape <= 0) return 1;
  if (x <= 0) return 0;
  return x < shape + 1 ? lowerSeries(shape, x) : 1 - upperFraction(shape, x);
}

/** 1 - P(shape, x), exact where it is tiny. */
export function gammaAbove(shape: number, x: number): number {
  if (shape <= 0) return 0;
  if (x <= 0) return 1;
  return x < shape + 1 ? 1 - lowerSeries(shape, x) : upperFraction(shape, x);
}

/** Where a gamma distribution of scale 1 has that share below, by bisection. */
export function gammaQuantile(shape: number, share: number): number {
  let low = 0;
  let high = shape + 10 * Math.sqrt(shape) + 20;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (gammaBelow(shape, middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const mostTerms = 10_000;

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < mostTerms && term > sum * 1e-16; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

/** Lentz's method. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n < mostTerms; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b || 1e-300);
    c = b + a / c || 1e-300;
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return product * Math.exp(shape * Math.log(x) - x - logGamma(shape));
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function of x > 0 (Lanczos 1964; g = 7, coefficients of Godfrey). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const t = z + lanczos.length - 0.5;
  const sum = lanczos.reduce((total, value, i) => total + value / (z + i + 1), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
