import { binomialLogProbability } from './log-probability';

/**
 * Both tails of the Beta(a, b) distribution at x: the regularized incomplete beta function and its
 * complement. R: `pbeta(x, a, b)` and the same with `lower.tail = FALSE`.
 *
 * `a`, `b`: above 0, or one of them 0, which puts all weight on 0 (on 1). `y` is 1 - x, given apart
 * because it may be known more exactly than that. The smaller tail keeps its relative accuracy
 * (about 1e-13). Continued fraction DLMF 8.17.22, evaluated by the modified Lentz method; the
 * factor before it is a binomial probability, so that large a and b lose nothing.
 */
export function betaTails(
  x: number,
  y: number,
  a: number,
  b: number,
): { lower: number; upper: number } {
  if (a === 0 || y <= 0) return { lower: 1, upper: 0 };
  if (b === 0 || x <= 0) return { lower: 0, upper: 1 };
  // The fraction settles fast on this side of the mean only.
  if (x * (a + b + 2) <= a + 1) {
    const lower = tail(x, y, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = tail(y, x, b, a);
  return { lower: 1 - upper, upper };
}

function tail(x: number, y: number, a: number, b: number): number {
  const scale = Math.log(b / (a + b)) + binomialLogProbability(a, a + b, x, y);
  return Math.min(1, Math.exp(scale - Math.log(continuedFraction(x, a, b))));
}

// The needed steps grow with the root of a and b: some hundreds for 100,000 each.
const MOST_STEPS = 100_000;

function continuedFraction(x: number, a: number, b: number): number {
  let fraction = 1;
  let numerators = 1;
  let denominators = 0;
  for (let step = 1; step <= MOST_STEPS; step++) {
    const coefficient = coefficientAt(step, x, a, b);
    denominators = 1 / awayFromZero(1 + coefficient * denominators);
    numerators = awayFromZero(1 + coefficient / numerators);
    const change = numerators * denominators;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}

function coefficientAt(step: number, x: number, a: number, b: number): number {
  const m = step >> 1;
  const factor = step % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
  return (factor * x) / ((a + step - 1) * (a + step));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
