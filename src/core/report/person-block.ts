import { enoughEvidence } from '../language/evidence';
import {
  agreementText,
  dealLine,
  dealSaid,
  markOf,
  personHeading,
  REPORT_TEXTS,
  wonAndLost,
} from '../language/report';
import { knownOutcomes } from '../metrics/win-rate';
import type { Annotation } from '../playbook/flags/annotate';
import { teamNotices } from '../playbook/notices';
import { somethingGood } from '../playbook/something-good';
import { type Line, line, textLines } from './document';
import { effortLines } from './effort-lines';
import { findingLines, lookLines, noticeText, strengthLines } from './finding-lines';
import { noFindingText, notComparedByAll, notComparedText } from './not-compared';
import { planLines } from './plan-lines';
import type { CoachingReport, PersonReport } from './report-model';
import { isAgreedByNobody, noticesOfAll } from './shared-notices';

/** Findings told in full; a talk has room for no more, and the block must fit on one page. */
const TOLD_IN_FULL = 2;
/** Questions of the first finding, and of the second. */
const QUESTIONS = [3, 2] as const;
/** Strengths shown. */
const STRENGTHS = 3;

/** In a larger team, those without a finding have fewer deals in the report. */
const SMALL_TEAM = 10;
const DEALS_WITHOUT_FINDING = 3;

/** One salesperson's block. */
export function personBlock(person: PersonReport, report: CoachingReport): Line[] {
  const { strengths, findings, look, discuss, agreements } = person;
  const lines = [headingLine(person, report)];
  const part = (title: string, texts: readonly Line[]): void => {
    if (texts.length > 0) lines.push(line('heading', title), ...texts);
  };
  const good =
    strengths.length > 0
      ? strengths.slice(0, STRENGTHS).flatMap((strength) => strengthLines(strength))
      : goodLines(person, report);
  part(REPORT_TEXTS.strengths, good);
  const none = findings.length > 0 ? null : noFindingText(person, report.teamFindings, true);
  if (findings.length > 0 || (good.length > 0 && none !== null)) {
    lines.push(line('heading', REPORT_TEXTS.findings));
  }
  lines.push(...textLines('text', none));
  lines.push(
    ...findings
      .slice(0, TOLD_IN_FULL)
      .flatMap((finding, index) =>
        findingLines(finding, report, QUESTIONS[index] ?? 0, person.index),
      ),
    ...findings
      .slice(TOLD_IN_FULL)
      .map(({ sentence }) => line('finding', enoughEvidence(sentence))),
  );
  lines.push(...textLines('quiet', notComparedText(person, notComparedByAll(report.people))));
  lines.push(...effortLines(person.metrics));
  if (look !== null) part(REPORT_TEXTS.look, lookLines(look, 1));
  part(REPORT_TEXTS.notices, noticeLines(person, report));
  const isShort = findings.length === 0 && report.people.length > SMALL_TEAM;
  part(
    REPORT_TEXTS.discuss,
    discussLines(isShort ? discuss.slice(0, DEALS_WITHOUT_FINDING) : discuss),
  );
  part(
    REPORT_TEXTS.agreements,
    agreements.map(({ sentence }) => line('text', sentence)),
  );
  part(REPORT_TEXTS.plan, planLines(person, report));
  return lines;
}

/** Something good to begin with, where no strength is beyond chance; nothing where there is none. */
function goodLines({ index }: PersonReport, { pipelineIndex }: CoachingReport): Line[] {
  const good = somethingGood(pipelineIndex, index);
  return good === null ? [] : [line('text', good)];
}

/** Deals won or lost, on which all that is said of a person rests. */
export function decidedDeals({ metrics: { winRate } }: PersonReport): number {
  return winRate.won + winRate.lost;
}

function headingLine(person: PersonReport, report: CoachingReport): Line {
  const { name, findings, look, agreement, metrics } = person;
  const { won, lost } = knownOutcomes(metrics.winRate);
  // Never the name alone: notes beside it would be taken for notes beside the table's row.
  const stands = isAgreedByNobody(report)
    ? wonAndLost(won, lost)
    : agreementText(agreement, report.asOf);
  return {
    ...line('person', personHeading(name, markOf(findings.length > 0, look !== null), stands)),
    about: name,
  };
}

/** The notices that do not stand in the head, of this person, of all or of the team as one. */
function noticeLines({ notices }: PersonReport, { people, pipelineIndex }: CoachingReport): Line[] {
  const said = noticesOfAll(people).map(({ sentence }) => sentence);
  const ofTeam = people.length > 1 ? teamNotices(pipelineIndex).map(({ code }) => code) : [];
  return notices
    .filter(({ code, sentence }) => !said.includes(sentence) && !ofTeam.includes(code))
    .map((notice) => line('text', noticeText(notice)));
}

/** The deals to talk about. */
export function discussLines(discuss: readonly Annotation[]): Line[] {
  const said = dealsSaid(discuss);
  return discuss.map(({ tab, row, deal }, index) => ({
    ...line('bullet', dealLine(row, deal, said[index] ?? '')),
    link: { tab, row },
  }));
}

/** For each deal why it is worth a word; a question that several ask alike stands at the first. */
export function dealsSaid(discuss: readonly Annotation[]): string[] {
  let asked: string | null = null;
  return discuss.map(({ toSay, question }) => {
    const isNew = question !== null && question !== asked;
    asked = question ?? asked;
    return dealSaid(toSay, isNew ? question : null);
  });
}
