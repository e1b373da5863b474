import { Failure } from '../core/failure';
import type { Json } from '../core/json';
import { tabIsTable, tabIsYours } from '../core/language/refusals';
import { pageOfACopy } from '../core/language/take-over';
import type { ReportDocument } from '../core/report/document';
import { bothReports, type WrittenReport, writtenReport } from '../core/report/typed-notes';
import { columnLetter } from './annotation-columns';
import { isRefusedByTable } from './checks/typed-columns';
import type { SheetClock } from './clock';
import type { DocumentStore } from './document-store';
import { wholeOf } from './grids';
import { valueToWrite } from './keep-text';
import { checkOwned, growTo, tabNamed } from './owned-tab';
import { othersCharts, ownCharts, rangesOf, replaceCharts } from './report-charts';
import { layOutPage, rowOf } from './report-layout';
import { linkRows } from './report-links';
import { PAGE_COLUMNS } from './report-look';
import { NotesMover, type StandingPage, standingCells } from './report-notes';
import { keepReportState, type ReportState, reportState } from './report-state';
import { sheetNamed } from './sheet-named';
import { type Answers, answerTo } from './take-over';
import { moveTypedMeanwhile } from './typed-meanwhile';
import { writing } from './writes';

export { reportKey } from './report-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What writing a page needs of its surroundings. */
export interface PageTools {
  readonly store: DocumentStore;
  readonly clock: SheetClock;
  readonly answers: Answers;
}

/**
 * Writes a report, or the page for a talk, anew into its tab and shows it. What people typed into
 * the last one goes to the Coaching Log first; formats, widths and merged cells of the tab are set
 * anew, and charts of people's own stay. What is about to stand there is kept before it does; the
 * texts are written in one call, over those of before. Call it under the document lock.
 *
 * @throws Failure where the tab is not the add-on's, or may not be edited
 */
export function writeReportTab(
  spreadsheet: Spreadsheet,
  document: ReportDocument,
  tools: PageTools,
  tab: string,
): { notesMoved: number } {
  const state = reportState(tools.store, tab);
  const existing = sheetNamed(spreadsheet, tab);
  if (existing !== null) checkMayWrite(existing, state, tools.answers);
  return writing(tab, () => {
    const sheet = existing ?? tabNamed(spreadsheet, tab);
    const { count } = writePage(spreadsheet, sheet, document, state, tools, tab);
    spreadsheet.setActiveSheet(sheet);
    // The reader starts at the top, wherever the last selection was.
    sheet.getRange(1, 1).activate();
    return { notesMoved: count };
  });
}

function writePage(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { lines, charts }: ReportDocument,
  before: ReportState,
  { store, clock }: PageTools,
  tab: string,
): NotesMover {
  const rows = lines.map(rowOf);
  const isOurs = before.sheet === sheet.getSheetId();
  const written = writtenReport(lines, rows);
  const standing = isOurs ? bothReports(before.written, written) : written;
  const known = ownCharts(sheet, before);
  const meant: ReportState = {
    sheet: sheet.getSheetId(),
    written: standing,
    charts: known,
    intent: { othersCharts: othersCharts(sheet, known), chartRanges: charts.map(rangesOf) },
  };
  keepReportState(store, tab, meant);
  const mover = new NotesMover(spreadsheet, clock, isOurs && before.intent !== null);
  const page = clearedPage(sheet, isOurs ? standing : null, mover);
  const height = Math.max(lines.length, sheet.getLastRow());
  const wide = Math.max(PAGE_COLUMNS, sheet.getLastColumn());
  growTo(sheet, height, wide);
  sheet
    .getRange(1, 1, height, wide)
    .setValues(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: wide }, (_, column) => valueToWrite(rows[row]?.[column] ?? '')),
      ),
    );
  clearAttachedNotes(sheet, page);
  layOutPage(sheet, lines);
  linkRows(spreadsheet, sheet, lines);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  const ids = replaceCharts(sheet, charts, known);
  SpreadsheetApp.flush();
  store.refresh();
  moveTypedMeanwhile(store, tab, () => standingCells(sheet), page, standing, mover);
  keepReportState(store, tab, { ...meant, written, charts: ids, intent: null });
  return mover;
}

/** How often the page is looked at anew, because people typed while notes were moved. */
const MOST_LOOKS = 3;

/**
 * Moves what people typed into the page, until nothing new stands there, and makes it plain then: a
 * log that may not be written leaves the page as it is.
 * @returns the page as it was last seen
 */
function clearedPage(sheet: Sheet, written: WrittenReport | null, mover: NotesMover): StandingPage {
  let page: StandingPage = [];
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    // Sheets keeps what a script has read until then, whatever others have typed since.
    SpreadsheetApp.flush();
    page = standingCells(sheet);
    if (written === null || !mover.move(page, written)) break;
  }
  wholeOf(sheet).breakApart();
  sheet.clearFormats();
  return page;
}

/** Takes away the notes attached to cells that were moved to the log; one added since stays. */
function clearAttachedNotes(sheet: Sheet, page: StandingPage): void {
  const places = page.flatMap((row, at) =>
    row.flatMap(({ note }, column) =>
      note === '' ? [] : [`${columnLetter(column + 1)}${at + 1}`],
    ),
  );
  if (places.length > 0) sheet.getRangeList(places).clearNote();
}

/**
 * A tab that somebody else made is left alone unless it is empty, or people say that it is theirs to
 * be written.
 *
 * @throws Failure where the tab is not the add-on's, or may not be edited
 */
function checkMayWrite(sheet: Sheet, state: ReportState, answers: Answers): void {
  const tab = sheet.getName();
  checkOwned(sheet);
  if (!isOwn(sheet, state.sheet) && !answerTo(answers, `page.${tab}`, pageOfACopy(tab))) {
    throw new Failure('tab-of-your-own', tabIsYours(tab));
  }
  try {
    // A page has no rules; only a table's typed columns refuse to lose what they do not have.
    wholeOf(sheet).clearDataValidations();
    SpreadsheetApp.flush();
  } catch (thrown) {
    throw isRefusedByTable(thrown) ? new Failure('protected', tabIsTable(tab)) : thrown;
  }
}

/**
 * Whether a page may be written, without asking anybody.
 *
 * @param kept what was kept of the last report in a tab of this name
 * @throws Failure where the tab is not the add-on's, or may not be edited
 */
export function checkWritable(sheet: Sheet, kept: Json | undefined): void {
  const own = (kept as { readonly sheet?: Json } | undefined)?.sheet;
  if (!isOwn(sheet, own)) throw new Failure('tab-of-your-own', tabIsYours(sheet.getName()));
  checkOwned(sheet);
}

/** Whether a tab is the add-on's: the one that it wrote last, or one that is empty. */
function isOwn(sheet: Sheet, own: Json | undefined): boolean {
  return own === sheet.getSheetId() || (sheet.getLastRow() === 0 && sheet.getCharts().length === 0);
}
