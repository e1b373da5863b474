import type { Annotation } from '../flags/annotate';
import { type Line, line } from './document';
import { evidenceText, findingLines } from './finding-lines';
import { FINDING_MARK } from './head';
import type { CoachingReport, PersonReport } from './report-model';
import { agreementText, moreText, noFindingText, noticesOfAll, planText } from './report-texts';

/** Findings told in full; a talk has room for no more, and the block must fit on one page. */
const TOLD_IN_FULL = 2;
/** Questions of the first finding, and of the second. */
const QUESTIONS = [3, 2] as const;
/** Strengths and watches shown. */
const STRENGTHS = 3;

/** In a larger team, those without a finding have fewer deals in the report. */
const SMALL_TEAM = 10;
const DEALS_WITHOUT_FINDING = 3;

/** One salesperson's block. */
export function personBlock(person: PersonReport, report: CoachingReport): Line[] {
  const { strengths, findings, watch, discuss, agreements } = person;
  const lines = [headingLine(person, report)];
  const part = (title: string, texts: readonly Line[]): void => {
    if (texts.length > 0) lines.push(line('heading', title), ...texts);
  };
  part(
    'What goes well',
    strengths.slice(0, STRENGTHS).map(({ sentence }) => line('text', sentence)),
  );
  if (findings.length === 0) lines.push(line('text', noFindingText(person)));
  part('Worth a conversation', [
    ...findings
      .slice(0, TOLD_IN_FULL)
      .flatMap((finding, index) => findingLines(finding, report, QUESTIONS[index] ?? 0)),
    ...findings.slice(TOLD_IN_FULL).map((finding) => line('finding', evidenceText(finding))),
  ]);
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
  if (person.plan !== null) part('Plan', [line('text', planText(person.plan, report))]);
  return lines;
}

function headingLine(person: PersonReport, report: CoachingReport): Line {
  const mark = person.findings.length > 0 ? FINDING_MARK : '';
  const heading = `${mark}${person.name} — ${agreementText(person, report)}`;
  return { ...line('person', heading), about: person.name };
}

/** The notices that stand neither beside the name nor in the head. */
function noticeLines({ notices, agreement }: PersonReport, { people }: CoachingReport): Line[] {
  const said = noticesOfAll(people);
  return notices
    .filter(({ code }) => code !== 'process-not-agreed' || agreement.kind === 'changed')
    .filter(({ sentence }) => !said.includes(sentence))
    .map(({ sentence }) => line('text', sentence));
}

/** The deals to talk about; a question that several ask alike stands at the first. */
export function discussLines(discuss: readonly Annotation[]): Line[] {
  let asked: string | null = null;
  return discuss.map((annotation) => {
    const { tab, row, question } = annotation;
    const isNew = question !== null && question !== asked;
    asked = question ?? asked;
    const text = `${dealText(annotation)}${isNew ? ` “${question}”` : ''}`;
    return { ...line('bullet', text), link: { tab, row } };
  });
}

/** A deal with the reasons why it is worth a word. */
export function dealText({ row, deal, toSay }: Annotation): string {
  return `row ${row} · ${deal}: ${toSay.join(' ')}`;
}
