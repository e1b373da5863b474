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
import { fitPage } from '../report/fit-page';
import { noFindingText, notComparedText } from '../report/not-compared';
import { discussLines } from '../report/person-block';
import { planLines } from '../report/plan-lines';
import type { Agenda } from './agenda';
import { shapeOf } from './shape-lines';

/** Questions of each finding: a talk is no interview. */
const QUESTIONS = 2;

/** How much of each part is told. */
interface Room {
  readonly findings: number;
  /** Causes of each finding. */
  readonly causes: number;
  readonly agreements: number;
  readonly notices: number;
}

/** From the most to the least: the first with which the page is one page counts. */
const ROOMS: readonly Room[] = [
  { findings: 2, causes: 3, agreements: 5, notices: 2 },
  { findings: 2, causes: 2, agreements: 3, notices: 1 },
  { findings: 1, causes: 2, agreements: 3, notices: 1 },
  { findings: 1, causes: 1, agreements: 2, notices: 0 },
];

/** The page for a talk, to print or to copy, in the order of the talk. */
export function agendaDocument(agenda: Agenda): ReportDocument {
  const end = [line('heading', AGENDA_TEXTS.agreed), line('box', '')];
  return toDocument([...fitPage(ROOMS, (room) => agendaLines(agenda, room)), ...end]);
}

function agendaLines(agenda: Agenda, room: Room): Line[] {
  const { report, person, agreements, strength, findings, look, notices, discuss, proposed } =
    agenda;
  const lines: Line[] = [
    { ...line('person', agendaTitle(person.name, report.asOf, report.window)), about: person.name },
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
    agreements.slice(0, room.agreements).map(({ sentence }) => line('bullet', sentence)),
  );
  part(
    AGENDA_TEXTS.strength,
    strength === null
      ? [line('text', somethingGood(report.lookup, person.index) ?? AGENDA_TEXTS.noStrength)]
      : strengthLines(strength, !isProposed(strength.diagnosis)),
  );
  const shape = shapeOf(report, person);
  part(shape.title, shape.lines);
  part(REPORT_TEXTS.findings, [
    ...(findings.length === 0
      ? textLines('text', noFindingText(person, report.teamFindings))
      : findings
          .slice(0, room.findings)
          .flatMap((finding) =>
            findingLines(finding, { questions: QUESTIONS, causes: room.causes }),
          )),
    ...textLines('quiet', notComparedText(person)),
  ]);
  if (look !== null) part(REPORT_TEXTS.look, lookLines(look, QUESTIONS));
  part(
    REPORT_TEXTS.notices,
    notices
      .slice(0, room.notices)
      .map((notice) => line('text', noticeText(notice, !isProposed(notice.diagnosis)))),
  );
  part(REPORT_TEXTS.plan, planLines(person, report));
  part(AGENDA_TEXTS.discuss, discussLines(discuss));
  part(AGENDA_TEXTS.next, nextActions(agenda));
  return lines;
}

/** How the process stands; where it is not agreed on, that comes before everything. */
function processText({ person, report }: Agenda): string {
  const [notice] = person.notices;
  if (notice?.comesFirst) return noticeText(notice);
  return processStands(agreementText(person.agreement, report.asOf));
}

function nextActions({ report, agreements, proposed }: Agenda): Line[] {
  const open = agreements.flatMap(({ entry, isClosed }) =>
    isClosed || entry.action === ''
      ? []
      : [line('bullet', openAction(entry.action, entry.reviewOn, report.asOf))],
  );
  const suggested = proposed.map((each) => line('bullet', proposedAction(each)));
  return [...open, ...suggested];
}
