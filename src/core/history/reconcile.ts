import type { Day } from '../calendar';
import type { Deal } from '../deals/deal';
import { dealKey } from '../deals/deal-key';
import type { LeftOutRows } from '../deals/read-deals';
import { foldName, type SalesProcess } from '../process/model';
import { dealFinder } from './deal-finder';
import { type HistoryEvent, isOwn } from './event';
import { type LastRecorded, lastRecorded } from './last-recorded';
import type { NewEvent } from './new-event';
import { renamedDeals } from './renamed-deals';
import { GONE, THERE } from './row-events';
import { type Standing, standingReader } from './standing';

/** What is compared: the deals as they stand, and the history as it was read. */
export interface Reconciled {
  readonly deals: readonly Deal[];
  readonly process: SalesProcess;
  readonly events: readonly HistoryEvent[];
  readonly salespersonName: (written: string) => string;
  readonly now: Day;
  /** Rows that are there and were left out; none unless given. */
  readonly leftOut?: LeftOutRows;
  /** Whether a deal may stand where deals are not read now, such as in a hidden tab. */
  readonly mayStandElsewhere?: (key: string) => boolean;
}

/** What has changed, and of how many of the deals that were recorded before. */
export interface Changes {
  readonly events: readonly NewEvent[];
  readonly changed: number;
  readonly recorded: number;
  /** How many of those that changed have no row any more. */
  readonly gone: number;
}

/**
 * What has changed since it was last recorded; doing it again after writing finds nothing. There is
 * no other copy of the state than the history itself. Recording of a deal begins while it is open;
 * a deal whose row is no longer there is recorded as gone, never as lost; one whose row says the
 * same under another name is recorded as renamed.
 */
export function reconcile(input: Reconciled): NewEvent[] {
  return [...compareWithHistory(input).events];
}

/** As `reconcile`, with how much that is, so that people can be asked where it is nearly all. */
export function compareWithHistory({
  deals,
  process,
  events,
  salespersonName,
  now,
  leftOut = { keys: [], isAnyNameUnread: false },
  mayStandElsewhere = () => false,
}: Reconciled): Changes {
  // No deals at all: the tab is away or not understood, and nothing was deleted.
  if (deals.length === 0) return { events: [], changed: 0, recorded: 0, gone: 0 };
  const today = Math.floor(now);
  const { ofDeals, ofOthers } = eventsByDeal(deals, events);
  const standingOf = standingReader(process, salespersonName);
  const passing = new Set(deals.filter(isPassing).map(({ key }) => foldName(key)));
  const there = new Set([...leftOut.keys.map(foldName), ...keysWithoutId(deals), ...passing]);
  const missing = [...ofOthers]
    .filter(([folded, own]) => !there.has(folded) && own.some(isOwn))
    .map(([, own]) => ({ key: keyOf(own), last: lastRecorded(own, today), events: own }))
    .filter(({ last }) => last.get('row')?.to !== GONE);
  const gone = leftOut.isAnyNameUnread ? [] : missing.filter(({ key }) => !mayStandElsewhere(key));
  const begun = new Map<Deal, HistoryEvent[]>();
  deals.forEach((deal, index) => {
    const own = ofDeals[index] ?? [];
    if (!isPassing(deal) && mayBeginInTheMiddle(own)) begun.set(deal, own);
  });
  const renamed = renamedDeals(gone, [...begun.keys()], (deal) =>
    standingBefore(standingOf(deal), begun.get(deal) ?? []),
  );

  const found: NewEvent[] = [];
  let changed = gone.length - renamed.size;
  let recorded = gone.length;
  deals.forEach((deal, index) => {
    if (isPassing(deal)) return;
    const was = renamed.get(deal);
    const own = was === undefined ? ofDeals[index] : [...was.events, ...(ofDeals[index] ?? [])];
    if (own === undefined && deal.outcome !== 'open') return;
    const last = lastRecorded(own ?? [], today);
    const before = found.length;
    const add = (change: Change, { notBefore }: Pick<LastRecorded, 'notBefore'>): void => {
      const when = Math.max(now, notBefore);
      const { key, salesperson } = deal;
      found.push({ when, deal: key, salesperson, seenBy: 'check', ...change });
    };
    if (was !== undefined) add({ field: 'row', from: was.key, to: THERE }, ANY_TIME);
    const row = last.get('row');
    if (row?.to === GONE) add({ field: 'row', from: GONE, to: THERE }, row);
    for (const standing of standingOf(deal)) {
      const of = last.get(standing.field);
      if (isToRecord(deal, standing, of)) {
        const { field, value } = standing;
        add({ field, from: of?.to ?? '', to: value }, of ?? ANY_TIME);
      }
    }
    if (own === undefined) return;
    if (was === undefined) recorded++;
    if (found.length > before && was === undefined) changed++;
  });
  const isRenamed = new Set([...renamed.values()].map(({ key }) => key));
  for (const { key, last } of gone) {
    if (isRenamed.has(key)) continue;
    const when = Math.max(now, last.get('row')?.notBefore ?? now);
    const change: Change = { field: 'row', from: THERE, to: GONE };
    found.push({ when, deal: key, salesperson: null, seenBy: 'check', ...change });
  }
  return { events: found, changed, recorded, gone: gone.length };
}

