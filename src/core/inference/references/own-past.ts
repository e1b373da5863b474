import type { Window } from '../../calendar';
import { memoize } from '../../memoize';
import type { Pipeline } from '../../pipeline/pipeline';
import { indexPipeline, type PipelineIndex } from '../../pipeline/pipeline-index';
import { normalQuantile } from '../../statistics';
import { sumOf } from '../../sum';
import type { Comparison } from '../comparison';
import { inflatePValue } from '../inflate-p-value';
import { type Difference, pInDirection } from '../samples/difference';
import { differenceOf, type Sample } from '../samples/sample';
import { type Signal, type SignalAtTarget, signalsAtTargets } from '../signal';

/** The last weeks are set against the ones before. */
const RECENT_WEEKS = 13;
const PAST_WEEKS = 52;
/** So many of the past weeks must be on record. */
const FEWEST_PAST_WEEKS = 26;

/** The pipeline of the last weeks and of the time before. */
export interface TwoSpans {
  readonly recent: PipelineIndex;
  readonly past: PipelineIndex;
}

/** The last 13 weeks and the 52 before, whatever the window of the report. */
export const twoSpans = memoize((pipeline: Pipeline): TwoSpans => {
  const { asOf } = pipeline;
  const recentFrom = asOf - 7 * RECENT_WEEKS + 1;
  const span = (window: Window): PipelineIndex => indexPipeline({ ...pipeline, window });
  return {
    recent: span({ from: recentFrom, to: asOf }),
    past: span({ from: recentFrom - 7 * PAST_WEEKS, to: recentFrom - 1 }),
  };
});

/**
 * Sets salespeople against their own past, by the signals that are compared with it. What changed
 * for everybody at once (a season, a new product) is no finding about one of them: the others'
 * changes inflate the p-value.
 */
export function compareWithOwnPast<S extends Signal>(
  spans: TwoSpans,
  compared: readonly number[],
  signals: readonly S[],
  priorDegrees: number,
): Array<Comparison<S>> {
  const { pipeline } = spans.recent;
  const followed = signals.filter(({ isComparedWithOwnPast }) => isComparedWithOwnPast);
  return signalsAtTargets(followed, pipeline).flatMap((at) => {
    const changes = pipeline.salespeople.map((_, person) => changeOf(spans, at, person));
    const overdispersionOfOthers = overdispersionOfChanges(changes, priorDegrees);
    return compared.flatMap((person): Array<Comparison<S>> => {
      const change = changes[person];
      if (change === undefined || change === null) return [];
      const factor = overdispersionOfOthers(person);
      return [
        {
          ...at,
          person,
          reference: { kind: 'own past', people: [person], excluded: [] },
          ...change,
          toward: (direction) => ({
            overdispersion: factor,
            p: inflatePValue(pInDirection(change.difference, direction), factor),
          }),
        },
      ];
    });
  });
}

interface Change {
  readonly own: Sample;
  readonly other: Sample;
  readonly difference: Difference;
}

function changeOf(
  { recent, past }: TwoSpans,
  { signal, target }: SignalAtTarget,
  person: number,
): Change | null {
  const weeks = past.proposals.entries[person]?.exposure.weeks ?? 0;
  if (weeks < FEWEST_PAST_WEEKS) return null;
  const own = signal.sample({ pipelineIndex: recent, people: [person] }, target);
  const other = signal.sample({ pipelineIndex: past, people: [person] }, target);
  if (typeof own === 'string' || typeof other === 'string') return null;
  const difference = differenceOf(own, other);
  return difference === null ? null : { own, other, difference };
}

/**
 * Mean square of the others' changes in units of chance, shrunk toward 1, at least 1: a function
 * of the person whose others are asked for.
 */
function overdispersionOfChanges(
  changes: ReadonlyArray<Change | null>,
  priorDegrees: number,
): (person: number) => number {
  const squares = changes.map((change) => {
    if (change === null) return 0;
    const z = normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, change.difference.pLow)));
    return z * z;
  });
  const sum = sumOf(squares);
  const count = changes.filter((change) => change !== null).length;
  return (person) =>
    Math.max(1, (priorDegrees + sum - (squares[person] as number)) / (priorDegrees + count - 1));
}
