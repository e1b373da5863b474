import type { Line, ReportDocument } from '../core/coaching';
import { keepText } from './keep-text';
import { growTo, REPORT_TAB, tabNamed } from './owned-tabs';
import { HAS_NOTES, LOOKS, NOTES_BACKGROUND, NOTES_HEADER, WIDTHS } from './report-look';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Columns of the tab: the texts, and the figures or notes. */
const WIDTH = WIDTHS.length;

/**
 * Writes the Coaching Report tab anew and shows it. Values and looks are set in one call each,
 * whatever the number of lines; formats that people gave to cells of this tab are set anew.
 */
export function writeReportTab(spreadsheet: Spreadsheet, { lines }: ReportDocument): void {
  const sheet = tabNamed(spreadsheet, REPORT_TAB);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear();
  growTo(sheet, lines.length, WIDTH);
  const range = sheet.getRange(1, 1, lines.length, WIDTH);
  range.setValues(lines.map(rowOf));
  setLooks(range, lines);
  for (const [first, count] of notesRuns(lines)) {
    sheet.getRange(first + 1, 2, count, WIDTH - 1).mergeAcross();
  }
  formatShares(sheet, lines);
  linkRows(spreadsheet, sheet, lines);
  WIDTHS.forEach((width, column) => {
    sheet.setColumnWidth(column + 1, width);
  });
  sheet.autoResizeRows(1, lines.length);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  spreadsheet.setActiveSheet(sheet);
}

function rowOf({ style, cells }: Line): Array<string | number> {
  const { indent } = LOOKS[style];
  const row: Array<string | number> = cells.map((cell, column) =>
    typeof cell === 'number' ? cell : keepText(column === 0 ? `${indent}${cell}` : cell),
  );
  if (style === 'person') row.push(NOTES_HEADER);
  while (row.length < WIDTH) row.push('');
  return row;
}

function setLooks(range: Range, lines: readonly Line[]): void {
  const cells = <T>(value: (line: Line, column: number) => T): T[][] =>
    lines.map((line) => Array.from({ length: WIDTH }, (_, column) => value(line, column)));
  range.setFontFamily('Arial');
  range.setFontSizes(cells(({ style }) => LOOKS[style].size));
  range.setFontWeights(cells(({ style }) => LOOKS[style].weight));
  range.setFontColors(cells(({ style }) => LOOKS[style].color));
  range.setBackgrounds(cells(backgroundOf) as string[][]);
  range.setVerticalAlignment('top');
  range.setHorizontalAlignments(
    cells(({ style }, column) => (column === 0 || HAS_NOTES.has(style) ? 'left' : 'right')),
  );
  // The title may run over the empty cells beside it.
  range.setWraps(cells(({ style }) => style !== 'title'));
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

/** Turns the lines about single deals into links to their rows; runs of them in one call each. */
function linkRows(spreadsheet: Spreadsheet, sheet: Sheet, lines: readonly Line[]): void {
  const idByTab = new Map<string, number | null>();
  const idOf = (tab: string): number | null => {
    const known = idByTab.get(tab);
    if (known !== undefined) return known;
    const id = spreadsheet.getSheetByName(tab)?.getSheetId() ?? null;
    idByTab.set(tab, id);
    return id;
  };
  let run: GoogleAppsScript.Spreadsheet.RichTextValue[][] = [];
  for (let index = 0; index <= lines.length; index++) {
    const { style = 'text', cells = [], link } = lines[index] ?? {};
    const id = link === undefined ? null : idOf(link.tab);
    if (link !== undefined && id !== null) {
      const text = SpreadsheetApp.newRichTextValue()
        .setText(`${LOOKS[style].indent}${cells[0] ?? ''}`)
        .setLinkUrl(`#gid=${id}&range=A${link.row}`)
        .build();
      run.push([text]);
    } else if (run.length > 0) {
      sheet.getRange(index - run.length + 1, 1, run.length, 1).setRichTextValues(run);
      run = [];
    }
  }
}
