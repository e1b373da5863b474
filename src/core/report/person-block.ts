import { enoughEvidence } from '../language/evidence';
import {
  agreementText,
  dealLine,
  dealName,
  dealSaid,
  markOf,
  personHeading,
  REPORT_TEXTS,
  wonAndLost,
} from '../language/report';
import { memoize } from '../memoize';
import { knownOutcomes } from '../metrics/win-rate';
import type { Finding } from '../playbook/findings';
import type { Annotation } from '../playbook/flags/annotate';
import { somethingGood } from '../playbook/something-good';
import { type Line, line, textLines } from './document';
import { effortLines } from './effort-lines';
import { findingLines, lookLines, noticeText, strengthLines, whatToTry } from './finding-lines';
import { fitPage } from './fit-page';
import { noFindingText, notComparedByAll, notComparedText } from './not-compared';
import { planLines } from './plan-lines';
import type { CoachingReport, PersonReport } from './report-model';
import { isAgreedByNobody, ownNotices } from './shared-notices';
import { targetLines } from './target-lines';

/** How much of each part is told. */
interface Room {
  /** Findings told in full, and the causes of each. */
  readonly findings: number;
  readonly causes: number;
  readonly strengths: number;
  readonly notices: number;
  readonly deals: number;
  readonly agreements: number;
}

/** From the most to the least: the first with which the block fits on its page counts. */
const ROOMS: readonly Room[] = [
  { findings: 2, causes: 5, strengths: 3, notices: 4, deals: 5, agreements: 5 },
  { findings: 2, causes: 3, strengths: 2, notices: 3, deals: 4, agreements: 4 },
  { findings: 1, causes: 3, strengths: 1, notices: 2, deals: 3, agreements: 3 },
  { findings: 1, causes: 2, strengths: 1, notices: 1, deals: 2, agreements: 2 },
];

/** Questions of each finding. */
const QUESTIONS = 2;

/** In a larger team, those without a finding have fewer deals in the report. */
const SMALL_TEAM = 10;
const DEALS_WITHOUT_FINDING = 3;

/** One salesperson's block, no longer than a page. */
export function personBlock(person: PersonReport, report: CoachingReport): Line[] {
  // The page is laid out anew for each room; when a figure can be judged takes long to work out.
  const toTry = memoize((finding: Finding) => whatToTry(finding, person.index, report));
  return fitPage(ROOMS, (room) => blockWithin(person, report, room, toTry));
}

function blockWithin(
  person: PersonReport,
  report: CoachingReport,
  room: Room,
  toTry: (finding: Finding) => string | null,
): Line[] {
  const { strengths, findings, look, discuss, agreements } = person;
  const lines = [headingLine(person, report)];
  const part = (title: string, texts: readonly Line[]): void => {
    if (texts.length > 0) lines.push(line('heading', title), ...texts);
  };
  const good =
    strengths.length > 0
      ? strengths.slice(0, room.strengths).flatMap((strength) => strengthLines(strength))
      : goodLines(person, report);
  part(REPORT_TEXTS.strengths, good);
  part(REPORT_TEXTS.findings, [
    ...(findings.length > 0
      ? []
      : textLines('text', noFindingText(person, report.teamFindings, true))),
    ...findings
      .slice(0, room.findings)
      .flatMap((finding) =>
        findingLines(finding, { questions: QUESTIONS, causes: room.causes }, toTry(finding)),
      ),
    ...findings
      .slice(room.findings)
      .map(({ sentence }) => line('finding', enoughEvidence(sentence))),
    ...textLines('quiet', notComparedText(person, notComparedByAll(report.people))),
    ...effortLines(person),
  ]);
  if (look !== null) part(REPORT_TEXTS.look, lookLines(look, 1));
  part(
    REPORT_TEXTS.notices,
    ownNotices(person, report)
      .slice(0, room.notices)
      .map((notice) => line('text', noticeText(notice))),
  );
  const isShort = findings.length === 0 && report.people.length > SMALL_TEAM;
  const deals = isShort ? Math.min(DEALS_WITHOUT_FINDING, room.deals) : room.deals;
  part(REPORT_TEXTS.discuss, discussLines(discuss.slice(0, deals)));
  part(
    REPORT_TEXTS.agreements,
    agreements.slice(-room.agreements).map(({ sentence }) => line('text', sentence)),
  );
  part(REPORT_TEXTS.plan, [...agreedLines(person, report), ...planLines(person, report)]);
  return lines;
}

/** Something good to begin with, where no strength is beyond chance; nothing where there is none. */
function goodLines({ index }: PersonReport, { lookup }: CoachingReport): Line[] {
  const good = somethingGood(lookup, index);
  return good === null ? [] : [line('text', good)];
}

/** What was agreed on, as long as nothing of it can be measured yet. */
function agreedLines(
  { index, agreement, comparedWith }: PersonReport,
  { lookup }: CoachingReport,
): Line[] {
  const isUnmeasured = agreement.kind === 'agreed' && !comparedWith.includes('agreed');
  return isUnmeasured ? targetLines(lookup, index).map((text) => line('text', text)) : [];
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

/** The deals to talk about. */
export function discussLines(discuss: readonly Annotation[]): Line[] {
  const said = dealsSaid(discuss);
  return discuss.map(({ tab, row, deal }, index) => {
    const text = dealName(row, deal);
    return {
      ...line('bullet', dealLine(text, said[index] ?? '')),
      link: { tab, row, cell: 0, text },
    };
  });
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
