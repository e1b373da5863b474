import type { ICellData, Nullable } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
} from '@univerjs/preset-sheets-node-core';
import type { UniverParts } from './univer-parts';

/** A cell's place: zero-based, in the sheet of that id. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A value in a formula: error values arrive as their text, such as '#N/A'. */
export type FormulaValue = number | string | boolean | null;

/** A reference in a formula; `cell` reads the value so far in the running calculation. */
export interface FormulaReference {
  readonly kind: 'reference';
  readonly unitId: string;
  readonly sheetId: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
  cell(row: number, column: number): Nullable<ICellData>;
}

export type FormulaArgument =
  | FormulaReference
  | { readonly kind: 'scalar'; readonly value: FormulaValue }
  | { readonly kind: 'array'; readonly rows: readonly (readonly FormulaValue[])[] };

/** `{ error }` shows that error in the cell. Rows spill. */
export type FormulaResult =
  | FormulaValue
  | readonly (readonly FormulaValue[])[]
  | { readonly error: '#ERROR!' | '#REF!' };

/** Computes the function; called each time that a cell using it is calculated. */
export type FunctionBody = (
  args: readonly FormulaArgument[],
  place: CellPlace & { readonly unitId: string },
) => FormulaResult;

/**
 * The class of functions that receive references instead of values, because a script is handed a
 * scalar for one cell, rows for a range, and a Date where the number format says so; Univer's own
 * `registerFunction` passes bare values, which tell none of these apart.
 */
export function customFunctionMaker(parts: UniverParts) {
  const { BaseFunction, ErrorValueObject } = parts;

  class ScriptFunction extends BaseFunction {
    override needsReferenceObject = true;

    constructor(
      name: string,
      private readonly body: FunctionBody,
    ) {
      super(name);
    }

    override calculate(...variants: BaseValueObject[]) {
      const place = {
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      const result = this.body(variants.map(argumentOf), place);
      if (result !== null && typeof result === 'object' && 'error' in result) {
        return ErrorValueObject.create(result.error as never);
      }
      return valueObjectOf(parts, result as Exclude<FormulaResult, { error: string }>, place);
    }
  }
  return (name: string, body: FunctionBody) => new ScriptFunction(name, body);
}

function argumentOf(variant: BaseValueObject): FormulaArgument {
  if (variant.isReferenceObject()) {
    return referenceOf(variant as unknown as BaseReferenceObject);
  }
  if (variant.isArray()) {
    const rows = (variant as ArrayValueObject).getArrayValue();
    return { kind: 'array', rows: rows.map((row) => row.map((cell) => scalarOf(cell))) };
  }
  return { kind: 'scalar', value: scalarOf(variant) };
}

function scalarOf(variant: Nullable<BaseValueObject>): FormulaValue {
  if (!variant || variant.isNull()) return null;
  if (variant.isError()) return (variant as unknown as { getErrorType(): string }).getErrorType();
  if (variant.isBoolean()) return Boolean(variant.getValue());
  return variant.getValue() as FormulaValue;
}

function referenceOf(reference: BaseReferenceObject): FormulaReference {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const runtime = reference.getCurrentRuntimeSheetData();
  const runtimeSpills = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const spills = reference.getCurrentActiveArrayFormulaCellData();
  const cells = reference.getCurrentActiveSheetData()?.cellData;
  return {
    kind: 'reference',
    unitId: reference.getUnitId(),
    sheetId: reference.getSheetId(),
    startRow,
    startColumn,
    endRow,
    endColumn,
    cell(row, column) {
      const fresh = runtime?.getValue(row, column) ?? runtimeSpills?.getValue(row, column);
      if (fresh) return fresh;
      // A spill of the last calculation may be stale: Univer knows; it is slow, so ask only here.
      if (spills?.getValue(row, column)) return reference.getCellData(row, column);
      return cells?.getValue(row, column);
    },
  };
}

function valueObjectOf(
  parts: UniverParts,
  result: FormulaValue | readonly (readonly FormulaValue[])[],
  place: CellPlace & { readonly unitId: string },
): BaseValueObject {
  const { ArrayValueObject, StringValueObject } = parts;
  if (!Array.isArray(result)) return scalarObject(parts, result as FormulaValue);
  const rows = result as readonly (readonly FormulaValue[])[];
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return StringValueObject.create('');
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: width }, (_, column) => scalarObject(parts, row[column] ?? null)),
    ),
    rowCount: rows.length,
    columnCount: width,
    unitId: place.unitId,
    sheetId: place.sheetId,
    row: place.row,
    column: place.column,
  });
}

function scalarObject(parts: UniverParts, value: FormulaValue): BaseValueObject {
  const { BooleanValueObject, NumberValueObject, StringValueObject, ErrorValueObject } = parts;
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create('#NUM!' as never);
  }
  return StringValueObject.create(value ?? '');
}
