/** A row by its number, which also names a deal that has no other name: `linha 12`. */
export function rowNumbered(row: number): string {
  return `linha ${row}`;
}

/** A row of another tab: `linha 12 de “Deals”`. */
export function rowOf(row: number, tab: string): string {
  return `${rowNumbered(row)} de “${tab}”`;
}

/** Said of what was found where nothing was. */
export const NOTHING_FOUND = 'nada';
