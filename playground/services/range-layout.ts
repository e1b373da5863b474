import type { IBorderData, IStyleData } from '@univerjs/core';
import { type Area, areaOfCorners, cornersOf } from '../workbook/area';
import { valuesOf } from '../workbook/cell-values';
import { checkProtection } from '../workbook/editing';
import { messages, SheetsError } from '../workbook/messages';
import { type SortKey, sortRows } from '../workbook/sort-rows';
import { copyCells, pasteCells, writeStyles, writeTyped } from '../workbook/write-cells';
import { colorCode } from './colors';
import type { EnumValue } from './enums';
import { RangeHandle } from './handles';
import { edits, type Members, reads } from './member';

/** Borders, merges, and cells put elsewhere. */
export const rangeLayout: Members<'Range', RangeHandle> = {
  setBorder: edits(
    (
      range,
      top: boolean | null,
      left: boolean | null,
      bottom: boolean | null,
      right: boolean | null,
      vertical: boolean | null,
      horizontal: boolean | null,
      color: string | null = null,
      kind: EnumValue | null = null,
    ) => {
      checkProtection(range.tab, range.area);
      const line = {
        s: lineKinds[kind?.name ?? 'SOLID'] ?? 1,
        cl: { rgb: colorCode(color ?? 'black') },
      };
      const side = (wanted: boolean | null) => (wanted === null ? undefined : wanted ? line : null);
      const { rows, columns } = range.area;
      writeStyles(range.tab, range.area, (row, column) => {
        const sides = {
          t: side(row === 0 ? top : horizontal),
          b: side(row === rows - 1 ? bottom : horizontal),
          l: side(column === 0 ? left : vertical),
          r: side(column === columns - 1 ? right : vertical),
        };
        const given = Object.entries(sides).filter(([, value]) => value !== undefined);
        return { bd: Object.fromEntries(given) as IBorderData } as IStyleData;
      });
      return range;
    },
    'There is no method that reads borders, so only the page shows them',
  ),
  merge: edits((range) => {
    checkProtection(range.tab, range.area);
    merging(() => range.tab.facadeRange(range.area).merge());
    return range;
  }),
  mergeAcross: edits((range) => {
    checkProtection(range.tab, range.area);
    merging(() => range.tab.facadeRange(range.area).mergeAcross());
    return range;
  }),
  mergeVertically: edits((range) => {
    checkProtection(range.tab, range.area);
    merging(() => range.tab.facadeRange(range.area).mergeVertically());
    return range;
  }),
  breakApart: edits((range) => {
    checkProtection(range.tab, range.area);
    range.tab.facadeRange(range.area).breakApart();
    return range;
  }),
  getMergedRanges: reads(({ execution, tab, area }) => {
    const { startRow, startColumn, endRow, endColumn } = cornersOf(area);
    return tab.sheet
      .getMergedCellRange(startRow, startColumn, endRow, endColumn)
      .map((corners) => new RangeHandle(execution, tab, areaOfCorners(corners)));
  }),
  isPartOfMerge: reads(({ tab, area }) => {
    const { startRow, startColumn, endRow, endColumn } = cornersOf(area);
    return tab.sheet.getMergedCellRange(startRow, startColumn, endRow, endColumn).length > 0;
  }),
  copyTo: edits((source, destination: RangeHandle, options: { contentsOnly?: boolean } = {}) => {
    const target = targetOf(source.area, destination.area);
    checkProtection(destination.tab, target);
    if (options.contentsOnly) {
      writeTyped(destination.tab, target, literal(valuesOf(source.tab, source.area)));
    } else pasteCells(destination.tab, target, copyCells(source.tab, source.area));
  }, 'Once, as large as the source; formulas are copied as they are; only contentsOnly is understood'),
  moveTo: edits((source, destination: RangeHandle) => {
    const target = targetOf(source.area, destination.area);
    checkProtection(destination.tab, target);
    const cells = copyCells(source.tab, source.area);
    pasteCells(source.tab, source.area, []);
    pasteCells(destination.tab, target, cells);
  }, 'Formulas that refer to the moved cells stay as they are'),
  sort: edits((range, spec: unknown) => {
    checkProtection(range.tab, range.area);
    sortRows(range.tab, range.area, sortKeys(spec));
    return range;
  }),
};

const lineKinds: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

function merging(run: () => void): void {
  try {
    run();
  } catch {
    throw new SheetsError(messages.mergedMove());
  }
}

function targetOf(source: Area, destination: Area): Area {
  return { ...source, row: destination.row, column: destination.column };
}

/** Values that must not be parsed again: texts with an apostrophe before them. */
function literal(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) =>
    row.map((value) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
  );
}

/** Columns are counted in the sheet, from 1, as Sheets has it. */
function sortKeys(spec: unknown): SortKey[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((entry) => {
    if (typeof entry === 'number') return { column: entry - 1, ascending: true };
    const { column, ascending } = entry as { column: number; ascending?: boolean };
    return { column: column - 1, ascending: ascending !== false };
  });
}
