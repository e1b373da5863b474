import { foldHeader } from '../deals/detect-columns';
import { type Cell, readText } from '../table';
import { EVENT_FIELD_NAMES } from './event';
import type { EventColumn } from './event-headers';
import { findColumns } from './read-events';
import type { NewEvent } from './reconcile';

/**
 * Changes as rows under the history's headers, wherever those stand; cells of people's own columns
 * stay blank. Null where the headers do not hold single changes, as in some systems' exports.
 *
 * @param headers the tab's first row
 */
export function eventRows(headers: readonly Cell[], events: readonly NewEvent[]): Cell[][] | null {
  const columns = findColumns(headers.map((cell) => foldHeader(readText(cell))));
  const needed: readonly EventColumn[] = ['when', 'deal', 'field', 'from', 'to'];
  if (needed.some((name) => columns[name] === undefined)) return null;
  return events.map((event) => {
    const cells: Cell[] = headers.map(() => '');
    const set = (name: EventColumn, value: Cell): void => {
      const column = columns[name];
      if (column !== undefined) cells[column] = value;
    };
    set('when', { day: event.when });
    set('deal', event.deal);
    set('field', EVENT_FIELD_NAMES[event.field]);
    set('from', event.from);
    set('to', event.to);
    set('salesperson', event.salesperson ?? '');
    set('seenBy', event.seenBy);
    return cells;
  });
}
