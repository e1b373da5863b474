import { basename, extname } from 'node:path';
import { isDayFirst } from '../../../workbook/text/day-first';
import { sheetLocale } from '../../../workbook/text/sheet-locale';
import type { TabSpec, WorkbookSpec } from '../../../workbook/workbook-spec';
import { FileError, fileError } from './file-error';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

export interface LoadOptions {
  /** If not given: 'en_GB' where the files' numeric dates can only be day-first, else 'en_US'. */
  readonly locale?: string;
  readonly spreadsheetTimeZone?: string;
}

/**
 * Loads CSV and Excel files as one spreadsheet: each CSV file is a tab named after the file, each tab
 * of an Excel file is a tab.
 * @throws FileError naming the file that is missing, damaged, empty or of another kind
 */
export async function loadWorkbook(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<WorkbookSpec> {
  const tables = new Map<string, string[][]>();
  for (const path of paths) {
    if (isCsv(path)) tables.set(path, await read(path, () => readCsv(path)));
    else if (extname(path).toLowerCase() !== '.xlsx') {
      throw new FileError(`${path}: only .csv and .xlsx files can be loaded.`);
    }
  }
  const dayFirst = [...tables.values()].some((rows) => isDayFirst(rows));
  const locale = options.locale ?? (dayFirst ? 'en_GB' : 'en_US');
  const tabs: TabSpec[] = [];
  for (const path of paths) {
    const rows = tables.get(path);
    const loaded: readonly TabSpec[] = rows
      ? [{ name: basename(path, extname(path)), values: rows }]
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
