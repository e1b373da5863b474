/** How a salesperson's process stands: who has agreed to it, and what changed since. */

import { type Day, readableDay } from '../../calendar';
import type { PersonalChange } from '../../process/changes';
import { changeText } from './process-changes';

/** Said of a process that is new to both. */
export const NOBODY_AGREED = 'El proceso todavía no está acordado.';

/** `La persona responsable todavía no lo ha aceptado.` */
export function notAgreedYet(missing: 'manager' | 'salesperson'): string {
  return `${missing === 'manager' ? 'La persona responsable' : 'Esta persona'} todavía no lo ha aceptado.`;
}

/** `Acordado por ambas partes el 3 sept 2026.` */
export function agreedByBoth(agreedOn: Day): string {
  return `Acordado por ambas partes el ${readableDay(agreedOn)}.`;
}

/** `Ha cambiado desde el acuerdo del 3 sept 2026.` */
export function changedSinceAgreed(agreedOn: Day): string {
  return `Ha cambiado desde el acuerdo del ${readableDay(agreedOn)}.`;
}

/** The quota is another than the page showed: `La cuota es de 60.000 por trimestre.` */
export function quotaIsNow(quota: string): string {
  return quota === '' ? 'Ya no hay cuota.' : `La cuota es de ${quota}.`;
}

/** A change with whose process it is, where that is not the team's: `Ana Berg: se añadió la etapa …` */
export function ownedChangeText(change: PersonalChange): string {
  const text = changeText(change);
  return change.salesperson === null ? text : `${change.salesperson}: ${text}`;
}
