import type { Window } from '../../calendar';
import type { Pipeline } from '../../pipeline/pipeline';
import { indexPipeline, type PipelineIndex } from '../../pipeline/pipeline-index';
import type { Signal, SignalCode, Target } from '../../playbook/signals/signal';
import { signalOf } from '../../playbook/signals/signals';
import { normalQuantile } from '../../statistics';
import { type Comparison, pInDirection } from '../comparison';
import { inflatePValue } from '../inflate-p-value';
import { type Difference, differenceOf } from '../samples/difference';
import type { Sample } from '../samples/sample';

/** The last weeks are set against the ones before; METRICS.md, "Three references". */
const RECENT_WEEKS = 13;
const PAST_WEEKS = 52;
/** So many of the past weeks must be on record. */
const FEWEST_PAST_WEEKS = 26;

/** The signals that are followed over time. */
const FOLLOWED: readonly SignalCode[] = [
  'proposals into deals',
  'proposals per week',
  'discount',
  'entries',
  'win rate',
];

/** The measures of the last weeks and of the time before. */
export interface TwoSpans {
  readonly recent: PipelineIndex;
  readonly past: PipelineIndex;
}

/** Measures the last 13 weeks and the 52 before, whatever the window of the report. */
export function twoSpans(pipeline: Pipeline): TwoSpans {
  const { asOf } = pipeline;
  const recentFrom = asOf - 7 * RECENT_WEEKS + 1;
  const span = (window: Window): PipelineIndex => indexPipeline({ ...pipeline, window });
  return {
    recent: span({ from: recentFrom, to: asOf }),
    past: span({ from: recentFrom - 7 * PAST_WEEKS, to: recentFrom - 1 }),
  };
}

/**
 * Sets salespeople against their own past. What changed for everybody at once (a season, a new
 * product) is no finding about one of them: the others' changes widen the p-value.
 */
export function compareWithOwnPast(
  { recent, past }: TwoSpans,
  compared: readonly number[],
  priorDegrees: number,
): Comparison[] {
  const { salespeople, process } = recent.pipeline;
  return FOLLOWED.map(signalOf).flatMap((signal) =>
    signal.targets(process, recent.pipeline).flatMap((target) => {
      const changes = salespeople.map((_, person) =>
        changeOf(recent, past, signal, target, person),
      );
      return compared.flatMap((person) => {
        const change = changes[person];
        if (change === undefined || change === null) return [];
        const others = changes.filter(
          (each, index): each is Change => index !== person && each !== null,
        );
        const spread = spreadOfChanges(others, priorDegrees);
        return signal.adverse.map((direction) => ({
          signal,
          target,
          person,
          reference: 'own past' as const,
          direction,
          own: change.own,
          other: change.other,
          difference: change.difference,
          spread,
          p: inflatePValue(pInDirection(change.difference, direction), spread),
          pOf(sample: Sample) {
            const again = differenceOf(sample, change.other);
            return again === null ? null : inflatePValue(pInDirection(again, direction), spread);
          },
        }));
      });
    }),
  );
}

interface Change {
  readonly own: Sample;
  readonly other: Sample;
  readonly difference: Difference;
}

function changeOf(
  recent: PipelineIndex,
  past: PipelineIndex,
  signal: Signal,
  target: Target,
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

/** Mean square of the others' changes in units of chance, drawn toward 1, at least 1. */
function spreadOfChanges(changes: readonly Change[], priorDegrees: number): number {
  const squares = changes.reduce((sum, { difference }) => {
    const z = normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, difference.pLow)));
    return sum + z * z;
  }, 0);
  return Math.max(1, (priorDegrees + squares) / (priorDegrees + changes.length));
}
