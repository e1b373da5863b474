import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { Calculation } from './calculation';
import { customFunctionMaker } from './custom-function';
import type { TextWidth, UniverKit } from './kit';
import { lookFunctions } from './look-functions';
import type { UniverParts } from './univer-parts';

interface KitOptions {
  readonly headless?: boolean;
  readonly textWidth?: TextWidth | null;
}

/** The kit of a Univer instance whose plugins are registered. */
export function kitOf(
  univer: Univer,
  api: FUniver,
  parts: UniverParts,
  { headless = false, textWidth = null }: KitOptions = {},
): UniverKit {
  const injector = univer.__getInjector();
  const makeFunction = customFunctionMaker(parts);
  let calculation: Calculation | null = null;
  let hasLooks = false;
  // Univer starts the plugins of spreadsheets with the first workbook: ask for services late.
  const calculationOf = () => {
    calculation ??= new Calculation(injector, parts);
    return calculation;
  };
  return {
    api,
    commands: injector.get(parts.ICommandService),
    get formulaData() {
      return injector.get(parts.FormulaDataModel);
    },
    get notes() {
      return injector.get(parts.SheetsNoteModel);
    },
    get validations() {
      return injector.get(parts.SheetDataValidationModel);
    },
    numfmt: parts.numfmt,
    skipsFormulaSearch: headless,
    textWidth,
    registerFunction(name, body, help) {
      const functions = injector.get(parts.IFunctionService);
      if (!hasLooks) functions.registerExecutors(...lookFunctions(parts));
      hasLooks = true;
      functions.registerExecutors(makeFunction(name, body));
      if (help === null) return;
      injector.get(parts.IDescriptionService).registerDescriptions([
        {
          functionName: name,
          functionType: parts.FunctionType.User,
          description: help.summary,
          abstract: help.summary,
          functionParameter: help.parameters.map((each) => ({
            name: each.name,
            detail: each.help,
            example: each.name,
            require: each.isOptional ? 0 : 1,
            repeat: 0,
          })),
        },
      ]);
    },
    unregisterFunction(name) {
      const functions = injector.get(parts.IFunctionService);
      functions.unregisterExecutors(name);
      functions.deleteFormulaAstCacheKey(name);
      injector.get(parts.IDescriptionService).unregisterDescriptions([name]);
    },
    settle: () => calculationOf().settle(),
    isCalculating: () => calculationOf().isBusy(),
    dispose: () => univer.dispose(),
  };
}
