import type { ICommandService, numfmt } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FormulaDataModel, SheetDataValidationModel } from '@univerjs/preset-sheets-node-core';
import type { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { FunctionBody } from './custom-function';

/** How wide a text is in pixels, at a size of letters in pixels. */
export type TextWidth = (text: string, size: number, isBold: boolean) => number;

/**
 * What the host uses of one Univer instance, in Node and in the browser alike. Only the two
 * entry files import Univer at run time; everything else sees these types.
 */
export interface UniverKit {
  /** The Facade API, `univerAPI` of the page. */
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly formulaData: FormulaDataModel;
  readonly notes: SheetsNoteModel;
  readonly validations: SheetDataValidationModel;
  readonly numfmt: typeof numfmt;
  /**
   * Whether values may be written without Univer's search for formulas, which goes through all
   * cells of all tabs at each write. Not with a page: it would not fit the heights of rows.
   */
  readonly skipsFormulaSearch: boolean;
  /** The width in pixels of a text as the page draws it; null without a page. */
  readonly textWidth: TextWidth | null;
  /** Makes a function callable in formulas; it is given references, not values. */
  registerFunction(name: string, body: FunctionBody): void;
  unregisterFunction(name: string): void;
  /** Waits until every formula that a change made dirty has its new value. */
  settle(): Promise<void>;
  /** Whether any formula waits for its new value. */
  isCalculating(): boolean;
  dispose(): void;
}
