import { personalProcess } from '../process/model';
import { kaplanMeier } from '../statistics';
import { absent, present, type ValueOrAbsence } from './absence';
import type { Pipeline } from './pipeline';
import { leftFlags, type StageTimes } from './stage-times';

/** Finished visits needed before the team's own times tell how long is too long. */
export const VISITS_FOR_LIMIT = 10;

/** Share of visits that leave a stage within its stalled limit. */
export const STALLED_SHARE = 0.8;

/** After how many days an open deal counts as stalled, and where that number comes from. */
export interface StalledLimit {
  readonly days: number;
  /** The process's own `maxDays`, or the team's 80th percentile. */
  readonly from: 'process' | 'team';
  /** Visits that the percentile rests on. */
  readonly n: number;
}

/**
 * The stalled limit of a stage: what the process says, else the Kaplan–Meier 80th percentile of
 * the team's visits. Absent with fewer than 10 finished visits or where it is not reached.
 */
function stalledLimit(maxDays: number | null, teamTimes: StageTimes): ValueOrAbsence<StalledLimit> {
  const n = teamTimes.days.length;
  if (maxDays !== null) return present({ days: maxDays, from: 'process', n });
  const left = leftFlags(teamTimes);
  const { quantiles, finished } = kaplanMeier({
    days: teamTimes.days,
    left,
    q: [STALLED_SHARE],
    sorted: true,
  });
  if (finished < VISITS_FOR_LIMIT) return absent(n === 0 ? 'no-stage-dates' : 'too-few-visits');
  const days = quantiles[0]?.value ?? null;
  return days === null ? absent('not-reached') : present({ days, from: 'team', n });
}

/** The stalled limit of a stage for a salesperson (index, -1 for nobody): their own, else the team's. */
export type LimitFinder = (stage: number, person: number) => ValueOrAbsence<StalledLimit>;

/** A finder of stalled limits that works each one out once, from the team's times by stage. */
export function limitFinder(
  { process, salespeople }: Pipeline,
  teamTimes: readonly StageTimes[],
): LimitFinder {
  const teamLimits = process.stages.map(({ maxDays }, stage) =>
    stalledLimit(maxDays, teamTimes[stage] as StageTimes),
  );
  // A deal in an unknown stage has no limit.
  const none = absent<StalledLimit>('no-stage-dates');
  if (process.overrides.length === 0) return (stage) => teamLimits[stage] ?? none;
  const personalLimits = salespeople.map(({ name }) =>
    personalProcess(process, name).map(({ maxDays }, stage) =>
      maxDays === process.stages[stage]?.maxDays
        ? teamLimits[stage]
        : stalledLimit(maxDays, teamTimes[stage] as StageTimes),
    ),
  );
  return (stage, person) => personalLimits[person]?.[stage] ?? teamLimits[stage] ?? none;
}
