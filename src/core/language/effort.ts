import { type Day, partsOf, readableDay } from '../calendar';
import { counted, listed, oneDecimal, paces, whole } from './format';

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
 * A person's effort in one line: `Activities a week: 8.2 “Call” (process: 40) and 1.1 “Visit”;
 * 17.5 activities for one first contact.` Where the time is too short for a pace the counts alone.
 *
 * @param perFirstContact how many of all of them for one first contact; null where that is not known
 */
export function effortLine(
  activities: readonly ToldActivity[],
  perFirstContact: number | null,
): string {
  const isPace = activities.every(({ perWeek }) => perWeek !== null);
  if (!isPace) {
    return `Activities: ${listed(activities.map(({ activity, count }) => `${whole(count)} “${activity}”`))}.`;
  }
  const figures = paces(activities.map(({ perWeek }) => perWeek ?? 0));
  const each = activities.map(({ activity, targetPerWeek }, index) => {
    const target = targetPerWeek === null ? '' : ` (process: ${oneDecimal(targetPerWeek)})`;
    return `${figures[index]} “${activity}”${target}`;
  });
  const contact =
    perFirstContact === null
      ? ''
      : `; ${oneDecimal(perFirstContact)} activities for one first contact`;
  return `Activities a week: ${listed(each)}${contact}.`;
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
