import { type Cell, holdsDates, readText } from '../table';
import { foldHeader } from '../text/fold-header';
import { foldText } from '../text/fold-text';
import { names } from '../text/names';
import type { Columns, OtherNames, TabDescription } from './tab-description';

/** In which column (0 for the first) each one of the description stands; -1 where it does not. */
export type ColumnPlaces<C extends Columns> = { readonly [Key in keyof C]: number };

/**
 * Finds a tab's columns by their headers, in any order and among columns of people's own. First
 * each by the header that is written; then those that are missing by their other names, the first
 * name that is there, in columns that no other has taken. In an export of another system, a column
 * of days that is needed may be called anything, if it is the only one.
 *
 * @param body the rows below the headers
 */
export function findColumns<C extends Columns>(
  { columns, mayBeExport }: TabDescription<C>,
  headers: readonly Cell[],
  body: ReadonlyArray<readonly Cell[]> = [],
): ColumnPlaces<C> {
  const fold = mayBeExport ? foldHeader : foldText;
  const folded = headers.map((cell) => fold(readText(cell)));
  const places = Object.fromEntries(
    Object.entries(columns).map(([key, { header }]) => [key, folded.indexOf(fold(header))]),
  );
  const taken = new Set(Object.values(places));
  for (const [key, column] of Object.entries(columns)) {
    if (places[key] !== -1) continue;
    for (const name of otherNames(column.names)) {
      const place = folded.indexOf(fold(name));
      if (place === -1 || taken.has(place)) continue;
      places[key] = place;
      taken.add(place);
      break;
    }
  }
  if (!mayBeExport) return places as ColumnPlaces<C>;
  for (const [key, { isRequired, kind }] of Object.entries(columns)) {
    if (places[key] !== -1 || isRequired === undefined || kind.isDate === undefined) continue;
    const days = folded.flatMap((_, place) =>
      !taken.has(place) && holdsDates(body, place) ? [place] : [],
    );
    if (days.length === 1) places[key] = days[0] as number;
  }
  return places as ColumnPlaces<C>;
}

/** Other names of a column, in the order in which they are looked for. */
export function otherNames(lists: OtherNames): string[] {
  return lists.flatMap((list = '') => names(list)).filter((name) => name !== '');
}

/** Headers of the columns that are not there and without which the table cannot be read. */
export function missingHeaders<C extends Columns>(
  { columns }: TabDescription<C>,
  places: ColumnPlaces<C>,
): string[] {
  return Object.entries(columns).flatMap(([key, { isRequired, header }]) =>
    isRequired !== undefined && places[key] === -1 ? [header] : [],
  );
}
