import { parseIsoDay } from '../calendar';
import type { Pipeline } from '../pipeline/pipeline';

/** How often and how far a deal's close date was pushed out. */
export interface Slippage {
  readonly pushes: number;
  readonly days: number;
}

/** The pushes of one deal's close date, in the team's days, from its history; none without one. */
export function slippageOf(
  { eventsOfDeal, elapsed }: Pick<Pipeline, 'eventsOfDeal' | 'elapsed'>,
  deal: number,
): Slippage {
  let pushes = 0;
  let days = 0;
  for (const { field, from, to } of eventsOfDeal[deal] ?? []) {
    if (field !== 'closeDate') continue;
    const before = parseIsoDay(from);
    const after = parseIsoDay(to);
    if (before === null || after === null || after <= before) continue;
    pushes++;
    days += elapsed(before, after);
  }
  return { pushes, days };
}

/** Whether an open deal's close date lies in the past. */
export function isOverdue(closeDate: number | null, asOf: number): boolean {
  return closeDate !== null && Math.floor(closeDate) < asOf;
}
