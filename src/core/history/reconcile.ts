import { type Day, isoDay } from '../calendar';
import type { Deal } from '../deals/deal';
import { foldName, type SalesProcess, stageFinder } from '../process/model';
import { type Cell, readNumber } from '../table';
import { type EventField, type HistoryEvent, inOrderOfTime, type SeenBy } from './event';

/** A change to be written into the history. */
export interface NewEvent {
  readonly when: Day;
  readonly deal: string;
  readonly field: EventField;
  readonly from: Cell;
  readonly to: Cell;
  readonly salesperson: string | null;
  readonly seenBy: SeenBy;
}

/** What is compared: the deals as they stand, and the history as it was read. */
export interface Reconciled {
  readonly deals: readonly Deal[];
  readonly process: SalesProcess;
  readonly events: readonly HistoryEvent[];
  /** For each deal its events, in order of time. */
  readonly eventsOfDeal: ReadonlyArray<readonly HistoryEvent[]>;
  readonly salespersonName: (written: string) => string;
  readonly now: Day;
}

/** How the history says that a deal's row is there, and that it is gone. */
const THERE = 'there';
const GONE = 'gone';

/** A field as it stands: how it is written, and whether a recorded text says the same. */
interface Standing {
  readonly field: EventField;
  readonly value: Cell;
  readonly isSame: (recorded: string) => boolean;
}

/**
 * What has changed since it was last recorded; doing it again after writing finds nothing. There is
 * no other copy of the state than the history itself. Recording of a deal begins while it is open;
 * a deal whose row is no longer there is recorded as gone, never as lost.
 */
export function reconcile(input: Reconciled): NewEvent[] {
  const { deals, process, events, eventsOfDeal, salespersonName, now } = input;
  // No deals at all: the tab is away or not understood, and nothing was deleted.
  if (deals.length === 0) return [];
  const findStage = stageFinder(process);
  const changes: NewEvent[] = [];
  const add = (deal: string, salesperson: string | null, change: Change): void => {
    changes.push({ when: now, deal, salesperson, seenBy: 'check', ...change });
  };
  const known = new Set<HistoryEvent>();
  deals.forEach((deal, index) => {
    const own = eventsOfDeal[index] ?? [];
    for (const event of own) known.add(event);
    const isNew = own.length === 0;
    // A key that is the row's place means another deal as soon as a row is moved.
    if (deal.key === `${deal.tab}!${deal.row}` || (isNew && deal.outcome !== 'open')) return;
    const last = lastOf(own);
    if (last.get('row') === GONE)
      add(deal.key, deal.salesperson, { field: 'row', from: GONE, to: THERE });
    for (const { field, value, isSame } of standingOf(deal, process, findStage, salespersonName)) {
      const recorded = last.get(field);
      // A cell that could not be read looks like a blank one, and nothing is made of either.
      const isBlank = value === '' && (recorded === undefined || field !== 'salesperson');
      const isUnchanged = isBlank || (recorded !== undefined && isSame(recorded));
      // Of a closed deal only what was recorded before is followed.
      const isFollowed = recorded !== undefined || deal.outcome === 'open';
      if (isUnchanged || !isFollowed) continue;
      add(deal.key, deal.salesperson, { field, from: recorded ?? '', to: value });
    }
  });
  for (const own of goneDeals(events, known, now)) {
    if (lastOf(own).get('row') === GONE) continue;
    add(own[0]?.deal ?? '', null, { field: 'row', from: THERE, to: GONE });
  }
  return changes;
}

type Change = Pick<NewEvent, 'field' | 'from' | 'to'>;

function standingOf(
  deal: Deal,
  { stages }: SalesProcess,
  findStage: (name: string) => number,
  salespersonName: (written: string) => string,
): Standing[] {
  const stage = stages[deal.stage]?.name ?? deal.stageText;
  const closes = deal.closeDate === null ? '' : isoDay(deal.closeDate);
  const owner = deal.salesperson ?? '';
  return [
    {
      field: 'stage',
      value: stage,
      isSame: (recorded) =>
        foldName(recorded) === foldName(stage) ||
        (deal.stage !== -1 && findStage(recorded) === deal.stage),
    },
    { field: 'amount', value: deal.amount ?? '', isSame: (text) => amountIn(text) === deal.amount },
    {
      field: 'closeDate',
      value: deal.closeDate === null ? '' : { day: Math.floor(deal.closeDate) },
      isSame: (recorded) => recorded === closes,
    },
    {
      field: 'salesperson',
      value: owner,
      isSame: (text) => foldName(text === '' ? '' : salespersonName(text)) === foldName(owner),
    },
  ];
}

function amountIn(text: string): number | null {
  const reading = readNumber(text);
  return typeof reading === 'string' ? null : reading.value;
}

function lastOf(events: readonly HistoryEvent[]): Map<EventField, string> {
  return new Map(events.map(({ field, to }) => [field, to]));
}

/** Events of deals that the add-on itself has recorded and that have no row any more. */
function goneDeals(
  events: readonly HistoryEvent[],
  known: ReadonlySet<HistoryEvent>,
  now: Day,
): Iterable<HistoryEvent[]> {
  const gone = new Map<string, HistoryEvent[]>();
  for (const event of [...events].sort(inOrderOfTime)) {
    if (known.has(event) || event.when > now) continue;
    const key = foldName(event.deal);
    gone.set(key, [...(gone.get(key) ?? []), event]);
  }
  // A system's export may hold deals that were never in this spreadsheet.
  return [...gone.values()].filter((own) => own.some(({ seenBy }) => seenBy !== 'import'));
}
