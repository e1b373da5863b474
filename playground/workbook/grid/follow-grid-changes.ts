import type { ICommandService } from '../../univer/types';
import type { Corners } from './area';
import type { GridChange, GridListener } from './grid-changes';

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: Corners;
  readonly sourceRange?: Corners;
  readonly targetRange?: Corners;
}

/** Turns mutations of Univer into grid changes, by their ids. */
const readers: Readonly<Record<string, (params: MutationParams) => Omit<GridChange, 'sheetId'>>> = {
  'sheet.mutation.insert-row': ({ range }) => ({ kind: 'insert', ...rowsOf(range) }),
  'sheet.mutation.insert-col': ({ range }) => ({ kind: 'insert', ...columnsOf(range) }),
  'sheet.mutation.remove-rows': ({ range }) => ({ kind: 'remove', ...rowsOf(range) }),
  'sheet.mutation.remove-col': ({ range }) => ({ kind: 'remove', ...columnsOf(range) }),
  'sheet.mutation.move-rows': ({ sourceRange, targetRange }) => ({
    kind: 'move',
    ...rowsOf(sourceRange),
    to: targetRange?.startRow ?? 0,
  }),
  'sheet.mutation.move-columns': ({ sourceRange, targetRange }) => ({
    kind: 'move',
    ...columnsOf(sourceRange),
    to: targetRange?.startColumn ?? 0,
  }),
};

/** The workbook to watch and the listeners to notify. */
interface Followed {
  readonly commands: ICommandService;
  readonly unitId: string;
  readonly listeners: readonly GridListener[];
  /** Called after every change to cells or grid. */
  readonly changed: () => void;
}

/**
 * Notifies listeners of every change to the grid, whether by a script, the host, or the user in
 * Univer's page.
 */
export function followGridChanges({ commands, unitId, listeners, changed }: Followed): void {
  commands.onCommandExecuted((command) => {
    if (changesCells(command.id)) changed();
    const params = (command.params ?? {}) as MutationParams;
    if (params.unitId !== unitId || !params.subUnitId) return;
    if (command.id === 'sheet.mutation.remove-sheet') {
      for (const listener of listeners) listener.sheetRemoved(params.subUnitId);
      return;
    }
    const change = readers[command.id]?.(params);
    if (!change) return;
    for (const listener of listeners) {
      listener.gridChanged({ ...change, sheetId: params.subUnitId } as GridChange);
    }
  });
}

/** Whether a command changes cells; other mutations only report the progress of a calculation. */
function changesCells(id: string): boolean {
  return id.startsWith('sheet.mutation.') || id === 'formula.mutation.set-array-formula-data';
}

function rowsOf(range: Corners | undefined) {
  const { startRow = 0, endRow = 0 } = range ?? {};
  return { dimension: 'rows' as const, at: startRow, count: endRow - startRow + 1 };
}

function columnsOf(range: Corners | undefined) {
  const { startColumn = 0, endColumn = 0 } = range ?? {};
  return { dimension: 'columns' as const, at: startColumn, count: endColumn - startColumn + 1 };
}
