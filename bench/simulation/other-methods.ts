import type { Comparison } from '../../src/core/inference/comparison';
import type { Direction } from '../../src/core/inference/direction';
import { FEWEST_OUTCOMES, isMaterial } from '../../src/core/inference/material';
import type { PeerComparisons } from '../../src/core/inference/references/peer-comparisons';
import { pInDirection } from '../../src/core/inference/samples/difference';
import { signalKey } from '../../src/core/inference/signal';
import { benjaminiHochberg, normalCdf, normalQuantile } from '../../src/core/statistics';

/** A difference that a method calls a finding, or would at a laxer cut-off. */
export type Found = Pick<Comparison, 'signal' | 'target' | 'reference'> & {
  /** Index of the salesperson; null for the whole team. */
  readonly person: number | null;
  readonly direction: Direction;
};

/** A comparison in a direction, with the p that it has by chance alone. */
type PlainComparison = Comparison & { readonly direction: Direction; readonly p: number };

/** Every comparison with the others as it is before anything is allowed for. */
export function plainComparisons(peers: PeerComparisons): PlainComparison[] {
  return peers.all().flatMap((each) =>
    each.signal.adverse.map((direction) => ({
      ...each,
      direction,
      p: pInDirection(each.difference, direction),
    })),
  );
}

function isWorthATalk({ signal, difference, direction }: PlainComparison): boolean {
  return difference.outcomes >= FEWEST_OUTCOMES && isMaterial(signal, difference, direction);
}

/** The usual dashboard: whoever turns 10 points fewer proposals into deals is marked. */
export function naiveFindings(comparisons: readonly PlainComparison[]): Found[] {
  return comparisons.filter(
    ({ signal, difference, direction }) =>
      signal.code === 'proposals into deals' && isMaterial(signal, difference, direction),
  );
}

/** All comparisons in one family, q at most .10 by Benjamini–Hochberg. */
export function flatFindings(comparisons: readonly PlainComparison[]): Found[] {
  const { q } = benjaminiHochberg({ p: comparisons.map(({ p }) => p) });
  return comparisons.filter((each, index) => (q[index] as number) <= 0.1 && isWorthATalk(each));
}

/** Probability of error up to which partial pooling calls a difference a finding, by tier. */
interface PoolingRule {
  readonly headline: number;
  readonly detail: number;
}

/** Set on the tuning seeds: the most that keeps equals with like leads under 10 % false reports. */
const POOLING_RULE: PoolingRule = { headline: 0.03, detail: 0.001 };

/**
 * Partial pooling (empirical Bayes): at each signal and stage, people's true differences are
 * taken to be normal about the team's figure, in units of their standard errors, with a variance
 * estimated from the whole team (method of moments). A finding is somebody whose difference is
 * adverse with enough posterior probability.
 */
export function poolingFindings(
  comparisons: readonly PlainComparison[],
  rule: PoolingRule = POOLING_RULE,
): Found[] {
  const errors = errorProbabilities(comparisons);
  return comparisons.filter(
    (each, index) => (errors[index] as number) <= rule[each.signal.tier] && isWorthATalk(each),
  );
}

/** The posterior probability that a difference is not adverse, for every comparison. */
function errorProbabilities(comparisons: readonly PlainComparison[]): number[] {
  const scoreOf = ({ p }: PlainComparison): number =>
    normalQuantile(1 - Math.min(1 - 1e-12, Math.max(1e-12, p)));
  const squares = new Map<string, { sum: number; count: number }>();
  const keyOf = (each: PlainComparison): string => `${signalKey(each)} ${each.direction}`;
  for (const each of comparisons) {
    const group = squares.get(keyOf(each)) ?? { sum: 0, count: 0 };
    squares.set(keyOf(each), { sum: group.sum + scoreOf(each) ** 2, count: group.count + 1 });
  }
  return comparisons.map((each) => {
    const { sum, count } = squares.get(keyOf(each)) as { sum: number; count: number };
    // How much people differ beyond chance, chance being 1.
    const between = Math.max(0, sum / count - 1);
    return 1 - normalCdf(scoreOf(each) * Math.sqrt(between / (1 + between)));
  });
}
