/** How a salesperson's process stands: who has agreed to it, and what changed since. */

import { type Day, readableDay } from '../calendar';
import type { PersonalChange } from '../process/changes';
import { changeText } from './process-changes';

/** Said of a process that is new to both. */
export const NOBODY_AGREED = 'The process is not agreed on yet.';

/** `The manager has not agreed yet.` */
export function notAgreedYet(missing: 'manager' | 'salesperson'): string {
  return `The ${missing} has not agreed yet.`;
}

/** `Agreed on 3 Sep 2026 by both.` */
export function agreedByBoth(agreedOn: Day): string {
  return `Agreed on ${readableDay(agreedOn)} by both.`;
}

/** `Changed since it was agreed on 3 Sep 2026.` */
export function changedSinceAgreed(agreedOn: Day): string {
  return `Changed since it was agreed on ${readableDay(agreedOn)}.`;
}

/** The quota is another than the page showed: `The quota is 60,000 a quarter.` */
export function quotaIsNow(quota: string): string {
  return quota === '' ? 'There is no quota any more.' : `The quota is ${quota}.`;
}

/** A change with whose process it is, where that is not the team's: `Ana Berg: Proposal added` */
export function ownedChangeText(change: PersonalChange): string {
  const text = changeText(change);
  return change.salesperson === null ? text : `${change.salesperson}: ${text}`;
}
