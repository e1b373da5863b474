import {
  type ICellData,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Nullable,
  numfmt,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  AFTER_CELL_EDIT,
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
  SheetInterceptorService,
  StringValueObject,
  TriggerCalculationController,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { SheetsNoteModel, UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/en-US';
// The page's preset has no validation, which the headless one has.
import {
  SheetDataValidationModel,
  UniverSheetsDataValidationPlugin,
} from '@univerjs/sheets-data-validation';
import type { TextWidth, UniverKit } from './kit';
import { kitOf } from './kit-of';

/** Turns a text typed into a cell into its content; null leaves it to Univer. */
export type TypedCellReader = (place: {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: ICellData['s'];
}) => ICellData | null;

/** A Univer instance with a page. */
export interface PageKit extends UniverKit {
  /** Reads texts typed into cells by the given function instead of Univer's own. */
  readTypedCells(read: TypedCellReader): void;
  /** Resolves once the grid is drawn and accepts keys. */
  readonly rendered: Promise<unknown>;
}

/**
 * Univer's type for a text typed with an apostrophe, which it has taken off by then.
 */
const FORCED_STRING = 4;
/** Before Univer's own readers of numbers and dates. */
const FIRST = 1_000;

/** Makes a Univer instance in an element of the page; the workbook comes later. */
export function createPageKit(container: HTMLElement): PageKit {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: sheetsTexts() },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      disableAutoFocus: true,
      ribbonType: 'simple',
      // Sheets does not mark texts that look like numbers.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
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
  const kit = kitOf(univer, FUniver.newAPI(univer), parts, { textWidth: drawnWidth() });
  const lifecycle = univer.__getInjector().get(LifecycleService);
  return Object.assign(kit, {
    rendered: lifecycle.onStage(LifecycleStages.Rendered),
    readTypedCells(read: TypedCellReader) {
      const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
      writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: FIRST,
        handler(cell, { subUnitId, row, col, origin }, next) {
          const text = typedText(origin);
          const place = { sheetId: subUnitId, row, column: col };
          const own = text === null ? null : read({ ...place, text, style: origin?.s });
          return own ? { ...cell, ...own } : next(cell);
        },
      });
    },
  });
}

/**
 * Univer's texts, with the names in a function's help as Sheets has them. A custom function's
 * comment does not say which of its arguments are required.
 */
function sheetsTexts() {
  const texts = mergeLocales(coreTexts, noteTexts);
  const formulas = texts['sheets-formula-ui'] as { prompt: object };
  const prompt = {
    ...formulas.prompt,
    helpExample: 'Example',
    helpAbstract: 'About',
    required: '',
    optional: '[optional]',
  };
  return { ...texts, 'sheets-formula-ui': { ...formulas, prompt } };
}

/** Measures texts in Arial, Univer's default font, or in what the machine uses in its place. */
function drawnWidth(): TextWidth | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return null;
  return (text, size, isBold) => {
    context.font = `${isBold ? 'bold ' : ''}${size}px Arial`;
    return context.measureText(text).width;
  };
}

function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.p) return null;
  if (cell.f) return cell.f;
  if (cell.v === undefined || cell.v === null || cell.v === '') return null;
  return cell.t === FORCED_STRING ? `'${cell.v}` : String(cell.v);
}
