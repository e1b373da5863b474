/** What only people can know, asked in a dialog with Yes and No before anything is written. */

import { tabNotWrittenHere } from './refusals';

/** A page of the add-on's name that it did not write in this file. */
export function pageOfACopy(tab: string): string {
  return `${tabNotWrittenHere(tab)} Elle vient peut-être du fichier dont celui-ci est une copie. Peut-elle être réécrite ? Son contenu actuel sera remplacé. Avec « Non », rien n’est écrit.`;
}

/** Texts in the add-on's columns of which nothing is known: a copy loses what was kept. */
export function textsOfACopy(tab: string): string {
  return `Les colonnes de coaching de la feuille « ${tab} » contiennent des textes que Stagecoach n’a pas écrits dans ce classeur. Ils viennent peut-être du fichier dont celui-ci est une copie. Peuvent-ils être remplacés ? Avec « Non », ils restent en place comme vos propres textes.`;
}
