import { requireShare } from './requirements';

/**
 * Holm's adjusted p-values: rejecting those at most alpha keeps the chance of any false rejection
 * at most alpha, whatever the dependence. R: `p.adjust(p, method = "holm")`; S. Holm (1979).
 *
 * With weights (adding up to anything above 0) the weighted form: a hypothesis with twice the
 * weight is judged at twice the level (Y. Benjamini and Y. Hochberg, "Multiple hypotheses testing
 * with weights", 1997, procedure 2). Empty: an empty list.
 *
 * @throws RangeError if a p lies outside 0–1, a weight is not above 0 or the lengths differ
 *
 * @example holm({ p: [0.01, 0.04, 0.03] }) // { adjusted: [0.03, 0.06, 0.06] }
 */
export function holm(options: {
  readonly p: readonly number[];
  readonly weights?: readonly number[];
}): { adjusted: number[] } {
  const { p, weights = p.map(() => 1) } = options;
  if (weights.length !== p.length) {
    throw new RangeError(
      `there must be as many weights as p, got ${weights.length} and ${p.length}`,
    );
  }
  p.forEach((each) => {
    requireShare('p', each);
  });
  if (!weights.every((weight) => weight > 0)) {
    throw new RangeError('weights must be above 0');
  }
  const order = p
    .map((each, index) => ({ ratio: each / (weights[index] as number), index }))
    .sort((a, b) => a.ratio - b.ratio);
  let remaining = weights.reduce((sum, weight) => sum + weight, 0);
  let largest = 0;
  const adjusted = p.map(() => 1);
  for (const { ratio, index } of order) {
    largest = Math.min(1, Math.max(largest, ratio * remaining));
    adjusted[index] = largest;
    remaining -= weights[index] as number;
  }
  return { adjusted };
}
