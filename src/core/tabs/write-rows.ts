import { type Cell, readText } from '../table';
import { type ColumnPlaces, findColumns } from './find-columns';
import { type Columns, headersOf, type RowValues, type TabDescription } from './tab-description';

/** Where a tab's columns are once what is missing stands behind the last header. */
export interface TabLayout<C extends Columns> {
  /** Headers to write behind those that stand; all of them in a new tab. */
  readonly missing: readonly string[];
  readonly places: ColumnPlaces<C>;
  /** Columns of a row, people's own among them. */
  readonly width: number;
}

/** Headers without the blank ones at the end, which the missing ones may take. */
export function withoutBlankEnd(headers: readonly Cell[]): readonly Cell[] {
  let end = headers.length;
  while (end > 0 && readText(headers[end - 1]) === '') end--;
  return headers.slice(0, end);
}

/** Lays a tab out under the headers as they stand, with the missing ones behind them. */
export function layOut<C extends Columns>(
  description: TabDescription<C>,
  standing: readonly Cell[],
): TabLayout<C> {
  const found = new Set(
    Object.entries(findColumns(description, standing))
      .filter(([, place]) => place !== -1)
      .map(([key]) => description.columns[key]?.header),
  );
  const missing = headersOf(description).filter((header) => !found.has(header));
  const headers = [...standing, ...missing];
  return { missing, places: findColumns(description, headers), width: headers.length };
}

/** The cell of a column for a value. */
export function cellOf<C extends Columns, Key extends keyof C & string>(
  { columns }: TabDescription<C>,
  key: Key,
  value: RowValues<C>[Key],
): Cell {
  return columns[key]?.kind.write(value) ?? '';
}

/**
 * A row's cells under the headers; what has no value or belongs to people's own columns is blank.
 *
 * @param width columns of the row
 */
export function layOutRow<C extends Columns>(
  description: TabDescription<C>,
  { places, width }: Pick<TabLayout<C>, 'places' | 'width'>,
  values: Partial<RowValues<C>>,
): Cell[] {
  const cells: Cell[] = Array.from({ length: width }, () => '');
  for (const key of Object.keys(values)) {
    const place = places[key];
    const value = values[key];
    if (place === undefined || place === -1 || value === undefined) continue;
    cells[place] = cellOf(description, key, value as RowValues<C>[string]);
  }
  return cells;
}
