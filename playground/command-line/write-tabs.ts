import Papa from 'papaparse';
import type { CoachArguments } from './arguments';
import { guardedCell } from './guarded-cell';
import { writeOutput } from './output-folder';
import { TAB_OPTIONS, type TabOption } from './own-tab-names';
import type { CoachResult } from './run-coach';

/**
 * Writes every tab as CSV, as shown in the sheet, and `report.json`; returns the files' names.
 * @throws FileError where something is in the way; then nothing was written
 */
export async function writeTabs(
  { host, json }: Pick<CoachResult, 'host' | 'json'>,
  directory: string,
  wanted: Pick<CoachArguments, 'files' | TabOption | 'force' | 'holidays'>,
): Promise<string[]> {
  const contents = new Map<string, string>();
  for (const tab of host.workbook.tabs) {
    const values = host.workbook.values(tab);
    const rows = host.workbook
      .displayValues(tab)
      .map((row, r) => row.map((shown, column) => guardedCell(shown, values[r]?.[column])));
    contents.set(fileName(tab, contents), `${Papa.unparse(rows, { newline: '\n' })}\n`);
  }
  contents.set('report.json', `${JSON.stringify(json, null, 2)}\n`);
  const { files, force, holidays } = wanted;
  const others = TAB_OPTIONS.map((option) => wanted[option]);
  const inputs = [...files, ...others, holidays].filter((path) => path !== null);
  await writeOutput({ directory, contents, inputs, force });
  return [...contents.keys()];
}

/** A name for the tab's file that no other tab's file has. */
function fileName(tab: string, taken: ReadonlyMap<string, string>): string {
  const bare = tab.replace(/[^\p{L}\p{N} ._()-]/gu, '_');
  const names = new Set([...taken.keys()].map((name) => name.toLowerCase()));
  let name = `${bare}.csv`;
  for (let copy = 2; names.has(name.toLowerCase()); copy++) name = `${bare} (${copy}).csv`;
  return name;
}
