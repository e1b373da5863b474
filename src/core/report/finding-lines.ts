import { proposedMeasure } from '../follow-up/proposed-measure';
import { enoughEvidence } from '../language/evidence';
import { ifSoAsk } from '../language/first-look';
import { ask, askAndTry, fitsAsWell, strengthText, tryThis } from '../language/report';
import { type Advice, wholeCause } from '../playbook/advice';
import type { Finding } from '../playbook/findings';
import type { Look } from '../playbook/first-look';
import type { TeamNotice } from '../playbook/notices/notice';
import { causeLines } from './cause-lines';
import { type Line, line, textLines } from './document';
import type { CoachingReport } from './report-model';

/** How much of a finding is told. */
interface FindingRoom {
  readonly questions: number;
  readonly causes: number;
}

/**
 * A finding told in full: the evidence, what it could be, what to ask, and what to try. Without a
 * diagnosis it is the evidence alone.
 *
 * @param toTry as `whatToTry` tells it; null where that is told elsewhere
 */
export function findingLines(
  finding: Finding,
  { questions, causes }: FindingRoom,
  toTry: string | null = null,
): Line[] {
  const { sentence, diagnosis, also } = finding;
  const lines = [line('finding', enoughEvidence(sentence))];
  if (diagnosis === null) return lines;
  lines.push(...causeLines(finding, causes));
  for (const question of diagnosis.questions.slice(0, questions)) {
    lines.push(line('text', ask(question)));
  }
  lines.push(...textLines('text', toTry));
  if (also.length > 0) lines.push(line('quiet', fitsAsWell(also.map(({ title }) => title))));
  return lines;
}

/** What somebody can try because of a finding, and how one shall know; null without a diagnosis. */
export function whatToTry(
  { comparison, diagnosis }: Finding,
  person: number,
  { lookup }: CoachingReport,
): string | null {
  if (diagnosis === null) return null;
  const told = { ...comparison, observed: comparison.difference.observed };
  return `${tryThis(diagnosis.action)} ${proposedMeasure(lookup, person, diagnosis, told).told}`;
}

/** A first place to look, with the questions of its diagnosis. */
export function lookLines({ sentence, diagnosis }: Look, mostQuestions: number): Line[] {
  const questions = diagnosis.questions.slice(0, mostQuestions);
  return [line('text', sentence), ...questions.map((each) => line('text', ifSoAsk(each)))];
}

/** A strength, and where a diagnosis explains it what to make of it. */
export function strengthLines({ sentence, diagnosis }: Finding, isWithAction = true): Line[] {
  const lines = [line('text', sentence)];
  if (diagnosis !== null) {
    const [likeliest] = diagnosis.causes;
    const cause = likeliest === undefined ? null : wholeCause(likeliest);
    const advice = adviceText(diagnosis, isWithAction);
    lines.push(line('text', strengthText(diagnosis.title, cause, advice)));
  }
  return lines;
}

/** A notice in short: what is so, one question, and what to try. */
export function noticeText({ sentence, diagnosis }: TeamNotice, isWithAction = true): string {
  return `${sentence} ${adviceText(diagnosis, isWithAction)}`;
}

function adviceText({ questions, action }: Advice, isWithAction: boolean): string {
  return askAndTry(String(questions[0]), isWithAction ? action : null);
}
