import { ICommandService, LocaleType, LogLevel, numfmt, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FormulaCalculationSessionService,
  FormulaDataModel,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  SheetDataValidationModel,
  StringValueObject,
  TriggerCalculationController,
  UniverSheetsNodeCorePreset,
} from '@univerjs/preset-sheets-node-core';
// The note preset also holds the page's note editor; esbuild leaves it out, as nothing here uses it.
import { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/preset-sheets-note';
import type { UniverKit } from './kit';
import { kitOf } from './kit-of';

/**
 * A Univer instance without a page. Bundled by esbuild into one file (Univer's packages mix
 * module kinds, which Node refuses) and loaded by `host/node/load-univer.ts`.
 */
export function createHeadlessKit(): UniverKit {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNotePlugin);
  const parts = {
    ArrayValueObject,
    BaseFunction,
    BooleanValueObject,
    ErrorValueObject,
    FormulaCalculationSessionService,
    FormulaDataModel,
    FunctionType,
    ICommandService,
    IDescriptionService,
    IFunctionService,
    NumberValueObject,
    SheetDataValidationModel,
    SheetsNoteModel,
    StringValueObject,
    TriggerCalculationController,
    numfmt,
  };
  return kitOf(univer, FUniver.newAPI(univer), parts, { headless: true });
}
