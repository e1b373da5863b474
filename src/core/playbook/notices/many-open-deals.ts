import { OLDEST_FIRST } from '../actions';
import { NEXT_STEPS } from '../data-wanted';
import { WAITING_FOLLOWED } from '../follow-ups';
import type { NoticeRecord } from './notice';

/** Of the open deals, a third and at least three are many. */
const MANY_SHARE = 1 / 3;
const MANY = 3;

/**
 * Says of how many open deals something is so; null where they are not many, or not known.
 *
 * @param sentence what is said of so many of so many
 */
export function manyOpenDeals(
  count: number | null,
  of: number,
  sentence: (count: number, of: number) => string,
): string | null {
  return count === null || count < MANY || count < MANY_SHARE * of ? null : sentence(count, of);
}

/** Why deals stand open that are over. */
export const WHY_OPEN: NoticeRecord['causes'] = [
  {
    code: 'hygiene',
    name: 'Deals that are over still stand as open',
    pointers: ['no close date'],
  },
  { code: 'hope', name: 'A clear no is put off', pointers: ['no next step'] },
];

/** What is done about deals that wait, and how it is seen that it was. */
export const GO_THROUGH_THEM = {
  action: OLDEST_FIRST,
  dataWanted: NEXT_STEPS,
  followUp: WAITING_FOLLOWED,
} as const satisfies Partial<NoticeRecord>;
