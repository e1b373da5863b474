import {
  activitiesToTell,
  type Shortfall,
  shortfallOf,
} from '../../../shortfall/proposal-shortfall';
import type { ProposalFactor } from '../../../shortfall/split';
import type { Pointer } from '../pointer';
import { higherShare } from './compare-shares';
import { pointsOf, TOO_LITTLE } from './points';

/** A part that makes up less than this of a shortfall is not what to talk about. */
const FEWEST_OF_SHORTFALL = 0.2;
/** From here on the sentence adds that other parts make up for what is beyond the whole. */
const MORE_THAN_ALL = 1.01;

/** What one part makes up of a shortfall of proposals. */
export interface PartFigures {
  /** Share of the shortfall; over 1 where other parts make up for some of it. */
  readonly ofWhole: number;
  /** By how much it is more than the whole; null where it is not. */
  readonly over: number | null;
  /** First contacts a week. */
  readonly now: number;
  readonly otherNow: number;
  /** Deals that still wait before a proposal, of those that came in; and how many of the others’ came in. */
  readonly n: number;
  readonly of: number;
  readonly otherOf: number;
  /** Activities a week, where they are recorded and explain less than half of fewer contacts. */
  readonly activities: { readonly own: number; readonly other: number } | null;
}

/** Looks at a part of the split: does it make for a fair share of the shortfall? */
export function partOfShortfall(part: ProposalFactor | 'waiting'): Pointer<PartFigures>['look'] {
  return (input) => {
    const shortfall = shortfallOf(input);
    if (shortfall === null) {
      return input.others.length === 0 ? TOO_LITTLE : { missing: 'stage dates' };
    }
    const { own, reference, entries, waiting, entered, otherEntered } = shortfall;
    const found = sizeOf(part, shortfall);
    if (found === null || own >= reference) return TOO_LITTLE;
    const ofWhole = Math.max(0, found.size / (own - reference));
    const points = pointsOf(found.p, ofWhole >= FEWEST_OF_SHORTFALL, entered);
    return {
      // Next to nothing of the shortfall speaks against a cause, however sure it is.
      points: ofWhole < FEWEST_OF_SHORTFALL / 2 ? 'against' : points,
      p: found.p,
      figures: {
        ofWhole,
        over: ofWhole >= MORE_THAN_ALL ? ofWhole - 1 : null,
        now: entries.own,
        otherNow: entries.reference,
        n: waiting.length,
        of: entered,
        otherOf: otherEntered,
        activities: activitiesToTell(shortfall),
      },
      deals: [],
    };
  };
}

/** The size of a part, proposals a week, and its p; deals that wait are counted out of tactics. */
function sizeOf(
  part: ProposalFactor | 'waiting',
  shortfall: Shortfall,
): { readonly size: number; readonly p: number } | null {
  const { parts, waitingShare, activities } = shortfall;
  const factor = part === 'waiting' ? 'tactics' : part;
  const found = parts.find((each) => each.factor === factor);
  if (found === undefined) return null;
  switch (part) {
    case 'waiting':
      return { size: found.part * waitingShare, p: Math.max(found.p, waitingP(shortfall)) };
    case 'tactics':
      return { size: found.part * (1 - waitingShare), p: found.p };
    case 'effort':
      // Fewer contacts of as many activities are no lack of effort.
      return { size: found.part * (activities?.ofFewerContacts ?? 1), p: found.p };
    default:
      return { size: found.part, p: found.p };
  }
}

/** One-sided p of more deals waiting than with the others; leaning neither way where few came in. */
function waitingP({ waiting, entered, otherWaiting, otherEntered }: Shortfall): number {
  const reading = higherShare(waiting, {
    of: entered,
    otherN: otherWaiting,
    otherOf: otherEntered,
  });
  return 'p' in reading ? reading.p : 0.5;
}
