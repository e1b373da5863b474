import { isoDay } from '../calendar';
import { foldHeader, headerRank } from '../deals/detect-columns';
import { memoize } from '../memoize';
import { foldName } from '../process/model';
import {
  type Cell,
  type DateOrder,
  dateOrderOf,
  isBlankRow,
  type ProblemCode,
  type RowProblem,
  readDay,
  readText,
} from '../table';
import {
  EVENT_FIELD_NAMES,
  type EventField,
  HISTORY_TAB,
  type HistoryEvent,
  type SeenBy,
} from './event';
import { EVENT_HEADER_SYNONYMS, type EventColumn } from './event-headers';

/** A history table as read. */
export interface HistoryReading {
  readonly events: readonly HistoryEvent[];
  readonly problems: readonly RowProblem[];
}

type Columns = Partial<Record<EventColumn, number>>;

const COLUMN_ORDER: readonly EventColumn[] = [
  'field',
  'from',
  'deal',
  'when',
  'to',
  'salesperson',
  'seenBy',
  'amount',
  'closeDate',
];

/**
 * Reads changes from the Stage History tab, from a range with its headers, or from a system's
 * export. `When, Deal, Field, From, To` suffice; where there is no `Field`, every row is the
 * deal's state at that moment (stage, and amount and close date where there are such columns).
 * Where there is no `From`, it is what the deal's row before says. Close dates become ISO dates.
 *
 * @param rows the header row first
 * @returns null where there is no column for when, for the deal and for the new value
 */
export function readEvents(
  rows: ReadonlyArray<readonly Cell[]>,
  tab: string = HISTORY_TAB,
): HistoryReading | null {
  const columns = findColumns((rows[0] ?? []).map((cell) => foldHeader(readText(cell))));
  if (columns.when === undefined || columns.deal === undefined || columns.to === undefined) {
    return null;
  }
  const { when: whenColumn, deal: dealColumn, to: toColumn } = columns;
  const body = rows.slice(1);
  const order = dateOrderOf(body, [whenColumn]);
  const closeDates = columns.field === undefined ? [columns.closeDate] : [columns.from, toColumn];
  const closeOrder = dateOrderOf(
    body,
    closeDates.filter((column) => column !== undefined),
  );
  const fieldNamed = memoize(readField);
  // Close dates are texts or dates; of either there are far fewer than rows.
  const closeDateNamed = memoize((text: string) => closeDateText(text, closeOrder));
  const textIn = (cells: readonly Cell[], column: number | undefined): string =>
    column === undefined ? '' : readText(cells[column]);
  const valueIn = (
    cells: readonly Cell[],
    column: number | undefined,
    field: EventField,
  ): string => {
    const cell = column === undefined ? '' : (cells[column] ?? '');
    if (field !== 'closeDate') return readText(cell);
    return typeof cell === 'string' ? closeDateNamed(cell) : closeDateText(cell, closeOrder);
  };
  const events: HistoryEvent[] = [];
  const problems: RowProblem[] = [];
  const report = (cells: readonly Cell[], row: number, column: number, problem: ProblemCode) => {
    const header = readText(rows[0]?.[column]);
    const value = textIn(cells, column);
    problems.push({ tab, row, column: header, value, problem, leftOut: true });
  };
  body.forEach((cells, index) => {
    if (isBlankRow(cells)) return;
    const row = index + 2;
    const when = readDay(cells[whenColumn], order);
    if (typeof when !== 'number') {
      report(cells, row, whenColumn, 'not-a-date');
      return;
    }
    const deal = textIn(cells, dealColumn);
    if (deal === '') {
      report(cells, row, dealColumn, 'bad-event');
      return;
    }
    const salesperson = textIn(cells, columns.salesperson) || null;
    const seenBy = readSeenBy(textIn(cells, columns.seenBy));
    if (columns.field !== undefined) {
      const field = fieldNamed(textIn(cells, columns.field));
      if (field === null) return;
      const from = valueIn(cells, columns.from, field);
      const to = valueIn(cells, toColumn, field);
      events.push({ when, deal, field, from, to, salesperson, seenBy, tab, row });
      return;
    }
    for (const field of STATE_FIELDS) {
      const isStage = field === 'stage';
      const from = isStage ? textIn(cells, columns.from) : '';
      const to = valueIn(cells, isStage ? toColumn : columns[field], field);
      if (!isStage && to === '') continue;
      events.push({ when, deal, field, from, to, salesperson, seenBy, tab, row });
    }
  });
  return {
    events: columns.from === undefined ? withFrom(events) : events,
    problems,
  };
}

/** What an export tells that writes a deal's whole state at every change. */
const STATE_FIELDS = ['stage', 'amount', 'closeDate'] as const;

/** A close date as ISO text; what is no date stays as it is written. */
function closeDateText(cell: Cell, order: DateOrder): string {
  const day = readDay(cell, order);
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

/** In which column each part of an event stands; headers are folded. */
export function findColumns(headers: readonly string[]): Columns {
  const columns: Columns = {};
  const taken = new Set<number>();
  for (const name of COLUMN_ORDER) {
    const at = EVENT_HEADER_SYNONYMS[name]
      .map((synonym) => headers.indexOf(synonym))
      .find((index) => index !== -1 && !taken.has(index));
    if (at !== undefined) {
      columns[name] = at;
      taken.add(at);
    }
  }
  return columns;
}

/** Fields that are not kept (a system's own ones) are null. */
function readField(text: string): EventField | null {
  const folded = foldHeader(text);
  for (const field of ['stage', 'amount', 'closeDate', 'salesperson'] as const) {
    if (headerRank(folded, field) !== -1) return field;
  }
  return folded === foldHeader(EVENT_FIELD_NAMES.row) ? 'row' : null;
}

function readSeenBy(text: string): SeenBy {
  return text === 'edit' || text === 'check' ? text : 'import';
}
