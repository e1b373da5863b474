import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { CoachResult } from './run-coach';

/** Writes every tab as CSV, as shown in the sheet, and `report.json`; returns the files' names. */
export async function writeTabs({ host, json }: CoachResult, directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true });
  const names: string[] = [];
  for (const tab of host.workbook.tabs) {
    const name = `${tab.replace(/[^\p{L}\p{N} ._-]/gu, '_')}.csv`;
    const rows = host.workbook.displayValues(tab);
    await writeFile(join(directory, name), `${Papa.unparse(rows, { newline: '\n' })}\n`);
    names.push(name);
  }
  await writeFile(join(directory, 'report.json'), `${JSON.stringify(json, null, 2)}\n`);
  return [...names, 'report.json'];
}
