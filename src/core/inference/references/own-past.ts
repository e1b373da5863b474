import type { Window } from '../../calendar';
import { memoize } from '../../memoize';
import type { Pipeline } from '../../pipeline/pipeline';
import { indexPipeline, type PipelineIndex } from '../../pipeline/pipeline-index';
import type { Comparison } from '../comparison';
import { differenceOf } from '../samples/sample';
import { type Signal, type SignalAtTarget, signalsAtTargets, type Target } from '../signal';
import { type Change, changesApart } from './common-change';

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
 * for everybody at once (a season, a new product) is no finding about one of them, so it is taken
 * off first: see {@link changesApart}.
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
    const changes = changesOf(spans, at);
    const apartOf = changesApart(changes, priorDegrees);
    return compared.flatMap((person): Array<Comparison<S>> => {
      const change = changes[person] ?? null;
      if (change === null) return [];
      const { overdispersion, p } = apartOf(person);
      return [
        {
          ...at,
          person,
          reference: { kind: 'own past', people: [person], excluded: [] },
          ...change,
          toward: (direction) => ({ overdispersion, p: p(direction) }),
        },
      ];
    });
  });
}

/** Everybody's change of a figure, by index; null for those who have too little on record. */
function changesOf(spans: TwoSpans, at: SignalAtTarget): Array<Change | null> {
  return spans.past.pipeline.salespeople.map((_, person) =>
    hasPast(spans, person, at.target) ? changeOf(spans, at, [person]) : null,
  );
}

/** Whether enough weeks before the last ones are on record: of the deals, or of the activities. */
export function hasPast(
  { past }: TwoSpans,
  person: number,
  { activity }: Pick<Target, 'activity'> = {},
): boolean {
  const exposure =
    activity === undefined
      ? past.proposals.entries[person]?.exposure
      : past.effort.exposures[person];
  return (exposure?.weeks ?? 0) >= FEWEST_PAST_WEEKS;
}

/** The change of some people's figure, taken together; null where a span holds nothing to compare. */
export function changeOf(
  { recent, past }: TwoSpans,
  { signal, target }: SignalAtTarget,
  people: readonly number[],
): Change | null {
  const own = signal.sample({ lookup: recent, people }, target);
  const other = signal.sample({ lookup: past, people }, target);
  if (typeof own === 'string' || typeof other === 'string') return null;
  const difference = differenceOf(own, other);
  return difference === null ? null : { own, other, difference };
}
