import { isWithin } from '../calendar';
import type { AbsenceCode } from '../pipeline/absence';
import type { Exposure } from '../pipeline/exposure';
import { STANDING } from '../pipeline/pipeline';
import type { PipelineIndex } from '../pipeline/pipeline-index';

/** A deal as it came in: when, from where, and what became of it so far. */
export interface CohortDeal {
  readonly deal: number;
  /** Whole weeks before the day of the report, 0 for the last. */
  readonly week: number;
  /** Source × method, as one text. */
  readonly cell: string;
  readonly isProposed: boolean;
  /** Still open without a proposal. */
  readonly isWaiting: boolean;
  readonly isWon: boolean;
  /** Won amount; 0 where there is none. */
  readonly amount: number;
}

/** What some people first entered in the window, and the weeks they had for it. */
export interface Cohort {
  readonly deals: readonly CohortDeal[];
  /** Weeks of exposure in each week before the day of the report. */
  readonly weeks: readonly number[];
}

/** Deals first entered on an unknown day may be at most this share. */
const MOST_UNDATED = 0.2;

/** The cohort of deals that these people first entered in the window; a reason where days are not known. */
export function cohortOf(lookup: PipelineIndex, people: readonly number[]): Cohort | AbsenceCode {
  const { pipeline, arrivals } = lookup;
  if (arrivals === null) return 'no-entry-dates';
  const theirs = new Set(people);
  const deals: CohortDeal[] = [];
  let undated = 0;
  for (const { deal, salesperson, at } of arrivals.entries) {
    const exposure = theirs.has(salesperson) ? arrivals.exposures[salesperson] : undefined;
    if (exposure === undefined) continue;
    if (Number.isNaN(at)) undated++;
    else if (isWithin(at, exposure)) {
      const row = pipeline.deals[deal];
      const standing = pipeline.standing[deal];
      const isProposed = arrivals.proposed.has(deal);
      deals.push({
        deal,
        week: Math.floor((pipeline.asOf - Math.floor(at)) / 7),
        cell: `${row?.source ?? ''} × ${row?.method ?? ''}`,
        isProposed,
        isWaiting: !isProposed && standing === STANDING.open,
        isWon: standing === STANDING.won,
        amount: standing === STANDING.won ? (row?.amount ?? 0) : 0,
      });
    }
  }
  if (arrivals.isUndatedMissing && undated > MOST_UNDATED * (undated + deals.length)) {
    return 'no-entry-dates';
  }
  if (deals.length === 0) return 'no-deals';
  return { deals, weeks: weeksOf(people, arrivals.exposures, pipeline.asOf) };
}

/** Absences are not dated, so they thin out all weeks of a person alike. */
function weeksOf(people: readonly number[], all: readonly Exposure[], asOf: number): number[] {
  const weeks: number[] = [];
  for (const person of people) {
    const { from, to, weeks: present } = all[person] ?? { from: 0, to: -1, weeks: 0 };
    const days = to - from + 1;
    for (let day = from; day <= to; day++) {
      const week = Math.floor((asOf - day) / 7);
      weeks[week] = (weeks[week] ?? 0) + present / days;
    }
  }
  return Array.from(weeks, (share) => share ?? 0);
}
