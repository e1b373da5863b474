import type { Team } from '../../../src/core/pipeline/read-team';
import { diagnosisData } from '../../../src/core/report/diagnosis-data';
import { coachingReport } from '../../../src/core/report/report-model';

type Told = NonNullable<ReturnType<typeof diagnosisData>>;

/** The causes that are told of the first salesperson's diagnosis, by code; its order is theirs. */
export function toldCauses(
  team: Team,
  diagnosisCode: string,
): Record<string, Told['causes'][number]> {
  const { causes } = toldOf(team, diagnosisCode);
  return Object.fromEntries(causes.map((cause) => [cause.code, cause]));
}

/** What is told of one diagnosis of the first salesperson. */
export function toldOf(team: Team, diagnosisCode: string): Told {
  const [person] = coachingReport(team).people;
  const finding = person?.findings.find(({ diagnosis }) => diagnosis?.code === diagnosisCode);
  if (finding === undefined) {
    const told = person?.findings.map((each) => each.diagnosis?.code ?? each.sentence);
    throw new Error(`${diagnosisCode} was not told, but ${told?.join('; ')}`);
  }
  return diagnosisData(finding.diagnosis, finding.rankedCauses) as Told;
}
