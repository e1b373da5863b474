/** What is said of writing a deal's next step. */

import { type Day, readableDate, readableDay } from '../../calendar';
import type { Refusal } from '../../failure';
import { allQuoted, oneOrMany, quoted } from './format';

/** `La ligne 12 de la feuille « Deals » contient maintenant la prochaine action « Appeler Jane » et …` Null is what was not written. */
export function nextStepWritten(
  tab: string,
  row: number,
  nextStep: string | null,
  day: Day | null | '',
): string {
  const start = `La ligne ${row} de la feuille ${quoted(tab)}`;
  if (nextStep === null) {
    return day === '' || day === null
      ? `${start} ne contient maintenant aucune date pour la prochaine action.`
      : `${start} contient maintenant la date du ${readableDay(day)} pour la prochaine action.`;
  }
  if (nextStep === '') {
    if (day === null) return `${start} ne contient maintenant aucune prochaine action.`;
    return day === ''
      ? `${start} ne contient maintenant ni prochaine action ni date.`
      : `${start} ne contient maintenant aucune prochaine action, mais la date du ${readableDay(day)}.`;
  }
  const step = `${start} contient maintenant la prochaine action ${quoted(nextStep)}`;
  if (day === null) return `${step}.`;
  return day === '' ? `${step}, sans date.` : `${step}, à la date du ${readableDay(day)}.`;
}

/** `La prochaine action concernant Acme est notée dans la feuille « Coaching Log ».` */
export function nextStepNoted(deal: string, log: string): string {
  return `La prochaine action concernant ${deal} est notée dans la feuille ${quoted(log)}.`;
}

/** Of a day for a next step before today: `La date du 20 nov. 2026 est passée.` */
export function dayHasPassed(day: string): string {
  return `La date du ${day} est passée.`;
}

/** Somebody wrote into the cells: `… Elle contient maintenant : prochaine action « Envoyer l’offre », aucune date.` */
export function nextStepChanged(
  tab: string,
  row: number,
  nextStep: string | null,
  date: string | null,
): string {
  const found = [
    ...(nextStep === null
      ? []
      : [nextStep === '' ? 'aucune prochaine action' : `prochaine action ${quoted(nextStep)}`]),
    ...(date === null ? [] : [date === '' ? 'aucune date' : `date ${quoted(readableDate(date))}`]),
  ];
  return `Rien n’a été écrit : quelqu’un a modifié entre-temps la ligne ${row} de la feuille ${quoted(tab)}. Elle contient maintenant : ${found.join(', ')}.`;
}

/** Why a deal's row cannot be written to. */
export const NEXT_STEP_REFUSALS = {
  gone: nothingWritten(
    'L’affaire est introuvable dans cette feuille : sa ligne a disparu ou porte maintenant un autre nom.',
  ),
  twice: nothingWritten(
    'Plusieurs lignes de cette feuille portent le nom de cette affaire : on ne peut pas savoir laquelle est concernée. Donnez à chacune son propre identifiant d’affaire.',
  ),
  'no-column': nothingWritten(
    'Les colonnes de cette feuille ont changé depuis la lecture de cette page. Relisez le classeur, puis écrivez de nouveau.',
  ),
  nothing: 'Rien n’a changé, donc rien n’a été écrit.',
  noSalesperson: nothingWritten(
    'Une note dans la feuille « Coaching Log » est liée à une personne, et cette affaire n’en a pas. Indiquez d’abord qui suit cette affaire.',
  ),
} as const;

/** A tab of formulas: `La feuille « Deals » est remplie par une formule. …` */
export function dealsAreFormula(tab: string): Refusal {
  return nothingWritten(
    `La feuille ${quoted(tab)} est remplie par une formule. Écrivez la prochaine action là où la formule prend les affaires.`,
  );
}

/** Single cells of formulas: `À la ligne 12, « Prochaine action » contient une formule, qui reste telle quelle.` */
export function cellIsFormula(headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    headers.length === 1
      ? `À la ligne ${row}, ${names} contient une formule, qui reste telle quelle.`
      : `À la ligne ${row}, ${names} contiennent des formules, qui restent telles quelles.`,
  );
}

/** Protected cells: `Vous ne pouvez pas modifier « Prochaine action » à la ligne 12 de la feuille « Deals ». …` */
export function cellIsProtected(tab: string, headers: readonly string[], row: number): Refusal {
  return nothingWritten(
    `Vous ne pouvez pas modifier ${allQuoted(headers)} à la ligne ${row} de la feuille ${quoted(tab)}. Demandez l’autorisation au propriétaire du classeur.`,
  );
}

/** Sheets did not take a value: `À la ligne 12 de la feuille « Deals », « Prochaine action » n’a pas accepté la saisie. …` */
export function cellRefused(tab: string, headers: readonly string[], row: number): Refusal {
  const verb = oneOrMany(headers.length, 'n’a pas accepté', 'n’ont pas accepté');
  return nothingWritten(
    `À la ligne ${row} de la feuille ${quoted(tab)}, ${allQuoted(headers)} ${verb} la saisie. La colonne n’admet peut-être que certaines valeurs.`,
  );
}

/** Cut off between two cells: `À la ligne 12 de la feuille « Deals », l’écriture est faite pour « Prochaine action », mais pas pour « Date ». …` */
export function onlyPartlyWritten(
  tab: string,
  row: number,
  done: readonly string[],
  left: readonly string[],
): Refusal {
  return {
    outcome: `À la ligne ${row} de la feuille ${quoted(tab)}, l’écriture est faite pour ${allQuoted(done)}, mais pas pour ${allQuoted(left)}.`,
    reason: 'Vérifiez la ligne, puis réessayez.',
  };
}

/** A date that no next step has: `3026-01-05 n’est pas une date possible pour une prochaine action.` */
export function notADateForIt(text: string): Refusal {
  return nothingWritten(
    `${text} n’est pas une date possible pour une prochaine action. Choisissez une date de 2000 à 2099.`,
  );
}

/** Said on the page of a deal of which neither cell can be written to. */
export const WHY_NOT_WRITTEN = {
  formula:
    'Cette feuille est remplie par une formule : la prochaine action se modifie là d’où viennent les affaires.',
  'formula-cell':
    'Une formule remplit la prochaine action de cette ligne : elle ne se modifie donc pas ici.',
  protected: 'La prochaine action de cette ligne est protégée, et vous ne pouvez pas la modifier.',
} as const;

function nothingWritten(reason: string): Refusal {
  return { outcome: 'Rien n’a été écrit.', reason };
}
