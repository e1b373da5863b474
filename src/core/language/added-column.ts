/** What is said where a column is added to the deals tabs so that it can show something. */

import type { Refusal } from '../failure';
import { allQuoted } from './format';

/**
 * What became of a column that was asked for, a sentence or two.
 * @example 'The column "Need in writing" is in "Deals" now, behind the last one.'
 */
export function columnAdded(
  header: string,
  addedTo: readonly string[],
  leftOut: readonly string[],
): string {
  if (addedTo.length === 0 && leftOut.length === 0) {
    return `There is a column “${header}” already. Nothing was added.`;
  }
  const added =
    addedTo.length === 0
      ? []
      : [`The column “${header}” is in ${allQuoted(addedTo)} now, behind the last one.`];
  return [...added, ...leftOut].join(' ');
}

/** Why a tab got no column: `“Mine” is filled by a formula, so nothing was added there. …` */
export function columnBesideFormula(tab: string, header: string): string {
  return `“${tab}” is filled by a formula, so nothing was added there. Add “${header}” where its rows come from.`;
}

/** `“Deals” is protected and you may not add a column. Ask its owner to add “Need in writing”.` */
export function columnProtected(tab: string, header: string): Refusal {
  return {
    outcome: 'Nothing was written.',
    reason: `“${tab}” is protected and you may not add a column. Ask its owner to add “${header}” or to let you.`,
  };
}
