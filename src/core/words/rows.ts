/** A row by its number, which also names a deal that has no other name: `row 12`. */
export function rowNumbered(row: number): string {
  return `row ${row}`;
}

/** A row of another tab: `row 12 of “Deals”`. */
export function rowOf(row: number, tab: string): string {
  return `${rowNumbered(row)} of “${tab}”`;
}

/** Said of what was found where nothing was. */
export const NOTHING_FOUND = 'nothing';
