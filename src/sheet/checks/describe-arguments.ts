import { isoMinute } from '../../core/calendar';
import { ARGUMENT_KINDS } from '../../core/language/argument-kinds';
import { isDateCell } from '../../core/table';
import { cellFromValue } from '../cells-from-values';
import type { SheetClock } from '../clock';

/**
 * What a formula was given, argument by argument, in words: the answer of the function that the
 * check enters into its own tab, because nothing else shows what Sheets hands over.
 *
 * @param values the arguments as they arrived
 */
export function describeArguments(values: ArrayLike<unknown>, { dayOf }: SheetClock): string {
  const words = Array.from(values, (value): string => {
    if (value === undefined) return ARGUMENT_KINDS.nothing;
    if (value === null) return ARGUMENT_KINDS.nullValue;
    if (Array.isArray(value)) return ARGUMENT_KINDS.range;
    const cell = cellFromValue(value, dayOf);
    if (isDateCell(cell)) return ARGUMENT_KINDS.day(isoMinute(cell.day));
    if (cell === '') return ARGUMENT_KINDS.blank;
    return typeof cell === 'string'
      ? ARGUMENT_KINDS.text(cell)
      : ARGUMENT_KINDS.other(String(cell));
  });
  return words.length === 0 ? ARGUMENT_KINDS.nothing : words.join(ARGUMENT_KINDS.between);
}
