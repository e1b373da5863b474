import { onlyPerson } from './only-person';
import type { CoachingReport } from './report-model';

/** Whether a report is about one of several people, so that it must name nobody else. */
export function isOneOfSeveral({ people, pipelineIndex }: CoachingReport): boolean {
  return onlyPerson(people) !== null && pipelineIndex.pipeline.salespeople.length > 1;
}
