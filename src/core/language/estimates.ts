import type { Estimate, Unit } from '../metrics/estimate';
import { oneDecimal, percent, percentRange, whole } from './format';

/** Stands for a figure that is absent. */
export const NOT_KNOWN = '–';

const WRITTEN: Readonly<Record<Unit, (value: number) => string>> = {
  share: percent,
  days: oneDecimal,
  money: whole,
  // Two digits are all that a guess is good for.
  'rough money': (value) => whole(Number(value.toPrecision(2))),
  'a week': oneDecimal,
  'money a day': whole,
  deals: whole,
  activities: oneDecimal,
};

/** An estimate as its unit is written, without its interval; a dash where it is absent. */
export function estimateText({ value, unit }: Estimate): string {
  return value === null ? NOT_KNOWN : WRITTEN[unit](value);
}

/**
 * An estimate with its interval, where both ends are known; a dash where it is absent.
 * @param most what is possible at most: nothing is rounded to above it
 */
export function estimateWithInterval(estimate: Estimate, most = Infinity): string {
  const text = writtenUpTo(estimate, estimate.value, most);
  const { low, high, unit } = estimate;
  if (estimate.value === null || low === null || high === null) return text;
  const range =
    unit === 'share'
      ? percentRange(low, high)
      : `${writtenUpTo(estimate, low, most)}–${writtenUpTo(estimate, high, most)}`;
  return `${text} (${range})`;
}

function writtenUpTo({ unit }: Estimate, value: number | null, most: number): string {
  if (value === null) return NOT_KNOWN;
  const isAbove = unit === 'rough money' && value <= most && Number(value.toPrecision(2)) > most;
  return isAbove ? whole(most) : WRITTEN[unit](value);
}
