import { memoize } from '../memoize';
import { sumOutcomes } from '../pipeline/outcomes-by-origin';
import { mantelHaenszel, studentCdf } from '../statistics';
import type { Direction } from './direction';
import type { Sample } from './samples/sample';
import type { ShareSample } from './samples/share';

type Strata = NonNullable<ShareSample['strata']>;

/** How many degrees of freedom the belief is worth that mixes differ by chance alone. */
const PRIOR_DEGREES = 10;

/** The p-value of a sample in a direction once the mix of sources is allowed for. */
export type LeadMixTest = (own: Sample, direction: Direction) => number;

/**
 * A lead mix must not be mistaken for a skill. The p-value in the direction that a difference has
 * once the mix of sources is allowed for: it counts if it stays within the sources
 * (Mantel–Haenszel), or if the person's mix itself is unlike anybody else's, because then the leads
 * are what to talk about. The smaller of the two; 0 where sources are not recorded.
 */
export function leadMixP(own: Sample, others: readonly Sample[], direction: Direction): number {
  return leadMixAmong(() => others)(own, direction);
}

/** The same for many samples beside the same others, whose mixes are gone through once. */
export function leadMixAmong(others: () => readonly Sample[]): LeadMixTest {
  const mixes = memoize(() => mixesOf(others()));
  return (own, direction) => {
    if (own.kind !== 'share' || own.strata === null) return 0;
    const found = mixes();
    if (found === null) return 0;
    return Math.min(
      withinSources(own.strata, found.pooled, direction),
      ofMix(own.strata, found, direction),
    );
  };
}

/** The others' mixes of sources: together, and what each of them alone would give. */
interface Mixes {
  readonly pooled: Strata;
  readonly rateOf: (source: string) => number;
  readonly people: number;
  /** Mean of the rates that their mixes alone would give, and how they vary, in fact and by chance. */
  readonly mean: number;
  readonly squares: number;
  readonly byChance: number;
}

function mixesOf(others: readonly Sample[]): Mixes | null {
  const strata = others.flatMap((other) =>
    other.kind === 'share' && other.strata !== null ? [other.strata] : [],
  );
  if (strata.length === 0) return null;
  const pooled = sumOutcomes(strata);
  const rateOf = sourceRates(pooled);
  const expected = strata.map((each) => expectedRate(each, rateOf));
  const mean = expected.reduce((sum, { rate }) => sum + rate, 0) / expected.length;
  const squares = expected.reduce((sum, { rate }) => sum + (rate - mean) ** 2, 0);
  const byChance = expected.reduce((sum, { variance }) => sum + variance, 0) / expected.length;
  return { pooled, rateOf, people: expected.length, mean, squares, byChance };
}

function withinSources(own: Strata, pooled: Strata, direction: Direction): number {
  const sources = new Set([...own.keys(), ...pooled.keys()]);
  const { pLower, pUpper } = mantelHaenszel({
    strata: [...sources].map((source) => ({
      successes: own.get(source)?.successes ?? 0,
      trials: own.get(source)?.trials ?? 0,
      otherSuccesses: pooled.get(source)?.successes ?? 0,
      otherTrials: pooled.get(source)?.trials ?? 0,
    })),
  });
  return direction === 'low' ? pLower : pUpper;
}

/**
 * How unusual the rate is that the person's mix alone would give, among what the others' mixes
 * would give them: Student's t, its variance drawn toward what chance makes of equal mixes.
 */
function ofMix(
  own: Strata,
  { rateOf, people, mean, squares, byChance }: Mixes,
  direction: Direction,
): number {
  const degrees = PRIOR_DEGREES + people - 1;
  const variance = (PRIOR_DEGREES * byChance + squares) / degrees;
  const mine = expectedRate(own, rateOf);
  const error = Math.sqrt(Math.max(variance, mine.variance) * (1 + 1 / people));
  if (error === 0) return 0.5;
  const t = (mine.rate - mean) / error;
  return studentCdf(direction === 'low' ? t : -t, degrees);
}

/** The others' rate in each source, drawn a little toward the rate of all. */
function sourceRates(pooled: Strata): (source: string) => number {
  let successes = 0;
  let trials = 0;
  for (const stratum of pooled.values()) {
    successes += stratum.successes;
    trials += stratum.trials;
  }
  const overall = trials === 0 ? 0 : successes / trials;
  return (source) => {
    const stratum = pooled.get(source);
    return ((stratum?.successes ?? 0) + 2 * overall) / ((stratum?.trials ?? 0) + 2);
  };
}

/** The rate that a mix gives with the others' rates, and its variance by chance. */
function expectedRate(
  strata: Strata,
  rateOf: (source: string) => number,
): { rate: number; variance: number } {
  let trials = 0;
  let sum = 0;
  let squares = 0;
  for (const [source, stratum] of strata) {
    const rate = rateOf(source);
    trials += stratum.trials;
    sum += stratum.trials * rate;
    squares += stratum.trials * rate * rate;
  }
  if (trials === 0) return { rate: 0, variance: 0 };
  const rate = sum / trials;
  return { rate, variance: Math.max(0, squares / trials - rate * rate) / trials };
}
