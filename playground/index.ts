/** The local host for Node: what tests and the command line use. */
export { FileError } from './files/file-error';
export { type LoadOptions, loadWorkbook } from './files/load-workbook';
export { type BundleCheck, checkBundle } from './host/check-bundle';
export { createHost, type HeadlessHost } from './host/headless-host';
export type { HostOptions } from './host/host-options';
export type { MenuEntry } from './host/menu-entries';
export { type ExecutionRecord, ScriptError } from './runtime/execution';
export type { AuthMode } from './services/authorization';
export type { Answer, OpenPage, Question, Toast } from './services/state/ui-state';
export type { CellValue } from './workbook/cell-values';
export type { ChartModel } from './workbook/charts';
export { messages, SheetsError } from './workbook/messages';
export type { TabSpec, WorkbookSpec } from './workbook/workbook-spec';
