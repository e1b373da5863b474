import type { Day } from '../calendar';
import { cellIn } from '../deals/cell-in';
import { dealKey, dealNames } from '../deals/deal-key';
import type { UnderstoodTab } from '../deals/mapping';
import { type Cell, readOptionalText } from '../table';
import type { NewEvent } from './reconcile';

/** A cell of a deals tab that somebody has just changed. */
export interface EditedCell {
  /** The row with its new value. */
  readonly row: readonly Cell[];
  /** Index of the changed column. */
  readonly column: number;
  /** What was there, as the trigger tells it: a text, a date as its serial; `''` for nothing. */
  readonly before: string;
  readonly now: Day;
}

const FIELDS = ['stage', 'amount', 'closeDate', 'salesperson'] as const;

/**
 * The change that an edit makes to a deal; null where it is of no recorded field, or of a row that
 * does not say yet which deal it is.
 */
export function eventFromEdit(
  { columns }: Pick<UnderstoodTab, 'columns'>,
  { row, column, before, now }: EditedCell,
): NewEvent | null {
  const field = FIELDS.find((each) => columns[each] === column);
  if (field === undefined) return null;
  const deal = dealKey(dealNames(columns, row), '');
  if (deal === '') return null;
  const isSerial = field === 'closeDate' && /^\d+(\.\d+)?$/.test(before);
  return {
    when: now,
    deal,
    field,
    from: isSerial ? { day: Math.floor(Number(before)) } : before,
    to: row[column] ?? '',
    salesperson: readOptionalText(cellIn(columns, row, 'salesperson')),
    seenBy: 'edit',
  };
}
