import { type Day, dayOf, partsOf } from '../calendar';
import { firstDays } from '../pipeline/first-days';
import { STANDING } from '../pipeline/pipeline';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { knownValue } from './known-value';

/** What one calendar month brought; absent figures are null. */
export interface Month {
  /** Its first day. */
  readonly start: Day;
  /** Deals that came in: by the day of creation, else of the first entry into a stage. */
  readonly newDeals: number | null;
  /** Deals won, and their money. */
  readonly won: number | null;
  readonly wonValue: number | null;
}

/** The last year month by month, and what is in none of them. */
export interface LastMonths {
  /** The oldest first. */
  readonly months: readonly Month[];
  /** Deals of which no day tells when they came in; 0 where new deals are absent for that. */
  readonly newUndated: number;
  /** Won deals of which no day tells when; 0 where wins are absent. */
  readonly wonUndated: number;
}

const MONTHS = 12;

/** With a larger share of the deals on no known day, the months are no picture of all. */
const MOST_UNDATED = 0.1;

/**
 * The last twelve months, the oldest first, up to the report's day and whatever the window: of one
 * salesperson, or of the team for null. Deals count for who has them now, or had them when they were
 * closed. New deals are absent where more than one deal in ten has no day, wins where nothing tells
 * of them or of their days, money as in `knownValue`.
 */
export function lastMonths(lookup: PipelineIndex, person: number | null): LastMonths {
  const { pipeline, decisions } = lookup;
  const { asOf, deals, standing, owner, closedAt, outcomesKnown } = pipeline;
  const first = monthNumber(asOf) - MONTHS + 1;
  const cameIn = Array.from({ length: MONTHS }, () => 0);
  const wins = cameIn.map((): number[] => []);
  const days = firstDays(pipeline);
  let undated = 0;
  let wonUndated = 0;
  let all = 0;
  for (let deal = 0; deal < standing.length; deal++) {
    if (standing[deal] === STANDING.notYet || (person ?? owner[deal]) !== owner[deal]) continue;
    all++;
    const day = days[deal] as number;
    if (Number.isNaN(day)) undated++;
    else if (day < asOf + 1) add(cameIn, monthNumber(day) - first);
    if (standing[deal] === STANDING.won) {
      const closed = closedAt[deal] as number;
      if (Number.isNaN(closed)) wonUndated++;
      else wins[monthNumber(closed) - first]?.push(deal);
    }
  }
  const hasDays = undated <= MOST_UNDATED * all;
  const hasWins = outcomesKnown.won && decisions.noDays === null;
  const hasAmounts = deals.some(({ amount }) => amount !== null && amount !== 0);
  const months = wins.map((won, index) => ({
    start: startOfMonth(first + index),
    newDeals: hasDays ? (cameIn[index] as number) : null,
    won: hasWins ? won.length : null,
    wonValue: hasWins && hasAmounts ? knownValue(pipeline, won) : null,
  }));
  return {
    months,
    newUndated: hasDays ? undated : 0,
    wonUndated: hasWins ? wonUndated : 0,
  };
}

function add(counts: number[], index: number): void {
  if (index in counts) counts[index] = (counts[index] as number) + 1;
}

/** Months are numbered through, so that they can be counted. */
function monthNumber(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
}

function startOfMonth(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1) as Day;
}
