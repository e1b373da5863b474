/** What is said where a column is added to the deals tabs so that it can show something. */

import type { Refusal } from '../../failure';
import { allQuoted } from './format';
import { nothingWritten } from './refusals';

/**
 * What became of a column that was asked for, a sentence or two.
 * @example 'Die Spalte „Bedarf schriftlich“ steht jetzt in „Deals“, hinter der letzten.'
 */
export function columnAdded(
  header: string,
  addedTo: readonly string[],
  leftOut: readonly string[],
): string {
  if (addedTo.length === 0 && leftOut.length === 0) {
    return `Eine Spalte „${header}“ gibt es schon. Es wurde nichts hinzugefügt.`;
  }
  const added =
    addedTo.length === 0
      ? []
      : [`Die Spalte „${header}“ steht jetzt in ${allQuoted(addedTo)}, hinter der letzten.`];
  return [...added, ...leftOut].join(' ');
}

/** Why a tab got no column: `„Mine“ wird von einer Formel gefüllt, darum wurde dort nichts …` */
export function columnBesideFormula(tab: string, header: string): string {
  return `„${tab}“ wird von einer Formel gefüllt, darum wurde dort nichts hinzugefügt. Fügen Sie „${header}“ dort hinzu, woher die Zeilen kommen.`;
}

/** `„Deals“ ist geschützt, und Sie dürfen keine Spalte hinzufügen. …` */
export function columnProtected(tab: string, header: string): Refusal {
  return nothingWritten(
    `„${tab}“ ist geschützt, und Sie dürfen dort keine Spalte hinzufügen. Wem es gehört, kann „${header}“ hinzufügen oder es Ihnen erlauben.`,
  );
}
