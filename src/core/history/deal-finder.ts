import type { Deal } from '../deals/deal';
import { dealKey } from '../deals/deal-key';
import { memoize } from '../memoize';
import { foldName } from '../process/model';
import type { HistoryEvent } from './event';
import { renameIn } from './row-events';

/** Finds the index of the deal that an event tells of; -1 where it is none, or may be several. */
export type DealFinder = (event: Pick<HistoryEvent, 'deal' | 'row'>) => number;

/** A deal got another key, as a row of the history says. */
interface Rename {
  readonly to: string;
  readonly row: number;
}

/**
 * A finder of deals by what the history calls them: the key; the key that it had before it got an
 * ID; a name that only one deal has. What stands above a row that renames a deal tells of the
 * renamed one, so that another deal of the old name takes over none of it.
 *
 * @param events the whole history
 */
export function dealFinder(deals: readonly Deal[], events: readonly HistoryEvent[]): DealFinder {
  const byKey = new Map<string, number>();
  for (let index = 0; index < deals.length; index++) byKey.set((deals[index] as Deal).key, index);
  // A history that uses keys as they are written, as most do, never asks for the others.
  const byFoldedKey = memoize(
    () => new Map(deals.map(({ key }, index) => [foldName(key), index] as const)),
  );
  const byOldKey = memoize(() =>
    indexesBy(deals, ({ name, account }) => dealKey({ id: null, name, account }, '')),
  );
  const byName = memoize(() => indexesBy(deals, ({ name }) => name));
  const otherwiseCalledSo = memoize((written: string) => {
    const folded = foldName(written);
    return byFoldedKey().get(folded) ?? byOldKey().get(folded) ?? byName().get(folded) ?? -1;
  });
  const calledSo = (written: string): number => byKey.get(written) ?? otherwiseCalledSo(written);
  const renames = renamesIn(events);
  if (renames.size === 0) return ({ deal }) => calledSo(deal);
  return ({ deal, row }) => {
    let [written, at] = [deal, row];
    for (let step = 0; step <= renames.size; step++) {
      const own = renames.get(foldName(written));
      const found = calledSo(written);
      // In a tab that somebody sorted, the row that renames the deal may stand above its events.
      const rename =
        own?.find((each) => each.row > at) ?? (found === -1 ? own?.[own.length - 1] : undefined);
      if (rename === undefined) return found;
      [written, at] = [rename.to, rename.row];
    }
    return -1;
  };
}

/** Renames by the folded old key, in the order of their rows. */
function renamesIn(events: readonly HistoryEvent[]): ReadonlyMap<string, readonly Rename[]> {
  const renames = new Map<string, Rename[]>();
  for (const event of events) {
    const from = renameIn(event);
    if (from === null) continue;
    const rename = { to: event.deal, row: event.row };
    const own = renames.get(foldName(from));
    if (own === undefined) renames.set(foldName(from), [rename]);
    else own.push(rename);
  }
  for (const own of renames.values()) own.sort((a, b) => a.row - b.row);
  return renames;
}

/** Indexes of deals by a folded text; -1 where several have the same. */
function indexesBy(
  deals: readonly Deal[],
  textOf: (deal: Deal) => string,
): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  deals.forEach((deal, index) => {
    const folded = foldName(textOf(deal));
    indexes.set(folded, indexes.has(folded) ? -1 : index);
  });
  return indexes;
}
