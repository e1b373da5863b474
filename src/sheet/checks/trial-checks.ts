import {
  CHECK_SUBJECTS,
  CHECK_TEXTS,
  changedInSheet,
  chartIdsMissing,
  columnAstray,
  reportLogsNotes,
  tabCopiesText,
} from '../../core/language/check-installation';
import { line, toDocument } from '../../core/report/document';
import { typedNotes } from '../../core/report/typed-notes';
import type { Cell } from '../../core/table';
import { columnLetter } from '../annotation-columns';
import { type SheetClock, sheetClock } from '../clock';
import { findMarks, putMark } from '../column-marks';
import { documentStore } from '../document-store';
import { standingCells } from '../report-notes';
import { reportKey, reportState } from '../report-state';
import { writeReportTab } from '../report-tab';
import type { Check } from './check';
import { changedCells, FIGURES, MOMENTS, TEXTS } from './try-writing';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A mark as the add-on's columns have, under a key of its own. */
const MARK = 'stagecoach.check.column';

/** That what is written into a column of the trial's tab comes back. */
export function writingChecks(sheet: Sheet, clock: SheetClock): Check[] {
  const check = (
    name: 'written' | 'plainText' | 'moments',
    column: number,
    cells: readonly Cell[],
    format: string | null = null,
  ): Check => ({
    subject: CHECK_TEXTS[name],
    run: (reasons) => {
      const changed = changedCells(sheet.getRange(1, column), cells, clock, format);
      if (changed.length > 0) reasons.add(changedInSheet(changed));
    },
  });
  return [
    check('written', 1, [...TEXTS, ...FIGURES]),
    check('plainText', 2, TEXTS, '@'),
    check('moments', 3, MOMENTS),
  ];
}

/** What becomes of charts, marks of columns and reports, tried in the trial's tab. */
export function markChecks(spreadsheet: Spreadsheet, sheet: Sheet): Check[] {
  return [
    {
      subject: CHECK_TEXTS.chartIds,
      run: (reasons) => {
        if (!haveIds(sheet)) reasons.add(chartIdsMissing());
      },
    },
    {
      subject: CHECK_TEXTS.columnMoves,
      run: (reasons) => {
        putMark(sheet, 'B', MARK);
        // Before the fifth, counted before the move: it becomes the fourth.
        sheet.moveColumns(sheet.getRange('B:B'), 5);
        const found = findMarks(sheet, MARK)[0]?.number;
        if (found !== 4) {
          reasons.add(columnAstray('D', found === undefined ? null : columnLetter(found)));
        }
      },
    },
    {
      subject: CHECK_SUBJECTS.tabCopies,
      run: () => {
        // It is taken away with the trial's tab.
        return tabCopiesText(findMarks(sheet.copyTo(spreadsheet), MARK).length > 0);
      },
    },
    {
      subject: CHECK_TEXTS.reports,
      run: (reasons) => {
        const notes = notesOfReport(spreadsheet, sheet);
        if (notes.length > 0) reasons.add(reportLogsNotes(notes));
      },
    },
  ];
}

/** Whether two charts have ids that differ and stay. */
function haveIds(sheet: Sheet): boolean {
  const data = sheet.getRange(1, 1, 2, 2);
  for (const row of [1, 10]) {
    sheet.insertChart(
      sheet.newChart().asBarChart().addRange(data).setPosition(row, 5, 0, 0).build(),
    );
  }
  const ids = (): Array<number | null> => sheet.getCharts().map((chart) => chart.getChartId());
  const before = ids();
  SpreadsheetApp.flush();
  const after = ids();
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  return (
    before.length === 2 &&
    new Set(before).size === 2 &&
    before.every((id) => id !== null && after.includes(id))
  );
}

/** A page like a report, with texts that Sheets may draw otherwise than they were written. */
const REPORT = toDocument([
  line('title', 'Stagecoach'),
  { ...line('person', 'Ana'), about: 'Ana' },
  line('bullet', '=1+1', ''),
  line('text', '1/2'),
  line('tableHead', 'Stage', '2026'),
  { ...line('tableRow', 'Proposal', 0.25), shares: [1] },
]);

/** Texts of a report just written that would be logged as a person's when it is written again. */
function notesOfReport(spreadsheet: Spreadsheet, sheet: Sheet): string[] {
  const store = documentStore();
  sheet.clear();
  const tab = sheet.getName();
  writeReportTab(
    spreadsheet,
    REPORT,
    { store, clock: sheetClock(spreadsheet), answers: new Map() },
    tab,
  );
  SpreadsheetApp.flush();
  const { written } = reportState(store, tab);
  store.remove(reportKey(tab));
  return written === null ? [] : typedNotes(standingCells(sheet), written).map(({ text }) => text);
}
