import type { Line, LineStyle, ReportDocument } from '../core/coaching';
import { keepText } from './keep-text';
import { growTo, REPORT_TAB, tabNamed } from './owned-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** How a style of line looks on the sheet. */
interface Look {
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly color: string;
  readonly background: string | null;
  /** Put before the text, so that the structure shows without colour. */
  readonly indent: string;
}

const INK = '#202124';
const QUIET = '#5f6368';

const LOOKS: Readonly<Record<LineStyle, Look>> = {
  title: { size: 16, weight: 'bold', color: INK, background: null, indent: '' },
  lead: { size: 10, weight: 'normal', color: INK, background: null, indent: '' },
  section: { size: 13, weight: 'bold', color: INK, background: null, indent: '' },
  person: { size: 12, weight: 'bold', color: INK, background: '#e8f0fe', indent: '' },
  heading: { size: 10, weight: 'bold', color: QUIET, background: null, indent: '' },
  text: { size: 10, weight: 'normal', color: INK, background: null, indent: '' },
  bullet: { size: 10, weight: 'normal', color: INK, background: null, indent: '   •  ' },
  quiet: { size: 10, weight: 'normal', color: QUIET, background: null, indent: '' },
  tableHead: { size: 10, weight: 'bold', color: INK, background: '#f1f3f4', indent: '' },
  tableRow: { size: 10, weight: 'normal', color: INK, background: null, indent: '' },
  space: { size: 10, weight: 'normal', color: INK, background: null, indent: '' },
};

/** Widths in pixels: the text, then figures, then the reader's notes; together one page across. */
const TEXT_WIDTH = 520;
const FIGURE_WIDTH = 66;
const RATE_WIDTH = 130;
const NOTES_WIDTH = 200;
const NOTES_HEADER = 'Notes';

/** Writes the Coaching Report tab anew and shows it. */
export function writeReportTab(spreadsheet: Spreadsheet, document: ReportDocument): void {
  const sheet = tabNamed(spreadsheet, REPORT_TAB);
  const { lines } = document;
  const width = document.width + 1;
  sheet.clear();
  growTo(sheet, lines.length, width);
  const range = sheet.getRange(1, 1, lines.length, width);
  range.setValues(lines.map((each, index) => rowOf(each, width, index === 0)));
  const looks = lines.map(({ style }) => LOOKS[style]);
  const across = <T>(value: (look: Look) => T): T[][] =>
    looks.map((look) => Array.from({ length: width }, () => value(look)));
  range.setFontFamily('Arial');
  range.setFontSizes(across(({ size }) => size));
  range.setFontWeights(across(({ weight }) => weight));
  range.setFontColors(across(({ color }) => color));
  range.setBackgrounds(across(({ background }) => background) as string[][]);
  range.setVerticalAlignment('top');
  range.setHorizontalAlignments(
    lines.map(() =>
      Array.from({ length: width }, (_, column) => (column === 0 ? 'left' : 'right')),
    ),
  );
  sheet.getRange(1, 1, lines.length, 1).setWrap(true);
  sheet.getRange(1, width, lines.length, 1).setWrap(true).setHorizontalAlignment('left');
  linkRows(spreadsheet, sheet, lines);
  sheet.setColumnWidth(1, TEXT_WIDTH);
  if (width > 2) sheet.setColumnWidths(2, width - 2, FIGURE_WIDTH);
  if (width > 4) sheet.setColumnWidths(width - 2, 2, RATE_WIDTH);
  sheet.setColumnWidth(width, NOTES_WIDTH);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  spreadsheet.setActiveSheet(sheet);
}

function rowOf({ style, cells }: Line, width: number, isFirst: boolean): Array<string | number> {
  const { indent } = LOOKS[style];
  const row: Array<string | number> = cells.map((cell, column) =>
    typeof cell === 'number' ? cell : keepText(column === 0 ? `${indent}${cell}` : cell),
  );
  while (row.length < width - 1) row.push('');
  row.push(isFirst ? NOTES_HEADER : '');
  return row;
}

/** Turns the lines about single deals into links to their rows, each block in one call. */
function linkRows(spreadsheet: Spreadsheet, sheet: Sheet, lines: readonly Line[]): void {
  const idByTab = new Map<string, number | undefined>();
  const texts = lines.map(({ style, cells, link }): RichText | null => {
    if (link === undefined) return null;
    if (!idByTab.has(link.tab)) {
      idByTab.set(link.tab, spreadsheet.getSheetByName(link.tab)?.getSheetId());
    }
    const id = idByTab.get(link.tab);
    if (id === undefined) return null;
    return SpreadsheetApp.newRichTextValue()
      .setText(`${LOOKS[style].indent}${cells[0] ?? ''}`)
      .setLinkUrl(`#gid=${id}&range=A${link.row}`)
      .build();
  });
  let block: RichText[][] = [];
  [...texts, null].forEach((text, index) => {
    if (text !== null) {
      block.push([text]);
    } else if (block.length > 0) {
      sheet.getRange(index - block.length + 1, 1, block.length, 1).setRichTextValues(block);
      block = [];
    }
  });
}
