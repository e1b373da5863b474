import { memoize } from '../memoize';
import { guessStage } from '../process/guess-step';
import { foldName } from '../process/model';
import { NO_EVIDENCE, type StageEvidence } from '../process/stage-evidence';
import { isUnreadable, readDay } from '../table';
import { dateOrders } from './date-orders';
import type { DealField } from './deal-field';
import type { DealsTable } from './deals-table';
import { isEmptyRow, otherRowFinder } from './other-rows';
import { type StatusReader, statusReader } from './read-statuses';
import {
  readProbability,
  rowOutcome,
  type StageCells,
  stageCells,
  tickedOutcome,
} from './row-outcome';

/** The stages that deals stand in, and what their rows say of them. */
export interface StagesFound {
  /** By folded name, in order of first appearance, as most deals spell it. */
  readonly names: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, StageEvidence>;
}

/** Rows of a tab of which the evidence is gathered; of more, the names only. */
const ROWS_LOOKED_AT = 20_000;

/** Evidence that is being counted, with each probability by how many deals have it. */
interface Counts extends Counters {
  readonly probabilities: Map<number, number>;
}

type Counters = { -readonly [Fact in keyof StageEvidence]: StageEvidence[Fact] };

/**
 * Finds the stages in the rows of deals; headers, sums and titles among them are none.
 *
 * @param today a close date before it is past
 */
export function stagesFound(tables: readonly DealsTable[], today: number): StagesFound {
  const names = new Map<string, string>();
  const counts = new Map<string, Counts>();
  const spelt = new Map<string, number>();
  for (const table of tables) {
    const { columns, rows } = table;
    const { stage: stageColumn } = columns;
    if (stageColumn === undefined) continue;
    const otherRow = otherRowFinder(table);
    const readStatus = statusReader(table);
    const orders = dateOrders({ ...table, rows: rows.slice(0, ROWS_LOOKED_AT) });
    const isPast = (row: (typeof rows)[number], field: DealField): boolean => {
      const column = columns[field];
      if (column === undefined) return false;
      const day = readDay(row[column], orders.get(column) ?? 'month first');
      return typeof day === 'number' && day < today;
    };
    rows.forEach((row, index) => {
      if (isEmptyRow(row, table) || otherRow(row) !== null) return;
      const cells = stageCells(columns, row);
      if (isStep(cells.lostAt)) addName(names, cells.lostAt);
      if (cells.stage === '' || isUnreadable(cells.stage)) return;
      const folded = addName(names, cells.stage);
      spelt.set(cells.stage, (spelt.get(cells.stage) ?? 0) + 1);
      if (index >= ROWS_LOOKED_AT) return;
      const own = counts.get(folded) ?? noCounts();
      counts.set(folded, own);
      count(
        own,
        cells,
        readStatus,
        CLOSED_FIELDS.some((field) => isPast(row, field)),
        isPast(row, 'closeDate'),
      );
    });
  }
  for (const [name, deals] of spelt) {
    const folded = foldName(name);
    const kept = names.get(folded) ?? '';
    const more = deals - (spelt.get(kept) ?? 0);
    if (more > 0 || (more === 0 && name < kept)) names.set(folded, name);
  }
  const evidence = new Map([...counts].map(([name, own]) => [name, evidenceOf(own)]));
  return { names, evidence };
}

/** Whether a name is that of a step of selling, so that a deal lost there tells of a stage. */
const isStep = memoize((name: string) => guessStage(name).step !== null);

function addName(names: Map<string, string>, name: string): string {
  const folded = foldName(name);
  if (!names.has(folded)) names.set(folded, name);
  return folded;
}

/** The fields with the actual day of closing. */
const CLOSED_FIELDS: readonly DealField[] = ['closedOn', 'wonOn', 'lostOn'];

function noCounts(): Counts {
  return { ...NO_EVIDENCE, probabilities: new Map() };
}

function count(
  counts: Counts,
  cells: StageCells,
  readStatus: StatusReader,
  isClosed: boolean,
  isExpected: boolean,
): void {
  counts.deals++;
  const ticked = tickedOutcome(cells);
  if (ticked === 'won') counts.tickedWon++;
  if (ticked === 'lost') counts.tickedLost++;
  const said = rowOutcome(cells, readStatus);
  if (said === 'won') counts.won++;
  if (said === 'lost') counts.lost++;
  if (isClosed) counts.closed++;
  if (isClosed || isExpected) counts.over++;
  const share = readProbability(cells.probability);
  if (share !== null) counts.probabilities.set(share, (counts.probabilities.get(share) ?? 0) + 1);
}

/** From this share of the deals on, their probability is the stage's. */
const NEARLY_ALL = 0.8;

function evidenceOf({ probabilities, ...counts }: Counts): StageEvidence {
  const usual = [...probabilities].find(([, deals]) => deals >= NEARLY_ALL * counts.deals);
  return { ...counts, probability: usual?.[0] ?? null };
}