type Change = Pick<NewEvent, 'field' | 'from' | 'to'>;

const ANY_TIME = { notBefore: -Number.POSITIVE_INFINITY };

/** Of a row in which more than this was edited, another deal has taken the place. */
const MOST_EDITED = 2;

/** Whether all that is recorded of a deal may be edits since it got another name. */
function mayBeginInTheMiddle(own: readonly HistoryEvent[]): boolean {
  return (
    new Set(own.map(({ field }) => field)).size <= MOST_EDITED &&
    own.every(({ seenBy, from, field }) => seenBy === 'edit' && field !== 'row' && from !== '')
  );
}

/** What a row said before edits that are recorded. */
function standingBefore(
  standings: readonly Standing[],
  edits: readonly HistoryEvent[],
): readonly Standing[] {
  return standings.map((standing) => {
    const first = edits.find(({ field }) => field === standing.field);
    if (first === undefined) return standing;
    const isSame = (recorded: string): boolean => foldName(recorded) === foldName(first.from);
    return { ...standing, value: first.from, saysNothing: false, isSame };
  });
}

function isPassing({ hasPassingKey }: Deal): boolean {
  return hasPassingKey === true;
}

/** Whether a field says something else than it did. Of a closed deal only what was recorded is followed. */
function isToRecord(
  { outcome }: Deal,
  { field, value, saysNothing, isSame }: Standing,
  last: LastRecorded | undefined,
): boolean {
  if (saysNothing) return false;
  if (last === undefined) return outcome === 'open' && value !== '';
  // Somebody took the name out; any other blank cell says nothing.
  if (value === '' && field !== 'salesperson') return false;
  return !isSame(last.to);
}

/** The events of each deal, and of what is no deal here by its folded key. */
function eventsByDeal(
  deals: readonly Deal[],
  events: readonly HistoryEvent[],
): {
  readonly ofDeals: ReadonlyArray<HistoryEvent[] | undefined>;
  readonly ofOthers: ReadonlyMap<string, HistoryEvent[]>;
} {
  const dealOf = dealFinder(deals, events);
  const ofDeals: Array<HistoryEvent[] | undefined> = deals.map(() => undefined);
  const ofOthers = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const index = dealOf(event);
    const key = index === -1 ? foldName(event.deal) : '';
    const own = index === -1 ? ofOthers.get(key) : ofDeals[index];
    if (own !== undefined) own.push(event);
    else if (index === -1) ofOthers.set(key, [event]);
    else ofDeals[index] = [event];
  }
  return { ofDeals, ofOthers };
}

function keyOf(events: readonly HistoryEvent[]): string {
  return events[0]?.deal ?? '';
}

/** What the deals would be called without their IDs; it may be several deals' name, and none's. */
function keysWithoutId(deals: readonly Deal[]): string[] {
  return deals.flatMap(({ name, account }) => [
    foldName(name),
    foldName(dealKey({ id: null, name, account }, '')),
  ]);
}
