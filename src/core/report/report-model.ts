import type { Day, Window } from '../calendar';
import { type FollowedAgreement, followUp } from '../follow-up/followed-agreement';
import { type AssessedComparison, type Evidence, judge } from '../inference/judge';
import { moreOutcomesNeeded } from '../inference/more-outcomes';
import { referencePeople, signalKey } from '../inference/references/peers';
import { evidenceSentence } from '../language/evidence';
import { type Metrics, metricsOf } from '../metrics/metrics';
import { openFacts } from '../metrics/open-deal-facts';
import { type PersonPlan, personPlan } from '../metrics/person-plan';
import { othersOf } from '../pipeline/others';
import { indexPipeline, type PipelineIndex } from '../pipeline/pipeline-index';
import type { Team } from '../pipeline/read-team';
import { adviceForCause } from '../playbook/advice-for-cause';
import type { Diagnosis } from '../playbook/diagnoses/diagnosis';
import { type Annotation, annotate } from '../playbook/flags/annotate';
import { dealsToDiscuss } from '../playbook/flags/deals-to-discuss';
import { matchDiagnoses } from '../playbook/match-diagnoses';
import { noticesFor } from '../playbook/notices';
import type { Notice } from '../playbook/notices/notice';
import { type RankedCauses, rankCauses } from '../playbook/rank-causes';
import { type AgreementState, agreementState, type Stage } from '../process';
import { type Shortfall, shortfallOf } from '../shortfall/proposal-shortfall';
import type { RowProblem } from '../table';

/** A finding, a watch or a strength, ready to be told. */
export interface Finding {
  readonly judged: AssessedComparison;
  readonly stageName: string | null;
  readonly sentence: string;
  /** Only for a watch. */
  readonly moreOutcomesNeeded: number | null;
  readonly diagnosis: Diagnosis | null;
  /** The diagnosis's causes with what points to each, the likeliest first; null without one. */
  readonly rankedCauses: RankedCauses | null;
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
  readonly strengths: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly watch: readonly Finding[];
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
  readonly pipelineIndex: PipelineIndex;
}

/** Makes the report of a team: everybody who has not left, in alphabetical order. */
export function coachingReport(team: Team): CoachingReport {
  const { pipeline, process, agreements, problems, tables } = team;
  const pipelineIndex = indexPipeline(pipeline);
  const compared = presentPeople(pipelineIndex);
  const evidence = judge(pipelineIndex, compared);
  const annotations = annotate(pipelineIndex, tables, problems);
  const discuss = dealsToDiscuss(annotations, pipelineIndex);
  return {
    asOf: pipeline.asOf,
    window: pipeline.window,
    tabs: tables.map(({ tab }) => tab),
    rowCount: team.rowCount,
    readCount: team.deals.length,
    problems,
    stages: process.stages,
    isDrafted: team.isDrafted,
    team: metricsOf(pipelineIndex, null),
    people: compared.map((index) => {
      const { name } = pipeline.salespeople[index] as { name: string };
      const metrics = metricsOf(pipelineIndex, index);
      const agreement = agreementState(process, agreements, name);
      const plan = personPlan(pipelineIndex, index);
      return {
        index,
        name,
        agreement,
        metrics,
        ...toldFindings(pipelineIndex, evidence, index),
        plan,
        notices: noticesFor({
          pipelineIndex,
          person: index,
          metrics,
          agreement,
          plan,
          facts: openFacts(pipelineIndex, index),
        }),
        discuss: discuss[index] ?? [],
        agreements: followUp(pipeline, team.log, index),
      };
    }),
    annotations,
    pipelineIndex,
  };
}

/** Indexes of the salespeople who have not left by the day of the report. */
function presentPeople({ pipeline: { salespeople, asOf } }: PipelineIndex): number[] {
  return salespeople.flatMap(({ leftOn }, index) =>
    leftOn !== null && leftOn <= asOf ? [] : [index],
  );
}

function toldFindings(
  pipelineIndex: PipelineIndex,
  evidence: Evidence,
  person: number,
): Pick<PersonReport, 'strengths' | 'findings' | 'watch'> {
  const tell = (
    judged: AssessedComparison,
    diagnosis: Diagnosis | null = null,
    also: readonly Diagnosis[] = [],
  ): Finding => {
    const { stage } = judged.target;
    const stageName =
      stage === null ? null : (pipelineIndex.pipeline.process.stages[stage]?.name ?? null);
    const rankedCauses = diagnosis === null ? null : rankCauses(diagnosis, inputFor(judged));
    return {
      judged,
      stageName,
      sentence: evidenceSentence(judged, stageName ?? '', leftOutOf(judged)),
      moreOutcomesNeeded: judged.kind === 'watch' ? moreOutcomesNeeded(judged) : null,
      diagnosis:
        diagnosis === null || rankedCauses === null
          ? null
          : adviceForCause(diagnosis, rankedCauses),
      rankedCauses,
      shortfall: diagnosis?.split === 'proposals' ? shortfallOf(inputFor(judged)) : null,
      also,
    };
  };
  const leftOutOf = (judged: AssessedComparison): readonly string[] => {
    const { salespeople } = pipelineIndex.pipeline;
    const found = evidence.leftOut.get(signalKey(judged));
    if (judged.reference !== 'others' || found === undefined) return [];
    return referencePeople(othersOf(salespeople, person), person, found).without.map(
      (other) => salespeople[other]?.name ?? '',
    );
  };
  // Who was found for a signal is no part of its reference, here as well.
  const inputFor = (finding: AssessedComparison) => ({
    pipelineIndex,
    person,
    finding,
    others: othersOf(pipelineIndex.pipeline.salespeople, person).filter(
      (other) => !evidence.leftOut.get(signalKey(finding))?.has(other),
    ),
  });
  const own = evidence.judged.filter((each) => each.person === person).sort((a, b) => a.p - b.p);
  // Where every deal comes to a proposal, two signals have the very same figures.
  const isNew = (each: AssessedComparison): boolean =>
    own.find((other) => isSame(each, other)) === each;
  const explained = matchDiagnoses(pipelineIndex, evidence, person);
  const told = (kind: AssessedComparison['kind']): Finding[] =>
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
function isSame(a: AssessedComparison, b: AssessedComparison): boolean {
  const [mine, theirs] = [a.difference, b.difference];
  return (
    a.reference === b.reference &&
    a.p === b.p &&
    mine.observed === theirs.observed &&
    mine.expected === theirs.expected
  );
}
