import { type Cell, type PlacedCell, readText } from '../../table';
import { findLogColumns } from './log-columns';
import { LOG_HEADERS, type LogEntry, type LogHeader, type NewLogEntry } from './log-entry';
import { readLog } from './read-log';

/** What to write to add entries below the log's last row. */
export interface LogAddition {
  /** Headers to write behind the last one, because the tab lacks them; all of them in a new tab. */
  readonly newHeaders: readonly LogHeader[];
  /** A row each, as wide as the tab with its new headers; blank in columns of people's own. */
  readonly rows: ReadonlyArray<readonly Cell[]>;
}

/** Lays entries out under the headers as they stand. */
export function addToLog(headers: readonly Cell[], entries: readonly NewLogEntry[]): LogAddition {
  const last = headers.reduce<number>(
    (at, cell, index) => (readText(cell) === '' ? at : index),
    -1,
  );
  const standing = headers.slice(0, last + 1);
  const found = findLogColumns(standing);
  const newHeaders = LOG_HEADERS.filter((header) => found[header] === -1);
  const all = [...standing, ...newHeaders];
  const columns = findLogColumns(all);
  return {
    newHeaders,
    rows: entries.map((entry) => {
      const cells: Cell[] = all.map(() => '');
      for (const header of LOG_HEADERS) cells[columns[header]] = cellOf(entry, header);
      return cells;
    }),
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

function cellOf(entry: NewLogEntry, header: LogHeader): Cell {
  const { agreedOn, reviewOn } = entry;
  switch (header) {
    case 'Salesperson':
      return entry.salesperson;
    case 'Agreed on':
      return agreedOn === null ? '' : { day: agreedOn };
    case 'Diagnosis':
      return entry.diagnosis;
    case 'Action':
      return entry.action;
    case 'Measure':
      return entry.measure;
    case 'Baseline':
      return entry.baseline;
    case 'Review on':
      return reviewOn === null ? '' : { day: reviewOn };
    case 'Notes':
      return entry.notes;
    default:
      return '';
  }
}

/** What became of an agreement, to be written into its row. */
export interface LogUpdate {
  /** The row as it was read. */
  readonly entry: LogEntry;
  /** Null leaves the cell as it is. */
  readonly now: string | null;
  readonly verdict: string | null;
}

/**
 * The cells that updates change. A row that is no longer the one that was read is left alone, and
 * so is a cell with a text of somebody's own; verdicts that stand never come here.
 *
 * @param rows the log as it stands, headers first
 * @param isOurs whether a text was written by the add-on
 */
export function updateLog(
  rows: ReadonlyArray<readonly Cell[]>,
  updates: readonly LogUpdate[],
  isOurs: (text: string) => boolean,
): PlacedCell[] {
  const columns = findLogColumns(rows[0] ?? []);
  return updates.flatMap(({ entry, now, verdict }) => {
    const cells = rows[entry.row - 1] ?? [];
    const text = (header: LogHeader): string => readText(cells[columns[header]]);
    const isSame =
      text('Salesperson') === entry.salesperson &&
      text('Action') === entry.action &&
      text('Measure') === entry.measure;
    if (!isSame) return [];
    const changed = (header: LogHeader, wanted: string | null): PlacedCell[] => {
      const standing = text(header);
      const isFree = standing === '' || isOurs(standing);
      if (wanted === null || columns[header] === -1 || !isFree || standing === wanted) return [];
      return [{ row: entry.row, column: columns[header] + 1, value: wanted }];
    };
    return [...changed('Now', now), ...changed('Verdict', verdict)];
  });
}
