import type { ReadingNote, RowProblem } from '../table';
import { rowNumbered, rowOf } from '../words/rows';
import type { Deal } from './deal';
import { type DealRow, tellApart } from './same-key';

/** The deals of all rows, each with a key of its own. */
export interface DistinctDeals {
  /** In the order of their rows. */
  readonly deals: readonly Deal[];
  /** Rows left out because they repeat others. */
  readonly problems: readonly RowProblem[];
  readonly notes: readonly ReadingNote[];
}

/** Sees to it that no deal counts twice and that none is lost because another is called the same. */
export function distinctDeals(rows: readonly DealRow[]): DistinctDeals {
  // The row's place, or the places of all rows of the key where there are several.
  const placesByKey = new Map<string, number | number[]>();
  rows.forEach(({ deal: { key } }, place) => {
    const places = placesByKey.get(key);
    if (places === undefined) placesByKey.set(key, place);
    else if (typeof places === 'number') placesByKey.set(key, [places, place]);
    else places.push(place);
  });
  if (placesByKey.size === rows.length) {
    return { deals: rows.map(({ deal }) => deal), problems: [], notes: [] };
  }
  const atPlace = rows.map(({ deal }): Deal | null => deal);
  const problems: RowProblem[] = [];
  const sameNames: Deal[] = [];
  let lineItems = 0;
  for (const places of placesByKey.values()) {
    if (typeof places === 'number') continue;
    const told = tellApart(places.map((place) => rows[place] as DealRow));
    for (const place of places) atPlace[place] = null;
    for (const { deal, index } of told.deals) atPlace[places[index] as number] = deal;
    for (const { deal, of } of told.repeats) problems.push(repeats(deal, of));
    lineItems += told.lineItems;
    if (told.deals.length > 1) sameNames.push(...told.deals.map(({ deal }) => deal));
  }
  return {
    deals: atPlace.filter((deal) => deal !== null),
    problems,
    notes: [...lineItemsNote(lineItems), ...sameNamesNote(sameNames)],
  };
}

function repeats(deal: Deal, first: Deal): RowProblem {
  const place = first.tab === deal.tab ? rowNumbered(first.row) : rowOf(first.row, first.tab);
  return {
    tab: deal.tab,
    row: deal.row,
    column: null,
    value: first.key,
    problem: 'duplicate',
    leftOut: true,
    detail: place,
  };
}

function lineItemsNote(rows: number): ReadingNote[] {
  return rows === 0 ? [] : [{ code: 'line-items', rows }];
}

function sameNamesNote(deals: readonly Deal[]): ReadingNote[] {
  const [first] = deals;
  return first === undefined ? [] : [{ code: 'same-names', deals: deals.length, name: first.name }];
}
