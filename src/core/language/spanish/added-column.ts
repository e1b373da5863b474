/** What is said where a column is added to the deals tabs so that it can show something. */

import type { Refusal } from '../../failure';
import { allQuoted } from './format';
import { nothingWritten } from './refusals';

/**
 * What became of a column that was asked for, a sentence or two.
 * @example 'La columna “Necesidad por escrito” está ahora en “Deals”, detrás de las demás.'
 */
export function columnAdded(
  header: string,
  addedTo: readonly string[],
  leftOut: readonly string[],
): string {
  if (addedTo.length === 0 && leftOut.length === 0) {
    return `Ya hay una columna “${header}”. No se añadió nada.`;
  }
  const added =
    addedTo.length === 0
      ? []
      : [`La columna “${header}” está ahora en ${allQuoted(addedTo)}, detrás de las demás.`];
  return [...added, ...leftOut].join(' ');
}

/** Why a tab got no column: `“Mine” se llena con una fórmula, así que allí no se añadió …` */
export function columnBesideFormula(tab: string, header: string): string {
  return `“${tab}” se llena con una fórmula, así que allí no se añadió nada. Añada “${header}” en el lugar de donde vienen sus filas.`;
}

/** `“Deals” está protegida y usted no puede añadir una columna. …` */
export function columnProtected(tab: string, header: string): Refusal {
  return nothingWritten(
    `“${tab}” está protegida y usted no puede añadir una columna. Pida a la persona propietaria que añada “${header}” o que le dé permiso.`,
  );
}
