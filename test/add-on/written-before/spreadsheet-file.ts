import type { HeadlessHost, TabSpec } from '../../../playground/index';
import { insertFilledTab } from '../../../playground/workbook/insert-filled-tab';
import { openAddOn } from '../open-add-on';

/** A cell in a file: a date is its instant, a text its own. */
type StoredCell = string | number | boolean | { readonly date: string };

/** A spreadsheet as it stands, with what belongs to the add-on in it, for a file. */
export interface StoredSpreadsheet {
  readonly tabs: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly values: ReadonlyArray<readonly StoredCell[]>;
    readonly numberFormats: ReadonlyArray<readonly string[]>;
  }>;
  readonly documentProperties: Readonly<Record<string, string>>;
  /** Developer metadata of columns, counted from 0. */
  readonly columnMarks: ReadonlyArray<{
    readonly tab: string;
    readonly column: number;
    readonly key: string;
    readonly value: string | null;
  }>;
}

/** What a host's spreadsheet holds. */
export function storedFrom(host: HeadlessHost): StoredSpreadsheet {
  const { book, properties } = host.state;
  return {
    tabs: book.tabs().map(({ sheetId: id, name }) => ({
      id,
      name,
      values: host.workbook.values(name).map((row) => withoutBlankEnd(row.map(stored))),
      numberFormats: formatsOf(host, name).map(withoutBlankEnd),
    })),
    documentProperties: Object.fromEntries(properties.document),
    columnMarks: book.metadata
      .all()
      .filter(({ place }) => place.type === 'COLUMN')
      .map(({ place, key, value }) => ({
        tab: book.tab(place.sheetId).name,
        column: place.index,
        key,
        value,
      })),
  };
}

/** Opens a stored spreadsheet with the add-on as it is built today. */
export async function openStored(file: StoredSpreadsheet): Promise<HeadlessHost> {
  const specOf = ({ name, values, numberFormats }: StoredSpreadsheet['tabs'][number]): TabSpec => ({
    name,
    values: values.map((row) => row.map(entered)),
    numberFormats,
  });
  // What the add-on keeps in the document's properties names tabs by their numbers.
  const isFromTheStart = ({ id }: { readonly id: string }, place: number) => id === String(place);
  const { documentProperties } = file;
  const host = await openAddOn(file.tabs.filter(isFromTheStart).map(specOf), {
    documentProperties,
  });
  for (const [place, tab] of file.tabs.entries()) {
    if (!isFromTheStart(tab, place)) insertFilledTab(host.state.book, specOf(tab), tab.id);
  }
  const { metadata } = host.state.book;
  for (const { tab, column, key, value } of file.columnMarks) {
    const { sheetId } = host.workbook.tab(tab);
    metadata.add({ type: 'COLUMN', sheetId, index: column }, key, value);
  }
  return host;
}

/** The number formats of a tab; '' for the automatic one. */
function formatsOf(host: HeadlessHost, tab: string): string[][] {
  const range = `SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(tab)}).getDataRange()`;
  const formats = host.evaluate(`${range}.getNumberFormats()`) as string[][];
  return formats.map((row) => row.map((format) => (format === AUTOMATIC ? '' : format)));
}

const AUTOMATIC = '0.###############';

function withoutBlankEnd<Cell>(row: readonly Cell[]): Cell[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  return row.slice(0, end);
}

function stored(value: unknown): StoredCell {
  return value instanceof Date ? { date: value.toISOString() } : (value as StoredCell);
}

/** A text is entered behind an apostrophe, so that nothing is read into it again. */
function entered(cell: StoredCell): unknown {
  if (typeof cell === 'object') return new Date(cell.date);
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
