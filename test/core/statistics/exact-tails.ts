/**
 * Mid-p values by whole-number arithmetic without rounding: every weight of the distribution is a
 * BigInt, only the last quotient is rounded. Slow, and independent of the code under test.
 */
export interface ExactMidP {
  readonly pLower: number;
  readonly pUpper: number;
}

/** Of `observed`, where outcome k has a weight proportional to `weights[k - first]`. */
export function exactMidP(observed: number, first: number, weights: readonly bigint[]): ExactMidP {
  const place = observed - first;
  let below = 0n;
  let above = 0n;
  weights.forEach((weight, i) => {
    if (i < place) below += weight;
    if (i > place) above += weight;
  });
  const cell = weights[place] ?? 0n;
  const total = below + cell + above;
  return {
    pLower: quotient(2n * below + cell, 2n * total),
    pUpper: quotient(2n * above + cell, 2n * total),
  };
}

export function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

export function hypergeometricWeights(
  marked: number,
  drawn: number,
  total: number,
): { first: number; weights: bigint[] } {
  const first = Math.max(0, drawn + marked - total);
  const weights: bigint[] = [];
  for (let k = first; k <= Math.min(marked, drawn); k++) {
    weights.push(choose(marked, k) * choose(total - marked, drawn - k));
  }
  return { first, weights };
}

/** Binomial with probability part / whole. */
export function binomialWeights(trials: number, part: number, whole: number): bigint[] {
  return Array.from(
    { length: trials + 1 },
    (_, k) =>
      choose(trials, k) * BigInt(part) ** BigInt(k) * BigInt(whole - part) ** BigInt(trials - k),
  );
}

/** The quotient as a double, also where both are far beyond a double's range. */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const shift = 64 + bits(denominator) - bits(numerator);
  const scaled =
    shift >= 0
      ? (numerator << BigInt(shift)) / denominator
      : numerator / (denominator << BigInt(-shift));
  // In two steps, so that the power of two itself stays in range.
  return Number(scaled) * 2 ** -Math.ceil(shift / 2) * 2 ** -Math.floor(shift / 2);
}

function bits(value: bigint): number {
  return value.toString(2).length;
}
