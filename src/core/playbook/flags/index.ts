import { amountCut } from './amount-cut';
import { bigDiscount } from './big-discount';
import { closeDatePassed } from './close-date-passed';
import { closesTooSoon } from './closes-too-soon';
import { duplicate } from './duplicate';
import type { Flag } from './flag';
import { lostNoReason } from './lost-no-reason';
import { missingForStage } from './missing-for-stage';
import { nextStepOverdue } from './next-step-overdue';
import { noAmount } from './no-amount';
import { noDecisionDate } from './no-decision-date';
import { noNextStep } from './no-next-step';
import { noOwner } from './no-owner';
import { olderThanAnyWin } from './older-than-any-win';
import { outsized } from './outsized';
import { pushed } from './pushed';
import { quiet } from './quiet';
import { skipped } from './skipped';
import { stalled } from './stalled';
import { unknownStage } from './unknown-stage';
import { wentBack } from './went-back';
import { wonNoDate } from './won-no-date';

/** What a flag asks for: something today, a word in a talk, or a cell that somebody fills. */
export type Urgency = 'today' | 'talk' | 'cell';

/** The deal flags, one file each, by what they ask for; the most urgent first. */
const BY_URGENCY: Readonly<Record<Urgency, readonly Flag[]>> = {
  today: [closeDatePassed, stalled, nextStepOverdue],
  talk: [
    pushed,
    closesTooSoon,
    noDecisionDate,
    quiet,
    amountCut,
    bigDiscount,
    olderThanAnyWin,
    wentBack,
    skipped,
    missingForStage,
    outsized,
    noNextStep,
  ],
  cell: [unknownStage, duplicate, noOwner, noAmount, wonNoDate, lostNoReason],
};

/** The deal flags, the most urgent first. */
export const FLAGS: readonly Flag[] = Object.values(BY_URGENCY).flat();

/** Codes of the flags, the most urgent first. */
export const FLAG_CODES: readonly string[] = FLAGS.map(({ code }) => code);

/** How urgent a row is with its most urgent flag; null without any. */
export function urgencyOf([code]: readonly string[]): Urgency | null {
  const found = Object.entries(BY_URGENCY).find(([, flags]) =>
    flags.some((flag) => flag.code === code),
  );
  return found === undefined ? null : (found[0] as Urgency);
}
