import { basename, extname } from 'node:path';
import { sheetLocale } from '../../../workbook/text/sheet-locale';
import type { TabSpec, WorkbookSpec } from '../../../workbook/workbook-spec';
import { FileError, fileError } from './file-error';
import { fileHabits } from './file-habits';
import { type CsvTable, readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { typedRows } from './typed-rows';

export interface LoadOptions {
  /**
   * In which all texts are read as if typed. If not given, each CSV file is read by its own habits,
   * and the spreadsheet has the locale of the first that has any, else 'en_US'.
   */
  readonly locale?: string;
  readonly spreadsheetTimeZone?: string;
}

/**
 * Loads CSV and Excel files as one spreadsheet: each CSV file is a tab named after the file, each tab
 * of an Excel file is a tab.
 * @throws FileError naming the file that is missing, damaged, empty or of another kind, or the
 * locale that is not known
 */
export async function loadWorkbook(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<WorkbookSpec> {
  const tables = new Map<string, CsvTable>();
  for (const path of paths) {
    if (isCsv(path)) tables.set(path, await read(path, () => readCsv(path)));
    else if (extname(path).toLowerCase() !== '.xlsx') {
      throw new FileError(`${path}: only .csv and .xlsx files can be loaded.`);
    }
  }
  if (options.locale !== undefined) mustBeKnown(options.locale);
  const [first] = tables.values();
  const locale = options.locale ?? (first ? fileHabits(first).locale.name : 'en_US');
  const tabs: TabSpec[] = [];
  for (const path of paths) {
    const table = tables.get(path);
    const loaded: readonly TabSpec[] = table
      ? [{ name: basename(path, extname(path)), ...cellsOf(table, options.locale) }]
      : await read(path, () => readXlsx(path, sheetLocale(locale)));
    if (loaded.every(({ values = [] }) => values.length === 0)) {
      throw new FileError(`${path}: the file is empty.`);
    }
    tabs.push(...loaded);
  }
  return {
    name: paths[0] ? basename(paths[0], extname(paths[0])) : 'Spreadsheet',
    tabs: withUniqueNames(tabs),
    locale,
    ...(options.spreadsheetTimeZone ? { spreadsheetTimeZone: options.spreadsheetTimeZone } : {}),
  };
}

function mustBeKnown(locale: string): void {
  try {
    sheetLocale(locale);
  } catch (thrown) {
    throw new FileError((thrown as Error).message);
  }
}

/** The cells as typed in the wanted locale, else by the file's own habits. */
function cellsOf(table: CsvTable, locale: string | undefined): Omit<TabSpec, 'name'> {
  return locale === undefined ? typedRows(table.rows, fileHabits(table)) : { values: table.rows };
}

async function read<Value>(path: string, reader: () => Promise<Value>): Promise<Value> {
  try {
    return await reader();
  } catch (thrown) {
    throw fileError(path, thrown);
  }
}

function isCsv(path: string): boolean {
  return ['.csv', '.tsv', '.txt'].includes(extname(path).toLowerCase());
}

function withUniqueNames(tabs: readonly TabSpec[]): TabSpec[] {
  const taken = new Set<string>();
  return tabs.map((tab) => {
    let name = tab.name;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${tab.name} (${copy})`;
    taken.add(name.toLowerCase());
    return { ...tab, name };
  });
}
