import { readableDay } from '../calendar';
import { REVIEW_AFTER_DAYS } from '../follow-up/review-day';
import { listed, lowerFirst } from '../language/format';
import type { Advice } from '../playbook/advice';
import type { Notice } from '../playbook/notices/notice';

import { causeLines } from './cause-lines';

import { type Line, line } from './document';
import type { CoachingReport, Finding } from './report-model';

/**
 * A finding told in full: the evidence, what it could be, what to ask, what to try and how one
 * shall know. Without a diagnosis it is the evidence alone.
 *
 * @param mostQuestions how many of the questions are shown
 * @param isWithAction whether what to try and how to measure it are told here
 */
export function findingLines(
  finding: Finding,
  { asOf }: CoachingReport,
  mostQuestions: number,
  isWithAction = true,
): Line[] {
  const { diagnosis, also } = finding;
  const lines = [line('finding', evidenceText(finding))];
  if (diagnosis === null) return lines;
  lines.push(...causeLines(finding));
  for (const question of diagnosis.questions.slice(0, mostQuestions)) {
    lines.push(line('text', `Ask: “${question}”`));
  }
  if (isWithAction) {
    lines.push(line('text', `Try: ${diagnosis.action}`));
    const review = readableDay(asOf + REVIEW_AFTER_DAYS);
    lines.push(line('text', `Measure: ${diagnosis.followUp.text}. Look again ${review}.`));
  }
  if (also.length > 0) {
    const titles = listed(also.map(({ title }) => lowerFirst(title)));
    lines.push(line('quiet', `Fits as well: ${titles}.`));
  }
  return lines;
}

/** A strength, and where a diagnosis explains it what to make of it. */
export function strengthLines({ sentence, diagnosis }: Finding, isWithAction = true): Line[] {
  const lines = [line('text', sentence)];
  if (diagnosis !== null) {
    const { title, causes } = diagnosis;
    const [most] = causes;
    const means = most === undefined ? '' : `: ${lowerFirst(most.cause)}`;
    lines.push(line('text', `${title}${means}. ${adviceText(diagnosis, isWithAction)}`));
  }
  return lines;
}

/** A notice in short: what is so, one question, and what to try. */
export function noticeText({ sentence, diagnosis }: Notice, isWithAction = true): string {
  return `${sentence} ${adviceText(diagnosis, isWithAction)}`;
}

function adviceText({ questions, action }: Advice, isWithAction: boolean): string {
  return `Ask: “${questions[0]}”${isWithAction ? ` Try: ${action}` : ''}`;
}

/** The evidence of a finding, and that it is enough. */
export function evidenceText({ sentence }: Finding): string {
  return `${sentence} Not chance.`;
}
