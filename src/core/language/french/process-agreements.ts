/** How a salesperson's process stands: who has agreed to it, and what changed since. */

import { type Day, readableDay } from '../../calendar';
import type { PersonalChange } from '../../process/changes';
import { changeText } from './process-changes';

/** Said of a process that is new to both. */
export const NOBODY_AGREED = 'Le processus n’est pas encore convenu.';

/** `Il manque encore l’accord côté responsable.` */
export function notAgreedYet(missing: 'manager' | 'salesperson'): string {
  return missing === 'manager'
    ? 'Il manque encore l’accord côté responsable.'
    : 'Il manque encore l’accord de la personne concernée.';
}

/** `Accord donné des deux côtés le 3 sept. 2026.` */
export function agreedByBoth(agreedOn: Day): string {
  return `Accord donné des deux côtés le ${readableDay(agreedOn)}.`;
}

/** `Modifié depuis l’accord du 3 sept. 2026.` */
export function changedSinceAgreed(agreedOn: Day): string {
  return `Modifié depuis l’accord du ${readableDay(agreedOn)}.`;
}

/** The quota is another than the page showed: `Le quota est de 60 000 par trimestre.` */
export function quotaIsNow(quota: string): string {
  return quota === '' ? 'Il n’y a plus de quota.' : `Le quota est de ${quota}.`;
}

/** A change with whose process it is, where that is not the team's: `Ana Berg : étape « Offre » ajoutée` */
export function ownedChangeText(change: PersonalChange): string {
  const text = changeText(change);
  return change.salesperson === null ? text : `${change.salesperson} : ${text}`;
}
