/** Why a command of the menu or the sidebar did not do what was asked. */

import { type Day, readableDay } from '../../calendar';
import type { Refusal } from '../../failure';
import type { Written } from '../refusals';
import { allQuoted, counted, listed, whole } from './format';
import { peopleThere } from './people';
import { typedTable } from './platform-refusals';

export type * from '../refusals';

/** Refusals that hold no data. */
export const REFUSALS = {
  busy: nothingWritten(
    'Une autre commande de Stagecoach est en cours dans ce classeur. Réessayez dans une minute.',
  ),
  changedMeanwhile: nothingWritten(
    'Les chiffres ont changé depuis la lecture de cette page. Relisez le classeur, puis donnez votre accord.',
  ),
  setUpFirst: nothingWritten(
    'Il n’y a pas encore de feuille « Sales Process ». Mettez d’abord le processus en place, puis donnez votre accord.',
  ),
  historyNotOurs: {
    outcome: 'Rien n’a été enregistré.',
    reason:
      'La feuille « Stage History » est remplie par une formule, ou l’un des en-têtes When, Deal, Field, From et To y manque. Renommez-la pour qu’une nouvelle soit créée.',
  },
  noDealsTab:
    'Aucune feuille contenant des affaires n’a été trouvée. Il faut une ligne d’en-têtes avec au moins l’étape, et l’affaire, le client ou le montant. Vous pouvez choisir les colonnes dans le panneau latéral.',
  noDeals: 'Il n’y a pas encore d’affaires sous les en-têtes.',
  unexpected: unexpectedAfter('Vos données n’ont pas été modifiées.'),
  nothingAgreed: nothingWritten('Indiquez d’abord ce qui a été convenu.'),
} as const;

/**
 * Something that nobody foresaw: `Une erreur que Stagecoach n’avait pas prévue s’est produite. Vos
 * données n’ont pas été modifiées. …`, or what was written before it.
 */
export function unexpected(written: Written): string {
  return isNothing(written) ? REFUSALS.unexpected : unexpectedAfter(whatWasWritten(written));
}

function unexpectedAfter(done: string): string {
  return `Une erreur que Stagecoach n’avait pas prévue s’est produite. ${done} Réessayez ; si cela se reproduit, choisissez « Vérifier l’installation ».`;
}

/** A refusal as it is said where something was written before it; `reason` is its second part. */
export function refusedAfter(reason: string, written: Written): string {
  return `${whatWasWritten(written)} ${reason}`;
}

/** Whether nothing was written. */
export function isNothing({ done, begun }: Pick<Written, 'done' | 'begun'>): boolean {
  return done.length === 0 && begun.length === 0;
}

/** `La feuille « Stage History » a été écrite avant cela. L’écriture dans « Coaching Report » …` */
function whatWasWritten({ done, begun }: Written): string {
  const [tabs, were] =
    done.length === 1 ? ['La feuille', 'a été écrite'] : ['Les feuilles', 'ont été écrites'];
  const whole = done.length === 0 ? [] : [`${tabs} ${allQuoted(done)} ${were} avant cela.`];
  const half =
    begun.length === 0
      ? []
      : [
          `L’écriture dans ${allQuoted(begun)} avait commencé et peut être incomplète ; la même commande y remédie. Ce que vous avez saisi est conservé.`,
        ];
  return [...whole, ...half].join(' ');
}

/** A date that the calendar does not have: `Le jour 2026-02-30 n’existe pas.` */
export function noSuchDay(date: string): string {
  return `Le jour ${date} n’existe pas.`;
}

/** A period that ends before it begins: `La période commence le 1 mars 2026 et se termine avant, le …` */
export function daysTurned(from: Day, to: Day): string {
  return `La période commence le ${readableDay(from)} et se termine avant, le ${readableDay(to)}.`;
}

/** A typed name that nobody has: `Personne ne s’appelle « Anna » dans les affaires. …`, and who is. */
export function unknownName(typed: string, names: readonly string[]): string {
  return `Personne ne s’appelle « ${typed} » dans les affaires. ${peopleThere(names)}`;
}

