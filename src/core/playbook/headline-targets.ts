import { figureOf, type Sample } from '../inference/samples/sample';
import type { Target } from '../inference/signal';
import type { AbsenceCode } from '../pipeline/absence';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { dealTargets, personalProcess, type SalesProcess, type Stage } from '../process';
import { type FollowedSignal, HEADLINE_FIGURES } from './signals/signals';

/** Which column of the Sales Process tab a target stands in. */
export type TargetColumn = 'targetConversion' | 'weeklyTarget' | 'largestDiscount';

/** A headline figure as it is today, and the target that stands in the process for it. */
export interface HeadlineTarget {
  readonly signal: FollowedSignal;
  /** The stage in whose row the target stands: of deals as a whole, the won stage. */
  readonly stage: Stage;
  readonly column: TargetColumn;
  /** In the signal's unit; null where there is none. */
  readonly target: number | null;
  /** What the figure rests on so far, and the figure; null where the sheet tells none. */
  readonly soFar: { readonly sample: Sample; readonly value: number } | null;
  /** Why there is no figure; null where there is one. */
  readonly absent: AbsenceCode | null;
}

/**
 * The headline figures of one salesperson or of the team (null), each with its target as the
 * process has it now, agreed or not. A figure for which the process has no row is left out.
 */
export function headlineTargets(lookup: PipelineIndex, person: number | null): HeadlineTarget[] {
  const { pipeline } = lookup;
  const { process, salespeople } = pipeline;
  const everybody = salespeople.map((_, index) => index);
  const people = person === null ? everybody : [person];
  const name = person === null ? null : (salespeople[person]?.name ?? null);
  const own = personalProcess(process, name);
  const rows = new Set<string>();
  return HEADLINE_FIGURES.flatMap((signal): HeadlineTarget[] => {
    const [target] = signal.targets(process, pipeline);
    if (target === undefined) return [];
    const place = placeOf(signal, target, process, own);
    if (place === null) return [];
    // With a single open stage, new deals are proposals.
    const row = `${place.stage.name} ${place.column}`;
    if (rows.has(row)) return [];
    rows.add(row);
    const sample = signal.sample({ lookup, people }, target);
    const value = typeof sample === 'string' ? null : figureOf(sample);
    if (typeof sample === 'string') return [{ signal, ...place, soFar: null, absent: sample }];
    return value === null
      ? [{ signal, ...place, soFar: null, absent: 'no-outcomes' }]
      : [{ signal, ...place, soFar: { sample, value }, absent: null }];
  });
}

/** Where the target of a signal stands, and what it is; null where the process has no such row. */
function placeOf(
  { agreedTerm }: FollowedSignal,
  { stage: at }: Target,
  { stages }: SalesProcess,
  own: readonly Stage[],
): Pick<HeadlineTarget, 'stage' | 'column' | 'target'> | null {
  const { proposalsIntoDeals, largestDiscount } = dealTargets(own);
  const won = stages.find(({ outcome, skip }) => outcome === 'won' && !skip);
  switch (agreedTerm?.term) {
    case 'share won':
      return won ? { stage: won, column: 'targetConversion', target: proposalsIntoDeals } : null;
    case 'largest discount':
      return won ? { stage: won, column: 'largestDiscount', target: largestDiscount } : null;
    case 'entries a week': {
      const stage = own[at ?? -1];
      return stage ? { stage, column: 'weeklyTarget', target: stage.weeklyTarget } : null;
    }
    default:
      return null;
  }
}
