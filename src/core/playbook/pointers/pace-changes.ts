import { cohortOf } from '../../shortfall/cohort';
import { poissonMidP } from '../../statistics';
import {
  type Pointer,
  type PointerInput,
  type PointerReading,
  pointing,
  strongest,
  TOO_LITTLE,
} from './pointer';

/** The last quarter is set against the time before, as METRICS.md does for one's own past. */
const RECENT_WEEKS = 13;
/** Weeks before, and new deals in them, that a comparison needs. */
const FEWEST_WEEKS = 13;
const FEWEST_DEALS = 5;

/** New deals a week in the last quarter and before, of all sources and of each by itself. */
function changes({ pipelineIndex }: PointerInput, people: readonly number[]): PointerReading[] {
  const cohort = cohortOf(pipelineIndex, people);
  if (typeof cohort === 'string') return [];
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const weeks = sum(cohort.weeks.slice(0, RECENT_WEEKS));
  const otherWeeks = sum(cohort.weeks.slice(RECENT_WEEKS));
  if (weeks === 0 || otherWeeks < FEWEST_WEEKS) return [];
  const sourceOf = (deal: number) => pipelineIndex.pipeline.deals[deal]?.source ?? '';
  const sources = [...new Set(cohort.deals.map(({ deal }) => sourceOf(deal)))].sort();
  return [null, ...sources.filter((name) => name !== '')].flatMap((name) => {
    const chosen = cohort.deals.filter(({ deal }) => name === null || sourceOf(deal) === name);
    const events = chosen.filter(({ week }) => week < RECENT_WEEKS).length;
    const otherEvents = chosen.length - events;
    if (otherEvents < FEWEST_DEALS) return [];
    const p = poissonMidP({ events, weeks, otherEvents, otherWeeks }).pLower ?? 0.5;
    const isMaterial = 1.5 * events * otherWeeks <= otherEvents * weeks;
    const figures = { now: events / weeks, before: otherEvents / otherWeeks };
    return {
      points: pointing(p, isMaterial, otherEvents),
      p,
      figures: name === null ? figures : { ...figures, name },
      deals: [],
    };
  });
}

/** The others have fewer new deals than before as well. */
export const othersFellToo: Pointer = (input) => changes(input, input.others)[0] ?? TOO_LITTLE;

/** The person has fewer new deals than before. */
export const fewerThanBefore: Pointer = (input) => changes(input, [input.person])[0] ?? TOO_LITTLE;

/** One of the person's sources brings far fewer new deals than before. */
export const sourceDriedUp: Pointer = (input) => {
  const hasSources = input.pipelineIndex.pipeline.deals.some(({ source }) => source !== null);
  return strongest(changes(input, [input.person]).slice(1), {
    missing: hasSources ? null : 'source',
  });
};