/** A typed name that several may have: `« An » peut désigner Ana ou Anton. …` */
export function ambiguousName(typed: string, names: readonly string[]): string {
  return `« ${typed} » peut désigner ${listed(names, 'or')}. Saisissez davantage de lettres du nom.`;
}

/** `Il existe une feuille « Coaching Report » que Stagecoach n’a pas écrite dans ce classeur.` */
export function tabNotWrittenHere(tab: string): string {
  return `Il existe une feuille « ${tab} » que Stagecoach n’a pas écrite dans ce classeur.`;
}

/** A page of that name stands there already. */
export function tabIsYours(tab: string): Refusal {
  return nothingWritten(
    `${tabNotWrittenHere(tab)} Donnez-lui un autre nom ou supprimez-la, puis réessayez.`,
  );
}

/** `La feuille « Sales Process » n’est pas vide, mais sa première ligne n’a pas d’en-tête « Stage ». …` */
export function tabIsSomethingElse(tab: string, header: string): Refusal {
  return nothingWritten(
    `La feuille « ${tab} » n’est pas vide, mais sa première ligne n’a pas d’en-tête « ${header} ». Rétablissez l’en-tête, ou donnez un autre nom à la feuille si elle est à vous.`,
  );
}

/** A tab of deals: `La feuille « Deals » est protégée et vous ne pouvez pas modifier les colonnes H et I. …` */
export function tabIsProtected(tab: string, columns: readonly string[]): Refusal {
  const edit =
    columns.length === 0
      ? 'la modifier'
      : `modifier ${columns.length === 1 ? 'la colonne' : 'les colonnes'} ${listed(columns)}`;
  return nothingWritten(
    `La feuille « ${tab} » est protégée et vous ne pouvez pas ${edit}. La personne à qui elle appartient peut vous y autoriser. Ou choisissez « Rapport de coaching », qui ne modifie rien dans cette feuille.`,
  );
}

/** One of the add-on's tabs: `La feuille « Salespeople » est protégée et vous ne pouvez pas …` */
export function ownedTabIsProtected(tab: string): Refusal {
  return nothingWritten(
    `La feuille « ${tab} » est protégée et vous ne pouvez pas la modifier en entier. La personne à qui le classeur appartient peut vous y autoriser.`,
  );
}

/** `La feuille « Coaching Log » est un tableau aux colonnes typées (B et C), qui …` */
export function tabIsTable(tab: string, columns: readonly string[] = []): Refusal {
  const which = columns.length === 0 ? '' : ` (${listed(columns)})`;
  return nothingWritten(`La feuille « ${tab} »${typedTable(which)}`);
}

/** A cell that people fill by a formula: `Dans « Salespeople », la cellule G2 contient une formule, …` */
export function cellIsFormula(tab: string, cell: string): Refusal {
  return nothingWritten(
    `Dans « ${tab} », la cellule ${cell} contient une formule, qui reste telle quelle. Changez la valeur à cet endroit.`,
  );
}

/** Rows moved between reading and writing: `Quelqu’un a modifié « Deals » au même moment. …` */
export function tabHasChanged(tab: string): Refusal {
  return nothingWritten(`Quelqu’un a modifié « ${tab} » au même moment. Réessayez.`);
}

/** `Il y a trop à lire en une fois : avec « Stage History » (700 000 lignes), cela fait plus de …` */
export function tooManyCells(tab: string, rows: number, most: number): Refusal {
  return nothingWritten(
    `Il y a trop à lire en une fois : avec « ${tab} » (${counted(rows, 'ligne')}), cela fait plus de ${whole(most)} cellules. Déplacez dans un autre classeur ce qui date de plus de deux ans, et supprimez les colonnes et les lignes vides.`,
  );
}

/** A refusal of a command that has written nothing. */
export function nothingWritten(reason: string): Refusal {
  return { outcome: 'Rien n’a été écrit.', reason };
}
