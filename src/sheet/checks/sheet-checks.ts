import {
  DEAL_FIELD_CODES,
  DEAL_FIELDS,
  type DealsMapping,
  type DealsTable,
  dateOrders,
} from '../../core/deals';
import { Failure } from '../../core/failure';
import {
  CHECK_SUBJECTS,
  CHECK_TEXTS,
  choiceGone,
  clockText,
  columnLost,
  datesDiffer,
  dealsFound,
  localeText,
  propertiesFull,
  propertiesText,
  withoutCells,
} from '../../core/language/check-installation';
import { problemSentence } from '../../core/language/problems';
import { REFUSALS, tabIsTable, tabIsYours } from '../../core/language/refusals';
import { unknownZone } from '../../core/language/time-zone';
import { foldName } from '../../core/process';
import type { Cell, DateOrder } from '../../core/table';
import { hasColumns, OWNED_TABS } from '../../core/tabs';
import {
  annotationHeader,
  COLUMNS,
  columnLetter,
  findAnnotationColumn,
} from '../annotation-columns';
import { documentStore } from '../document-store';
import { isGrid } from '../grids';
import { checkOwned } from '../owned-tab';
import { checkWritable, reportKey } from '../report-tab';
import { sheetNamed } from '../sheet-named';
import { checkEditable } from '../write-annotations';
import type { Check, Reasons } from './check';
import type { CheckedFile } from './checked-file';
import { typedColumns } from './typed-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The zone of the sheet and the script's. */
export function clockCheck({ clock }: CheckedFile): Check {
  return {
    subject: CHECK_SUBJECTS.clock,
    run: (reasons) => {
      const { wanted, used } = clock().zone;
      if (wanted !== used) reasons.add(unknownZone(wanted, used));
      return clockText(used, Session.getScriptTimeZone());
    },
  };
}

/** How typed text is read, and whether the dates of the deals go with it. */
export function localeCheck(
  { spreadsheet, team }: CheckedFile,
  habits: () => { order: DateOrder | null; decimals: string },
): Check {
  return {
    subject: CHECK_SUBJECTS.locale,
    run: (reasons) => {
      const { order, decimals } = habits();
      for (const table of team().tables) reasons.from(() => checkDates(table, order));
      return localeText(spreadsheet.getSpreadsheetLocale(), order, decimals);
    },
  };
}

/** What holds in the tabs of deals, in those of the add-on's and in what is saved. */
export function sheetChecks(file: CheckedFile): Check[] {
  const { spreadsheet, team, settings } = file;
  const eachTable = (reasons: Reasons, part: (table: DealsTable, sheet: Sheet) => void): void => {
    for (const table of team().tables) {
      reasons.from(() => part(table, spreadsheet.getSheetByName(table.tab) as Sheet));
    }
  };
  const eachOwned = (
    reasons: Reasons,
    part: (sheet: Sheet, owned: (typeof OWNED_TABS)[number]) => void,
  ): void => {
    for (const owned of OWNED_TABS) {
      reasons.from(() => {
        const sheet = sheetNamed(spreadsheet, owned.tab);
        if (sheet !== null) part(sheet, owned);
        else if (spreadsheet.getSheetByName(owned.tab) !== null) fail(tabIsYours(owned.tab).reason);
      });
    }
  };
  return [
    {
      subject: CHECK_SUBJECTS.grids,
      run: () =>
        withoutCells(
          spreadsheet
            .getSheets()
            .filter((sheet) => !isGrid(sheet))
            .map((sheet) => sheet.getName()),
        ),
    },
    {
      subject: CHECK_SUBJECTS.deals,
      run: (reasons) => {
        const { tables } = team();
        if (tables.length === 0) reasons.add(REFUSALS.noDealsTab);
        return dealsFound(tables.map(({ tab, columns }) => [tab, labelsOf(columns)]));
      },
    },
    {
      subject: CHECK_TEXTS.places,
      run: (reasons) => {
        eachTable(reasons, checkColumns);
        for (const problem of team().problems) {
          if (problem.problem === 'missing-header') reasons.add(problemSentence(problem));
        }
      },
    },
    {
      subject: CHECK_TEXTS.editable,
      run: (reasons) => {
        const store = documentStore();
        // Those of the add-on's first: they are there also where no deals can be read.
        eachOwned(reasons, (sheet, owned) => {
          if (hasColumns(owned)) checkOwned(sheet);
          else checkWritable(sheet, store.read(reportKey(owned.tab)));
        });
        eachTable(reasons, (table, sheet) => checkEditable(sheet, table));
      },
    },
    {
      subject: CHECK_TEXTS.noTables,
      run: (reasons) => {
        eachOwned(reasons, (sheet) => {
          const typed = typedColumns(sheet);
          if (typed.length > 0)
            reasons.add(tabIsTable(sheet.getName(), typed.map(columnLetter)).reason);
        });
      },
    },
    {
      subject: CHECK_TEXTS.settings,
      run: (reasons) => {
        const { tables } = team();
        for (const mapping of settings().mappings) {
          reasons.from(() => checkChoice(mapping, tables));
        }
      },
    },
    { subject: CHECK_SUBJECTS.properties, run: sizeOfProperties },
  ];
}

/** Kilobytes that Sheets allows for a file's properties, and from which on it is said. */
const PROPERTIES_LIMIT = 500;
const PROPERTIES_FULL = 400;

function sizeOfProperties(reasons: Reasons): string {
  const all = PropertiesService.getDocumentProperties().getProperties();
  // What is saved is plain ASCII, so that a letter is a byte.
  const bytes = Object.entries(all).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const kilobytes = Math.ceil(bytes / 1024);
  if (kilobytes > PROPERTIES_FULL) reasons.add(propertiesFull(kilobytes, PROPERTIES_LIMIT));
  return propertiesText(kilobytes, PROPERTIES_LIMIT);
}

function fail(sentence: string): never {
  throw new Failure('not-understood', sentence);
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
