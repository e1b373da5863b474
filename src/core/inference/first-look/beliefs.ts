import { sumOf } from '../../sum';
import type { Prior } from './prior';

/**
 * A person's figure as their data tell of it. Places are counted from the middle of a scale, the
 * larger the better.
 */
export interface FigureOnScale {
  /** Logarithm of how likely the data are if the true figure stands there; any constant may lack. */
  readonly logLikelihood: (place: number) => number;
  /** The figure that a place stands for, in the signal's unit. */
  readonly figureAt: (place: number) => number;
  /** What it is set against, if the typical figure stands there. */
  readonly referenceAt: (typical: number) => number;
}

/** What is asked of everybody's figures. */
export interface BeliefQuestion {
  readonly prior: Prior;
  /** How likely a person is apart beforehand, on the bad side and on the good one. */
  readonly apart: { readonly worse: number; readonly better: number };
  /** Logarithm of how likely it is beforehand that the typical figure stands there. */
  readonly logTypical: (place: number) => number;
  readonly isMateriallyWorse: (figure: number, reference: number) => boolean;
}

/** What is to be believed of a person's figure once everybody's data are seen. */
export interface Belief {
  /** How likely the person is apart, on the bad side. */
  readonly apart: number;
  /** How many times likelier the data make that than it was beforehand, in odds. */
  readonly factor: number;
  readonly ifApart: Standing;
  readonly otherwise: Standing;
  /** What the figure is set against, as it probably is: the posterior mean. */
  readonly reference: number;
}

/** How a figure stands. */
export interface Standing {
  /** How likely it is materially worse than what it is set against. */
  readonly probability: number;
  /** The posterior mean, in the signal's unit. */
  readonly estimate: number;
}

/** How many steps the typical figure may be off the middle, in strides, and somebody off it. */
const TYPICAL_STRIDES = 30;
const STRIDE = 2;
const FARTHEST = 60;
const PLACES = TYPICAL_STRIDES * STRIDE + FARTHEST;

/** Data that no state tells must not be impossible. */
const LEAST = 1e-200;

/** What is less likely than this adds nothing. */
const NEGLIGIBLE = 1e-7;

/**
 * Spike and slab on a grid: people are alike, near the typical figure, or with a small probability
 * apart, on either side. The typical figure and how far people who are alike differ are unknown and
 * integrated out with everybody's data, so that two people are enough and nobody is left out.
 *
 * @returns a belief for each of the figures, in their order
 */
export function beliefsOf(figures: readonly FigureOnScale[], question: BeliefQuestion): Belief[] {
  const { prior, logTypical } = question;
  const likelihoods = figures.map(({ logLikelihood }) => onGrid(logLikelihood, prior.step));
  const states: State[] = prior.alike.flatMap(({ spread, weight }) => {
    const kernels = kernelsOf(spread, question);
    return Array.from({ length: 2 * TYPICAL_STRIDES + 1 }, (_, index): State => {
      const shift = (index - TYPICAL_STRIDES) * STRIDE;
      const logPrior = Math.log(weight) + logTypical(shift * prior.step);
      const logChances = likelihoods.map((likelihood) =>
        Math.log(sumUpTo(kernels.all.length, kernels.all, likelihood, shift)),
      );
      return { kernels, shift, weight: logPrior + sumOf(logChances) };
    });
  });
  const likely = normalized(states);
  return figures.map((figure, person) =>
    beliefOf(figure, likelihoods[person] as Float64Array, likely, question),
  );
}

/** One way things may stand: how far people differ, and where the typical figure is. */
interface State {
  readonly kernels: Kernels;
  /** Where the typical figure is, in steps off the middle. */
  readonly shift: number;
  readonly weight: number;
}

/** Weights of being so many steps off the typical figure, the worst first. */
interface Kernels {
  /** Of those who are apart on the bad side; of all others; and of everybody, adding up to 1. */
  readonly worse: Float64Array;
  readonly rest: Float64Array;
  readonly all: Float64Array;
}

