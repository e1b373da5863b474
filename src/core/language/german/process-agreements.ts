/** How a salesperson's process stands: who has agreed to it, and what changed since. */

import { type Day, readableDay } from '../../calendar';
import type { PersonalChange } from '../../process/changes';
import { changeText } from './process-changes';

/** Said of a process that is new to both. */
export const NOBODY_AGREED = 'Der Vertriebsprozess ist noch nicht vereinbart.';

/** `Die Zustimmung der Führungskraft fehlt noch.` */
export function notAgreedYet(missing: 'manager' | 'salesperson'): string {
  return missing === 'manager'
    ? 'Die Zustimmung der Führungskraft fehlt noch.'
    : 'Die eigene Zustimmung fehlt noch.';
}

/** `Am 3. Sept. 2026 gemeinsam vereinbart.` */
export function agreedByBoth(agreedOn: Day): string {
  return `Am ${readableDay(agreedOn)} gemeinsam vereinbart.`;
}

/** `Seit der Vereinbarung am 3. Sept. 2026 geändert.` */
export function changedSinceAgreed(agreedOn: Day): string {
  return `Seit der Vereinbarung am ${readableDay(agreedOn)} geändert.`;
}

/** The quota is another than the page showed: `Das Umsatzziel beträgt 60.000 pro Quartal.` */
export function quotaIsNow(quota: string): string {
  return quota === '' ? 'Es gibt kein Umsatzziel mehr.' : `Das Umsatzziel beträgt ${quota}.`;
}

/** A change with whose process it is, where that is not the team's: `Ana Berg: Angebot hinzugekommen` */
export function ownedChangeText(change: PersonalChange): string {
  const text = changeText(change);
  return change.salesperson === null ? text : `${change.salesperson}: ${text}`;
}
