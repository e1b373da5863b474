import { kindsTogether } from '../activities/kinds';
import { pick } from '../pick';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { sumOf } from '../sum';

/** Activities a week on both sides of a shortfall. */
export interface ActivitiesBeside {
  readonly own: number;
  readonly other: number;
  /**
   * How much of fewer first contacts comes from fewer activities, 0–1; the rest is that more
   * activities are needed for one. First contacts a week are activities a week times contacts for
   * an activity, so the share is that of their logarithms.
   */
  readonly ofFewerContacts: number;
}

/**
 * The activities of a person beside the others', where both are on record; null where either is
 * not, so that nothing tells effort but the first contacts.
 *
 * @param contacts first contacts a week, of the person and of the others
 */
export function activitiesBeside(
  { effort }: PipelineIndex,
  person: number,
  others: readonly number[],
  contacts: { readonly own: number; readonly reference: number },
): ActivitiesBeside | null {
  const all = effort.of(kindsTogether(effort.kinds));
  const paceOf = (people: readonly number[]): number | null => {
    const told = pick(all, people).filter(({ absent }) => absent === null);
    const weeks = sumOf(told.map(({ exposure }) => exposure.weeks));
    return weeks === 0 ? null : sumOf(told.map(({ events }) => events)) / weeks;
  };
  const own = paceOf([person]);
  const other = paceOf(others);
  if (own === null || other === null || other === 0) return null;
  return { own, other, ofFewerContacts: shareOf(own / other, contacts.own / contacts.reference) };
}

function shareOf(activities: number, contacts: number): number {
  if (activities >= 1) return 0;
  // None at all explains that there are no contacts; so does any smaller figure than theirs.
  if (activities === 0 || activities <= contacts || contacts >= 1) return 1;
  return contacts === 0 ? 0 : Math.log(activities) / Math.log(contacts);
}
