import type { Book } from './book';

/** Rows or columns put in, taken out or moved; indexes are zero-based. */
export type GridChange =
  | {
      readonly kind: 'insert' | 'remove';
      readonly sheetId: string;
      readonly dimension: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'move';
      readonly sheetId: string;
      readonly dimension: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
      /** Index before which they are put, counted before the move. */
      readonly to: number;
    };

/** What keeps places in the grid and must follow them. */
export interface GridListener {
  gridChanged(change: GridChange): void;
  sheetRemoved(sheetId: string): void;
}

interface Corners {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: Corners;
  readonly sourceRange?: Corners;
  readonly targetRange?: Corners;
}

/** How a mutation of Univer reads as a grid change. */
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

/**
 * Tells listeners of every change to the grid, whoever made it: a script, the host, or the user in
 * Univer's own page. Also counts the book's version.
 */
export function followGridChanges(book: Book, listeners: readonly GridListener[]): void {
  book.kit.commands.onCommandExecuted((command) => {
    if (changesCells(command.id)) book.version++;
    const params = (command.params ?? {}) as MutationParams;
    if (params.unitId !== book.unitId || !params.subUnitId) return;
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

/** Progress of a calculation is also told by mutations, which change nothing in the grid. */
function changesCells(id: string): boolean {
  return id.startsWith('sheet.mutation.') || id === 'formula.mutation.set-array-formula-data';
}

/** Where an index is after a change, or null where its row or column was removed. */
export function movedIndex(index: number, change: GridChange): number | null {
  const { at, count } = change;
  if (change.kind !== 'move') {
    if (change.kind === 'insert') return index >= at ? index + count : index;
    if (index < at) return index;
    return index < at + count ? null : index - count;
  }
  const { to } = change;
  const destination = to > at ? to - count : to;
  if (index >= at && index < at + count) return destination + (index - at);
  const withoutMoved = index < at ? index : index - count;
  return withoutMoved >= destination ? withoutMoved + count : withoutMoved;
}

/** Where a run of rows or columns is after a change, or null where nothing of it is left. */
export function movedSpan(
  span: { readonly at: number; readonly count: number },
  change: GridChange,
): { at: number; count: number } | null {
  const end = span.at + span.count;
  if (change.kind === 'insert') {
    if (change.at <= span.at) return { at: span.at + change.count, count: span.count };
    return change.at < end ? { at: span.at, count: span.count + change.count } : { ...span };
  }
  if (change.kind === 'remove') {
    const removedBefore = clamp(span.at - change.at, 0, change.count);
    const first = Math.max(span.at, change.at);
    const removedInside = Math.max(0, Math.min(end, change.at + change.count) - first);
    const count = span.count - removedInside;
    return count > 0 ? { at: span.at - removedBefore, count } : null;
  }
  // A move keeps a span together only where it is moved whole or not crossed; else its ends lead.
  const first = movedIndex(span.at, change) ?? span.at;
  const last = movedIndex(end - 1, change) ?? end - 1;
  return { at: Math.min(first, last), count: Math.abs(last - first) + 1 };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function rowsOf(range: Corners | undefined) {
  const { startRow = 0, endRow = 0 } = range ?? {};
  return { dimension: 'rows' as const, at: startRow, count: endRow - startRow + 1 };
}

function columnsOf(range: Corners | undefined) {
  const { startColumn = 0, endColumn = 0 } = range ?? {};
  return { dimension: 'columns' as const, at: startColumn, count: endColumn - startColumn + 1 };
}
