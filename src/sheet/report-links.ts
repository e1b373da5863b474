import type { Line } from '../core/report/document';
import { LOOKS } from './report-look';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Turns the lines about single deals into links to their rows, each run of them in one call. */
export function linkRows(spreadsheet: Spreadsheet, sheet: Sheet, lines: readonly Line[]): void {
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
  let run: RichText[][] = [];
  [...texts, null].forEach((text, index) => {
    if (text !== null) {
      run.push([text]);
    } else if (run.length > 0) {
      sheet.getRange(index - run.length + 1, 1, run.length, 1).setRichTextValues(run);
      run = [];
    }
  });
}
