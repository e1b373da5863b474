/** What only people can know, asked in a dialog with Yes and No before anything is written. */

import { tabNotWrittenHere } from './refusals';

/** A page of the add-on's name that it did not write in this file. */
export function pageOfACopy(tab: string): string {
  return `${tabNotWrittenHere(tab)} Vielleicht stammt es aus der Datei, von der diese eine Kopie ist. Darf es neu geschrieben werden? Was jetzt darin steht, wird ersetzt. Bei „Nein“ wird nichts geschrieben.`;
}

/** Texts in the add-on's columns of which nothing is known: a copy loses what was kept. */
export function textsOfACopy(tab: string): string {
  return `Die Coaching-Spalten von „${tab}“ enthalten Texte, die Stagecoach nicht in dieser Tabelle geschrieben hat. Vielleicht stammen sie aus der Datei, von der diese eine Kopie ist. Dürfen sie ersetzt werden? Bei „Nein“ bleiben sie als Ihre eigenen Texte stehen.`;
}
