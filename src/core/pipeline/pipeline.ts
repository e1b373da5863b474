import type { Activity } from '../activities/activity';
import { type Day, type DayCount, type Elapsed, elapsedDays, type Window } from '../calendar';
import type { Deal } from '../deals/deal';
import type { DealsTable } from '../deals/deals-table';
import { buildVisits, type EventDays, type HistoryEvent, type Visits } from '../history';
import { memoizeFields } from '../memoize';
import type { ProcessAgreement } from '../process/agreements';
import { foldName, type SalesProcess } from '../process/model';
import { type Salesperson, salespersonNamed } from '../process/salespeople';
import type { RowProblem } from '../table';
import { type OutcomesKnown, outcomesKnown } from './outcomes-known';

/** A deal's standing at `asOf`, as kept in `Pipeline.standing`. */
export const STANDING = { open: 0, won: 1, lost: 2, notYet: 3 } as const;

/** Everything that metrics are computed from: plain data, made once for a report or a formula. */
export interface Pipeline {
  readonly deals: readonly Deal[];
  readonly process: SalesProcess;
  /** Indexes of the open stages, in order. */
  readonly openStages: readonly number[];
  /** All salespeople, in alphabetical order; visits and owners refer to them by index. */
  readonly salespeople: readonly Salesperson[];
  readonly visits: Visits;
  /** For each deal its salesperson (index, -1 for nobody): now, or when it was closed. */
  readonly owner: Int32Array;
  /** For each deal a code of `STANDING`. */
  readonly standing: Uint8Array;
  /** For each deal the day on which it was decided; NaN while open or where not known. */
  readonly closedAt: Float64Array;
  /** Which outcomes the data tell of, so that "none" can be told from "not known". */
  readonly outcomesKnown: OutcomesKnown;
  /** For each deal the stages it passed over. */
  readonly skipped: ReadonlyArray<readonly number[]>;
  readonly eventsOfDeal: ReadonlyArray<readonly HistoryEvent[]>;
  /** On which day each of these events happened to which deal. */
  readonly eventDays: EventDays;
  /** What was agreed with whom; targets are judged by the version in force. */
  readonly agreements: readonly ProcessAgreement[];
  /**
   * What people did up to `asOf`, each under the salesperson's one name. Somebody who has activities
   * alone is none of `salespeople`.
   */
  readonly activities: readonly Activity[];
  /** The tabs that the deals were read from, for columns that are no field of a deal. */
  readonly tables: readonly DealsTable[];
  readonly recordedFrom: Day | null;
  readonly asOf: Day;
  readonly window: Window;
  readonly elapsed: Elapsed;
  readonly problems: readonly RowProblem[];
}

export interface PipelineInput {
  readonly deals: readonly Deal[];
  readonly process: SalesProcess;
  /** The process was drafted from the deals; else people wrote it. */
  readonly isDrafted?: boolean;
  readonly events: readonly HistoryEvent[];
  readonly agreements?: readonly ProcessAgreement[];
  readonly activities?: readonly Activity[];
  readonly tables?: readonly DealsTable[];
  /** From the Salespeople tab; names found only in deals are added. */
  readonly salespeople: readonly Salesperson[];
  readonly salespersonName: (written: string) => string;
  readonly asOf: Day;
  readonly today: Day;
  readonly window: Window;
  readonly dayCount: DayCount;
}

/** Puts the deals, the process and the history together for the metrics. */
export function buildPipeline(input: PipelineInput): Pipeline {
  const { deals, process, asOf, window, dayCount } = input;
  const salespeople = allSalespeople(input);
  const names = salespeople.map(({ name }) => name);
  const reading = buildVisits({ ...input, salespeople: names });
  const standing = new Uint8Array(deals.length);
  const closedAt = new Float64Array(deals.length).fill(Number.NaN);
  reading.states.forEach((state, index) => {
    standing[index] = state === null ? STANDING.notYet : STANDING[state.outcome];
    if (state !== null) closedAt[index] = state.closedAt;
  });
  // Many formulas ask how deals stand and never where they went.
  const onceAsked = memoizeFields<Pick<Pipeline, 'visits' | 'skipped' | 'problems'>>({
    visits: () => reading.visits,
    skipped: () => reading.skipped,
    problems: () => reading.problems,
  });
  return Object.assign(onceAsked, {
    deals,
    process,
    openStages: process.stages.flatMap(({ outcome }, index) => (outcome === 'open' ? [index] : [])),
    salespeople,
    owner: reading.owner,
    standing,
    closedAt,
    outcomesKnown: outcomesKnown({
      deals,
      isWonAgreed:
        input.isDrafted !== true && process.stages.some(({ outcome }) => outcome === 'won'),
      wonCount: standing.filter((code) => code === STANDING.won).length,
      lostCount: standing.filter((code) => code === STANDING.lost).length,
      asOf,
    }),
    eventsOfDeal: reading.eventsOfDeal,
    eventDays: reading.eventDays,
    agreements: input.agreements ?? [],
    activities: (input.activities ?? [])
      .filter(({ day }) => day <= asOf)
      .map((each) => ({ ...each, salesperson: input.salespersonName(each.salesperson) })),
    tables: input.tables ?? [],
    recordedFrom: reading.recordedFrom,
    asOf,
    window,
    elapsed: elapsedDays(dayCount),
  });
}

/** The Salespeople tab's people and everybody else who has a deal, in alphabetical order. */
function allSalespeople({
  deals,
  events,
  salespeople,
  salespersonName,
}: PipelineInput): Salesperson[] {
  const byName = new Map<string, Salesperson>();
  const addPerson = (person: Salesperson): void => {
    const folded = foldName(person.name);
    if (!byName.has(folded)) byName.set(folded, person);
  };
  // Each name once, however many rows have it.
  const names = new Set<string>();
  // Of a name written twice the first row counts, as it does for names found in deals.
  salespeople.forEach(addPerson);
  for (const { salesperson } of deals) if (salesperson !== null) names.add(salesperson);
  for (const { salesperson, field, from, to } of events) {
    if (salesperson !== null) names.add(salespersonName(salesperson));
    if (field !== 'salesperson') continue;
    for (const name of [from, to]) if (name !== '') names.add(salespersonName(name));
  }
  for (const name of names) addPerson(salespersonNamed(name));
  // Compared by code units, so that the order is the same on every machine.
  return [...byName.values()].sort((a, b) => compareTexts(foldName(a.name), foldName(b.name)));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
