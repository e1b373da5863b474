/** What is said where a column is added to the deals tabs so that it can show something. */

import type { Refusal } from '../../failure';
import { allQuoted } from './format';
import { nothingWritten } from './refusals';

/**
 * What became of a column that was asked for, a sentence or two.
 * @example 'A coluna “Necessidade por escrito” agora está em “Deals”, depois da última.'
 */
export function columnAdded(
  header: string,
  addedTo: readonly string[],
  leftOut: readonly string[],
): string {
  if (addedTo.length === 0 && leftOut.length === 0) {
    return `Já existe uma coluna “${header}”. Nada foi adicionado.`;
  }
  const added =
    addedTo.length === 0
      ? []
      : [`A coluna “${header}” agora está em ${allQuoted(addedTo)}, depois da última.`];
  return [...added, ...leftOut].join(' ');
}

/** Why a tab got no column: `“Mine” é preenchida por uma fórmula, por isso nada foi adicionado nela. …` */
export function columnBesideFormula(tab: string, header: string): string {
  return `“${tab}” é preenchida por uma fórmula, por isso nada foi adicionado nela. Adicione “${header}” no lugar de onde vêm as linhas.`;
}

/** `“Deals” está protegida, e você não pode adicionar uma coluna. …` */
export function columnProtected(tab: string, header: string): Refusal {
  return nothingWritten(
    `“${tab}” está protegida, e você não pode adicionar uma coluna. Peça ao proprietário da planilha que adicione “${header}” ou que dê a permissão a você.`,
  );
}
