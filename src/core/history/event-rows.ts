import type { Cell } from '../table';
import { EVENT_FIELD_NAMES, findColumns, layOutRow, STAGE_HISTORY } from '../tabs';
import type { NewEvent } from './new-event';

const NEEDED = ['when', 'deal', 'field', 'from', 'to'] as const;

/**
 * Changes as rows under the history's headers, wherever those stand; cells of people's own columns
 * stay blank. Null where the headers do not hold single changes, as in some systems' exports.
 *
 * @param headers the tab's first row
 */
export function eventRows(headers: readonly Cell[], events: readonly NewEvent[]): Cell[][] | null {
  const places = findColumns(STAGE_HISTORY, headers);
  if (NEEDED.some((key) => places[key] === -1)) return null;
  const layout = { places, width: headers.length };
  return events.map(({ when, deal, field, from, to, salesperson, seenBy }) =>
    layOutRow(STAGE_HISTORY, layout, {
      when,
      deal,
      field: EVENT_FIELD_NAMES[field],
      from,
      to,
      salesperson: salesperson ?? '',
      seenBy,
    }),
  );
}
