/** A row by its number, which also names a deal that has no other name: `ligne 12`. */
export function rowNumbered(row: number): string {
  return `ligne ${row}`;
}

/** A row of another tab: `ligne 12 de « Deals »`. */
export function rowOf(row: number, tab: string): string {
  return `${rowNumbered(row)} de « ${tab} »`;
}

/** Said of what was found where nothing was. */
export const NOTHING_FOUND = 'rien';
