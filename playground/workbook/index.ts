export { areaName, cellName, columnLetters, parseA1 } from './a1';
export type { Area } from './area';
export { Book } from './book';
export type { ChartEntry, ChartModel } from './charts';
export { messages, SheetsError } from './messages';
export { openBook } from './open-book';
export { Tab } from './tab';
export type { TabSpec, WorkbookSpec } from './workbook-spec';
