import { partsOf, readableDay } from '../calendar';
import { upperFirst } from '../language/format';
import type { Advice } from '../playbook/advice';
import { type Line, line, type ReportDocument, toDocument } from '../report/document';
import { findingLines, noticeText, strengthLines } from '../report/finding-lines';
import { discussLines } from '../report/person-block';
import { agreementText, noFindingText } from '../report/report-texts';
import type { Agenda } from './agenda';

/** Questions of each finding: a talk is no interview. */
const QUESTIONS = 2;

/** Room to write on, on paper. */
const BLANK = 'Agreed: ________________________________________ by: ____________';

/** The page for a talk, to print or to copy, in the order of the talk. */
export function agendaDocument(agenda: Agenda): ReportDocument {
  const { report, person, agreements, strength, findings, notices, discuss, proposed } = agenda;
  const lines: Line[] = [
    {
      ...line('person', `1:1 with ${person.name} · ${readableDay(report.asOf)}`),
      about: person.name,
    },
    line('lead', processText(agenda)),
  ];
  const part = (title: string, texts: readonly Line[]): void => {
    if (texts.length > 0) lines.push(line('heading', title), ...texts);
  };
  // What is to be agreed on stands at the end.
  const isProposed = (diagnosis: Advice | null): boolean =>
    proposed.some(({ code }) => code === diagnosis?.code);
  part(
    'Agreed before: was it kept, and what moved?',
    agreements.map(({ sentence }) => line('bullet', sentence)),
  );
  part(
    'To name first',
    strength === null
      ? [line('text', 'No strength stands out in the numbers yet.')]
      : strengthLines(strength, !isProposed(strength.diagnosis)),
  );
  part(
    'Worth a conversation',
    findings.length === 0
      ? [line('text', noFindingText(person))]
      : findings.flatMap((finding) => findingLines(finding, report, QUESTIONS, false)),
  );
  part(
    'To note',
    notices.map((notice) => line('text', noticeText(notice, !isProposed(notice.diagnosis)))),
  );
  part('Deals to look at together', discussLines(discuss));
  part('Next actions', nextActions(agenda));
  return toDocument(lines);
}

/** How the process stands; where it is not agreed on, that comes before everything. */
function processText({ person, report }: Agenda): string {
  const [notice] = person.notices;
  if (notice?.comesFirst) return noticeText(notice);
  return `${upperFirst(agreementText(person, report))}.`;
}

function nextActions({ report, agreements, proposed, reviewOn }: Agenda): Line[] {
  const { year } = partsOf(report.asOf);
  const open = agreements.flatMap(({ entry, isClosed }) => {
    if (isClosed || entry.action === '') return [];
    const until =
      entry.reviewOn === null ? '' : `, to be judged ${readableDay(entry.reviewOn, year)}`;
    return [line('bullet', `${withoutStop(entry.action)}${until}.`)];
  });
  const suggested = proposed.map(({ action, measure, baseline }) => {
    const now = baseline === '' ? '' : `, now ${baseline}`;
    const followed = measure === '' ? '' : ` Measure: ${measure}${now}.`;
    return line(
      'bullet',
      `To agree on: ${action}${followed} Look again ${readableDay(reviewOn, year)}.`,
    );
  });
  return [...open, ...suggested, line('text', BLANK)];
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
