import { foldText } from '../text/fold-text';
import type { Cell } from './cell';
import { readOptionalText } from './read-text';

/** What people write where something was not done, folded. */
const NOT_DONE: ReadonlySet<string> = new Set([
  ...['no', 'n', 'none', 'false', '0', 'not yet', 'open'],
  ...['nein', 'keine', 'keiner', 'keines', 'falsch', 'noch nicht', 'offen'],
  ...['ninguno', 'ninguna', 'falso', 'todavia no', 'pendiente'],
  ...['non', 'aucun', 'aucune', 'faux', 'pas encore'],
  ...['nao', 'nenhum', 'nenhuma', 'ainda nao', 'pendente'],
]);

/**
 * Whether a cell says that something was done or is known: a text, a number, a date or a ticked box
 * does; a blank cell, a dash, "no", an unticked box or 0 does not.
 */
export function isDone(cell: Cell | undefined): boolean {
  if (typeof cell === 'boolean') return cell;
  const text = readOptionalText(cell);
  return text !== null && !NOT_DONE.has(foldText(text));
}
