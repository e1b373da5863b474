import type { Flag } from './flag';
import * as judges from './flag-judges';

/**
 * The deal flags, most urgent first (the order of `FLAG_CODES`). The label is what stands in the
 * sheet; the judge says whether it applies and why. Repeated rows are flagged from the row
 * problems, because a repeating row is no deal.
 */
export const FLAGS: readonly Flag[] = [
  {
    code: 'close-date-passed',
    label: 'Close date passed',
    asksOf: 'open',
    judge: judges.closeDatePassed,
    hasQuestion: true,
  },
  { code: 'stalled', label: 'Stalled', asksOf: 'open', judge: judges.stalled, hasQuestion: true },
  {
    code: 'next-step-overdue',
    label: 'Next step overdue',
    asksOf: 'open',
    judge: judges.nextStepOverdue,
    hasQuestion: true,
  },
  { code: 'pushed', label: 'Pushed', asksOf: 'open', judge: judges.pushed, hasQuestion: true },
  {
    code: 'closes-too-soon',
    label: 'Closes too soon',
    asksOf: 'open',
    judge: judges.closesTooSoon,
    hasQuestion: true,
  },
  {
    code: 'no-decision-date',
    label: 'No decision date',
    asksOf: 'open',
    judge: judges.noDecisionDate,
    hasQuestion: true,
  },
  { code: 'quiet', label: 'Quiet', asksOf: 'open', judge: judges.quiet, hasQuestion: true },
  {
    code: 'amount-cut',
    label: 'Amount cut',
    asksOf: 'open',
    judge: judges.amountCut,
    hasQuestion: true,
  },
  {
    code: 'big-discount',
    label: 'Big discount',
    asksOf: 'open',
    judge: judges.bigDiscount,
    hasQuestion: true,
  },
  {
    code: 'older-than-any-win',
    label: 'Older than any win',
    asksOf: 'open',
    judge: judges.olderThanAnyWin,
    hasQuestion: true,
  },
  {
    code: 'went-back',
    label: 'Went back',
    asksOf: 'open',
    judge: judges.wentBack,
    hasQuestion: true,
  },
  {
    code: 'skipped',
    label: 'Skipped a stage',
    asksOf: 'open',
    judge: judges.skipped,
    hasQuestion: true,
  },
  {
    code: 'missing-for-stage',
    label: 'Missing for stage',
    asksOf: 'open',
    judge: judges.missingForStage,
    hasQuestion: false,
  },
  {
    code: 'outsized',
    label: 'Outsized',
    asksOf: 'open',
    judge: judges.outsized,
    hasQuestion: true,
  },
  {
    code: 'no-next-step',
    label: 'No next step',
    asksOf: 'open',
    judge: judges.noNextStep,
    hasQuestion: true,
  },
  {
    code: 'unknown-stage',
    label: 'Unknown stage',
    asksOf: 'any',
    judge: judges.unknownStage,
    hasQuestion: false,
  },
  {
    code: 'no-owner',
    label: 'No salesperson',
    asksOf: 'any',
    judge: judges.noOwner,
    hasQuestion: false,
  },
  {
    code: 'no-amount',
    label: 'No amount',
    asksOf: 'any',
    judge: judges.noAmount,
    hasQuestion: false,
  },
  {
    code: 'won-no-date',
    label: 'Won without date',
    asksOf: 'won',
    judge: judges.wonWithoutDate,
    hasQuestion: false,
  },
  {
    code: 'lost-no-reason',
    label: 'Lost without reason',
    asksOf: 'lost',
    judge: judges.lostWithoutReason,
    hasQuestion: false,
  },
];

/** Label of the flag on rows that repeat another. */
export const DUPLICATE_LABEL = 'Duplicate';
