/** How a salesperson's process stands: who has agreed to it, and what changed since. */

import { type Day, readableDay } from '../../calendar';
import type { PersonalChange } from '../../process/changes';
import { changeText } from './process-changes';

/** Said of a process that is new to both. */
export const NOBODY_AGREED = 'O processo ainda não foi acordado.';

/** `Ainda falta a concordância da gestão.` */
export function notAgreedYet(missing: 'manager' | 'salesperson'): string {
  return missing === 'manager' ? 'A gestão ainda não concordou.' : 'A pessoa ainda não concordou.';
}

/** `Acordado entre as duas partes em 3 set. 2026.` */
export function agreedByBoth(agreedOn: Day): string {
  return `Acordado entre as duas partes em ${readableDay(agreedOn)}.`;
}

/** `Alterado desde o acordo de 3 set. 2026.` */
export function changedSinceAgreed(agreedOn: Day): string {
  return `Alterado desde o acordo de ${readableDay(agreedOn)}.`;
}

/** The quota is another than the page showed: `A meta de receita é de 60.000 por trimestre.` */
export function quotaIsNow(quota: string): string {
  return quota === '' ? 'Não há mais meta de receita.' : `A meta de receita é de ${quota}.`;
}

/** A change with whose process it is, where that is not the team's: `Ana Berg: etapa “Proposta” adicionada` */
export function ownedChangeText(change: PersonalChange): string {
  const text = changeText(change);
  return change.salesperson === null ? text : `${change.salesperson}: ${text}`;
}
