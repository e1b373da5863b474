import { isoDay } from '../calendar';
import { headerRank } from '../deals/header-rank';
import { memoize } from '../memoize';
import { foldName } from '../process/model';
import {
  type Cell,
  type DateOrder,
  dateOrderOf,
  isUnreadable,
  type RowProblem,
  readDay,
  readText,
  shortened,
  type UsualOrder,
} from '../table';
import { EVENT_FIELD_NAMES, readTab, STAGE_HISTORY } from '../tabs';
import { foldHeader } from '../text/fold-header';
import type { EventField, HistoryEvent } from './event';

/** A history table as read. */
export interface HistoryReading {
  readonly events: readonly HistoryEvent[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads changes from the Stage History tab, from a range with its headers, or from a system's
 * export. `When, Deal, Field, From, To` suffice; where there is no `Field`, every row is the
 * deal's state at that moment (stage, and amount and close date where there are such columns).
 * Where there is no `From`, it is what the deal's row before says. Close dates become ISO dates.
 *
 * @param rows the header row first
 * @param usualOrder the order of text dates that do not tell it themselves
 * @returns null where there is no column for when, for the deal and for the new value
 */
export function readEvents(
  rows: ReadonlyArray<readonly Cell[]>,
  tab: string = STAGE_HISTORY.tab,
  usualOrder?: UsualOrder,
): HistoryReading | null {
  const {
    isComplete,
    places,
    rows: filled,
    read,
    report,
    problems,
  } = readTab(STAGE_HISTORY, rows, tab, usualOrder);
  if (!isComplete) return null;
  const hasField = places.field !== -1;
  const hasFrom = places.from !== -1;
  const textOf = valueReader(
    rows,
    hasField ? [places.from, places.to] : [places.closeDate],
    usualOrder,
  );
  const fieldNamed = memoize(readField);
  const events: HistoryEvent[] = [];
  // A function a row, which is compiled sooner than one long loop; there may be 100,000.
  filled.forEach((row) => {
    const when = read.when(row);
    if (when === null) {
      report(row, 'when', 'not-a-date', { leftOut: true });
      return;
    }
    const deal = read.deal(row);
    if (deal === '') {
      report(row, 'deal', 'bad-event', { leftOut: true });
      return;
    }
    const salesperson = read.salesperson(row) || null;
    const seenBy = read.seenBy(row) ?? 'import';
    if (hasField) {
      const field = fieldNamed(read.field(row));
      if (field === null) return;
      const from = textOf(read.from(row), field);
      const to = textOf(read.to(row), field);
      if (isUnreadable(to)) {
        report(row, 'to', 'bad-event', { leftOut: true });
        return;
      }
      events.push({ when, deal, field, from, to, salesperson, seenBy, tab, row });
      return;
    }
    for (const field of STATE_FIELDS) {
      const isStage = field === 'stage';
      const from = isStage ? textOf(read.from(row), field) : '';
      const to = textOf(read[isStage ? 'to' : field](row), field);
      if ((!isStage && to === '') || isUnreadable(to)) continue;
      events.push({ when, deal, field, from, to, salesperson, seenBy, tab, row });
    }
  });
  return { events: hasFrom ? events : withFrom(events), problems };
}

/** What an export tells that writes a deal's whole state at every change. */
const STATE_FIELDS = ['stage', 'amount', 'closeDate'] as const;

/**
 * Reads a field's value as text, a close date as ISO text; what is no date stays as it is written.
 *
 * @param places the columns in which close dates stand, -1 for one that is not there
 */
function valueReader(
  rows: ReadonlyArray<readonly Cell[]>,
  places: readonly number[],
  usualOrder: UsualOrder | undefined,
): (cell: Cell, field: EventField) => string {
  // Few histories have close dates whose texts do not tell their order; of the others not every row
  // need be looked at.
  const order = memoize(() =>
    dateOrderOf(
      rows.slice(1),
      places.filter((place) => place !== -1),
      usualOrder,
    ),
  );
  // Close dates are texts or dates; of either there are far fewer than rows.
  const closeDateNamed = memoize((text: string) => closeDateText(text, order));
  return (cell, field) => {
    if (field !== 'closeDate') return shortened(readText(cell));
    return typeof cell === 'string' ? closeDateNamed(cell) : closeDateText(cell, order);
  };
}

/** @param order asked where the two orders read different days */
function closeDateText(cell: Cell, order: () => DateOrder): string {
  const monthFirst = readDay(cell, 'month first');
  const isTold = monthFirst === readDay(cell, 'day first');
  const day = isTold ? monthFirst : readDay(cell, order());
  return typeof day === 'number' ? isoDay(day) : readText(cell);
}

/**
 * Fills in what each deal's field was before, and leaves out rows that changed nothing: a system
 * that writes a deal's whole state writes the stage again where only the amount changed.
 */
function withFrom(events: readonly HistoryEvent[]): HistoryEvent[] {
  const before = new Map<string, string>();
  const keyOf = ({ field, deal }: HistoryEvent): string => `${field} ${foldName(deal)}`;
  // Many systems write the newest row first, also among those of the same moment.
  const seen = new Map<string, number>();
  let later = 0;
  for (const event of events) {
    const key = keyOf(event);
    later += Math.sign(event.when - (seen.get(key) ?? event.when));
    seen.set(key, event.when);
  }
  const inOrder = [...(later < 0 ? [...events].reverse() : events)].sort((a, b) => a.when - b.when);
  return inOrder.flatMap((event) => {
    const key = keyOf(event);
    const from = before.get(key);
    before.set(key, event.to);
    return from === event.to ? [] : [{ ...event, from: from ?? '' }];
  });
}

/** Fields that are not kept (a system's own ones) are null. */
function readField(text: string): EventField | null {
  const folded = foldHeader(text);
  for (const field of ['stage', 'amount', 'closeDate', 'salesperson'] as const) {
    if (headerRank(folded, field) !== null) return field;
  }
  return folded === foldHeader(EVENT_FIELD_NAMES.row) ? 'row' : null;
}
