import type { Day } from '../calendar';
import type { Deal } from '../deals/deal';
import type { ProblemCode } from '../table';
import type { DealState } from './deal-state';
import { type Entry, entry, isEarlierDay, type Path, UNKNOWN_PATH } from './path';
import type { PathContext } from './path-context';

/** Context that takes reports of impossible dates of stages. */
export interface DatesContext extends PathContext {
  readonly reportStage: (deal: Deal, stage: number, problem: ProblemCode) => void;
}

/**
 * The way of a deal as its row tells it: from stage dates, and from the stage now where there
 * are none. A stage before the one reached was
 * - entered on its date, where it has one;
 * - skipped, where the team dates it, this row does not, and a later date is filled;
 * - entered on an unknown day, where no date column tells.
 *
 * @param state where the deal stood; for a lost deal see `lostStage`
 * @param until dates after this day are ignored
 */
export function datesPath(deal: Deal, state: DealState, until: Day, context: DatesContext): Path {
  const { openStages, hasDates, isExcluded } = context;
  const dateOf = (stage: number): number => {
    const at = deal.stageDates[stage] ?? Number.NaN;
    return Math.floor(at) <= until ? at : Number.NaN;
  };
  const isDated = (stage: number): boolean => !Number.isNaN(dateOf(stage));
  const dated = openStages.filter(isDated);
  const furthest = dated[dated.length - 1] ?? -1;
  const stood = state.outcome === 'lost' ? lostStage(deal, furthest, context) : state.stage;
  if (state.outcome !== 'won' && stood === -1 && furthest === -1) return UNKNOWN_PATH;
  // A lost deal of which no stage is known is no visit: all its conversions would be guesses.
  if (state.outcome === 'lost' && stood === -1) return UNKNOWN_PATH;
  const reach = state.outcome === 'won' ? Number.POSITIVE_INFINITY : Math.max(stood, furthest);
  const wentBack = stood !== -1 && stood < furthest;
  const reentered = wentBack && dateOf(stood) > dateOf(furthest);

  const entries: Entry[] = [];
  const skipped: number[] = [];
  for (const stage of openStages) {
    if (stage > reach) break;
    if (isDated(stage) && !(reentered && stage === stood))
      entries.push(entry(stage, dateOf(stage)));
    else if (stage === stood) entries.push(entry(stage, sinceWhen(deal, stage, until)));
    else if (isExcluded(stage, deal.salesperson)) continue;
    else if (
      hasDates[stage] &&
      (stage < furthest || (state.outcome === 'won' && furthest !== -1))
    ) {
      skipped.push(stage);
    } else entries.push(entry(stage, Number.NaN));
  }
  if (wentBack) entries.push(entry(stood, reentered ? dateOf(stood) : Number.NaN));
  const checked = leaveOutImpossible(entries, deal, state.closedAt, context);
  return {
    legs: [{ entries: checked, outcome: state.outcome, closedAt: state.closedAt }],
    skipped,
  };
}

/**
 * The entries that a row dates, as far as its days can be: of a deal whose way is not known they are
 * known all the same.
 */
export function datedEntries(
  { stageDates, created }: Deal,
  { closedAt }: DealState,
  { openStages, asOf }: PathContext,
): Entry[] {
  return openStages.flatMap((stage) => {
    const at = stageDates[stage] ?? Number.NaN;
    const isPossible =
      Math.floor(at) <= asOf &&
      !(created !== null && isEarlierDay(at, created)) &&
      !isEarlierDay(closedAt, at);
    return isPossible ? [entry(stage, at)] : [];
  });
}

/** Since when a deal has been in its stage now, where a column says so; else NaN. */
function sinceWhen({ stage: now, stageSince }: Deal, stage: number, until: Day): number {
  const isSaid = stage === now && stageSince !== null && Math.floor(stageSince) <= until;
  return isSaid ? stageSince : Number.NaN;
}

/**
 * The open stage in which a deal was lost: the one that its "lost at" column names, else the last
 * dated one if every later stage has dates somewhere, so that this row's blanks tell. -1 where
 * neither tells.
 */
function lostStage(deal: Deal, furthest: number, { openStages, hasDates }: PathContext): number {
  if (deal.lostAtStage !== -1) return deal.lostAtStage;
  const candidate = furthest === -1 ? (openStages[0] ?? -1) : furthest;
  // With no date in the row, only a first stage without dates of its own can be the one.
  if (furthest === -1 && (candidate === -1 || hasDates[candidate])) return -1;
  const isTold = openStages.every((stage) => stage <= candidate || hasDates[stage]);
  return isTold ? candidate : -1;
}

/** Marks entries before the deal's creation, and entries later than the next thing that happened. */
function leaveOutImpossible(
  entries: readonly Entry[],
  deal: Deal,
  closedAt: number,
  { reportStage }: DatesContext,
): Entry[] {
  const { created } = deal;
  let next = closedAt;
  const checked = [...entries];
  for (let index = entries.length - 1; index >= 0; index--) {
    const { stage, at } = entries[index] as Entry;
    const isBeforeCreation = created !== null && isEarlierDay(at, created);
    const endsBeforeStart = isEarlierDay(next, at);
    if (isBeforeCreation || endsBeforeStart) {
      reportStage(
        deal,
        stage,
        isBeforeCreation ? 'visit-before-creation' : 'visit-ends-before-start',
      );
      checked[index] = { stage, at, isLeftOut: true };
    } else if (!Number.isNaN(at)) next = at;
  }
  return checked;
}
