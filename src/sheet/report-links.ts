import { columnOf, type Line } from '../core/report/document';
import { rowOf, spansOf } from './report-layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Makes the names of single deals links to their rows, each run of them in one call. */
export function linkRows(spreadsheet: Spreadsheet, sheet: Sheet, lines: readonly Line[]): void {
  const idByTab = new Map<string, number | undefined>();
  let run: { column: number; texts: RichText[][] } = { column: 0, texts: [] };
  const write = (end: number): void => {
    const { column, texts } = run;
    if (texts.length === 0) return;
    sheet.getRange(end - texts.length + 1, column + 1, texts.length, 1).setRichTextValues(texts);
  };
  lines.forEach((line, index) => {
    const { link } = line;
    if (link !== undefined && !idByTab.has(link.tab)) {
      idByTab.set(link.tab, spreadsheet.getSheetByName(link.tab)?.getSheetId());
    }
    const id = link === undefined ? undefined : idByTab.get(link.tab);
    const column = link === undefined ? 0 : columnOf(link.cell, spansOf(line));
    if (id === undefined || column !== run.column) {
      write(index);
      run = { column, texts: [] };
    }
    if (link === undefined || id === undefined) return;
    run.texts.push([
      linked(String(rowOf(line)[column]), link.text, `#gid=${id}&range=A${link.row}`),
    ]);
  });
  write(lines.length);
}

function linked(whole: string, part: string, url: string): RichText {
  const start = Math.max(0, whole.indexOf(part));
  return SpreadsheetApp.newRichTextValue()
    .setText(whole)
    .setLinkUrl(start, Math.min(whole.length, start + part.length), url)
    .build();
}
