import type { ReferenceKind } from '../inference/comparison';
import type { WhyNotCompared } from '../inference/not-compared';
import { type AbsenceReason, absenceReason } from './absences';
import { listed, lowerFirst } from './format';

/** Fewer of them than it takes, by what is counted and in which time. */
function tooFew([, several]: readonly [string, string], against: ReferenceKind): string {
  return `fewer than ${FEWEST} ${several} ${COUNTED_IN[against]}`;
}

/** Outcomes that a comparison takes at least, in words that stand before a noun. */
const FEWEST = 5;

/** In which time is counted what stands beside each reference. */
const COUNTED_IN: Readonly<Record<ReferenceKind, string>> = {
  others: 'in this report’s period',
  agreed: 'since it was agreed',
  'own past': 'in the last 13 weeks',
};

/** A figure by the name that the Coaching Log gives it, with why it was not compared. */
export interface ToldNotCompared {
  readonly figure: string;
  readonly reason: WhyNotCompared;
  /** What is counted, one and several, and beside what, where there are too few of them. */
  readonly tooFew?: {
    readonly counts: readonly [one: string, several: string];
    readonly against: ReferenceKind;
  };
}

/** `Proposals a week: not compared, because it takes 8 weeks on record.`, and what is enough. */
export function notComparedSentence(told: ToldNotCompared): string {
  const { why, enough } = reasonOf(told);
  return `${told.figure}: not compared, because ${why}.${enough === undefined ? '' : ` ${enough}`}`;
}

/** The same for an overview, without the figure's name. */
export function notComparedInShort(told: ToldNotCompared): string {
  return `Not compared, because ${reasonOf(told).why}.`;
}

/**
 * Several of them, those of one reason together; '' without any.
 * @param areOfAll whether they hold for everybody
 */
export function notComparedSummary(all: readonly ToldNotCompared[], areOfAll = false): string {
  const byReason = new Map<string, string[]>();
  for (const told of all) {
    const { why } = reasonOf(told);
    byReason.set(why, [...(byReason.get(why) ?? []), lowerFirst(told.figure)]);
  }
  if (byReason.size === 0) return '';
  const parts = [...byReason].map(([reason, figures]) => `${listed(figures)} (${reason})`);
  return `Not compared${areOfAll ? ' for anyone' : ''}: ${parts.join('; ')}.`;
}

function reasonOf({ reason, tooFew: few }: ToldNotCompared): AbsenceReason {
  return few === undefined
    ? absenceReason(reason)
    : { why: `there are ${tooFew(few.counts, few.against)}` };
}
