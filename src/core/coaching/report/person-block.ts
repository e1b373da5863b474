import type { Annotation } from '../flags/annotate';
import { type Line, line } from './document';
import { evidenceText, findingLines } from './finding-lines';
import { FINDING_MARK } from './head';
import type { CoachingReport, PersonReport } from './report-model';
import { agreementText, moreText, noFindingText } from './report-texts';

/** Findings told in full; a talk has room for no more, and the block must fit on one page. */
const TOLD_IN_FULL = 2;
/** Questions of the first finding, and of the second. */
const QUESTIONS = [3, 2] as const;
/** Strengths and watches shown. */
const STRENGTHS = 3;

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
  part('To note', noticeLines(person));
  part('Deals to discuss', discussLines(discuss));
  part(
    'Agreed last time',
    agreements.map(({ sentence }) => line('text', sentence)),
  );
  return lines;
}

function headingLine(person: PersonReport, report: CoachingReport): Line {
  const mark = person.findings.length > 0 ? FINDING_MARK : '';
  const heading = `${mark}${person.name} — ${agreementText(person, report)}`;
  return { ...line('person', heading), about: person.name };
}

/** The notices, but for a missing agreement, which stands beside the name already. */
function noticeLines({ notices, agreement }: PersonReport): Line[] {
  return notices
    .filter(({ code }) => code !== 'process-not-agreed' || agreement.kind === 'changed')
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
export function dealText({ row, deal, reasons }: Annotation): string {
  return `row ${row} · ${deal}: ${reasons.join(' ')}`;
}
