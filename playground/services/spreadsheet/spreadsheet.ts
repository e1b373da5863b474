import type { Book } from '../../workbook/book';
import { messages, SheetsError } from '../../workbook/messages';
import { refuseTooManyCells } from '../../workbook/rows-columns';
import { NEW_TAB, NEW_TAB_LOOK } from '../../workbook/snapshot';
import { MetadataFinderHandle, type ServiceHandle, SheetHandle } from '../handles';
import { edits, type Members, reads } from '../member';
import { currentCell } from '../range/resolve-range';

/** The id of every spreadsheet in the local host; no method takes it. */
const SPREADSHEET_ID = 'local-host-spreadsheet';

const MAX_TAB_NAME_LENGTH = 100;

export const spreadsheet: Members<'Spreadsheet', ServiceHandle> = {
  getId: reads(() => SPREADSHEET_ID, 'The same for every spreadsheet'),
  getName: reads(({ execution }) => execution.book.name),
  getSpreadsheetTimeZone: reads(({ execution }) => execution.book.namedTimeZone),
  getSpreadsheetLocale: reads(({ execution }) => execution.book.locale.name),
  getSheets: reads(({ execution }) =>
    execution.book.tabs().map((tab) => new SheetHandle(execution, tab)),
  ),
  getSheetByName: reads(({ execution }, name: string) => {
    const tab = execution.book.tabNamed(name);
    return tab && new SheetHandle(execution, tab);
  }),
  getSheetById: reads(({ execution }, id: number) => {
    const tab = execution.book.tabs().find(({ gid }) => gid === id);
    return tab ? new SheetHandle(execution, tab) : null;
  }),
  insertSheet: edits(({ execution }, ...args: (string | number | object)[]) => {
    const name = args.find((argument) => typeof argument === 'string');
    const index = args.find((argument) => typeof argument === 'number');
    return new SheetHandle(execution, insertTab(execution.book, name, index));
  }, 'Templates are ignored'),
  deleteSheet: edits(({ execution }, sheet: SheetHandle) => {
    const { book } = execution;
    if (book.tabs().length === 1) throw new SheetsError(messages.lastSheet());
    if (!book.protections.mayEdit(sheet.tab.sheetId, null)) {
      throw new SheetsError(messages.protectedCell());
    }
    book.facade.deleteSheet(sheet.tab.sheetId);
  }),
  getActiveSheet: reads(
    ({ execution }) =>
      new SheetHandle(execution, execution.activeRange?.tab ?? execution.book.activeTab),
  ),
  getCurrentCell: reads(({ execution }) =>
    execution.book.activeTab.type === 'GRID' || execution.activeRange
      ? currentCell(execution)
      : null,
  ),
  setActiveSheet: edits(({ execution }, sheet: SheetHandle) => {
    execution.book.facade.setActiveSheet(sheet.tab.sheetId);
    return sheet;
  }),
  toast: edits(
    (
      { execution },
      message: string,
      title: string | null = null,
      seconds: number | null = null,
    ) => {
      execution.host.ui.toasts.push({ message, title, seconds });
      execution.host.ui.changed();
    },
  ),
  createDeveloperMetadataFinder: reads(
    ({ execution }) => new MetadataFinderHandle(execution, null),
  ),
};

/**
 * Inserts a tab and makes it the active one.
 * @param index its zero-based position; to the right of the active tab if not given
 */
export function insertTab(book: Book, wanted: string | undefined, index: number | undefined) {
  const names = new Set(book.tabs().map((tab) => tab.name.toLowerCase()));
  const name = wanted ?? freeName(names);
  if (names.has(name.toLowerCase())) throw new SheetsError(messages.duplicateSheet(name));
  if (name === '' || name.length > MAX_TAB_NAME_LENGTH) {
    throw new SheetsError('Sheet name must be between 1 and 100 characters.');
  }
  refuseTooManyCells(book, NEW_TAB.rows * NEW_TAB.columns);
  const sheetId = book.newSheetId();
  const { rows: rowCount, columns: columnCount } = NEW_TAB;
  book.facade.insertSheet(name, {
    index: index ?? book.tabs().indexOf(book.activeTab) + 1,
    sheet: { id: sheetId, rowCount, columnCount, ...NEW_TAB_LOOK },
  });
  return book.tab(sheetId);
}

function freeName(names: ReadonlySet<string>): string {
  for (let number = names.size + 1; ; number++) {
    if (!names.has(`sheet${number}`)) return `Sheet${number}`;
  }
}
