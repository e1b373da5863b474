import { counted } from '../../language/format';

/** Of the open deals, a third and at least three are many. */
const MANY_SHARE = 1 / 3;
const MANY = 3;

/** `5 of 12 open deals have no next step ahead.`; null where they are not many, or not known. */
export function manyOpenDeals(count: number | null, of: number, text: string): string | null {
  if (count === null || count < MANY || count < MANY_SHARE * of) return null;
  return `${count} of ${counted(of, 'open deal')} ${text}.`;
}
