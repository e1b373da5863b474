/** Rows or columns that were inserted, removed or moved; indexes are zero-based. */
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
      /** The index before which they are placed, counted before the move. */
      readonly to: number;
    };

/** An object that keeps positions in the grid and must update them. */
export interface GridListener {
  gridChanged(change: GridChange): void;
  sheetRemoved(sheetId: string): void;
}

/** An index after a change; null if its row or column was removed. */
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

/** A span of rows or columns after a change; null if nothing of it is left. */
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
  // A move that crosses the span may tear it apart; then its two ends decide.
  const first = movedIndex(span.at, change) ?? span.at;
  const last = movedIndex(end - 1, change) ?? end - 1;
  return { at: Math.min(first, last), count: Math.abs(last - first) + 1 };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
