export {
  type Cell,
  isBlank,
  isBlankRow,
  isDateCell,
  type PlacedCell,
} from './cell';
export { type ColumnContent, columnContent, countDifferent, holdsDates } from './column-content';
export { currencyOfText } from './currencies';
export { dateOrderOf, dateOrdersOf } from './date-orders';
export { isNoText } from './placeholder';
export type { ProblemCode, RowProblem } from './problem';
export { type DateOrder, readDay } from './read-day';
export { readNumber } from './read-number';
export { readList, readOptionalText, readText, writeList } from './read-text';
export type { Counted, ReadingNote, ReadingNoteCode, ReadingNoteFacts } from './reading-note';
