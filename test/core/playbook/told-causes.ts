import type { Team } from '../../../src/core/pipeline/read-team';
import { diagnosisData } from '../../../src/core/report/diagnosis-data';
import { coachingReport } from '../../../src/core/report/report-model';

type RankedCause = NonNullable<ReturnType<typeof diagnosisData>>['causes'][number];

/** The causes that are told of the first salesperson's diagnosis, by code; its order is theirs. */
export function toldCauses(team: Team, diagnosisCode: string): Record<string, RankedCause> {
  const [person] = coachingReport(team).people;
  const finding = person?.findings.find(({ diagnosis }) => diagnosis?.code === diagnosisCode);
  if (finding === undefined) {
    const told = person?.findings.map((each) => each.diagnosis?.code ?? each.sentence);
    throw new Error(`${diagnosisCode} was not told, but ${told?.join('; ')}`);
  }
  const told = diagnosisData(finding.diagnosis, finding.rankedCauses);
  return Object.fromEntries((told?.causes ?? []).map((cause) => [cause.code, cause]));
}
