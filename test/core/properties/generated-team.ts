import fc from 'fast-check';
import { isoDay } from '../../../src/core/calendar';
import type { Cell } from '../../../src/core/table';
import { day, HISTORY_HEADERS } from '../pipelines';

const STAGES = ['Lead', 'Fit', 'Offer', 'Terms'];
const PEOPLE = ['Ana', 'Bo', 'Cy', ''];
const START = day('2026-01-05');

export const DEAL_HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
  'Source',
  'Lost at stage',
  'Lead date',
  'Fit date',
  'Offer date',
  'Terms date',
];

/** Rows of deals and of a history, without the headers. */
export interface GeneratedTeam {
  readonly deals: readonly Cell[][];
  readonly history: readonly Cell[][];
}

const offset = (from: number, to: number) => fc.integer({ min: from, max: to });
const date = (offsetDays: number | null): Cell =>
  offsetDays === null ? '' : isoDay(START + offsetDays);

/** A deal with any mixture of stage dates, some of them impossible, and any state now. */
const dealParts = fc.record({
  owner: fc.constantFrom(...PEOPLE),
  stage: fc.constantFrom(...STAGES, 'Won', 'Lost', 'Parked'),
  amount: fc.option(offset(-5, 5000), { freq: 5 }),
  listPrice: fc.option(offset(1, 5000), { freq: 3 }),
  created: fc.option(offset(0, 200), { freq: 5 }),
  closeDate: fc.option(offset(0, 340), { freq: 5 }),
  source: fc.constantFrom('Event', 'Website', ''),
  lostAt: fc.constantFrom('', '', ...STAGES),
  dates: fc.array(fc.option(offset(0, 330), { freq: 2 }), { minLength: 4, maxLength: 4 }),
  history: fc.array(
    fc.record({
      /** Days since the start; in minutes so that no two events need share a moment. */
      at: offset(0, 330),
      minute: offset(0, 1439),
      isOwner: fc.constantFrom(false, false, false, true),
      to: fc.constantFrom(...STAGES, 'Won', 'Lost'),
      toOwner: fc.constantFrom('Ana', 'Bo', 'Cy'),
      knowsFrom: fc.constantFrom(true, true, true, false),
    }),
    { maxLength: 6 },
  ),
});

/**
 * Teams with any deals: from history, dates and the snapshot, with returns, hand-offs, reopened
 * and impossible ones. A deal's events never share a moment, because their order would be a guess.
 */
export const generatedTeam: fc.Arbitrary<GeneratedTeam> = fc
  .array(dealParts, { minLength: 1, maxLength: 12 })
  .map((parts) => {
    const deals: Cell[][] = [];
    const history: Cell[][] = [];
    parts.forEach((part, index) => {
      const id = `D${index}`;
      deals.push([
        id,
        part.owner,
        part.stage,
        part.amount ?? '',
        part.listPrice ?? '',
        date(part.created),
        date(part.closeDate),
        part.source,
        part.stage === 'Lost' ? part.lostAt : '',
        ...part.dates.map(date),
      ]);
      const taken = new Set<number>();
      const events = part.history
        .map((event) => ({ ...event, moment: event.at * 1440 + event.minute }))
        .filter(({ moment }) => !taken.has(moment) && taken.add(moment))
        .sort((a, b) => a.moment - b.moment);
      let stage = '';
      let owner = '';
      for (const event of events) {
        const when = `${isoDay(START + event.at)} ${clock(event.minute)}`;
        const before = event.isOwner ? owner : stage;
        const to = event.isOwner ? event.toOwner : event.to;
        const field = event.isOwner ? 'Salesperson' : 'Stage';
        history.push([when, id, field, event.knowsFrom ? before : '', to]);
        if (event.isOwner) owner = to;
        else stage = to;
      }
    });
    return { deals, history };
  });

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The sheet of a generated team, as of some day. */
export function sheetOf({ deals, history }: GeneratedTeam) {
  return {
    deals: [DEAL_HEADERS, ...deals],
    history: [HISTORY_HEADERS, ...history],
    asOf: '2026-11-23',
  };
}
