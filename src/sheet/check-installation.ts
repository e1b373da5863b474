import {
  DEAL_FIELD_CODES,
  DEAL_FIELDS,
  type DealsMapping,
  type DealsTable,
  dateOrders,
} from '../core/deals';
import { Failure, isFailure } from '../core/failure';
import {
  CHECK_TEXTS,
  changedInSheet,
  checkLines,
  choiceGone,
  clockText,
  columnLost,
  datesDiffer,
  dealsFound,
  localeText,
} from '../core/language/check-installation';
import { problemSentence } from '../core/language/problems';
import { REFUSALS } from '../core/language/refusals';
import type { Team } from '../core/pipeline/read-team';
import type { Settings } from '../core/pipeline/team-tables';
import { foldName } from '../core/process';
import type { Cell, DateOrder } from '../core/table';
import { hasColumns, OWNED_TABS } from '../core/tabs';
import {
  annotationHeader,
  COLUMNS,
  columnLetter,
  findAnnotationColumn,
} from './annotation-columns';
import { sheetClock } from './clock';
import { documentStore } from './document-store';
import { withDocumentLock } from './lock';
import { checkOwned } from './owned-tab';
import { checkWritable, reportKey } from './report-tab';
import { tryWriting } from './try-writing';
import { checkEditable } from './write-annotations';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What holds in this spreadsheet and what does not, a line for each: that what is written stays
 * what it is, the clock, the locale, the deals and their columns, the add-on's own places, what is
 * protected, and the saved settings. Nothing of the user's is touched.
 */
export function checkInstallation({ tables, problems }: Team, { mappings }: Settings): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const store = documentStore();
  const lines: string[] = [];
  const check = (holds: string, ...parts: ReadonlyArray<() => void>): void => {
    lines.push(...checkLines(holds, parts.flatMap(reasonsAgainst)));
  };
  const eachTable = (part: (table: DealsTable, sheet: Sheet) => void) =>
    tables.map((table) => () => part(table, spreadsheet.getSheetByName(table.tab) as Sheet));
  const eachOwned = (part: (sheet: Sheet, owned: (typeof OWNED_TABS)[number]) => void) =>
    OWNED_TABS.map((owned) => () => {
      const sheet = spreadsheet.getSheetByName(owned.tab);
      if (sheet !== null) part(sheet, owned);
    });

  let order: DateOrder | null = null;
  let decimals = '.';
  check(CHECK_TEXTS.written, () => {
    const trial = withDocumentLock(() => tryWriting(spreadsheet, sheetClock(spreadsheet)));
    ({ order, decimals } = trial);
    if (trial.changed.length > 0) fail(changedInSheet(trial.changed));
  });
  check(clockText(spreadsheet.getSpreadsheetTimeZone(), Session.getScriptTimeZone()));
  check(
    localeText(spreadsheet.getSpreadsheetLocale(), order, decimals),
    ...eachTable((table) => checkDates(table, order)),
  );
  check(dealsFound(tables.map(({ tab, columns }) => [tab, labelsOf(columns)])), () => {
    if (tables.length === 0) fail(REFUSALS.noDealsTab);
  });
  check(
    CHECK_TEXTS.places,
    ...eachTable(checkColumns),
    ...problems
      .filter(({ problem }) => problem === 'missing-header')
      .map((problem) => () => fail(problemSentence(problem))),
  );
  check(
    CHECK_TEXTS.editable,
    ...eachTable((table, sheet) => checkEditable(sheet, table)),
    ...eachOwned((sheet, owned) => {
      if (hasColumns(owned)) checkOwned(sheet);
      else checkWritable(sheet, store.read(reportKey(owned.tab)));
    }),
  );
  check(CHECK_TEXTS.settings, ...mappings.map((mapping) => () => checkChoice(mapping, tables)));
  return lines.join('\n');
}

function fail(sentence: string): never {
  throw new Failure('not-understood', sentence);
}

/** Why one part of a check does not hold; the other parts are made whatever comes of it. */
function reasonsAgainst(part: () => void): string[] {
  try {
    part();
    return [];
  } catch (thrown) {
    if (isFailure(thrown)) return [thrown.reason];
    console.error(thrown);
    return [CHECK_TEXTS.notChecked];
  }
}

function labelsOf(columns: DealsTable['columns']): string[] {
  return DEAL_FIELD_CODES.filter((field) => columns[field] !== undefined).map(
    (field) => DEAL_FIELDS[field],
  );
}

/** Text dates must not be read in another order than the sheet has read the others of a column. */
function checkDates(table: DealsTable, order: DateOrder | null): void {
  const { tab, headers, rows } = table;
  for (const [column, read] of dateOrders(table)) {
    const cells = rows.map((row) => row[column]);
    const isText = (cell: Cell | undefined): boolean => SLASHED.test(String(cell));
    // Text that can only be read day first is read rightly, if all are text.
    const isTold = read === 'day first' && !cells.some((cell) => typeof cell === 'object');
    if (order !== null && read !== order && !isTold && cells.some(isText)) {
      fail(datesDiffer(tab, headers[column] ?? '', read));
    }
  }
}

const SLASHED = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d/;

/** What was chosen in the sidebar must be there. */
function checkChoice(
  { tab, isChosen, columns, stageDates }: DealsMapping,
  tables: readonly DealsTable[],
): void {
  const headers = tables.find((each) => each.tab === tab)?.headers.map(foldName);
  if (!isChosen) return;
  if (headers === undefined) fail(choiceGone(tab));
  for (const header of [...Object.values(columns), ...Object.values(stageDates)]) {
    if (header !== null && !headers.includes(foldName(header))) fail(choiceGone(tab, header));
  }
}

/** The columns that are marked as the add-on's, and no others, must bear their headers. */
function checkColumns({ tab, firstRow }: DealsTable, sheet: Sheet): void {
  const [headers = []] = sheet.getRange(firstRow - 1, 1, 1, sheet.getLastColumn()).getValues();
  for (const column of COLUMNS) {
    const wanted = annotationHeader(column);
    const known = findAnnotationColumn(sheet, column);
    headers.forEach((header, index) => {
      if ((header === wanted) !== (index + 1 === known)) {
        fail(columnLost(tab, columnLetter(index + 1), wanted));
      }
    });
  }
}
