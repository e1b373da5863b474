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

/** The deal flags, one file each, the most urgent first. */
export const FLAGS: readonly Flag[] = [
  closeDatePassed,
  stalled,
  nextStepOverdue,
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
  unknownStage,
  duplicate,
  noOwner,
  noAmount,
  wonNoDate,
  lostNoReason,
];

/** Codes of the flags, the most urgent first. */
export const FLAG_CODES: readonly string[] = FLAGS.map(({ code }) => code);
