import {
  type Day,
  isUnlimited,
  type PeriodCode,
  periodOf,
  readableDay,
  type Window,
} from '../calendar';

/** What each period is called, in the choice as in a title. */
export const PERIOD_WORDS: Readonly<Record<PeriodCode, string>> = {
  all: 'all deals',
  'this-quarter': 'this quarter',
  'last-90-days': 'last 90 days',
  'last-12-months': 'last 12 months',
  'from-to': 'from – to',
};

/** A report's days, in its title: `last 90 days (since 26 Aug 2026)`, `1 Jan 2026 to 30 Jun 2026`. */
export function periodText(window: Window, asOf: Day): string {
  const { from, to } = window;
  const code = periodOf(window, asOf);
  if (code === 'all') return PERIOD_WORDS.all;
  if (from === null) return `until ${readableDay(to ?? 0)}`;
  const since = `since ${readableDay(from)}`;
  if (code !== 'from-to') return `${PERIOD_WORDS[code]} (${since})`;
  return to === null ? since : `${readableDay(from)} to ${readableDay(to)}`;
}

/** Which figures are of the period, and which are not; '' where all deals are told of. */
export function periodRests(window: Window, asOf: Day): string {
  if (isUnlimited(window)) return '';
  return `Of the period, ${periodText(window, asOf)}: wins and losses, new deals, proposals, discounts, activities, conversions and days in a stage, and so plans and expected values. As of ${readableDay(asOf)}, whatever the period: open deals, how long is too long, quotas, months, agreements and a person’s own past.`;
}
