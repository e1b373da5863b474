import { basename, extname } from 'node:path';
import { isDayFirst } from '../typed-text/day-first';
import { sheetLocale } from '../typed-text/sheet-locale';
import type { TabSpec, WorkbookSpec } from '../workbook/workbook-spec';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

export interface LoadOptions {
  /** Without it: 'en_GB' where the files' numeric dates can only be day-first, else 'en_US'. */
  readonly locale?: string;
  readonly spreadsheetTimeZone?: string;
}

/**
 * A spreadsheet from CSV and Excel files: each CSV file one tab, named after the file; each tab of
 * an Excel file one tab.
 * @throws Error naming a file of another kind
 */
export async function loadWorkbook(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<WorkbookSpec> {
  const tables = new Map<string, string[][]>();
  for (const path of paths) {
    if (isCsv(path)) tables.set(path, await readCsv(path));
    else if (extname(path).toLowerCase() !== '.xlsx') {
      throw new Error(`${path}: only .csv and .xlsx files can be loaded.`);
    }
  }
  const dayFirst = [...tables.values()].some((rows) => isDayFirst(rows));
  const locale = options.locale ?? (dayFirst ? 'en_GB' : 'en_US');
  const tabs: TabSpec[] = [];
  for (const path of paths) {
    const rows = tables.get(path);
    if (rows) tabs.push({ name: basename(path, extname(path)), values: rows });
    else tabs.push(...(await readXlsx(path, sheetLocale(locale))));
  }
  return {
    name: paths[0] ? basename(paths[0], extname(paths[0])) : 'Spreadsheet',
    tabs: withUniqueNames(tabs),
    locale,
    ...(options.spreadsheetTimeZone ? { spreadsheetTimeZone: options.spreadsheetTimeZone } : {}),
  };
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
