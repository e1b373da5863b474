/** The local host in Node: what tests, the bench and the command line use. */
export { AddOnError, ask } from './host/ask';
export type { HostOptions } from './host/host-options';
export type { MenuEntry } from './host/menu-entries';
export { type AddOn, builtAddOn } from './host/node/add-on';
export { type BundleCheck, checkBundle } from './host/node/check-bundle';
export { FileError, fileError } from './host/node/files/file-error';
export { type LoadOptions, loadWorkbook } from './host/node/files/load-workbook';
export { createHost, type HeadlessHost } from './host/node/headless-host';
export { type ExecutionRecord, ScriptError } from './host/runtime/execution';
export type { AuthMode } from './services/authorization';
export type { Answer, OpenPage, Question, Toast } from './services/state/ui-state';
export type { ChartModel } from './workbook/attached/charts';
export type { CellValue } from './workbook/cells/cell-values';
export { messages, SheetsError } from './workbook/messages';
export type { TabSpec, WorkbookSpec } from './workbook/workbook-spec';
