import { memoize } from '../../memoize';
import { cohortOf } from '../../shortfall/cohort';
import { type ProposalFactor, type Split, splitProposals } from '../../shortfall/split';
import { moreOf, type Pointer, type PointerInput, pointing, TOO_LITTLE } from './pointer';

/** A part that makes up less than this of a shortfall is not what to talk about. */
const FEWEST_OF_SHORTFALL = 0.2;
/** From here on a part is told with what makes up for the rest of it. */
const MORE_THAN_ALL = 1.01;

/** The exact split of a shortfall of proposals, with what its tactics' part is made of. */
export interface Shortfall extends Split<ProposalFactor> {
  /** Share of the tactics' part that is deals still waiting before a proposal, 0–1. */
  readonly waitingShare: number;
  /** One-sided p of more deals waiting than with the others. */
  readonly waitingP: number;
  readonly waiting: number;
  readonly entered: number;
}

type Sides = Pick<PointerInput, 'pipelineIndex' | 'person' | 'others'>;

/** Splits a person's shortfall of proposals; null where the days of first contacts are not known. */
export function shortfallOf(sides: Sides): Shortfall | null {
  return shortfallsIn(sides.pipelineIndex)(sides);
}

/** Asked for by each of the causes, and by the report. */
const shortfallsIn = memoize((_: PointerInput['pipelineIndex']) =>
  memoize(splitShortfall, ({ person, others }) => [person, ...others].join()),
);

function splitShortfall({ pipelineIndex, person, others }: Sides): Shortfall | null {
  const own = cohortOf(pipelineIndex, [person]);
  const reference = cohortOf(pipelineIndex, others);
  if (typeof own === 'string' || typeof reference === 'string') return null;
  const waitingOf = ({ deals }: typeof own) => deals.filter(({ isWaiting }) => isWaiting);
  const lostOf = ({ deals }: typeof own): number =>
    deals.filter(({ isWaiting, isProposed }) => !isWaiting && !isProposed).length / deals.length;
  const waiting = waitingOf(own).map(({ deal }) => deal);
  const theirs = waitingOf(reference).length;
  const entered = own.deals.length;
  const moreWaiting = Math.max(0, waiting.length / entered - theirs / reference.deals.length);
  const moreLost = Math.max(0, lostOf(own) - lostOf(reference));
  const reading = moreOf(waiting, entered, theirs, reference.deals.length, {});
  return {
    ...splitProposals(own, reference),
    waitingShare: moreWaiting === 0 ? 0 : moreWaiting / (moreWaiting + moreLost),
    waitingP: 'p' in reading ? reading.p : 0.5,
    waiting: waiting.length,
    entered,
  };
}

/** A part of the split: does it make for a fair share of the shortfall? */
export function partOfSplit(factor: ProposalFactor | 'waiting'): Pointer {
  return (input) => {
    const shortfall = shortfallOf(input);
    if (shortfall === null) return { missing: 'stage dates' };
    const { own, reference, entries, parts, waitingShare, waitingP, waiting, entered } = shortfall;
    const isWaiting = factor === 'waiting';
    const found = parts.find((each) => each.factor === (isWaiting ? 'tactics' : factor));
    if (found === undefined || own >= reference) return TOO_LITTLE;
    let { part } = found;
    if (isWaiting) part *= waitingShare;
    else if (factor === 'tactics') part *= 1 - waitingShare;
    const p = isWaiting ? Math.max(found.p, waitingP) : found.p;
    const ofWhole = Math.max(0, part / (own - reference));
    const points = pointing(p, ofWhole >= FEWEST_OF_SHORTFALL, entered);
    return {
      // Next to nothing of the shortfall speaks against a cause, however sure it is.
      points: ofWhole < FEWEST_OF_SHORTFALL / 2 ? 'against' : points,
      p,
      figures: {
        ofWhole,
        ...(ofWhole >= MORE_THAN_ALL ? { over: ofWhole - 1 } : {}),
        now: entries.own,
        otherNow: entries.reference,
        n: waiting,
        of: entered,
      },
      deals: [],
    };
  };
}
