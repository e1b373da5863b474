import type { Day, Window } from '../../calendar';
import { type Measures, type Metrics, metricsOf, takeMeasures } from '../../metrics';
import { type AgreementState, agreementState, type Stage } from '../../process';
import type { RowProblem } from '../../table';
import type { Team } from '../../team';
import { explain } from '../attach';
import { type Differential, tellApart } from '../causes';
import type { Diagnosis } from '../diagnosis';
import { type Evidence, type Judged, judge } from '../evidence';
import { evidenceSentence } from '../finding-sentence';
import { fittedDiagnosis } from '../fitted-diagnosis';
import { type Annotation, annotate } from '../flags/annotate';
import { dealsToDiscuss } from '../flags/deals-to-discuss';
import { type FollowedAgreement, followUp } from '../follow-up';
import { referencePeople, signalKey } from '../measured';
import { moreOutcomesNeeded } from '../more-outcomes';
import { type Notice, noticesOf } from '../notices';
import { openFacts } from '../open-facts';
import { othersOf } from '../others';
import { type PersonPlan, personPlan } from '../person-plan';
import { type Shortfall, shortfallOf } from '../pointers/split-parts';

/** A finding, a watch or a strength, ready to be told. */
export interface ToldFinding {
  readonly judged: Judged;
  readonly stageName: string | null;
  readonly sentence: string;
  /** Only for a watch. */
  readonly moreOutcomesNeeded: number | null;
  readonly diagnosis: Diagnosis | null;
  /** The diagnosis's causes with what points to each, the likeliest first; null without one. */
  readonly differential: Differential | null;
  /** The exact split of a shortfall of proposals; null for other findings. */
  readonly shortfall: Shortfall | null;
  /** Other diagnoses of the same trouble. */
  readonly also: readonly Diagnosis[];
}

/** What the report says of one salesperson. */
export interface PersonReport {
  readonly index: number;
  readonly name: string;
  readonly agreement: AgreementState;
  readonly metrics: Metrics;
  readonly strengths: readonly ToldFinding[];
  readonly findings: readonly ToldFinding[];
  readonly watch: readonly ToldFinding[];
  readonly notices: readonly Notice[];
  /** The plan back from the quota; null without one. */
  readonly plan: PersonPlan | null;
  /** At most five open deals to talk about, the most urgent first. */
  readonly discuss: readonly Annotation[];
  /** What was agreed in coaching and what became of it, a sentence each; oldest first. */
  readonly agreements: readonly FollowedAgreement[];
}

/** The coaching report as plain data; the tab, the text and `report.json` are made from it. */
export interface CoachingReport {
  readonly asOf: Day;
  readonly window: Window;
  readonly tabs: readonly string[];
  readonly rowCount: number;
  readonly readCount: number;
  readonly problems: readonly RowProblem[];
  readonly stages: readonly Stage[];
  readonly isDrafted: boolean;
  readonly team: Metrics;
  readonly people: readonly PersonReport[];
  readonly annotations: readonly Annotation[];
  readonly measures: Measures;
}

/** The diagnosis whose shortfall is split exactly. */
const SPLIT_DIAGNOSIS = 'few-proposals';

/** Makes the report of a team: everybody who has not left, in alphabetical order. */
export function coachingReport(team: Team): CoachingReport {
  const { pipeline, process, agreements, problems, tables } = team;
  const measures = takeMeasures(pipeline);
  const compared = presentPeople(measures);
  const evidence = judge(measures, compared);
  const annotations = annotate(measures, tables, problems);
  const discuss = dealsToDiscuss(annotations, measures);
  return {
    asOf: pipeline.asOf,
    window: pipeline.window,
    tabs: tables.map(({ tab }) => tab),
    rowCount: team.rowCount,
    readCount: team.deals.length,
    problems,
    stages: process.stages,
    isDrafted: team.isDrafted,
    team: metricsOf(measures, null),
    people: compared.map((index) => {
      const { name } = pipeline.salespeople[index] as { name: string };
      const metrics = metricsOf(measures, index);
      const agreement = agreementState(process, agreements, name);
      const plan = personPlan(measures, index);
      return {
        index,
        name,
        agreement,
        metrics,
        ...toldFindings(measures, evidence, index),
        plan,
        notices: noticesOf({
          measures,
          person: index,
          metrics,
          agreement,
          plan,
          facts: openFacts(measures, index),
        }),
        discuss: discuss[index] ?? [],
        agreements: followUp(pipeline, team.log, index),
      };
    }),
    annotations,
    measures,
  };
}

/** Indexes of the salespeople who have not left by the day of the report. */
function presentPeople({ pipeline: { salespeople, asOf } }: Measures): number[] {
  return salespeople.flatMap(({ leftOn }, index) =>
    leftOn !== null && leftOn <= asOf ? [] : [index],
  );
}

function toldFindings(
  measures: Measures,
  evidence: Evidence,
  person: number,
): Pick<PersonReport, 'strengths' | 'findings' | 'watch'> {
  const tell = (
    judged: Judged,
    diagnosis: Diagnosis | null = null,
    also: readonly Diagnosis[] = [],
  ): ToldFinding => {
    const { stage } = judged.target;
    const stageName =
      stage === null ? null : (measures.pipeline.process.stages[stage]?.name ?? null);
    const differential = diagnosis === null ? null : tellApart(diagnosis, inputFor(judged));
    return {
      judged,
      stageName,
      sentence: evidenceSentence(judged, stageName ?? '', leftOutOf(judged)),
      moreOutcomesNeeded: judged.kind === 'watch' ? moreOutcomesNeeded(judged) : null,
      diagnosis:
        diagnosis === null || differential === null
          ? null
          : fittedDiagnosis(diagnosis, differential),
      differential,
      shortfall: diagnosis?.code === SPLIT_DIAGNOSIS ? shortfallOf(inputFor(judged)) : null,
      also,
    };
  };
  const leftOutOf = (judged: Judged): readonly string[] => {
    const { salespeople } = measures.pipeline;
    const found = evidence.leftOut.get(signalKey(judged));
    if (judged.reference !== 'others' || found === undefined) return [];
    return referencePeople(othersOf(salespeople, person), person, found).without.map(
      (other) => salespeople[other]?.name ?? '',
    );
  };
  // Who was found for a signal is no part of its reference, here as well.
  const inputFor = (finding: Judged) => ({
    measures,
    person,
    finding,
    others: othersOf(measures.pipeline.salespeople, person).filter(
      (other) => !evidence.leftOut.get(signalKey(finding))?.has(other),
    ),
  });
  const own = evidence.judged.filter((each) => each.person === person).sort((a, b) => a.p - b.p);
  // Where every deal comes to a proposal, two signals have the very same figures.
  const isNew = (each: Judged): boolean => own.find((other) => isSame(each, other)) === each;
  const explained = explain(measures, evidence, person);
  const told = (kind: Judged['kind']): ToldFinding[] =>
    explained
      .filter(({ finding }) => finding.kind === kind)
      .map(({ finding, diagnosis, also }) => tell(finding, diagnosis, also));
  return {
    strengths: told('strength'),
    findings: told('finding'),
    watch: own.filter((each) => each.kind === 'watch' && isNew(each)).map((each) => tell(each)),
  };
}

/** Whether two entries count the same outcomes against the same others. */
function isSame(a: Judged, b: Judged): boolean {
  const [mine, theirs] = [a.difference, b.difference];
  return (
    a.reference === b.reference &&
    a.p === b.p &&
    mine.observed === theirs.observed &&
    mine.expected === theirs.expected
  );
}
