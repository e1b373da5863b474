import { type Day, partsOf, readableDay } from '../../calendar';
import type { ToldActivity } from '../effort';
import { asTyped, counted, measured, paces, quoted, whole } from './format';

export type * from '../effort';

/**
 * A person's effort in one line: `Call : 8,2 par semaine (processus : 40) ; Visit : 1,1 par semaine ;
 * 17,5 activités pour un premier contact.` Where the time is too short for a pace the counts alone.
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
    return `${activities.map(({ activity, count }) => `${activity} : ${whole(count)} en tout`).join(' ; ')}.`;
  }
  const figures = paces(activities.map(({ perWeek }) => perWeek ?? 0));
  const each = activities.map(({ activity, targetPerWeek }, index) => {
    const target =
      targetPerWeek === null
        ? ''
        : ` (${isAgreed ? 'convenu' : 'processus'} : ${asTyped(targetPerWeek)})`;
    return `${activity} : ${figures[index]} par semaine${target}`;
  });
  const contact =
    perFirstContact === null
      ? []
      : [
          `${measured(paces([perFirstContact])[0] ?? '', 'activité', 'activités')} ${FOR_ONE_CONTACT}`,
        ];
  return `${[...each, ...contact].join(' ; ')}.`;
}

/** Behind how many activities it took. */
export const FOR_ONE_CONTACT = 'pour un premier contact';

/**
 * The kind behind the activities that are counted: ` du type « Call »`; '' for all kinds together. A
 * kind is a name of the team's own, so that it never stands as a noun of the sentence.
 */
export function ofTheKind(activity = ''): string {
  return activity === '' ? '' : ` du type ${quoted(activity)}`;
}

/** A time in which nothing is recorded: `du 8 déc. 2025 au 20 nov. (50 semaines)`. */
export function unkeptText(
  { from, to }: { readonly from: Day; readonly to: Day },
  asOf: Day,
): string {
  const { year } = partsOf(asOf);
  const weeks = Math.round((to - from + 1) / 7);
  return `du ${readableDay(from, year)} au ${readableDay(to, year)} (${counted(weeks, 'semaine')})`;
}