function beliefOf(
  { figureAt, referenceAt }: FigureOnScale,
  likelihood: Float64Array,
  states: readonly State[],
  { prior: { step }, apart, isMateriallyWorse }: BeliefQuestion,
): Belief {
  const figures = Float64Array.from(
    likelihood,
    (each, index) => each * figureAt((index - PLACES) * step),
  );
  const sums = {
    worse: { chance: 0, material: 0, figure: 0 },
    rest: { chance: 0, material: 0, figure: 0 },
  };
  let reference = 0;
  for (const { kernels, shift, weight } of states) {
    const expected = referenceAt(shift * step);
    const isWorse = (off: number): boolean =>
      isMateriallyWorse(figureAt((shift + off - FARTHEST) * step), expected);
    const length = kernels.all.length;
    const material = firstThatIsNot(isWorse, length);
    const each = weight / sumUpTo(length, kernels.all, likelihood, shift);
    for (const part of ['worse', 'rest'] as const) {
      sums[part].chance += each * sumUpTo(length, kernels[part], likelihood, shift);
      sums[part].material += each * sumUpTo(material, kernels[part], likelihood, shift);
      sums[part].figure += each * sumUpTo(length, kernels[part], figures, shift);
    }
    reference += weight * expected;
  }
  const standing = ({ chance, material, figure }: typeof sums.worse): Standing => ({
    probability: Math.min(1, material / chance),
    estimate: figure / chance,
  });
  return {
    apart: sums.worse.chance,
    factor: (sums.worse.chance * (1 - apart.worse)) / (sums.rest.chance * apart.worse),
    ifApart: standing(sums.worse),
    otherwise: standing(sums.rest),
    reference,
  };
}

/** The likelihood at each place of the grid, the largest being 1. */
function onGrid(logLikelihood: (place: number) => number, step: number): Float64Array {
  const logs = Float64Array.from({ length: 2 * PLACES + 1 }, (_, index) =>
    logLikelihood((index - PLACES) * step),
  );
  const most = logs.reduce((a, b) => Math.max(a, b));
  return logs.map((log) => Math.max(LEAST, Math.exp(log - most)));
}

function kernelsOf(spread: number, { prior, apart: { worse, better } }: BeliefQuestion): Kernels {
  const { step, apart } = prior;
  const offs = Float64Array.from(
    { length: 2 * FARTHEST + 1 },
    (_, index) => (index - FARTHEST) * step,
  );
  const alike = toSumOne(offs.map((off) => Math.exp(-((off / spread) ** 2) / 2)));
  const farOff = (off: number): number =>
    off <= 0 ? 0 : Math.exp(-((Math.log(off / apart.distance) / apart.spread) ** 2) / 2) / off;
  const above = toSumOne(offs.map(farOff));
  const below = toSumOne(offs.map((off) => farOff(-off))).map((each) => worse * each);
  const rest = alike.map(
    (each, index) => (1 - worse - better) * each + better * (above[index] as number),
  );
  return { worse: below, rest, all: rest.map((each, index) => each + (below[index] as number)) };
}

function toSumOne(weights: Float64Array): Float64Array {
  const total = weights.reduce((a, b) => a + b);
  return weights.map((each) => each / total);
}

/** Sum of the kernel's first weights, each times the value at its place. */
function sumUpTo(count: number, kernel: Float64Array, values: Float64Array, shift: number): number {
  const first = PLACES + shift - FARTHEST;
  let sum = 0;
  for (let index = 0; index < count; index++) {
    sum += (kernel[index] as number) * (values[first + index] as number);
  }
  return sum;
}

/** The first index of which something does not hold that holds of all before it. */
function firstThatIsNot(holds: (index: number) => boolean, length: number): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The states that are likely at all, their weights from logarithms to a sum of 1. */
function normalized(states: readonly State[]): State[] {
  const most = Math.max(...states.map(({ weight }) => weight));
  const likely = states
    .map((state) => ({ ...state, weight: Math.exp(state.weight - most) }))
    .filter(({ weight }) => weight > NEGLIGIBLE);
  const total = likely.reduce((sum, { weight }) => sum + weight, 0);
  return likely.map((state) => ({ ...state, weight: state.weight / total }));
}
