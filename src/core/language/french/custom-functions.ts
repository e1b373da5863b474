/**
 * Refusals of custom functions, which Sheets shows as the error of a cell. Each stands after the
 * function's name: `SC_PLAN : « quota » doit être un nombre supérieur à 0 ; trouvé : 0.`
 */

import { counted, listed, quoted, whole } from './format';

/** What a function's ranges are called where one of their rows has a problem. */
export const RANGE_NAMES = {
  deals: 'affaires',
  activities: 'plage des activités',
  process: 'plage du processus',
  history: 'plage des changements d’étape',
} as const;

/** What a lead source or a method is called that no deal names, in a cell of a result. */
export const NOT_RECORDED = 'non renseigné';

/** What each kind of argument must be, to stand after `doit être`. */
export const EXPECTED_ARGUMENTS = {
  deals: 'une plage avec des en-têtes et au moins une affaire',
  activities: 'une plage avec les en-têtes Date, Salesperson et Activity et au moins une ligne',
  process: 'une plage dont la première ligne contient l’en-tête Stage',
  history: 'une plage dont la première ligne contient les en-têtes When, Deal, Field, From et To',
  salesperson: 'un seul nom',
  salespeople: 'un nom ou une plage de noms',
  stage: 'le nom d’une étape',
  day: 'une date',
  number: 'un nombre',
  word: 'un seul mot',
} as const;

/** What else a range must be, or is instead, where it is taken for another one. */
export const RANGES_CONFUSED = {
  process: 'le processus de vente',
  processComesSecond: 'le processus de vente, qui vient en deuxième position',
  deals: 'les affaires',
  withStages: 'une plage avec au moins une étape',
} as const;

/** A function's name before the reason why it gives nothing: `SC_PLAN : « weeks » manque ; …` */
export function functionRefuses(name: string, reason: string): string {
  return `${name} : ${reason}`;
}

/** `« weeks » manque ; il faut un nombre.` */
export function argumentMissing(parameter: string, expected: string): string {
  return `« ${parameter} » manque ; il faut ${expected}.`;
}

/** `« weeks » doit être un nombre ; trouvé : « dix ».` */
export function argumentUnfit(parameter: string, expected: string, found: string): string {
  return `« ${parameter} » doit être ${expected} ; trouvé : ${found}.`;
}

/** `« weeks » doit être un nombre supérieur à 0 ; trouvé : -1.` */
export function numberTooSmall(parameter: string, found: number): string {
  return argumentUnfit(parameter, 'un nombre supérieur à 0', String(found).replace('.', ','));
}

/** `« by » doit être source ou method ; trouvé : « product ».` */
export function wordUnknown(parameter: string, known: readonly string[], found: string): string {
  return argumentUnfit(parameter, listed(known, 'or'), quoted(found));
}

/** `« salesperson » doit être un seul nom.` */
export function oneNameWanted(parameter: string): string {
  return `« ${parameter} » doit être ${EXPECTED_ARGUMENTS.salesperson}.`;
}

/** `« from » ne doit pas être après « to » ; trouvé : 2026-06-30 et 2026-01-01.` */
export function fromAfterTo(from: string, to: string): string {
  return `« from » ne doit pas être après « to » ; trouvé : ${from} et ${to}.`;
}

/** `il faut 5 arguments au plus ; trouvé : 7.` */
export function argumentsTooMany(most: number, found: number): string {
  return `il faut ${counted(most, 'argument')} au plus ; trouvé : ${found}.`;
}

/** What a range must be, with what its first row holds: `une plage dont … (en-têtes trouvés : Nom)` */
export function withHeadersSeen(expected: string, headers: readonly string[]): string {
  return `${expected} (en-têtes trouvés : ${headersText(headers)})`;
}

/** `les plages contiennent 2 600 000 cellules ; une formule n’a le temps d’en lire que 2 000 000. …` */
export function rangesTooLarge(cells: number, most: number): string {
  return `les plages contiennent ${whole(cells)} cellules ; une formule n’a le temps d’en lire que ${whole(most)}. Prenez moins de lignes ou de colonnes, par exemple Deals!A1:P50000.`;
}

/** What was found in a range: `« dix »`, or `3 × 2 cellules commençant par « Affaire »`. */
export function rangeFound(rows: number, columns: number, first: string): string {
  if (rows === 1 && columns === 1) return quoted(first);
  return `${rows} × ${columns} cellules commençant par ${quoted(first)}`;
}

/** `aucune colonne des affaires n’indique l’étape. En-têtes trouvés : Affaire et Montant.` */
export function noStageColumn(headers: readonly string[]): string {
  return `aucune colonne des affaires n’indique l’étape. En-têtes trouvés : ${headersText(headers)}.`;
}

/** `aucune colonne n’indique qui suit les affaires. En-têtes trouvés : Affaire et Étape. …` */
export function noSalespersonColumn(headers: readonly string[]): string {
  return `aucune colonne n’indique qui suit les affaires. En-têtes trouvés : ${headersText(headers)}. Ajoutez-en une, ou laissez « salesperson » vide pour toute l’équipe.`;
}

/** `personne ne s’appelle « Anna » dans les activités. Noms trouvés : Ana et Bo.` */
export function nobodyDid(typed: string, names: readonly string[]): string {
  return `personne ne s’appelle « ${typed} » dans les activités. Noms trouvés : ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `personne ne s’appelle « Anna » dans les affaires. Noms trouvés : Ana et Bo.` */
export function nobodyCalled(typed: string, names: readonly string[]): string {
  return `personne ne s’appelle « ${typed} » dans les affaires. Noms trouvés : ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `le processus n’a pas d’étape ouverte « Offer ». Étapes ouvertes : Lead et Proposition.` */
export function noOpenStage(typed: string, stages: readonly string[]): string {
  return `le processus n’a pas d’étape ouverte « ${typed} ». Étapes ouvertes : ${listed(stages)}.`;
}

/** Names and headers are listed up to here. */
const MOST_NAMED = 12;

function headersText(headers: readonly string[]): string {
  return headers.length === 0 ? 'aucun' : listed(headers.slice(0, MOST_NAMED));
}
