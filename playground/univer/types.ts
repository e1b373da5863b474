/** The types of Univer that the rest of the playground uses: only this folder imports Univer. */
export type {
  ICellData,
  ICommandInfo,
  ICommandService,
  IDocumentData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  IStyleData,
  IWorkbookData,
  Nullable,
  numfmt,
  Styles,
  Workbook,
  Worksheet,
} from '@univerjs/core';
export type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-node-core';
