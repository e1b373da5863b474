import type { Day } from '../calendar';
import { firstDays } from '../pipeline/first-days';
import { STANDING } from '../pipeline/pipeline';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { knownValue } from './known-value';

/** What came of deals after a day. */
export interface SinceDay {
  readonly newDeals: number;
  readonly won: number;
  readonly lost: number;
  /** Money of those won and of those lost; null where too little of it is known. */
  readonly wonValue: number | null;
  readonly lostValue: number | null;
}

/**
 * The deals that came in, were won and were lost after a day and up to the report's, of one
 * salesperson or of the team (null). Deals without the day in question are in none of these.
 */
export function sinceDay({ pipeline }: PipelineIndex, person: number | null, day: Day): SinceDay {
  const { standing, owner, closedAt, asOf } = pipeline;
  const isSince = (moment: number): boolean => moment >= day + 1 && moment < asOf + 1;
  const days = firstDays(pipeline);
  const own = days.flatMap((_, deal) =>
    standing[deal] !== STANDING.notYet && (person ?? owner[deal]) === owner[deal] ? [deal] : [],
  );
  const decided = (code: number): number[] =>
    own.filter((deal) => standing[deal] === code && isSince(closedAt[deal] as number));
  const won = decided(STANDING.won);
  const lost = decided(STANDING.lost);
  return {
    newDeals: own.filter((deal) => isSince(days[deal] as number)).length,
    won: won.length,
    lost: lost.length,
    wonValue: knownValue(pipeline, won),
    lostValue: knownValue(pipeline, lost),
  };
}
