/** A row by its number, which also names a deal that has no other name: `Zeile 12`. */
export function rowNumbered(row: number): string {
  return `Zeile ${row}`;
}

/** A row of another tab: `Zeile 12 von „Deals“`. */
export function rowOf(row: number, tab: string): string {
  return `${rowNumbered(row)} von „${tab}“`;
}

/** Said of what was found where nothing was. */
export const NOTHING_FOUND = 'nichts';
