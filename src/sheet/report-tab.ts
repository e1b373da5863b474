import { Failure } from '../core/failure';
import type { Json } from '../core/json';
import { reportIsProtected, tabIsYours } from '../core/language/refusals';
import type { ReportDocument } from '../core/report/document';
import { writtenReport, writtenReportToJson } from '../core/report/typed-notes';
import type { DocumentStore } from './document-store';
import { valueToWrite } from './keep-text';
import { growTo, tabNamed } from './owned-tab';
import { replaceCharts } from './report-charts';
import { layOutPage, rowOf } from './report-layout';
import { linkRows } from './report-links';
import { PAGE_COLUMNS } from './report-look';
import { moveTypedNotes } from './report-notes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a report, or the page for a talk, anew into its tab and shows it. What people typed into
 * the last one goes to the Coaching Log first; formats, widths and merged cells of the tab are set
 * anew, and charts of people's own stay. Values and looks are set in one call each, whatever the
 * number of lines.
 *
 * @throws Failure where the tab is not the add-on's, or may not be edited
 */
export function writeReportTab(
  spreadsheet: Spreadsheet,
  { lines, charts }: ReportDocument,
  store: DocumentStore,
  today: number,
  tab: string,
): { notesMoved: number } {
  const sheet = tabNamed(spreadsheet, tab);
  const key = reportKey(tab);
  const kept = (store.read(key) ?? {}) as Record<string, Json>;
  checkWritable(sheet, kept);
  const notesMoved = moveTypedNotes(spreadsheet, sheet, kept.written, today);
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  whole.breakApart();
  whole.clearNote();
  sheet.clear();
  growTo(sheet, lines.length, PAGE_COLUMNS);
  const rows = lines.map(rowOf);
  sheet
    .getRange(1, 1, lines.length, PAGE_COLUMNS)
    .setValues(rows.map((row) => row.map(valueToWrite)));
  const known = (kept.charts ?? []) as readonly number[];
  const remember = (ids: readonly number[]): void =>
    store.write(key, {
      sheet: sheet.getSheetId(),
      written: writtenReportToJson(writtenReport(lines, rows)),
      charts: ids,
    });
  // At once, so that a failure further on does not make these texts look like somebody's own.
  remember(known);
  layOutPage(sheet, lines);
  linkRows(spreadsheet, sheet, lines);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  remember(replaceCharts(sheet, charts, known));
  spreadsheet.setActiveSheet(sheet);
  // The reader starts at the top, wherever the last selection was.
  sheet.getRange(1, 1).activate();
  return { notesMoved };
}

/**
 * A tab that somebody else made is left alone unless it is empty.
 *
 * @param kept what was kept of the last report in a tab of this name
 * @throws Failure where the tab is not the add-on's, or may not be edited
 */
export function checkWritable(sheet: Sheet, kept: Json | undefined): void {
  const isOurs = (kept as { readonly sheet?: Json } | undefined)?.sheet === sheet.getSheetId();
  if (!isOurs && (sheet.getLastRow() > 0 || sheet.getCharts().length > 0)) {
    throw new Failure('tab-of-your-own', tabIsYours(sheet.getName()));
  }
  if (!sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).canEdit()) {
    throw new Failure('protected', reportIsProtected(sheet.getName()));
  }
}

/** Under what it is kept what was written into a tab, and where. */
export function reportKey(tab: string): string {
  return `report.${tab}`;
}
