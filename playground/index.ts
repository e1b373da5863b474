/** The local host for Node: what tests and the command line use. */
export { FileError } from './command-line/files/file-error';
export { type LoadOptions, loadWorkbook } from './command-line/files/load-workbook';
export type { HostOptions } from './host/host-options';
export type { MenuEntry } from './host/menu-entries';
export { type BundleCheck, checkBundle } from './host/node/check-bundle';
export { createHost, type HeadlessHost } from './host/node/headless-host';
export { type ExecutionRecord, ScriptError } from './host/runtime/execution';
export type { AuthMode } from './services/authorization';
export type { Answer, OpenPage, Question, Toast } from './services/state/ui-state';
export type { ChartModel } from './workbook/attached/charts';
export type { CellValue } from './workbook/cells/cell-values';
export { messages, SheetsError } from './workbook/messages';
export type { TabSpec, WorkbookSpec } from './workbook/workbook-spec';
