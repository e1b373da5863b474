import { counted } from '../../language/format';
import { NEXT_STEPS } from '../data-wanted';
import type { NoticeRecord } from './notice';

/** Of the open deals, a third and at least three are many. */
const MANY_SHARE = 1 / 3;
const MANY = 3;

/** `5 of 12 open deals have no next step ahead.`; null where they are not many, or not known. */
export function manyOpenDeals(count: number | null, of: number, text: string): string | null {
  if (count === null || count < MANY || count < MANY_SHARE * of) return null;
  return `${count} of ${counted(of, 'open deal')} ${text}.`;
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
  action: 'Take the oldest ten: agree a next step with a date, or close them.',
  dataWanted: NEXT_STEPS,
  followUp: { signal: 'stalled', text: 'open deals that wait longer than usual' },
} as const satisfies Partial<NoticeRecord>;
