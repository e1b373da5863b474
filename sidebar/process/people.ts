import { foldName } from '../../src/core/process/model';
import type { ProcessViewData } from '../../src/server/contract';
import type { ProcessDraft } from './draft';

/** Whether two spellings name the same person. */
export function isSamePerson(one: string | null, other: string | null): boolean {
  return foldName(one ?? '') === foldName(other ?? '');
}

/**
 * Everybody whose process can be shown: the salespeople, then those who are only in the process,
 * because they have rows of their own that can be changed.
 */
export function peopleOf(
  { salespeople }: ProcessViewData,
  { activities, overrides }: ProcessDraft,
): string[] {
  const people = [...salespeople];
  for (const { salesperson } of [...overrides, ...activities.flatMap(({ personal }) => personal)]) {
    if (!people.some((name) => isSamePerson(name, salesperson))) people.push(salesperson);
  }
  return people;
}
