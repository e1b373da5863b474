import { type Day, readableDay } from '../calendar';
import type { ShapeReference } from '../metrics/expected-shape';
import type { AbsenceCode } from '../pipeline/absence';
import { countsThere } from '../text/counts-there';
import { absenceReason } from './absences';
import { NOT_KNOWN } from './estimates';
import { counted, listed, percent, whole } from './format';

/** The first column's head of the numbers table, and the name of its last line. */
export const NUMBERS_TEXTS = { salesperson: 'Salesperson', team: 'Team' } as const;

/** What counts as a proposal, where the stage is not called so. */
export function proposalsNote(stage: string): string {
  return `Proposals are the deals that came to ${stage} or later.`;
}

/** Beneath the numbers: since when weeks count, and that the team's paces are no sums. */
export const EACH_OF_TEAM =
  'Weeks count from each person’s first deal, or the start in “Salespeople”. Weekly figures in the Team row are averages a person.';

/** The head of the column of activities, where it is of some kinds: `Call and Visit a week`. */
export function activitiesHead(kinds: readonly string[]): string {
  return `${listed(kinds)} a week`;
}

/** In what amounts are, where the sheet says it. */
export function currencyNote(currency: string): string {
  return `Values are in ${currency}.`;
}

/** How many won and open deals are in no sum of values. */
export function valueNote(won: number, open: number): string {
  const parts = countsThere([
    [won, counted(won, 'won deal')],
    [open, counted(open, 'open deal')],
  ]);
  return `In no value, for want of an amount: ${listed(parts)}.`;
}

/** What the column of discounts rests on, where it is not all won deals. */
export function discountNote(without: number): string {
  return `Discount is the median of the won deals; ${counted(without, 'won deal')} without a list price or discount left out.`;
}

/** What a discount below 0 is. */
export const ABOVE_LIST_PRICE = 'A discount below 0 is a price above list.';

/** A quota's running period. */
interface ToldQuota {
  readonly period: string;
  readonly since: Day;
}

/** For which period a quota counts, and from which day: `Of quota: this quarter, since 1 Oct 2026.` */
export function quotaNote(quotas: readonly ToldQuota[]): string | null {
  const periods = new Set(
    quotas.map(({ period, since }) => `this ${period}, since ${readableDay(since)}`),
  );
  return periods.size === 0 ? null : `Of quota: won ${listed([...periods], 'or')}.`;
}

/** Why columns of the numbers have dashes, those of the same reasons together: `– under discount: …` */
export function dashNotes(
  columns: ReadonlyArray<{ readonly head: string; readonly reasons: readonly AbsenceCode[] }>,
): string[] {
  const headsOf = new Map<string, string[]>();
  for (const { head, reasons } of columns) {
    const why = [...new Set(reasons.map((reason) => absenceReason(reason).why))].join('; ');
    if (why === '') continue;
    headsOf.set(why, [...(headsOf.get(why) ?? []), head.replace(/ \(.*\)$/, '')]);
  }
  return [...headsOf].map(([why, heads]) => `${NOT_KNOWN} under ${listed(heads)}: ${why}.`);
}

/** Heads of the funnel's columns after the stage. */
export const FUNNEL_HEADS = {
  entered: 'entered',
  advanced: 'advanced',
  lost: 'lost',
  back: 'back',
  open: 'open',
  share: 'share',
  expected: 'expected',
  rate: 'advance rate',
  low: 'from',
  high: 'to',
  days: 'typical days',
} as const;

/** The funnel's title: of a salesperson, or of the team for null. */
export function funnelTitle(name: string | null): string {
  return name === null ? 'The team’s funnel' : `${name}’s funnel`;
}

/** Why the funnel has no advance rates, with what would be enough. */
export function noAdvanceRates(unknown: number, lost: number): string {
  return `No advance rates: for ${whole(unknown)} of ${whole(lost)} lost deals the sheet does not say at which stage they were lost. They are in no row. A column “Lost at stage” is enough.`;
}

/** Said beneath the funnel where lost deals are in none of its rows. */
export function lostNowhere(unknown: number): string {
  const [are, they] = unknown === 1 ? ['is', 'it'] : ['are', 'they'];
  return `${counted(unknown, 'lost deal')} ${are} in no row: the sheet does not say how far ${they} came.`;
}

/** Said beneath the funnel where open deals are in none of its rows. */
export function openNowhere(deals: number): string {
  const [are, their] = deals === 1 ? ['is', 'its'] : ['are', 'their'];
  return `${counted(deals, 'open deal')} ${are} in no row: ${their} stage is not in the process, or not known.`;
}

/** What a shape is set against, to stand after "against". */
export const SHAPE_REFERENCES: Readonly<Record<ShapeReference, string>> = {
  process: 'what the process leads to',
  others: 'the others’ open deals',
};

/** Titles of the charts, for a salesperson or for the team (null). */
export function chartTitles(name: string | null): {
  readonly shape: (reference: ShapeReference | null) => string;
  readonly conversion: string;
} {
  const whose = name ?? 'the team';
  return {
    shape: (reference) =>
      reference === null
        ? `Open deals of ${whose} by stage`
        : `Open deals of ${whose} against ${SHAPE_REFERENCES[reference]}`,
    conversion: `Share of ${whose}’s deals that advance`,
  };
}

/**
 * What stands at a bar of a chart: `Offer · 9 · 28 %`, `Offer · 54 of 107 · 50 %`
 * @param counts the count, and of how many where that is not all
 */
export function barText(stage: string, counts: readonly number[], share: number | null): string {
  const told = [stage, counts.map(whole).join(' of ')];
  return (share === null ? told : [...told, percent(share)]).join(' · ');
}
