import type { Day } from '../calendar';
import { cellIn } from '../deals/cell-in';
import { namesAreUnreadable, rowKey } from '../deals/deal-key';
import type { UnderstoodTab } from '../deals/mapping';
import { foldName } from '../process/model';
import {
  type Cell,
  isBlank,
  isDateCell,
  isUnreadable,
  readDay,
  readOptionalText,
  readText,
} from '../table';
import type { NewEvent } from './new-event';

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
type EditedField = (typeof FIELDS)[number];

/** What says of a deal that it is decided, whatever its stage cell says. */
const BESIDE_STAGE = ['status', 'isWon', 'isClosed', 'wonOn', 'lostOn'] as const;

/**
 * The change that an edit makes to a deal. Null where it is of no recorded field, of a row that does
 * not say yet which deal it is, where it changes nothing, and where more than the one cell must be
 * known to tell what it means: that is found by comparing all rows.
 */
export function eventFromEdit(
  { columns }: Pick<UnderstoodTab, 'columns'>,
  { row, column, before, now }: EditedCell,
): NewEvent | null {
  const field = FIELDS.find((each) => columns[each] === column);
  if (field === undefined) return null;
  const deal = rowKey({ columns }, row);
  if (deal === '' || namesAreUnreadable(columns, row)) return null;
  const to = row[column] ?? '';
  const isDecidedElsewhere =
    field === 'stage' && BESIDE_STAGE.some((each) => saysSomething(cellIn(columns, row, each)));
  if (isDecidedElsewhere || isUnreadable(before) || !isPlain(field, to)) return null;
  const from = valueBefore(field, before);
  if (foldName(readText(from)) === foldName(readText(to))) return null;
  return {
    when: now,
    deal,
    field,
    from,
    to: isDateCell(to) ? { day: Math.floor(to.day) } : to,
    salesperson: readOptionalText(cellIn(columns, row, 'salesperson')),
    seenBy: 'edit',
  };
}

/** Whether a cell by itself tells the new value: a text may be an amount or a day in several ways. */
function isPlain(field: EditedField, cell: Cell): boolean {
  if (isUnreadable(cell)) return false;
  if (field === 'amount') return typeof cell === 'number';
  if (field === 'closeDate') return typeof cell === 'object' && Number.isFinite(cell.day);
  // A cleared stage says nothing of the deal; without its salesperson it is nobody's.
  return field === 'salesperson' || !isBlank(cell);
}

/** What was there, as its cell had it: a date is told by its serial number, a number as text. */
function valueBefore(field: EditedField, before: string): Cell {
  const number = before.trim() === '' ? Number.NaN : Number(before);
  if (!Number.isFinite(number)) return before;
  if (field === 'amount') return number;
  if (field !== 'closeDate') return before;
  return typeof readDay(number, 'month first') === 'number' ? { day: Math.floor(number) } : before;
}

/** An unticked box is no more than a blank. */
function saysSomething(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== false && !isBlank(cell);
}
