import { type Day, partsOf, readableDay } from '../calendar';
import { asTyped, counted, paces, whole } from './format';

/** What is told of one kind of activity. */
export interface ToldActivity {
  readonly activity: string;
  /** In the window. */
  readonly count: number;
  /** Null where the time is too short for a pace. */
  readonly perWeek: number | null;
  readonly targetPerWeek: number | null;
}

/**
 * A person's effort in one line: `Call: 8.2 a week (process: 40); Visit: 1.1 a week; 17.5 activities
 * for one first contact.` Where the time is too short for a pace the counts alone.
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
    return `${activities.map(({ activity, count }) => `${activity}: ${whole(count)} in all`).join('; ')}.`;
  }
  const figures = paces(activities.map(({ perWeek }) => perWeek ?? 0));
  const each = activities.map(({ activity, targetPerWeek }, index) => {
    const target =
      targetPerWeek === null
        ? ''
        : ` (${isAgreed ? 'agreed' : 'process'}: ${asTyped(targetPerWeek)})`;
    return `${activity}: ${figures[index]} a week${target}`;
  });
  const contact =
    perFirstContact === null ? [] : [`${paces([perFirstContact])[0]} ${FOR_ONE_CONTACT}`];
  return `${[...each, ...contact].join('; ')}.`;
}

/** Behind how many it took. */
export const FOR_ONE_CONTACT = 'activities for one first contact';

/**
 * The kind behind the activities that are counted: ` of the kind Call`; '' for all kinds together. A
 * kind is a name of the team's own, so that it never stands as a noun of the sentence.
 */
export function ofTheKind(activity = ''): string {
  return activity === '' ? '' : ` of the kind ${activity}`;
}

/** A time in which nothing is recorded: `from 8 Dec 2025 to 20 Nov (50 weeks)`. */
export function unkeptText(
  { from, to }: { readonly from: Day; readonly to: Day },
  asOf: Day,
): string {
  const { year } = partsOf(asOf);
  const weeks = Math.round((to - from + 1) / 7);
  return `from ${readableDay(from, year)} to ${readableDay(to, year)} (${counted(weeks, 'week')})`;
}
