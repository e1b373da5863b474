import type { HistoryEvent } from './event';

/** How the history says that a deal's row is there, and that it is gone. */
export const THERE = 'there';
export const GONE = 'gone';

/**
 * The key that a deal had before it was renamed, where an event says so: its field is the row, and
 * it came from another deal's key instead of from being gone. Null for every other event.
 */
export function renameIn({
  field,
  from,
  to,
}: Pick<HistoryEvent, 'field' | 'from' | 'to'>): string | null {
  const isRename =
    field === 'row' && to === THERE && from !== '' && from !== GONE && from !== THERE;
  return isRename ? from : null;
}
