import { type Day, partsOf, readableDay } from '../../calendar';
import type { ToldActivity } from '../effort';
import { asTyped, counted, paces, whole } from './format';

export type * from '../effort';

/**
 * A person's effort in one line: `Call: 8,2 pro Woche (Prozess: 40); Visit: 1,1 pro Woche; 17,5
 * Aktivitäten für einen Erstkontakt.` Where the time is too short for a pace the counts alone.
 *
 * @param isAgreed the process with its targets is what both have agreed to
 * @param perFirstContact how many of all of them for one first contact; null where that is not known
 */
export function effortLine(
  activities: readonly ToldActivity[],
  perFirstContact: number | null,
  isAgreed: boolean,
): string {
  const isPace = activities.every(({ perWeek }) => perWeek !== null);
  if (!isPace) {
    return `${activities.map(({ activity, count }) => `${activity}: insgesamt ${whole(count)}`).join('; ')}.`;
  }
  const figures = paces(activities.map(({ perWeek }) => perWeek ?? 0));
  const each = activities.map(({ activity, targetPerWeek }, index) => {
    const target =
      targetPerWeek === null
        ? ''
        : ` (${isAgreed ? 'vereinbart' : 'Prozess'}: ${asTyped(targetPerWeek)})`;
    return `${activity}: ${figures[index]} pro Woche${target}`;
  });
  const contact =
    perFirstContact === null ? [] : [`${paces([perFirstContact])[0]} ${FOR_ONE_CONTACT}`];
  return `${[...each, ...contact].join('; ')}.`;
}

/** Behind how many it took. */
export const FOR_ONE_CONTACT = 'Aktivitäten für einen Erstkontakt';

/**
 * The kind behind the activities that are counted: ` der Art Call`; '' for all kinds together. A
 * kind is a name of the team's own, so that it never stands as a noun of the sentence.
 */
export function ofTheKind(activity = ''): string {
  return activity === '' ? '' : ` der Art ${activity}`;
}

/** A time in which nothing is recorded: `vom 8. Dez. 2025 bis 20. Nov. (50 Wochen)`. */
export function unkeptText(
  { from, to }: { readonly from: Day; readonly to: Day },
  asOf: Day,
): string {
  const { year } = partsOf(asOf);
  const weeks = Math.round((to - from + 1) / 7);
  return `vom ${readableDay(from, year)} bis ${readableDay(to, year)} (${counted(weeks, 'Woche', 'Wochen')})`;
}
