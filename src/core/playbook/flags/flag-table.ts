import type { Flag, FlagCode, FlagJudge } from './flag';
import * as judges from './flag-judges';

/** A flag, its fields as `Flag` explains them; most are asked of open deals and ask for a talk. */
function flag(
  code: FlagCode,
  label: string,
  judge: FlagJudge,
  hasQuestion = true,
  asksOf: Flag['asksOf'] = 'open',
): Flag {
  return { code, label, asksOf, judge, hasQuestion };
}

/**
 * The deal flags, most urgent first (the order of `FLAG_CODES`). The label is what stands in the
 * sheet; the judge says whether it applies and why. Repeated rows are flagged from the row
 * problems, because a repeating row is no deal.
 */
export const FLAGS: readonly Flag[] = [
  flag('close-date-passed', 'Close date passed', judges.closeDatePassed),
  flag('stalled', 'Stalled', judges.stalled),
  flag('next-step-overdue', 'Next step overdue', judges.nextStepOverdue),
  flag('pushed', 'Pushed', judges.pushed),
  flag('closes-too-soon', 'Closes too soon', judges.closesTooSoon),
  flag('no-decision-date', 'No decision date', judges.noDecisionDate),
  flag('quiet', 'Quiet', judges.quiet),
  flag('amount-cut', 'Amount cut', judges.amountCut),
  flag('big-discount', 'Big discount', judges.bigDiscount),
  flag('older-than-any-win', 'Older than any win', judges.olderThanAnyWin),
  flag('went-back', 'Went back', judges.wentBack),
  flag('skipped', 'Skipped a stage', judges.skipped),
  flag('missing-for-stage', 'Missing for stage', judges.missingForStage, false),
  flag('outsized', 'Outsized', judges.outsized),
  flag('no-next-step', 'No next step', judges.noNextStep),
  flag('unknown-stage', 'Unknown stage', judges.unknownStage, false, 'any'),
  flag('no-owner', 'No salesperson', judges.noOwner, false, 'any'),
  flag('no-amount', 'No amount', judges.noAmount, false, 'any'),
  flag('won-no-date', 'Won without date', judges.wonWithoutDate, false, 'won'),
  flag('lost-no-reason', 'Lost without reason', judges.lostWithoutReason, false, 'lost'),
];

/** Label of the flag on rows that repeat another. */
export const DUPLICATE_LABEL = 'Duplicate';
