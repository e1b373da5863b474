import type { Cell, PlacedCell } from '../table';
import { COACHING_LOG, layOut, layOutRow, readTab } from '../tabs';
import type { LogEntry, NewLogEntry } from './log-entry';
import { readLog } from './read-log';

/** What to write to add entries below the log's last row. */
export interface LogAddition {
  /** Headers to write behind the last one, because the tab lacks them; all of them in a new tab. */
  readonly newHeaders: readonly string[];
  /** A row each, as wide as the tab with its new headers; blank in columns of people's own. */
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

/**
 * Lays entries out under the headers as they stand. A column without a header that holds something is
 * somebody's own, so nothing is put above it.
 *
 * @param headers as wide as the tab is filled
 */
export function addToLog(headers: readonly Cell[], entries: readonly NewLogEntry[]): LogAddition {
  const layout = layOut(COACHING_LOG, headers);
  return {
    newHeaders: layout.missing,
    rows: entries.map((entry) => layOutRow(COACHING_LOG, layout, { ...entry })),
  };
}

/** New entries as they will be read where they stand below those of a log. */
export function asRead(entries: readonly NewLogEntry[], log: readonly LogEntry[]): LogEntry[] {
  const { newHeaders, rows } = addToLog([], entries);
  const last = log.reduce((most, { row }) => Math.max(most, row), 1);
  return readLog([newHeaders, ...rows]).entries.map((entry) => ({
    ...entry,
    row: entry.row - 1 + last,
  }));
}

/** What became of an agreement, to be written into its row. */
export interface LogUpdate {
  /** The row as it was read. */
  readonly entry: LogEntry;
  /** Null leaves the cell as it is. */
  readonly kept: string | null;
  readonly now: string | null;
  readonly verdict: string | null;
}

/**
 * The cells that updates change. A row that is no longer the one that was read is left alone, and
 * so is a cell with a text of somebody's own; verdicts that stand never come here. A log of an
 * earlier version has no column for what was kept: it gets one behind all that is filled.
 *
 * @param rows the log as it stands, headers first
 * @param isOurs whether a text was written by the add-on
 */
export function updateLog(
  rows: ReadonlyArray<readonly Cell[]>,
  updates: readonly LogUpdate[],
  isOurs: (text: string) => boolean,
): PlacedCell[] {
  const { places, text } = readTab(COACHING_LOG, rows);
  const columnOf = { ...places };
  const header: PlacedCell[] = [];
  if (places.kept === -1) {
    columnOf.kept = Math.max(0, ...rows.map((row) => row.length));
    header.push({ row: 1, column: columnOf.kept + 1, value: COACHING_LOG.columns.kept.header });
  }
  const cells = updates.flatMap(({ entry, kept, now, verdict }) => {
    const { row } = entry;
    const isSame = (['salesperson', 'action', 'measure'] as const).every(
      (key) => text(row, key) === entry[key],
    );
    if (!isSame) return [];
    const changed = (key: 'kept' | 'now' | 'verdict', wanted: string | null): PlacedCell[] => {
      const standing = text(row, key);
      const isFree = standing === '' || isOurs(standing);
      if (wanted === null || columnOf[key] === -1 || !isFree || standing === wanted) return [];
      return [{ row, column: columnOf[key] + 1, value: wanted }];
    };
    return [...changed('kept', kept), ...changed('now', now), ...changed('verdict', verdict)];
  });
  const isHeaderNeeded = cells.some(({ column }) => column === columnOf.kept + 1);
  return isHeaderNeeded ? [...header, ...cells] : cells;
}
