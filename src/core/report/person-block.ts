import { whole } from '../language/format';
import type { Annotation } from '../playbook/flags/annotate';
import { type Line, line } from './document';
import { evidenceText, findingLines, noticeText, strengthLines } from './finding-lines';
import { FINDING_MARK } from './head';
import type { CoachingReport, PersonReport } from './report-model';
import {
  agreementText,
  isAgreedByNobody,
  moreText,
  noFindingText,
  noticesOfAll,
  planText,
} from './report-texts';
import { wonValueText } from './split-lines';

/** Findings told in full; a talk has room for no more, and the block must fit on one page. */
const TOLD_IN_FULL = 2;
/** Questions of the first finding, and of the second. */
const QUESTIONS = [3, 2] as const;
/** Strengths and watches shown. */
const STRENGTHS = 3;

/** In a larger team, those without a finding have fewer deals in the report. */
const SMALL_TEAM = 10;
const DEALS_WITHOUT_FINDING = 3;

const WORTH = 'Worth a conversation';

/** One salesperson's block. */
export function personBlock(person: PersonReport, report: CoachingReport): Line[] {
  const { strengths, findings, watch, discuss, agreements } = person;
  const lines = [headingLine(person, report)];
  const part = (title: string, texts: readonly Line[]): void => {
    if (texts.length > 0) lines.push(line('heading', title), ...texts);
  };
  part(
    'What goes well',
    strengths.slice(0, STRENGTHS).flatMap((strength) => strengthLines(strength)),
  );
  if (findings.length > 0 || strengths.length > 0) lines.push(line('heading', WORTH));
  if (findings.length === 0) lines.push(line('text', noFindingText(person)));
  lines.push(
    ...findings
      .slice(0, TOLD_IN_FULL)
      .flatMap((finding, index) => findingLines(finding, report, QUESTIONS[index] ?? 0)),
    ...findings.slice(TOLD_IN_FULL).map((finding) => line('finding', evidenceText(finding))),
  );
  part(
    'Keep an eye on',
    watch.map((each) => line('text', `${each.sentence} ${moreText(each)}`)),
  );
  part('To note', noticeLines(person, report));
  const isShort = findings.length === 0 && report.people.length > SMALL_TEAM;
  part(
    'Deals to discuss',
    discussLines(isShort ? discuss.slice(0, DEALS_WITHOUT_FINDING) : discuss),
  );
  part(
    'Agreed last time',
    agreements.map(({ sentence }) => line('text', sentence)),
  );
  const { plan } = person;
  if (plan !== null) {
    part(
      'Plan',
      [planText(plan, report), wonValueText(plan.split)].flatMap((text) =>
        text === null ? [] : [line('text', text)],
      ),
    );
  }
  return lines;
}

function headingLine(person: PersonReport, report: CoachingReport): Line {
  const mark = person.findings.length > 0 ? FINDING_MARK : '';
  const { won, lost } = person.metrics.winRate;
  // Never the name alone: notes beside it would be taken for notes beside the table's row.
  const stands = isAgreedByNobody(report)
    ? `${whole(won)} won, ${whole(lost)} lost`
    : agreementText(person, report);
  return { ...line('person', `${mark}${person.name} — ${stands}`), about: person.name };
}

/** The notices that do not stand in the head. */
function noticeLines({ notices }: PersonReport, { people }: CoachingReport): Line[] {
  const said = noticesOfAll(people).map(({ sentence }) => sentence);
  return notices
    .filter(({ sentence }) => !said.includes(sentence))
    .map((notice) => line('text', noticeText(notice)));
}

/** The deals to talk about. */
export function discussLines(discuss: readonly Annotation[]): Line[] {
  const said = dealsSaid(discuss);
  return discuss.map(({ tab, row, deal }, index) => ({
    ...line('bullet', `row ${row} · ${deal}: ${said[index]}`),
    link: { tab, row },
  }));
}

/** For each deal why it is worth a word; a question that several ask alike stands at the first. */
export function dealsSaid(discuss: readonly Annotation[]): string[] {
  let asked: string | null = null;
  return discuss.map(({ toSay, question }) => {
    const isNew = question !== null && question !== asked;
    asked = question ?? asked;
    return `${toSay.join(' ')}${isNew ? ` “${question}”` : ''}`;
  });
}
