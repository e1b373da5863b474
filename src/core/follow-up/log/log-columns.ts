import { type Cell, readText } from '../../table';
import { foldText } from '../../text/fold-text';
import { LOG_HEADERS, type LogHeader } from './log-entry';

/** In which column (0 for the first) each header stands; -1 where it does not. */
export type LogColumns = Readonly<Record<LogHeader, number>>;

/** Finds the log's columns by their headers, in any order, among columns of people's own. */
export function findLogColumns(headers: readonly Cell[]): LogColumns {
  const folded = headers.map((cell) => foldText(readText(cell)));
  return Object.fromEntries(
    LOG_HEADERS.map((header) => [header, folded.indexOf(foldText(header))]),
  ) as LogColumns;
}
