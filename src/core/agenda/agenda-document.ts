import { partsOf } from '../calendar';
import {
  AGENDA_TEXTS,
  agendaTitle,
  openAction,
  processStands,
  proposedAction,
} from '../language/agenda';
import { agreementText, REPORT_TEXTS } from '../language/report';
import type { Advice } from '../playbook/advice';
import { somethingGood } from '../playbook/something-good';
import { type Line, line, type ReportDocument, textLines, toDocument } from '../report/document';
import { findingLines, lookLines, noticeText, strengthLines } from '../report/finding-lines';
import { noFindingText, notComparedText } from '../report/not-compared';
import { discussLines } from '../report/person-block';
import type { Agenda } from './agenda';

/** Questions of each finding: a talk is no interview. */
const QUESTIONS = 2;

/** The page for a talk, to print or to copy, in the order of the talk. */
export function agendaDocument(agenda: Agenda): ReportDocument {
  const { report, person, agreements, strength, findings, look, notices, discuss, proposed } =
    agenda;
  const lines: Line[] = [
    { ...line('person', agendaTitle(person.name, report.asOf)), about: person.name },
    line('lead', processText(agenda)),
  ];
  const part = (title: string, texts: readonly Line[]): void => {
    if (texts.length > 0) lines.push(line('heading', title), ...texts);
  };
  // What is to be agreed on stands at the end.
  const isProposed = (diagnosis: Advice | null): boolean =>
    proposed.some(({ code }) => code === diagnosis?.code);
  part(
    AGENDA_TEXTS.agreements,
    agreements.map(({ sentence }) => line('bullet', sentence)),
  );
  part(
    AGENDA_TEXTS.strength,
    strength === null
      ? [line('text', somethingGood(report.pipelineIndex, person.index) ?? AGENDA_TEXTS.noStrength)]
      : strengthLines(strength, !isProposed(strength.diagnosis)),
  );
  part(REPORT_TEXTS.findings, [
    ...(findings.length === 0
      ? textLines('text', noFindingText(person, report.teamFindings))
      : findings.flatMap((finding) => findingLines(finding, report, QUESTIONS))),
    ...textLines('quiet', notComparedText(person)),
  ]);
  if (look !== null) part(REPORT_TEXTS.look, lookLines(look, QUESTIONS));
  part(
    REPORT_TEXTS.notices,
    notices.map((notice) => line('text', noticeText(notice, !isProposed(notice.diagnosis)))),
  );
  part(AGENDA_TEXTS.discuss, discussLines(discuss));
  part(AGENDA_TEXTS.next, nextActions(agenda));
  return toDocument(lines);
}

/** How the process stands; where it is not agreed on, that comes before everything. */
function processText({ person, report }: Agenda): string {
  const [notice] = person.notices;
  if (notice?.comesFirst) return noticeText(notice);
  return processStands(agreementText(person.agreement, report.asOf));
}

function nextActions({ report, agreements, proposed, deedOn }: Agenda): Line[] {
  const { year } = partsOf(report.asOf);
  const open = agreements.flatMap(({ entry, isClosed }) =>
    isClosed || entry.action === ''
      ? []
      : [line('bullet', openAction(entry.action, entry.reviewOn, report.asOf))],
  );
  const suggested = proposed.map((each) => line('bullet', proposedAction(each, deedOn, year)));
  return [...open, ...suggested, line('text', AGENDA_TEXTS.blank)];
}
