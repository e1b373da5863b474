/** What is said where a column is added to the deals tabs so that it can show something. */

import type { Refusal } from '../../failure';
import { allQuoted } from './format';
import { nothingWritten } from './refusals';

/**
 * What became of a column that was asked for, a sentence or two.
 * @example 'La colonne « Besoin par écrit » se trouve maintenant dans « Deals », en dernière position.'
 */
export function columnAdded(
  header: string,
  addedTo: readonly string[],
  leftOut: readonly string[],
): string {
  if (addedTo.length === 0 && leftOut.length === 0) {
    return `Une colonne « ${header} » existe déjà. Rien n’a été ajouté.`;
  }
  const added =
    addedTo.length === 0
      ? []
      : [
          `La colonne « ${header} » se trouve maintenant dans ${allQuoted(addedTo)}, en dernière position.`,
        ];
  return [...added, ...leftOut].join(' ');
}

/** Why a tab got no column: `La feuille « Mine » est remplie par une formule : rien n’y a été ajouté. …` */
export function columnBesideFormula(tab: string, header: string): string {
  return `La feuille « ${tab} » est remplie par une formule : rien n’y a été ajouté. Ajoutez « ${header} » là d’où viennent ses lignes.`;
}

/** `La feuille « Deals » est protégée et vous ne pouvez pas y ajouter de colonne. …` */
export function columnProtected(tab: string, header: string): Refusal {
  return nothingWritten(
    `La feuille « ${tab} » est protégée et vous ne pouvez pas y ajouter de colonne. Demandez au propriétaire d’ajouter « ${header} » ou de vous y autoriser.`,
  );
}
