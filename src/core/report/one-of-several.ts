import { onlyPerson } from './only-person';
import type { CoachingReport } from './report-model';

/** Whether a report is about one of several people, so that it must name nobody else. */
export function isOneOfSeveral({ people, lookup }: CoachingReport): boolean {
  return onlyPerson(people) !== null && lookup.pipeline.salespeople.length > 1;
}
