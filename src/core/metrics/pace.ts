import type { AbsenceCode } from '../pipeline/absence';
import { totalPace, type WeeklyEntries } from '../pipeline/weekly-entries';
import { poissonInterval } from '../statistics';
import { type Estimate, estimate, noEstimate } from './estimate';

/** Entries a week of some people together, with the exact Poisson interval; absent without a pace. */
export function paceOf(entries: readonly WeeklyEntries[]): Estimate {
  const pace = totalPace(entries);
  if (pace === null) return noEstimate('a week', 0, absenceOf(entries));
  const { lower, upper } = poissonInterval({ events: pace.entries, weeks: pace.weeks });
  return estimate('a week', pace.entries, pace.entries / pace.weeks, { low: lower, high: upper });
}

/** Why there is no pace: somebody without deals is a reason only where nobody has any. */
function absenceOf(entries: readonly WeeklyEntries[]): AbsenceCode {
  const reasons = entries.flatMap(({ absent }) => (absent === null ? [] : [absent]));
  return reasons.find((reason) => reason !== 'no-deals') ?? 'no-deals';
}
