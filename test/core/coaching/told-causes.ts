import { coachingReport, toldDiagnosis } from '../../../src/core/coaching';
import type { Team } from '../../../src/core/team';

type ToldCause = NonNullable<ReturnType<typeof toldDiagnosis>>['causes'][number];

/** The causes that are told of the first salesperson's diagnosis, by code; its order is theirs. */
export function toldCauses(team: Team, diagnosisCode: string): Record<string, ToldCause> {
  const [person] = coachingReport(team).people;
  const finding = person?.findings.find(({ diagnosis }) => diagnosis?.code === diagnosisCode);
  if (finding === undefined) {
    const told = person?.findings.map((each) => each.diagnosis?.code ?? each.sentence);
    throw new Error(`${diagnosisCode} was not told, but ${told?.join('; ')}`);
  }
  const told = toldDiagnosis(finding.diagnosis, finding.differential);
  return Object.fromEntries((told?.causes ?? []).map((cause) => [cause.code, cause]));
}
