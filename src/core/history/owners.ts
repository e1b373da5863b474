import type { HistoryEvent } from './event';

/** From a moment on the deal is this salesperson's. */
export interface Ownership {
  readonly from: number;
  readonly salesperson: string | null;
}

/**
 * Who had the deal when, from its history: changes of the salesperson first, else the names that
 * its events carry; without either, the owner now for all time. Sorted by time, the first entry
 * from the beginning of time.
 *
 * @param events the deal's events up to `asOf`, in order of time
 */
export function ownersOf(
  events: readonly HistoryEvent[],
  ownerNow: string | null,
  nameOf: (written: string) => string,
): readonly Ownership[] {
  const start = -Number.POSITIVE_INFINITY;
  if (events.every(namesNobody)) return [{ from: start, salesperson: ownerNow }];
  const changes = events.filter(({ field }) => field === 'salesperson');
  const owners: Ownership[] = [];
  const add = (from: number, salesperson: string | null): void => {
    if (owners[owners.length - 1]?.salesperson !== salesperson || owners.length === 0) {
      owners.push({ from, salesperson });
    }
  };
  const [firstChange] = changes;
  if (firstChange !== undefined) {
    const before = firstChange.from === '' ? firstChange.to : firstChange.from;
    add(start, before === '' ? ownerNow : nameOf(before));
    for (const { when, to } of changes) add(when, to === '' ? null : nameOf(to));
    return owners;
  }
  for (const { when, salesperson } of events) {
    if (salesperson === null) continue;
    add(owners.length === 0 ? start : when, nameOf(salesperson));
  }
  return owners;
}

/** Most events say nothing of who has the deal. */
function namesNobody({ field, salesperson }: HistoryEvent): boolean {
  return field !== 'salesperson' && salesperson === null;
}

/** The owner at a moment; for an unknown moment (NaN) the first one. */
export function ownerAt(owners: readonly Ownership[], moment: number): string | null {
  let owner = owners[0]?.salesperson ?? null;
  for (const { from, salesperson } of owners) if (from <= moment) owner = salesperson;
  return owner;
}
