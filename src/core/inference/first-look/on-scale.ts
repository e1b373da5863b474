import { median } from '../../statistics';
import { sumOf } from '../../sum';
import type { AmountsSample } from '../samples/amounts';
import type { PaceSample } from '../samples/pace';
import type { Sample } from '../samples/sample';
import type { ShareSample } from '../samples/share';
import { seasonAdjustedDispersion } from '../weekly-dispersion';

/** A person's figure on the scale of its kind: see `prior.ts`. */
export interface OnScale {
  /** Logarithm of how likely the data are if the true figure is so, in the unit of the scale. */
  readonly logLikelihood: (position: number) => number;
}

/** Everybody's figures of one kind on their scale. */
export interface Scale {
  /** In the order of the samples. */
  readonly people: readonly OnScale[];
  /** Where the figure of all together stands. */
  readonly middle: number;
  /** From the scale to the signal's unit and back. */
  readonly toFigure: (position: number) => number;
  readonly toPosition: (figure: number) => number;
}

/** Everybody's samples of a figure, all of one kind, on its scale; null for times. */
export function onScale(samples: readonly Sample[]): Scale | null {
  const shares = samples.filter((each) => each.kind === 'share');
  const paces = samples.filter((each) => each.kind === 'pace');
  const amounts = samples.filter((each) => each.kind === 'amounts');
  if (shares.length === samples.length) return onLogOdds(shares);
  if (paces.length === samples.length) return onLogPaces(paces);
  return amounts.length === samples.length ? onPoints(amounts) : null;
}

const logistic = (position: number): number => 1 / (1 + Math.exp(-position));
export const logOdds = (share: number): number => Math.log(share / (1 - share));

/** Half an outcome on either side keeps none and all on the scale. */
function onLogOdds(samples: readonly ShareSample[]): Scale {
  const successes = samples.reduce((sum, each) => sum + each.successes, 0.5);
  const trials = samples.reduce((sum, each) => sum + each.trials, 1);
  return {
    people: samples.map((sample) => ({
      logLikelihood: (position) =>
        (sample.successes * position - sample.trials * Math.log1p(Math.exp(position))) /
        sample.clustering,
    })),
    middle: logOdds(successes / trials),
    toFigure: logistic,
    toPosition: (share) => logOdds(Math.min(0.999, Math.max(0.001, share))),
  };
}

/** Leads come in batches: so many events tell as little as so many fewer single ones. */
function onLogPaces(samples: readonly PaceSample[]): Scale {
  const dispersion = Math.max(
    dispersionBeyondChance(samples.flatMap(({ weekly }) => weekly)),
    dispersionFromArrivals(samples),
  );
  const events = samples.reduce((sum, each) => sum + each.events, 0.5);
  const weeks = samples.reduce((sum, each) => sum + each.weeks, 0);
  return {
    people: samples.map((sample) => ({
      logLikelihood: (position) =>
        (sample.events * position - sample.weeks * Math.exp(position)) / dispersion,
    })),
    middle: Math.log(events / weeks),
    toFigure: Math.exp,
    toPosition: (pace) => Math.log(Math.max(1e-3, pace)),
  };
}

/**
 * What is left of the new deals' batches in what some of them become: of counts of which each event
 * is kept with a probability, the part of the variance beyond a Poisson's shrinks by it.
 */
function dispersionFromArrivals(samples: readonly PaceSample[]): number {
  const arrivals = samples.flatMap(({ arrivals = [] }) => arrivals);
  const arrived = sumOf(arrivals.map(sumOf));
  if (arrived === 0) return 1;
  const kept = Math.min(1, sumOf(samples.map(({ events }) => events)) / arrived);
  return 1 + kept * (dispersionBeyondChance(arrivals) - 1);
}

/** How much more the counts vary than chance alone would often make single events seem to. */
function dispersionBeyondChance(weekly: ReadonlyArray<readonly number[]>): number {
  const weeks = weekly.reduce((sum, { length }) => sum + length, 0);
  const byChance = Math.sqrt(2 / Math.max(1, weeks));
  return Math.max(1, seasonAdjustedDispersion(weekly) - byChance);
}

/** What is believed of how far one's discounts lie apart: so many points, worth so many deals. */
const USUAL_SPREAD = 0.045;
const WORTH = 3;

/** Deals farther off than so many spreads count as if they were so far off: a wild one decides nothing. */
const FARTHEST_SPREADS = 2.5;

/**
 * Discounts: the person's mean, wild deals drawn in, with Student's t of the spread that all have
 * in common. Means tell where most deals have no discount and medians do not; to be read as
 * medians they are shifted by what a median is off the mean among all.
 */
function onPoints(samples: readonly AmountsSample[]): Scale {
  const count = samples.reduce((sum, { values }) => sum + values.length, 0);
  const degrees = Math.max(0, count - samples.length);
  const medians = samples.map(({ values }) => median({ values }) ?? 0);
  const offMedian = samples.map(({ values }, index) =>
    values.map((value) => value - (medians[index] as number)),
  );
  const distances = offMedian.flat().reduce((sum, off) => sum + Math.abs(off), 0);
  // The mean distance of a normal distribution is .8 of its standard deviation.
  const rough = (1.25 * distances + WORTH * USUAL_SPREAD) / (degrees + WORTH);
  const most = FARTHEST_SPREADS * rough;
  const drawnIn = offMedian.map((offs) => offs.map((off) => Math.max(-most, Math.min(most, off))));
  const meanOff = drawnIn.map((offs) => sumOf(offs) / offs.length);
  const means = medians.map((each, index) => each + (meanOff[index] as number));
  const squares = drawnIn.reduce(
    (sum, offs, index) =>
      sum + offs.reduce((part, off) => part + (off - (meanOff[index] as number)) ** 2, 0),
    0,
  );
  const variance = (squares + WORTH * USUAL_SPREAD ** 2) / (degrees + WORTH);
  const shift =
    -sumOf(samples.map(({ values }, i) => values.length * (meanOff[i] as number))) / count;
  return {
    people: samples.map(({ values }, index) => ({
      logLikelihood(position) {
        const t = (position - (means[index] as number)) / Math.sqrt(variance / values.length);
        return (-(degrees + WORTH + 1) / 2) * Math.log1p(t ** 2 / (degrees + WORTH));
      },
    })),
    middle: sumOf(samples.map(({ values }, i) => values.length * (means[i] as number))) / count,
    toFigure: (position) => position + shift,
    toPosition: (figure) => figure - shift,
  };
}
