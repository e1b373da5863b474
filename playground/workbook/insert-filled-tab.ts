import type { ICellData, IStyleData } from '../univer/types';
import type { Book } from './book';
import { snapshotOf } from './snapshot';
import type { Tab } from './tab';
import type { TabSpec } from './workbook-spec';

/**
 * Inserts a tab with its values behind the last one and shows it. A name that is taken gets a
 * number.
 *
 * @param id the tab's number in Sheets as a text; a new one where it is left out
 */
export function insertFilledTab(book: Book, spec: TabSpec, id = book.newSheetId()): Tab {
  const { locale, timeZone, year } = book;
  const taken = new Set(book.tabs().map((tab) => tab.name.toLowerCase()));
  let { name } = spec;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${spec.name} (${copy})`;
  const { sheets, styles } = snapshotOf('', { tabs: [spec] }, { locale, timeZone, year });
  const made = Object.values(sheets ?? {})[0];
  const sheet = { ...made, id, name, cellData: styled(made?.cellData ?? {}, styles ?? {}) };
  book.facade.insertSheet(name, { index: book.tabs().length, sheet: sheet as never });
  return book.tab(id);
}

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** The snapshot names its styles in a pool that the open workbook does not have. */
function styled(cells: object, styles: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(cells as Cells).map(([row, columns]) => [
      row,
      Object.fromEntries(
        Object.entries(columns).map(([column, cell]) => [
          column,
          typeof cell.s === 'string' ? { ...cell, s: styles[cell.s] as IStyleData } : cell,
        ]),
      ),
    ]),
  );
}
