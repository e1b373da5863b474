export {
  type Cell,
  isBlank,
  isBlankRow,
  isDateCell,
  type PlacedCell,
} from './cell';
export { type ColumnContent, columnContent, countDifferent, holdsDates } from './column-content';
export { dateOrderOf, dateOrdersOf } from './date-orders';
export type { ProblemCode, RowProblem } from './problem';
export { type DateOrder, readDay } from './read-day';
export { readNumber } from './read-number';
export { readList, readOptionalText, readText, writeList } from './read-text';
export {
  type Counted,
  NOTES_THAT_STAND_FIRST,
  type ReadingNote,
  type ReadingNoteCode,
  type ReadingNoteFacts,
} from './reading-note';
