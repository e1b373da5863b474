import type { Cell } from './cell';

/** What Sheets shows for a formula that failed, in any of its languages: `#REF!`, `#¿NOMBRE?`, `#NV`. */
const ERROR = /^#(?:[¡¿]?[\p{Lu}\d/]+[!?]|N\/A|NV|N\/D|ND)$/u;
/** What stands in a cell whose formula is still being worked out. */
const LOADING =
  /^(?:loading|wird geladen|lädt|cargando|chargement(?: en cours)?|carregando|a carregar) ?(?:\.{3}|…)$/iu;

/** Seen sooner than that a pattern fails: every cell of some columns is looked at. */
const LOOKS_SO = /[#.…]/;

/**
 * Whether a cell cannot be read at this moment: the error of a formula, or a value that is still
 * being loaded. It says nothing of what it will hold, so nothing is made of it.
 */
export function isUnreadable(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || !LOOKS_SO.test(cell)) return false;
  const text = cell.trim();
  return ERROR.test(text) || LOADING.test(text);
}
