import type { Day, Window } from '../calendar';
import { type FollowedAgreement, followUp } from '../follow-up/followed-agreement';
import { comparedOf } from '../inference/compared';
import type { ReferenceKind } from '../inference/comparison';
import { judge } from '../inference/judge';
import { comparedOutcomes, notCompared } from '../inference/not-compared';
import { openFacts } from '../metrics/open-deal-facts';
import { type PersonPlan, personPlan } from '../metrics/person-plan';
import { type Metrics, metricsOf } from '../metrics/table';
import { indexPipeline, type PipelineIndex } from '../pipeline/pipeline-index';
import { presentPeople } from '../pipeline/present-people';
import type { Team } from '../pipeline/read-team';
import { type Finding, type Findings, findingsOf } from '../playbook/findings';
import { type Look, lookOfPerson, lookOfTeam } from '../playbook/first-look';
import { type Annotation, flagDeals } from '../playbook/flags/annotate';
import { dealsToDiscuss } from '../playbook/flags/deals-to-discuss';
import { leansFor } from '../playbook/leans';
import { noticesFor } from '../playbook/notices';
import type { Notice } from '../playbook/notices/notice';
import { HEADLINE_FIGURES, SIGNALS } from '../playbook/signals/signals';
import { teamFindings } from '../playbook/team-findings';
import { type AgreementState, agreementState, type Stage } from '../process';
import type { ReadingNote, RowProblem } from '../table';
import { figureNames, type NotComparedFigure, notComparedFigures } from './not-compared';

/** What the report says of one salesperson. */
export interface PersonReport extends Findings {
  readonly index: number;
  readonly name: string;
  readonly agreement: AgreementState;
  readonly metrics: Metrics;
  readonly notices: readonly Notice[];
  /** Where the figures lean to without a finding; null where they lean to nothing. */
  readonly look: Look | null;
  /** With what anything was compared on enough outcomes; "no difference" is true of these alone. */
  readonly comparedWith: readonly ReferenceKind[];
  /** The figures that were, by the names that the Coaching Log gives them. */
  readonly comparedFigures: readonly string[];
  /** Whether one of them is off by as much as is worth a talk, be it a finding or not. */
  readonly isApart: boolean;
  /** The headline figures that were not compared, each with the reason. */
  readonly notCompared: readonly NotComparedFigure[];
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
  /** The currency of all amounts; null where nothing says it. */
  readonly currency: string | null;
  readonly problems: readonly RowProblem[];
  /** What was guessed, chosen or left out in reading the deals as a whole. */
  readonly notes: readonly ReadingNote[];
  readonly stages: readonly Stage[];
  readonly isDrafted: boolean;
  readonly team: Metrics;
  /** What was found of the whole team as one; the strongest first. */
  readonly teamFindings: readonly Finding[];
  /** The one likeliest place over all people and figures; null where there is none. */
  readonly firstLook: Look | null;
  readonly people: readonly PersonReport[];
  readonly annotations: readonly Annotation[];
  readonly lookup: PipelineIndex;
}

/** Makes the report of a team: everybody who has not left, in alphabetical order. */
export function coachingReport(team: Team): CoachingReport {
  const { pipeline, process, agreements, problems, tables } = team;
  const lookup = indexPipeline(pipeline);
  const present = presentPeople(pipeline);
  const evidence = judge(lookup, present, SIGNALS);
  const leans = leansFor(
    lookup,
    present,
    evidence.comparisons.filter(({ reference }) => reference.kind === 'agreed'),
  );
  const ofTeam = teamFindings(lookup, evidence);
  const outcomes = comparedOutcomes(evidence.comparisons);
  const { annotations, gaps } = flagDeals(lookup, tables, problems);
  const discuss = dealsToDiscuss(annotations, lookup);
  return {
    asOf: pipeline.asOf,
    window: pipeline.window,
    tabs: tables.map(({ tab }) => tab),
    rowCount: team.rowCount,
    readCount: team.deals.length,
    currency: team.currency,
    problems,
    notes: gaps.length === 0 ? team.notes : [...team.notes, { code: 'gaps', gaps }],
    stages: process.stages,
    isDrafted: team.isDrafted,
    team: metricsOf(lookup, null),
    teamFindings: ofTeam,
    firstLook: lookOfTeam(lookup, evidence, leans, ofTeam),
    people: present.map((index) => {
      const { name } = pipeline.salespeople[index] as { name: string };
      const metrics = metricsOf(lookup, index);
      const agreement = agreementState(process, agreements, name);
      const plan = personPlan(lookup, index);
      const found = findingsOf(lookup, evidence, index);
      const compared = comparedOf(evidence.comparisons, index);
      const own = leans.filter(({ person }) => person === index);
      return {
        index,
        name,
        agreement,
        metrics,
        ...found,
        look: lookOfPerson(lookup, evidence, own, {
          findings: found.findings,
          teamFindings: ofTeam,
        }),
        plan,
        comparedWith: compared.references,
        comparedFigures: figureNames(compared.figures, process),
        isApart: compared.isApart,
        notCompared: notComparedFigures(
          notCompared(lookup, outcomes, HEADLINE_FIGURES, index),
          process,
        ),
        notices: noticesFor({
          lookup,
          person: index,
          metrics,
          agreement,
          plan,
          facts: openFacts(lookup, index),
        }),
        discuss: discuss[index] ?? [],
        agreements: followUp(pipeline, team.log, index),
      };
    }),
    annotations,
    lookup,
  };
}
