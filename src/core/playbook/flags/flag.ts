import type { Deal } from '../../deals';
import type { Stage } from '../../process';
import type { FlagLimits } from './flag-limits';

/** Codes of the deal flags, the most urgent first; a record each in `flag-table.ts`. */
export const FLAG_CODES = [
  'close-date-passed',
  'stalled',
  'next-step-overdue',
  'pushed',
  'closes-too-soon',
  'no-decision-date',
  'quiet',
  'amount-cut',
  'big-discount',
  'older-than-any-win',
  'went-back',
  'skipped',
  'missing-for-stage',
  'outsized',
  'no-next-step',
  'unknown-stage',
  'duplicate',
  'no-owner',
  'no-amount',
  'won-no-date',
  'lost-no-reason',
] as const;

export type FlagCode = (typeof FLAG_CODES)[number];

/** A deal as the flags look at it. */
export interface FlaggedDeal {
  readonly deal: Deal;
  /** Index of the deal. */
  readonly index: number;
  readonly standing: 'open' | 'won' | 'lost';
  /** Index of the salesperson; -1 for nobody. */
  readonly person: number;
  /** The open stage it stands in, with the salesperson's own terms; null where not known. */
  readonly stage: Stage | null;
  readonly stageIndex: number;
  /** The open stages of the salesperson's process up to that one. */
  readonly stagesSoFar: readonly Stage[];
  /** Days in the stage; null where the day of entry is not known. */
  readonly daysInStage: number | null;
}

/** Judges one deal: the reason as a sentence, or null where the flag does not apply. */
export type FlagJudge = (deal: FlaggedDeal, limits: FlagLimits) => string | null;

/** A flag: when it applies and what is said. */
export interface Flag {
  readonly code: FlagCode;
  /** The short label in the flags column. */
  readonly label: string;
  /** Which deals it is asked of. */
  readonly asksOf: 'open' | 'won' | 'lost' | 'any';
  readonly judge: FlagJudge;
  /** Whether the note ends with a question that fits the step. */
  readonly hasQuestion: boolean;
}
