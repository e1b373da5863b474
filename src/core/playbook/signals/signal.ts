import type { Direction } from '../../inference/direction';
import type { Signal as ComparedSignal, Target } from '../../inference/signal';
import type { LanguageTag } from '../../language/this-language';
import type { FollowedSample } from './agreement-spans';

/** Codes of the signals; a file each in this folder. */
export type SignalCode =
  | 'proposals into deals'
  | 'proposals per week'
  | 'discount'
  | 'entries'
  | 'effort'
  | 'conversion'
  | 'time'
  | 'share'
  | 'share of first steps'
  | 'win rate'
  | 'deal size'
  | 'cycle'
  | 'losses'
  | 'late losses'
  | 'skips'
  | 'returns'
  | 'let through'
  | 'short time'
  | 'win rate of an origin'
  | 'next steps missing'
  | 'slippage'
  | 'stalled';

/** A figure that may tell trouble, with all that there is to know about it. */
export interface Signal extends ComparedSignal {
  readonly code: SignalCode;
  readonly covers: readonly SignalCode[];
  /** Reported only where it leads a diagnosis: it is no trouble by itself. */
  readonly reportOnlyInDiagnosis: boolean;
  /**
   * The beginning of the sentence for each direction that is ever told: the adverse ones, and the
   * others where there is a good side. `{stage}` is the stage's name and `{origin}` the source's or
   * method's; `{kind}` is ` of the kind Call`; `{called}` is the stage's name in brackets,
   * where it is not called a proposal.
   */
  readonly sentenceStart: Readonly<Partial<Record<Direction, string>>>;
  /** How an agreement about it is followed up; null where no figure of the log can follow it. */
  readonly followUp: FollowUp | null;
}

/** A signal as an agreement of the Coaching Log follows it. */
export interface FollowUp {
  /**
   * How the log names the figure, and finds it again: by the name in any language. `{stage}` is the
   * stage's name, or one of its old ones; `{ of the kind *}` holds the kind of activity in place of
   * the star, and is left out where there is none.
   */
  readonly nameIn: Readonly<Record<LanguageTag, string>> & Readonly<Record<string, string>>;
  /** A place that stands for several together, where it is measured at several. */
  readonly together?: Target;
  /** What is counted, one and several: `won deal`; outcomes where this is left out. */
  readonly counts?: readonly [one: string, several: string];
  /** The figure up to the agreement; null where the sheet does not tell any more. */
  readonly before: FollowedSample;
  /** The figure over what came after it. */
  readonly since: FollowedSample;
}

/** What most signals are; each says what is otherwise. */
export const DETAIL = {
  tier: 'detail',
  teamWeight: null,
  hasGoodSide: false,
  unit: 'share',
  weight: 1,
  isComparedWithOwnPast: false,
  agreedTerm: null,
  covers: [],
  reportOnlyInDiagnosis: false,
  followUp: null,
} as const satisfies Partial<Signal>;
