import { NOTES_HEADER } from '../core/language/notes-column';
import { columnOf, type Line } from '../core/report/document';
import { wrapText } from '../core/text/wrap-text';
import {
  COLUMN_WIDTHS,
  HAS_NOTES,
  IS_PROSE,
  LOOKS,
  NOTES_COLUMNS,
  ONE_LINE,
  PAGE_COLUMNS,
  WRITE_HERE,
} from './report-look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a share is shown. */
const SHARE_FORMAT = '0 %';
const COUNT_FORMAT = '#,##0';

/** A line's cells where they stand on the page, blank elsewhere. */
export function rowOf(line: Line): Array<string | number> {
  const { style, cells } = line;
  const row: Array<string | number> = Array.from({ length: PAGE_COLUMNS }, () => '');
  const spans = spansOf(line);
  cells.forEach((cell, index) => {
    row[columnOf(index, spans)] =
      index === 0 && typeof cell === 'string' ? `${LOOKS[style].indent}${cell}` : cell;
  });
  if (style === 'person') row[PAGE_COLUMNS - NOTES_COLUMNS] = NOTES_HEADER;
  return row;
}

/** Sets looks, widths and heights of a page: in one call each, but for runs of lines that differ. */
export function layOutPage(sheet: Sheet, lines: readonly Line[]): void {
  const range = sheet.getRange(1, 1, lines.length, PAGE_COLUMNS);
  const cells = <T>(value: (line: Line, column: number) => T): T[][] =>
    lines.map((line) => Array.from({ length: PAGE_COLUMNS }, (_, column) => value(line, column)));
  range.setFontFamily('Arial');
  range.setFontSizes(cells(({ style }) => LOOKS[style].size));
  range.setFontWeights(cells(({ style }) => LOOKS[style].weight));
  range.setFontColors(cells(({ style }) => LOOKS[style].color));
  range.setBackgrounds(cells(backgroundOf) as string[][]);
  range.setNumberFormats(cells(formatOf));
  range.setVerticalAlignment('top');
  range.setHorizontalAlignments(
    cells(({ style }, column) => (column === 0 || IS_PROSE.has(style) ? 'left' : 'right')),
  );
  range.setWraps(cells(({ style }) => !ONE_LINE.has(style)));
  // Cells cannot be merged across the line between frozen and other columns.
  sheet.setFrozenColumns(0);
  for (const { first, count, value } of runsOf(lines, (line) => spansOf(line).join())) {
    let column = 1;
    for (const span of value === '' ? [] : value.split(',').map(Number)) {
      if (span > 1) sheet.getRange(first + 1, column, count, span).mergeAcross();
      column += span;
    }
  }
  sheet.setColumnWidths(1, 1, COLUMN_WIDTHS.first);
  sheet.setColumnWidths(2, PAGE_COLUMNS - 1, COLUMN_WIDTHS.other);
  sheet.setRowHeights(1, lines.length, heightOf(1, LOOKS.text.size));
  for (const { first, count, value } of runsOf(lines, neededHeight)) {
    if (value !== heightOf(1, LOOKS.text.size)) sheet.setRowHeights(first + 1, count, value);
  }
}

/** How a line shares out the width of the page. */
export function spansOf({ style, spans }: Line): readonly number[] {
  return spans ?? LOOKS[style].spans;
}

/** Runs of lines that have something in common: index of the first, and how many. */
function runsOf<T>(
  lines: readonly Line[],
  valueFor: (line: Line) => T,
): Array<{ readonly first: number; readonly count: number; readonly value: T }> {
  const runs: Array<{ first: number; count: number; value: T }> = [];
  lines.forEach((line, first) => {
    const value = valueFor(line);
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value) last.count++;
    else runs.push({ first, count: 1, value });
  });
  return runs;
}

/**
 * A letter's width as a share of its size: Arial's is a tenth less in ordinary sentences, so that a
 * text has room wherever it is drawn.
 */
const LETTER = 0.52;
/** Of the first screen's narrow cells, in which a wider font fills a line more at once. */
const SHORT_LETTER = 0.58;
/** Of figures, and of bold texts. */
const DIGIT = 0.56;
const BOLD_LETTER = 0.6;
const PIXELS_PER_POINT = 4 / 3;
/** Pixels around a text. */
const AIR = 6;
/** Pixels of an empty box to write in. */
const BOX = 84;

/** The height of a line in which every cell shows its whole text: merged cells do not grow. */
function neededHeight(line: Line): number {
  const { style, cells, shares = [] } = line;
  if (style === 'box') return BOX;
  const { size, weight, indent } = LOOKS[style];
  if (ONE_LINE.has(style)) return heightOf(1, size);
  const wide = style === 'short' ? SHORT_LETTER : IS_PROSE.has(style) ? LETTER : DIGIT;
  const letter = size * PIXELS_PER_POINT * (weight === 'bold' ? BOLD_LETTER : wide);
  const spans = spansOf(line);
  const rows = cells.map((cell, index) => {
    const left = columnOf(index, spans);
    const right = columnOf(index + 1, spans);
    const letters = Math.floor((pixelsOf(right) - pixelsOf(left) - AIR) / letter);
    const text = shares.includes(index) ? SHARE_FORMAT : cell;
    return linesOf(`${index === 0 ? indent : ''}${text}`, letters);
  });
  return heightOf(Math.max(1, ...rows), size);
}

/**
 * Letters of other scripts are as wide as two, blocks of a bar as one and a half, and a word that is
 * too long is broken.
 */
function linesOf(text: string, letters: number): number {
  const wide = text
    .replace(/[\u2580-\u259f]{2}/g, 'MMM')
    .replace(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g, 'MM');
  return wide
    .split('\n')
    .flatMap((part) => wrapText(part, letters))
    .reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / letters)), 0);
}

function heightOf(lines: number, size: number): number {
  return Math.max(21, Math.ceil(lines * size * PIXELS_PER_POINT * 1.22) + 5);
}

/** Pixels from the left edge to a column. */
function pixelsOf(column: number): number {
  return column === 0 ? 0 : COLUMN_WIDTHS.first + (column - 1) * COLUMN_WIDTHS.other;
}

function backgroundOf({ style }: Line, column: number): string | null {
  const { background } = LOOKS[style];
  if (background !== null) return background;
  const isNotes = HAS_NOTES.has(style) && column >= PAGE_COLUMNS - NOTES_COLUMNS;
  return isNotes || style === 'box' ? WRITE_HERE : null;
}

function formatOf(line: Line, column: number): string {
  const spans = spansOf(line);
  const index = line.cells.findIndex((_, cell) => columnOf(cell, spans) === column);
  if (line.shares?.includes(index)) return SHARE_FORMAT;
  return Number.isInteger(line.cells[index]) ? COUNT_FORMAT : 'General';
}
