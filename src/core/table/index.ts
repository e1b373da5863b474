export {
  type Cell,
  isBlank,
  isBlankRow,
  isDateCell,
  type PlacedCell,
} from './cell';
export { type ColumnContent, columnContent, countDifferent, holdsDates } from './column-content';
export { currencyOfText } from './currencies';
export {
  countWritten,
  dateOrderOf,
  dateOrdersOf,
  type UsualOrder,
  type WrittenDates,
} from './date-orders';
export { decimalMarkOf } from './decimal-mark';
export { currencyOfFormat } from './format-currency';
export { isDone } from './is-done';
export { dateOrderIn } from './locales';
export { isNoText } from './placeholder';
export type { ProblemCode, RowProblem } from './problem';
export { type ProblemTexts, problemSentences } from './problem-sentences';
export { type DateOrder, readDay } from './read-day';
export { type NumberResult, readNumber } from './read-number';
export { readList, readOptionalText, readText, writeList } from './read-text';
export {
  type Counted,
  type Gap,
  type GuessReason,
  NOTES_THAT_STAND_FIRST,
  type ReadingNote,
  type ReadingNoteCode,
  type ReadingNoteFacts,
} from './reading-note';
export { LONGEST_NAME, shortened } from './shortened';
export { isUnreadable } from './unreadable';
