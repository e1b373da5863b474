import type { Deal } from '../deals/deal';
import { foldName } from '../process/model';
import { readText } from '../table';
import type { EventField, HistoryEvent } from './event';
import type { LastRecorded } from './last-recorded';
import { recordedText, type Standing } from './standing';

/** A deal that the history knows and no row is called by any more. */
export interface MissingDeal {
  readonly key: string;
  readonly last: ReadonlyMap<EventField, LastRecorded>;
  readonly events: readonly HistoryEvent[];
}

/** So many of the recorded stage, amount, close date and salesperson must be as they were. */
const ENOUGH_WITH_PART_OF_NAME = 3;
const ENOUGH_WITHOUT = 4;

/**
 * Finds which deals of a new key are ones that the history knows by another: name or account was
 * corrected, and the rest of the row says what was recorded last. Only where each fits no other, so
 * that no two deals ever become one.
 *
 * @param missing the deals that nothing is called by any more
 * @param unrecorded the deals of which the history knows nothing
 * @returns for a renamed deal what it was
 */
export function renamedDeals(
  missing: readonly MissingDeal[],
  unrecorded: readonly Deal[],
  standingOf: (deal: Deal) => readonly Standing[],
): ReadonlyMap<Deal, MissingDeal> {
  const renamed = new Map<Deal, MissingDeal>();
  if (missing.length === 0 || unrecorded.length === 0) return renamed;
  const candidates = candidatesBy(missing);
  const fits = new Map<Deal, MissingDeal[]>();
  const taken = new Map<MissingDeal, number>();
  for (const deal of unrecorded) {
    const standings = standingOf(deal);
    const fitting = candidates(standings).filter((each) => isSameDeal(each, deal, standings));
    fits.set(deal, fitting);
    for (const each of fitting) taken.set(each, (taken.get(each) ?? 0) + 1);
  }
  for (const [deal, [only, ...others]] of fits) {
    if (only !== undefined && others.length === 0 && taken.get(only) === 1) renamed.set(deal, only);
  }
  return renamed;
}

/**
 * Looks up the missing deals that may fit: the amount or the close date is as recorded, so that not
 * each of many must be compared with each.
 */
function candidatesBy(
  missing: readonly MissingDeal[],
): (standings: readonly Standing[]) => MissingDeal[] {
  const byRecorded = new Map<string, MissingDeal[]>();
  const add = (recorded: string, each: MissingDeal): void => {
    const same = byRecorded.get(recorded);
    if (same === undefined) byRecorded.set(recorded, [each]);
    else same.push(each);
  };
  for (const each of missing) {
    for (const field of TELLING) {
      const text = each.last.get(field)?.to ?? '';
      if (text !== '') add(`${field} ${recordedText(field, text)}`, each);
    }
  }
  return (standings) => {
    const found = new Set<MissingDeal>();
    for (const { field, value, saysNothing } of standings) {
      if (saysNothing || !TELLING.includes(field)) continue;
      const same = byRecorded.get(`${field} ${readText(value)}`) ?? [];
      // What so many have in common tells none of them from another.
      if (same.length <= MOST_ALIKE) for (const each of same) found.add(each);
    }
    return [...found];
  };
}

const MOST_ALIKE = 100;

/** Of these at least one must be known and the same: many deals share a stage and a salesperson. */
const TELLING: readonly EventField[] = ['amount', 'closeDate'];

function isSameDeal(
  { key, last, events }: MissingDeal,
  { name, account, created }: Deal,
  standings: readonly Standing[],
): boolean {
  const firstSeen = Math.min(...events.map(({ when }) => when));
  // Whatever was created after the other one was first seen is another deal.
  if (created !== null && Math.floor(created) > Math.floor(firstSeen)) return false;
  const same = standings.filter(
    ({ field, value, saysNothing, isSame }) =>
      !saysNothing && value !== '' && isSame(last.get(field)?.to ?? ''),
  );
  const parts = key.split(' | ').map(foldName);
  const keepsPart = [name, account].some((part) => part !== null && parts.includes(foldName(part)));
  return same.length >= (keepsPart ? ENOUGH_WITH_PART_OF_NAME : ENOUGH_WITHOUT);
}
