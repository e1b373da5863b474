import type { ICommandService, numfmt } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FormulaDataModel, SheetDataValidationModel } from '@univerjs/preset-sheets-node-core';
import type { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { FunctionBody } from './custom-function';

/** Measures a text's width in pixels; the font size is in pixels too. */
export type TextWidth = (text: string, size: number, isBold: boolean) => number;

/** What the page shows of a function while it is typed into a cell. */
export interface FunctionHelp {
  /** One sentence or more. */
  readonly summary: string;
  readonly parameters: ReadonlyArray<{
    readonly name: string;
    readonly help: string;
    readonly isOptional: boolean;
  }>;
}

/**
 * The parts of a Univer instance that the host uses, the same in Node and in the browser. Only
 * `headless-entry.ts` and `page-kit.ts` import Univer at run time.
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
   * cells of all tabs at each write. False with a page, where row heights would not be updated.
   */
  readonly skipsFormulaSearch: boolean;
  /** The width in pixels of a text as the page draws it; null without a page. */
  readonly textWidth: TextWidth | null;
  /**
   * Makes a function callable in formulas; it is given references, not values.
   * @param help what is shown while it is typed; null for a function that is not listed
   */
  registerFunction(name: string, body: FunctionBody, help: FunctionHelp | null): void;
  unregisterFunction(name: string): void;
  /** Resolves once every formula that a change affects has its new value. */
  settle(): Promise<void>;
  /** Whether any formula still awaits its new value. */
  isCalculating(): boolean;
  dispose(): void;
}
