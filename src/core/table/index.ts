export {
  type Cell,
  type DateCell,
  isBlank,
  isBlankRow,
  isDateCell,
  type PlacedCell,
} from './cell';
export { dateOrdersOf } from './date-orders';
export type { ProblemCode, RowProblem } from './problem';
export { type DateOrder, type DayResult, dateOrderOf, readDay, writtenDateOrder } from './read-day';
export { type NumberReading, type NumberResult, readNumber } from './read-number';
export { readList, readOptionalText, readText, writeList } from './read-text';
