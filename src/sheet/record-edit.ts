import { understandTab } from '../core/deals';
import { eventFromEdit } from '../core/history';
import type { Settings } from '../core/pipeline/team-tables';
import { OWNED_TABS, STAGE_HISTORY } from '../core/tabs';
import { cellsFromValues } from './cells-from-values';
import { sheetClock } from './clock';
import { withDocumentLock } from './lock';
import { HEAD_ROWS } from './read-workbook';
import { appendEvents } from './stage-history';

/** What a simple trigger tells of an edit. */
export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/**
 * Records a single cell's change of stage, amount, close date or owner, where a Stage History tab
 * is kept. Everything else (pastes, deletions, fast typing) is found by reconciling.
 */
export function recordEdit({ range, oldValue, source }: EditEvent, settings: () => Settings): void {
  if (range.getNumRows() !== 1 || range.getNumColumns() !== 1) return;
  const sheet = range.getSheet();
  const tab = sheet.getName();
  if (
    OWNED_TABS.some((owned) => owned.tab === tab) ||
    source.getSheetByName(STAGE_HISTORY.tab) === null
  )
    return;
  const mapping = settings().mappings.find((each) => each.tab === tab) ?? null;
  if (mapping?.isChosen === false) return;
  const { dayOf, now } = sheetClock(source);
  const width = sheet.getLastColumn();
  const read = (first: number, rows: number) =>
    cellsFromValues(sheet.getRange(first, 1, rows, width).getValues(), dayOf);
  const understood = understandTab(tab, read(1, Math.min(HEAD_ROWS, sheet.getLastRow())), mapping);
  if (understood === null || range.getRow() <= understood.headerIndex + 1) return;
  const event = eventFromEdit(understood, {
    row: read(range.getRow(), 1)[0] ?? [],
    column: range.getColumn() - 1,
    before: oldValue ?? '',
    now: now(),
  });
  if (event !== null) withDocumentLock(() => appendEvents(source, [event]));
}
