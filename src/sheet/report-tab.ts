import { Failure } from '../core/failure';
import type { Json } from '../core/json';
import { reportIsProtected, tabIsYours } from '../core/language/refusals';
import type { Line, ReportDocument } from '../core/report/document';
import { NOTES_HEADER, writtenReport, writtenReportToJson } from '../core/report/typed-notes';
import type { DocumentStore } from './document-store';
import { valueToWrite } from './keep-text';
import { growTo, tabNamed } from './owned-tab';
import { replaceCharts } from './report-charts';
import { linkRows } from './report-links';
import { columnWidths, HAS_NOTES, LOOKS, NOTES_BACKGROUND } from './report-look';
import { moveTypedNotes } from './report-notes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
  { lines, charts, width: widestLine }: ReportDocument,
  store: DocumentStore,
  today: number,
  tab: string,
): { notesMoved: number } {
  const widths = columnWidths(widestLine);
  const width = widths.length;
  const sheet = tabNamed(spreadsheet, tab);
  const key = reportKey(tab);
  const kept = (store.read(key) ?? {}) as Record<string, Json>;
  checkWritable(sheet, kept);
  const notesMoved = moveTypedNotes(spreadsheet, sheet, kept.written, today);
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  whole.breakApart();
  whole.clearNote();
  sheet.clear();
  growTo(sheet, lines.length, width);
  const range = sheet.getRange(1, 1, lines.length, width);
  const rows = lines.map((line) => rowOf(line, width));
  range.setValues(rows.map((row) => row.map(valueToWrite)));
  const known = (kept.charts ?? []) as readonly number[];
  const remember = (ids: readonly number[]): void =>
    store.write(key, {
      sheet: sheet.getSheetId(),
      written: writtenReportToJson(writtenReport(lines, rows)),
      charts: ids,
    });
  // At once, so that a failure further on does not make these texts look like somebody's own.
  remember(known);
  setLooks(range, lines, width);
  // Cells cannot be merged across the line between frozen and other columns.
  sheet.setFrozenColumns(0);
  for (const [first, count] of notesRuns(lines)) {
    sheet.getRange(first + 1, 2, count, width - 1).mergeAcross();
  }
  formatShares(sheet, lines);
  linkRows(spreadsheet, sheet, lines);
  widths.forEach((pixels, column) => {
    sheet.setColumnWidth(column + 1, pixels);
  });
  sheet.autoResizeRows(1, lines.length);
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

function rowOf({ style, cells }: Line, width: number): Array<string | number> {
  const [first = '', ...others] = cells;
  const row = [typeof first === 'number' ? first : `${LOOKS[style].indent}${first}`, ...others];
  if (style === 'person') row.push(NOTES_HEADER);
  while (row.length < width) row.push('');
  return row;
}

function setLooks(range: Range, lines: readonly Line[], width: number): void {
  const cells = <T>(value: (line: Line, column: number) => T): T[][] =>
    lines.map((line) => Array.from({ length: width }, (_, column) => value(line, column)));
  range.setFontFamily('Arial');
  range.setFontSizes(cells(({ style }) => LOOKS[style].size));
  range.setFontWeights(cells(({ style }) => LOOKS[style].weight));
  range.setFontColors(cells(({ style }) => LOOKS[style].color));
  range.setBackgrounds(cells(backgroundOf) as string[][]);
  range.setVerticalAlignment('top');
  range.setHorizontalAlignments(
    cells(({ style }, column) => (column === 0 || HAS_NOTES.has(style) ? 'left' : 'right')),
  );
  // The title may run over the empty cells beside it, and a figure stays in one line.
  range.setWraps(
    cells(({ style }, column) => style !== 'title' && (style !== 'tableRow' || column === 0)),
  );
}

/** Shows the shares of the one table that has some as percentages. */
function formatShares(sheet: Sheet, lines: readonly Line[]): void {
  const rows = lines.flatMap(({ shares }, index) => (shares === undefined ? [] : [index]));
  const [first] = rows;
  if (first === undefined) return;
  const { shares = [] } = lines[first] as Line;
  sheet
    .getRange(first + 1, Math.min(...shares) + 1, rows.length, shares.length)
    .setNumberFormat('0%');
}

function backgroundOf({ style }: Line, column: number): string | null {
  const { background } = LOOKS[style];
  return background === null && column > 0 && HAS_NOTES.has(style) ? NOTES_BACKGROUND : background;
}

/** Runs of lines with room for notes: index of the first, and how many. */
function notesRuns(lines: readonly Line[]): Array<[number, number]> {
  const runs: Array<[number, number]> = [];
  lines.forEach(({ style }, index) => {
    if (!HAS_NOTES.has(style) && style !== 'space') return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === index) last[1]++;
    else runs.push([index, 1]);
  });
  return runs;
}
