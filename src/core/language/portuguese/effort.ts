import { type Day, partsOf, readableDay } from '../../calendar';
import type { ToldActivity } from '../effort';
import { asTyped, counted, paces, quoted, whole } from './format';

export type * from '../effort';

/**
 * A person's effort in one line: `Ligação: 8,2 por semana (processo: 40); Visita: 1,1 por semana;
 * 17,5 atividades por primeiro contato.` Where the time is too short for a pace the counts alone.
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
    return `${activities.map(({ activity, count }) => `${activity}: ${whole(count)} no total`).join('; ')}.`;
  }
  const figures = paces(activities.map(({ perWeek }) => perWeek ?? 0));
  const each = activities.map(({ activity, targetPerWeek }, index) => {
    const target =
      targetPerWeek === null
        ? ''
        : ` (${isAgreed ? 'acordado' : 'processo'}: ${asTyped(targetPerWeek)})`;
    return `${activity}: ${figures[index]} por semana${target}`;
  });
  const contact =
    perFirstContact === null ? [] : [`${paces([perFirstContact])[0]} ${FOR_ONE_CONTACT}`];
  return `${[...each, ...contact].join('; ')}.`;
}

/** Behind how many it took. */
export const FOR_ONE_CONTACT = 'atividades por primeiro contato';

/**
 * The kind behind the activities that are counted: ` do tipo “Ligação”`; '' for all kinds together. A
 * kind is a name of the team's own, so that it never stands as a noun of the sentence.
 */
export function ofTheKind(activity = ''): string {
  return activity === '' ? '' : ` do tipo ${quoted(activity)}`;
}

/** A time in which nothing is recorded: `de 8 dez. 2025 a 20 nov. (50 semanas)`. */
export function unkeptText(
  { from, to }: { readonly from: Day; readonly to: Day },
  asOf: Day,
): string {
  const { year } = partsOf(asOf);
  const weeks = Math.round((to - from + 1) / 7);
  return `de ${readableDay(from, year)} a ${readableDay(to, year)} (${counted(weeks, 'semana')})`;
}
