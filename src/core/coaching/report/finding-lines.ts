import { readableDay } from '../../calendar';
import { listed, lowerFirst } from '../../texts/format';

import { REVIEW_AFTER_DAYS } from '../follow-up';

import { causeLines } from './cause-lines';

import { type Line, line } from './document';
import type { CoachingReport, ToldFinding } from './report-model';

/**
 * A finding told in full: the evidence, what it could be, what to ask, what to try and how one
 * shall know. Without a diagnosis it is the evidence alone.
 *
 * @param mostQuestions how many of the questions are shown
 * @param isWithAction whether what to try and how to measure it are told here
 */
export function findingLines(
  finding: ToldFinding,
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

/** The evidence of a finding, and that it is enough. */
export function evidenceText({ sentence }: ToldFinding): string {
  return `${sentence} Not chance.`;
}
