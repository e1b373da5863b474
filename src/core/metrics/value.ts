import type { AbsenceCode } from '../pipeline/absence';
import { partOf } from '../pipeline/by-person';
import { type PipelineIndex, whyNoConversion } from '../pipeline/pipeline-index';
import { staleSheet } from '../pipeline/stale-sheet';
import { METRIC_HEADS } from '../words/metric-heads';
import { type Estimate, estimate, noEstimate } from './estimate';
import { expectedValue } from './expected-value';
import { knownValue } from './known-value';
import type { Metric } from './metric';

/** Money of deals. */
export interface Value {
  /** Of the deals won in the window. */
  readonly won: Estimate;
  /** Of the open deals. */
  readonly open: Estimate;
  /** What the open deals are expected to bring, with an 80 % interval. */
  readonly expected: Estimate;
}

/** Deals of the team that must have been won, and lost, before anything is expected of open ones. */
const FEWEST_OF_EITHER = 5;

/**
 * Value: the money of won deals, of open deals, and what the open ones are expected to bring
 * (expected-value.ts). A sum is absent where more than one deal in ten has no amount. Nothing is
 * expected where conversions are not known, where the team has won or lost fewer than five deals,
 * and of a sheet that nobody keeps.
 */
export const value = {
  name: 'value',
  compute: computeValue,
  entry: ({ value: { won, open, expected } }) => ({
    won,
    open,
    expected,
    low: expected.low,
    high: expected.high,
  }),
  columns: {
    won: {
      head: METRIC_HEADS.wonValue,
      cell: ({ value }) => value.won,
      isLeftOutWithoutAny: true,
    },
    open: {
      head: METRIC_HEADS.openValue,
      cell: ({ value }) => value.open,
      isLeftOutWithoutAny: true,
    },
    expected: {
      head: METRIC_HEADS.expected,
      cell: ({ value }) => value.expected,
      most: ({ value }) => value.open.value,
      hasInterval: true,
      isLeftOutWithoutAny: true,
    },
  },
} satisfies Metric<'value', Value>;

function computeValue(lookup: PipelineIndex, person: number | null): Value {
  const { pipeline, standing, decisions } = lookup;
  const { won, open } = partOf(standing, person);
  const hasAmounts = pipeline.deals.some(({ amount }) => amount !== null && amount !== 0);
  const sum = (list: readonly number[], whyNot: AbsenceCode | null): Estimate => {
    const known = hasAmounts ? knownValue(pipeline, list) : null;
    if (whyNot !== null) return noEstimate('money', list.length, whyNot);
    return known === null
      ? noEstimate('money', list.length, 'no-amounts')
      : estimate('money', list.length, known);
  };
  const noWins = pipeline.outcomesKnown.won ? decisions.notInWindow : 'no-won-stage';
  const ofOpen = sum(open, null);
  const whyNot = ofOpen.absent ?? whyNothingExpected(lookup);
  const expected = whyNot === null ? expectedValue(lookup, person) : null;
  return {
    won: sum(won, noWins),
    open: ofOpen,
    expected:
      expected === null
        ? noEstimate('rough money', open.length, whyNot ?? 'no-outcomes')
        : estimate('rough money', open.length, expected.value, expected),
  };
}

function whyNothingExpected(lookup: PipelineIndex): AbsenceCode | null {
  const { won, lost } = lookup.standing.team;
  if (staleSheet(lookup.pipeline) !== null) return 'stale-sheet';
  const whyNot = whyNoConversion(lookup, null);
  return (
    whyNot ?? (Math.min(won.length, lost.length) < FEWEST_OF_EITHER ? 'too-few-outcomes' : null)
  );
}
