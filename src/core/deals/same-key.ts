import { isoDay } from '../calendar';
import { foldName } from '../process/model';
import { sumOf } from '../sum';
import { type Cell, readText } from '../table';
import type { Deal } from './deal';
import { dealNames } from './deal-key';
import type { DealsTable } from './deals-table';
import { discountOf } from './discount';

/** A deal as its row tells it, and that row. */
export interface DealRow {
  readonly deal: Deal;
  readonly table: DealsTable;
  readonly cells: readonly Cell[];
}

/** What rows of the same key turned out to be. */
export interface ToldApart {
  /** The deals, with keys of their own, and the place of each one's first row among the rows. */
  readonly deals: ReadonlyArray<{ readonly deal: Deal; readonly index: number }>;
  /** Rows that repeat a deal: the deal as its first row has it, and the row. */
  readonly repeats: ReadonlyArray<{ readonly deal: Deal; readonly of: Deal }>;
  /** Rows that were added to a deal of the same ID, as its line items. */
  readonly lineItems: number;
}

/**
 * Tells rows of the same key apart. With a deal ID: rows of different names or created
 * on different days are different deals (each of several lists may count from 1), rows of different
 * products are line items, whose amounts add up, and any others repeat the first. Without one: only rows that are equal throughout are the
 * same deal, because different customers order the same thing.
 *
 * @param rows two or more rows whose deals have the same key
 */
export function tellApart(rows: readonly DealRow[]): ToldApart {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const identity = hasId(row) ? recordOf(row.deal) : contentOf(row);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [index]);
    else group.push(index);
  });
  const places = [...groups.values()];
  const told = places.map((group) => asOneDeal(group.map((index) => rows[index] as DealRow)));
  const deals = withOwnKeys(told.map(({ deal }) => deal));
  return {
    deals: deals.map((deal, place) => ({ deal, index: places[place]?.[0] as number })),
    repeats: told.flatMap(({ repeats }, place) =>
      repeats.map((repeat) => ({ deal: repeat, of: deals[place] as Deal })),
    ),
    lineItems: told.reduce((sum, { lineItems }) => sum + lineItems, 0),
  };
}

function hasId({ table: { columns }, cells }: DealRow): boolean {
  return dealNames(columns, cells).id !== null;
}

function recordOf({ name, account, created }: Deal): string {
  const day = created === null ? '' : isoDay(created);
  return JSON.stringify([foldName(name), foldName(account ?? ''), day]);
}

/** All that a row says, by header, so that rows of tabs with columns in another order compare. */
function contentOf({ deal, table: { headers, columns }, cells }: DealRow): string {
  const said = headers.map((header, column) => `${foldName(header)}: ${readText(cells[column])}`);
  // Where no column says whose the deals are, the tab does.
  const owner = columns.salesperson === undefined ? (deal.salesperson ?? '') : '';
  return JSON.stringify([owner, ...said.sort()]);
}

/** Rows of one deal: its line items added up, what repeats them left out. */
function asOneDeal(rows: readonly DealRow[]): {
  readonly deal: Deal;
  readonly repeats: readonly Deal[];
  readonly lineItems: number;
} {
  const [first, ...others] = rows as readonly [DealRow, ...DealRow[]];
  const items = [first];
  const repeats: Deal[] = [];
  for (const row of others) {
    const isItem =
      hasId(row) &&
      row.deal.stage === first.deal.stage &&
      row.deal.product !== null &&
      items.every(({ deal }) => deal.product !== row.deal.product);
    if (isItem) items.push(row);
    else repeats.push(row.deal);
  }
  if (items.length === 1) return { deal: first.deal, repeats, lineItems: 0 };
  const deals = items.map(({ deal }) => deal);
  return { deal: addedUp(deals), repeats, lineItems: items.length - 1 };
}

/** A deal of several line items. */
function addedUp(items: readonly Deal[]): Deal {
  const [first] = items as readonly [Deal, ...Deal[]];
  const total = (values: ReadonlyArray<number | null>): number | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : sumOf(known);
  };
  const amount = total(items.map((item) => item.amount));
  const listPrices = items.map((item) => item.listPrice);
  const listPrice = listPrices.includes(null) ? null : total(listPrices);
  return {
    ...first,
    amount,
    listPrice,
    discount: discountOfItems(items, amount, listPrice),
    product: items.flatMap(({ product }) => product ?? []).join(' + '),
  };
}

/** By list prices where all items have one; else the mean of what is written. */
function discountOfItems(
  items: readonly Deal[],
  amount: number | null,
  listPrice: number | null,
): number | null {
  if (amount !== null && listPrice !== null) return discountOf(amount, listPrice, null);
  const written = items.map(({ discount }) => discount).filter((discount) => discount !== null);
  return written.length === 0 ? null : sumOf(written) / written.length;
}

/**
 * Gives deals that would have the same key one each. The oldest keeps it, so that a deal recorded
 * in the history stays the same when another one of its name is added; the others have behind it
 * what tells them apart, as far as that does not change while a deal is worked on.
 */
function withOwnKeys(deals: readonly Deal[]): Deal[] {
  if (deals.length === 1) return [...deals];
  const inOrder = [...deals].sort(
    (a, b) => byWhatLasts(a, b) || compare(whatChanges(a), whatChanges(b)),
  );
  // What only its stage or its amount tells from another is another deal once those change.
  const isAlike = (deal: Deal, other: Deal | undefined): boolean =>
    other !== undefined && byWhatLasts(deal, other) === 0;
  const alike = new Set(
    inOrder.filter(
      (deal, place) => isAlike(deal, inOrder[place - 1]) || isAlike(deal, inOrder[place + 1]),
    ),
  );
  const keys = new Map<Deal, string>();
  const taken = new Set<string>();
  for (const deal of inOrder) {
    const parts = [deal.key, nameBehind(deal), deal.created === null ? '' : isoDay(deal.created)];
    const candidates = [
      deal.key,
      parts.filter((part) => part !== '').join(' | '),
      [...parts, deal.salesperson ?? '', deal.product ?? '']
        .filter((part) => part !== '')
        .join(' | '),
    ];
    let key = candidates.find((candidate) => !taken.has(foldName(candidate)));
    for (let place = 2; key === undefined; place++) {
      const numbered = `${candidates[1]} | ${place}`;
      if (!taken.has(foldName(numbered))) key = numbered;
    }
    taken.add(foldName(key));
    keys.set(deal, key);
  }
  return deals.map((deal) => ({
    ...deal,
    key: keys.get(deal) ?? deal.key,
    hasPassingKey: alike.has(deal) ? true : deal.hasPassingKey,
  }));
}

function byWhatLasts(a: Deal, b: Deal): number {
  return compare(a.created ?? LATEST, b.created ?? LATEST) || compare(whose(a), whose(b));
}

/** So that deals that nothing lasting tells apart do not change places when their rows are sorted. */
function whatChanges({ stageText, amount, closeDate, nextStep, source }: Deal): string {
  return JSON.stringify([stageText, amount, closeDate, nextStep, source]);
}

/** The deal's name where its key is an ID that others have too. */
function nameBehind({ key, name }: Deal): string {
  return foldName(key).startsWith(foldName(name)) ? '' : name;
}

const LATEST = Number.POSITIVE_INFINITY;

function whose({ name, account, salesperson, product }: Deal): string {
  return JSON.stringify([foldName(name), foldName(account ?? ''), salesperson, product]);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
