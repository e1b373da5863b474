import type { WhyNotCompared } from '../inference/not-compared';
import { listed, lowerFirst } from './format';

/** Why a figure was not compared, and what would allow it where that is not said by the reason. */
interface Reason {
  readonly why: string;
  readonly enough?: string;
}

const NO_DATES: Reason = {
  why: 'the sheet does not say when deals entered a stage',
  enough: 'A date column for each stage, or "Record stage changes now", is enough.',
};

const REASONS: Readonly<Partial<Record<WhyNotCompared, Reason>>> = {
  'too-few-others': {
    why: 'there are not three others with enough of their own',
    enough: 'A target that both agreed on, or 39 weeks on record, would do.',
  },
  'too-few-outcomes': { why: 'there are fewer than 5 of them' },
  'no-outcomes': { why: 'nothing is decided yet' },
  'no-losses-recorded': {
    why: 'no lost deal is recorded',
    enough: 'Keep lost deals in the sheet.',
  },
  'no-won-stage': {
    why: 'nothing was taken for won',
    enough: 'Say in the sidebar which stage means won.',
  },
  'no-decision-dates': {
    why: 'most decided deals have no day',
    enough: 'A column "Close date" is enough.',
  },
  'lost-stage-unknown': {
    why: 'the sheet does not say at which stage deals were lost',
    enough: 'A column "Lost at stage" is enough.',
  },
  'no-discounts': {
    why: 'no won deal has a list price or a discount',
    enough: 'A column "List price" is enough.',
  },
  'no-entry-dates': NO_DATES,
  'no-stage-dates': NO_DATES,
  'too-new': { why: 'it takes 8 weeks on record' },
  'no-deals': { why: 'there are no deals of their own yet' },
  'no-activities': { why: 'no activities are recorded' },
};

const OTHERWISE: Reason = { why: 'too little is recorded' };

/** A figure by the name that the Coaching Log gives it, with why it was not compared. */
export interface ToldNotCompared {
  readonly figure: string;
  readonly reason: WhyNotCompared;
}

/** `Proposals a week: not compared, because it takes 8 weeks on record.`, and what is enough. */
export function notComparedSentence({ figure, reason }: ToldNotCompared): string {
  return `${figure}: not compared, because ${whyAbsent(reason)}.${whatIsEnough(reason)}`;
}

/**
 * Several of them, those of one reason together; '' without any.
 * @param areOfAll whether they hold for everybody
 */
export function notComparedSummary(all: readonly ToldNotCompared[], areOfAll = false): string {
  const byReason = new Map<string, string[]>();
  for (const { figure, reason } of all) {
    const { why } = reasonOf(reason);
    byReason.set(why, [...(byReason.get(why) ?? []), lowerFirst(figure)]);
  }
  if (byReason.size === 0) return '';
  const parts = [...byReason].map(([reason, figures]) => `${listed(figures)} (${reason})`);
  return `Not compared${areOfAll ? ' for anyone' : ''}: ${parts.join('; ')}.`;
}

/** Why a figure is not there, to stand within a sentence: `nothing is decided yet`. */
export function whyAbsent(reason: WhyNotCompared): string {
  return reasonOf(reason).why;
}

/** What would be enough, with a space before it: ` A column "Lost at stage" is enough.`; '' for none. */
export function whatIsEnough(reason: WhyNotCompared): string {
  const { enough } = reasonOf(reason);
  return enough === undefined ? '' : ` ${enough}`;
}

function reasonOf(reason: WhyNotCompared): Reason {
  return REASONS[reason] ?? OTHERWISE;
}
