import type { PipelineIndex } from '../../../pipeline/pipeline-index';
import { cohortOf } from '../../../shortfall/cohort';
import { poissonMidP } from '../../../statistics';
import type { PointerReading } from '../pointer';
import { pointsOf } from './points';

/** The last quarter is set against the time before, as it is for one's own past. */
const RECENT_WEEKS = 13;
/** Weeks before, and new deals in them, that a comparison needs. */
const FEWEST_WEEKS = 13;
const FEWEST_DEALS = 5;

/** New deals in the last quarter and in the time before, each with its weeks. */
export interface PaceFigures {
  readonly deals: number;
  readonly weeks: number;
  readonly dealsBefore: number;
  readonly weeksBefore: number;
}

/** Whether some people have fewer new deals than before; null where there is too little to compare. */
export function changeOfPace(
  lookup: PipelineIndex,
  people: readonly number[],
): PointerReading<PaceFigures> | null {
  return changesBy(lookup, people, () => '')[0] ?? null;
}

/** The same for each source that has enough deals, in alphabetical order. */
export function changesBySource(
  lookup: PipelineIndex,
  people: readonly number[],
): Array<PointerReading<PaceFigures & { readonly name: string }>> {
  const { deals } = lookup.pipeline;
  return changesBy(lookup, people, (deal) => deals[deal]?.source || null);
}

/** The change for each kind of deals; deals of no kind are left out. */
function changesBy(
  lookup: PipelineIndex,
  people: readonly number[],
  kindOf: (deal: number) => string | null,
): Array<PointerReading<PaceFigures & { readonly name: string }>> {
  const cohort = cohortOf(lookup, people);
  if (typeof cohort === 'string') return [];
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const weeks = sum(cohort.weeks.slice(0, RECENT_WEEKS));
  const otherWeeks = sum(cohort.weeks.slice(RECENT_WEEKS));
  if (weeks === 0 || otherWeeks < FEWEST_WEEKS) return [];
  const kinds = [...new Set(cohort.deals.flatMap(({ deal }) => kindOf(deal) ?? []))].sort();
  return kinds.flatMap((name) => {
    const ofKind = cohort.deals.filter(({ deal }) => kindOf(deal) === name);
    const events = ofKind.filter(({ week }) => week < RECENT_WEEKS).length;
    const otherEvents = ofKind.length - events;
    if (otherEvents < FEWEST_DEALS) return [];
    const p = poissonMidP({ events, weeks, otherEvents, otherWeeks }).pLower ?? 0.5;
    const isMaterial = 1.5 * events * otherWeeks <= otherEvents * weeks;
    return {
      points: pointsOf(p, isMaterial, otherEvents),
      p,
      figures: { deals: events, weeks, dealsBefore: otherEvents, weeksBefore: otherWeeks, name },
      deals: [],
    };
  });
}
