export {
  type Cell,
  isBlank,
  isBlankRow,
  isDateCell,
  type PlacedCell,
} from './cell';
export { dateOrderOf, dateOrdersOf } from './date-orders';
export type { ProblemCode, RowProblem } from './problem';
export { type DateOrder, readDay } from './read-day';
export { readNumber } from './read-number';
export { readList, readOptionalText, readText, writeList } from './read-text';
export type { Counted, Gap, ReadingNote, ReadingNoteCode, ReadingNoteFacts } from './reading-note';
