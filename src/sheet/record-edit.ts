import { holdsActivities } from '../core/activities/find-activities';
import { dealNames, understandTab } from '../core/deals';
import {
  eventFromEdit,
  type HistoryEvent,
  isLastRecorded,
  type NewEvent,
  readEvents,
} from '../core/history';
import type { Settings } from '../core/pipeline/team-tables';
import { foldName, ownedTabNamed } from '../core/process';
import { type Cell, readText } from '../core/table';
import { STAGE_HISTORY } from '../core/tabs';
import { cellsFromValues } from './cells-from-values';
import { sheetClock } from './clock';
import { withDocumentLock } from './lock';
import { underPresentNames } from './named-tabs';
import { sheetNamed } from './sheet-named';
import { appendEvents } from './stage-history';

/** Rows from which the columns are understood: enough to tell them as the whole tab does. */
const ROWS_LOOKED_AT = 200;

/** What a simple trigger tells of an edit. */
export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * Records a single cell's change of stage, amount, close date or owner, where a Stage History tab
 * is kept. Everything else (pastes, deletions, fast typing, deals of one name) is found by reconciling.
 */
export function recordEdit({ range, oldValue, source }: EditEvent, settings: () => Settings): void {
  if (range.getNumRows() !== 1 || range.getNumColumns() !== 1) return;
  const sheet = range.getSheet();
  const tab = sheet.getName();
  if (ownedTabNamed(tab) !== undefined || sheetNamed(source, STAGE_HISTORY.tab) === null) return;
  const { mappings } = underPresentNames(settings(), source);
  const mapping = mappings.find((each) => each.tab === tab) ?? null;
  if (mapping?.isChosen === false) return;
  const { dayOf, now } = sheetClock(source);
  const width = sheet.getLastColumn();
  const lastRow = sheet.getLastRow();
  const read = (row: number, rows: number, column = 1, columns = width): Cell[][] =>
    cellsFromValues(sheet.getRange(row, column, rows, columns).getValues(), dayOf);
  const head = read(1, Math.min(ROWS_LOOKED_AT, lastRow));
  const understood = understandTab(tab, head, mapping);
  if (mapping === null && holdsActivities(tab, head, understood)) return;
  if (understood === null || range.getRow() <= understood.headerIndex + 1) return;
  const rowNow = (): readonly Cell[] => read(range.getRow(), 1)[0] ?? [];
  const eventIn = (row: readonly Cell[]): NewEvent | null =>
    eventFromEdit(understood, {
      row,
      column: range.getColumn() - 1,
      before: oldValue ?? '',
      now: now(),
    });
  const row = rowNow();
  const event = eventIn(row);
  if (event === null) return;
  const { id, name } = dealNames(understood.columns, row);
  const { deal } = understood.columns;
  if (id === null && name !== null && deal !== undefined) {
    // Which of several deals of one name it is shows only in all rows together.
    const folded = foldName(name);
    const names = read(1, lastRow, deal + 1, 1).map(([cell]) => foldName(readText(cell)));
    if (names.filter((each) => each === folded).length > 1) return;
  }
  withDocumentLock(() => {
    // While this waited, a command may have found the same change, and rows may have been moved.
    const still = eventIn(rowNow());
    const isSame = still?.deal === event.deal && readText(still.to) === readText(event.to);
    if (!isSame || isLastRecorded(recordedLately(source, dayOf), event)) return;
    appendEvents(source, [event]);
  });
}

/** Rows that one command may have appended a moment ago; more are found by reconciling. */
const ROWS_RECORDED_LATELY = 1000;

/** The end of the history. */
function recordedLately(
  source: GoogleAppsScript.Spreadsheet.Spreadsheet,
  dayOf: (date: Date) => number,
): readonly HistoryEvent[] {
  const sheet = sheetNamed(source, STAGE_HISTORY.tab);
  const [lastRow, width] = [sheet?.getLastRow() ?? 0, sheet?.getLastColumn() ?? 0];
  if (sheet === null || lastRow < 2 || width === 0) return [];
  const first = Math.max(2, lastRow - ROWS_RECORDED_LATELY + 1);
  const values = [
    ...sheet.getRange(1, 1, 1, width).getValues(),
    ...sheet.getRange(first, 1, lastRow - first + 1, width).getValues(),
  ];
  return readEvents(cellsFromValues(values, dayOf))?.events ?? [];
}
