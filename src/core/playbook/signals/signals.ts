import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { CONVERSION } from './conversion';
import { CYCLE } from './cycle';
import { DEAL_SIZE } from './deal-size';
import { DISCOUNT } from './discount';
import { EFFORT } from './effort';
import { ENTRIES } from './entries';
import { LATE_LOSSES } from './late-losses';
import { LET_THROUGH } from './let-through';
import { LOSSES } from './losses';
import { NEXT_STEPS_MISSING } from './next-steps-missing';
import { PROPOSALS_INTO_DEALS } from './proposals-into-deals';
import { PROPOSALS_PER_WEEK } from './proposals-per-week';
import { RETURNS } from './returns';
import { SHARE } from './share';
import { SHARE_OF_FIRST_STEPS } from './share-of-first-steps';
import { SHORT_TIME } from './short-time';
import type { FollowUp, Signal, SignalCode } from './signal';
import { SKIPS } from './skips';
import { SLIPPAGE } from './slippage';
import { STALLED } from './stalled';
import { TIME } from './time';
import { WIN_RATE } from './win-rate';
import { WIN_RATE_OF_AN_ORIGIN } from './win-rate-of-an-origin';

/** The signals that are tested, the headlines first; a file each. */
export const SIGNALS: readonly Signal[] = [
  PROPOSALS_INTO_DEALS,
  PROPOSALS_PER_WEEK,
  ENTRIES,
  EFFORT,
  DISCOUNT,
  CONVERSION,
  TIME,
  SHARE,
  SHARE_OF_FIRST_STEPS,
  WIN_RATE,
  DEAL_SIZE,
  CYCLE,
  LOSSES,
  LATE_LOSSES,
  SKIPS,
  RETURNS,
  LET_THROUGH,
  SHORT_TIME,
  WIN_RATE_OF_AN_ORIGIN,
];

/**
 * The figures that a manager asks for first; of each the report knows whether it was compared. What
 * is put in is none of them: it shows in what comes out.
 */
export const HEADLINE_FIGURES = [
  PROPOSALS_INTO_DEALS,
  PROPOSALS_PER_WEEK,
  ENTRIES,
  DISCOUNT,
].filter(isFollowed);

const WITHOUT_LOST_STAGES = [WIN_RATE, PROPOSALS_PER_WEEK, ENTRIES, DISCOUNT].filter(isFollowed);

/**
 * The figures that may lean to something: the headline figures, and the win rate in place of the
 * proposals that become deals where nobody's can be told, because the sheet does not say at which
 * stage deals were lost.
 */
export function leaningFigures(lookup: PipelineIndex): readonly FollowedSignal[] {
  const { pipeline } = lookup;
  const [target] = PROPOSALS_INTO_DEALS.targets(pipeline.process, pipeline);
  const people = pipeline.salespeople.map((_, person) => person);
  const isKnown =
    target !== undefined &&
    typeof PROPOSALS_INTO_DEALS.sample({ lookup, people }, target) === 'object';
  return isKnown ? HEADLINE_FIGURES : WITHOUT_LOST_STAGES;
}

/** A signal that the Coaching Log can follow. */
export type FollowedSignal = Signal & { readonly followUp: FollowUp };

/** Whether the Coaching Log can follow a signal. */
export function isFollowed(signal: Signal): signal is FollowedSignal {
  return signal.followUp !== null;
}

/** Of the open deals, those of which a notice is told: never tested, only followed up. */
export const NOTICE_SIGNALS: readonly Signal[] = [NEXT_STEPS_MISSING, SLIPPAGE, STALLED];

/** The signal with a code, among those that are tested. */
export function signalOf(code: SignalCode): Signal {
  const signal = SIGNALS.find((each) => each.code === code);
  if (signal === undefined) throw new RangeError(`There is no signal “${code}”`);
  return signal;
}
