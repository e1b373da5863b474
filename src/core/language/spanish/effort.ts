import { type Day, partsOf, readableDay } from '../../calendar';
import type { ToldActivity } from '../effort';
import { asTyped, counted, paces, whole } from './format';

export type * from '../effort';

/**
 * A person's effort in one line: `Call: 8,2 por semana (proceso: 40); Visit: 1,1 por semana; 17,5
 * actividades por cada primer contacto.` Where the time is too short for a pace the counts alone.
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
    return `${activities.map(({ activity, count }) => `${activity}: ${whole(count)} en total`).join('; ')}.`;
  }
  const figures = paces(activities.map(({ perWeek }) => perWeek ?? 0));
  const each = activities.map(({ activity, targetPerWeek }, index) => {
    const target =
      targetPerWeek === null
        ? ''
        : ` (${isAgreed ? 'acordado' : 'proceso'}: ${asTyped(targetPerWeek)})`;
    return `${activity}: ${figures[index]} por semana${target}`;
  });
  const contact =
    perFirstContact === null ? [] : [`${paces([perFirstContact])[0]} ${FOR_ONE_CONTACT}`];
  return `${[...each, ...contact].join('; ')}.`;
}

/** Behind how many it took. */
export const FOR_ONE_CONTACT = 'actividades por cada primer contacto';

/**
 * The kind behind the activities that are counted: ` del tipo “Call”`; '' for all kinds together. A
 * kind is a name of the team's own, so that it never stands as a noun of the sentence.
 */
export function ofTheKind(activity = ''): string {
  return activity === '' ? '' : ` del tipo “${activity}”`;
}

/** A time in which nothing is recorded: `del 8 dic 2025 al 20 nov (50 semanas)`. */
export function unkeptText(
  { from, to }: { readonly from: Day; readonly to: Day },
  asOf: Day,
): string {
  const { year } = partsOf(asOf);
  const weeks = Math.round((to - from + 1) / 7);
  return `del ${readableDay(from, year)} al ${readableDay(to, year)} (${counted(weeks, 'semana')})`;
}
