/**
 * The classes of Univer that the kit is built from. They are passed in because the page imports
 * them from `@univerjs/preset-sheets-core` and the headless host from `-node-core`, which both
 * re-export the same modules.
 */
export type UniverParts = Pick<
  typeof import('@univerjs/preset-sheets-node-core'),
  | 'ArrayValueObject'
  | 'BaseFunction'
  | 'BooleanValueObject'
  | 'ErrorValueObject'
  | 'FormulaCalculationSessionService'
  | 'FormulaDataModel'
  | 'FunctionType'
  | 'IDescriptionService'
  | 'IFunctionService'
  | 'NumberValueObject'
  | 'SheetDataValidationModel'
  | 'StringValueObject'
  | 'TriggerCalculationController'
> &
  Pick<typeof import('@univerjs/preset-sheets-note'), 'SheetsNoteModel'> &
  Pick<typeof import('@univerjs/core'), 'ICommandService' | 'numfmt'>;
