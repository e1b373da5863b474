/**
 * Splits a difference exactly over its factors by the Shapley value: the average over all orders
 * in which the factors can be exchanged, one after the other, from the reference's side to the
 * person's own. The parts add up to `value(all own) − value(none own)` without a remainder.
 *
 * Source: L. Shapley, "A value for n-person games" (1953); for such splits A. Shorrocks,
 * "Decomposition procedures for distributional analysis", Journal of Economic Inequality 11 (2013).
 *
 * @param count number of factors, at most a handful: 2^count values are asked for
 * @param value what comes out when the factors of the set bits are one's own
 */
export function shapley(count: number, value: (ownFactors: number) => number): number[] {
  const values = Array.from({ length: 1 << count }, (_, own) => value(own));
  return Array.from({ length: count }, (_, factor) => {
    const bit = 1 << factor;
    return values.reduce((part, withOwn, own) => {
      if ((own & bit) === 0) return part;
      return (
        part + shareOfOrders(bitsOf(own) - 1, count) * (withOwn - (values[own ^ bit] as number))
      );
    }, 0);
  });
}

/** Share of the orders in which exactly these `before` factors come before the one at hand. */
function shareOfOrders(before: number, count: number): number {
  return (factorial(before) * factorial(count - before - 1)) / factorial(count);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function bitsOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + bitsOf(set >> 1);
}
