import { memoize } from '../memoize';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { type ActivitiesBeside, activitiesBeside } from './activities-beside';
import { cohortOf } from './cohort';
import { type ProposalFactor, type Split, splitProposals } from './split';

/** The exact split of a shortfall of proposals, with what its tactics' part is made of. */
export interface Shortfall extends Split<ProposalFactor> {
  /** Share of the tactics' part that is deals still waiting before a proposal, 0–1. */
  readonly waitingShare: number;
  /** Indexes of the person's deals that wait, and how many deals came in; the others' counts. */
  readonly waiting: readonly number[];
  readonly entered: number;
  readonly otherWaiting: number;
  readonly otherEntered: number;
  /** What tells fewer activities from more of them for one contact; null where they are not recorded. */
  readonly activities: ActivitiesBeside | null;
}

/** Whose shortfall is split, and against whom. */
interface Sides {
  readonly lookup: PipelineIndex;
  readonly person: number;
  readonly others: readonly number[];
}

/** Splits a person's shortfall of proposals; null where the days of first contacts are not known. */
export function shortfallOf(sides: Sides): Shortfall | null {
  return shortfallsIn(sides.lookup)(sides);
}

/** Asked for by each of the causes, and by the report. */
const shortfallsIn = memoize((_: PipelineIndex) =>
  memoize(splitShortfall, ({ person, others }) => [person, ...others].join()),
);

function splitShortfall({ lookup, person, others }: Sides): Shortfall | null {
  const own = cohortOf(lookup, [person]);
  const reference = cohortOf(lookup, others);
  if (typeof own === 'string' || typeof reference === 'string') return null;
  const waitingOf = ({ deals }: typeof own) => deals.filter(({ isWaiting }) => isWaiting);
  const lostOf = ({ deals }: typeof own): number =>
    deals.filter(({ isWaiting, isProposed }) => !isWaiting && !isProposed).length / deals.length;
  const waiting = waitingOf(own).map(({ deal }) => deal);
  const otherWaiting = waitingOf(reference).length;
  const entered = own.deals.length;
  const otherEntered = reference.deals.length;
  const moreWaiting = Math.max(0, waiting.length / entered - otherWaiting / otherEntered);
  const moreLost = Math.max(0, lostOf(own) - lostOf(reference));
  const split = splitProposals(own, reference);
  return {
    ...split,
    activities: activitiesBeside(lookup, person, others, split.entries),
    waitingShare: moreWaiting === 0 ? 0 : moreWaiting / (moreWaiting + moreLost),
    waiting,
    entered,
    otherWaiting,
    otherEntered,
  };
}

/**
 * The activities beside, where they make up for less than half of fewer first contacts, which then
 * are not told as effort; else null.
 */
export function activitiesToTell({
  activities,
}: Pick<Shortfall, 'activities'>): ActivitiesBeside | null {
  return activities === null || activities.ofFewerContacts >= 0.5 ? null : activities;
}
