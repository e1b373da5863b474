import { memoize } from '../memoize';
import { type Cell, columnContent, countDifferent } from '../table';
import { foldHeader } from '../text/fold-header';
import { DEAL_FIELD_CODES, type DealField, FURTHER_FIELDS } from './deal-field';
import { saysExpected } from './expected-words';
import { crowdOf, fieldFit, holdsStages } from './field-fit';
import { FALLBACK_RANK, headerRank } from './header-rank';
import { LINE_TOTALS } from './header-synonyms';

type Rows = ReadonlyArray<readonly Cell[]>;

/** Which column (0 for the first) holds which field. */
export type ColumnByField = Partial<Readonly<Record<DealField, number>>>;

/** What a header row was understood as. */
export interface DetectedColumns {
  readonly columns: ColumnByField;
  /** Columns that would serve a field too and serve nothing else, the better first. */
  readonly runnersUp: Partial<Readonly<Record<DealField, readonly RunnerUp[]>>>;
  /** Fields whose column is only the next best to what is looked for, such as a lead's owner. */
  readonly makeshift: readonly DealField[];
  /** No header speaks of the creation: the first of a deal's days stands in for it. */
  readonly isFirstDay: boolean;
  /** A salesperson's header over too many names to be a team's, where no other column has them. */
  readonly crowd: Crowd | null;
}

/** A column that would serve a field too. */
export interface RunnerUp {
  readonly column: number;
  /** It is only the next best to what the field is. */
  readonly isMakeshift: boolean;
}

/** A column with so many different names that they can hardly be salespeople. */
export interface Crowd {
  readonly column: number;
  readonly names: number;
}

interface Candidate {
  readonly field: DealField;
  readonly column: number;
  /** How well header and content go with the field, 0 for the best. */
  readonly cost: number;
  /** Of all candidates the lowest is taken first. */
  readonly order: number;
}

/** Added where what stands in a column hardly goes with the field; then any other header wins. */
const UNLIKELY = 2 * FALLBACK_RANK;

/** Added to the order of a field that only tells more: behind all others, but for unlikely ones. */
const BEHIND_OTHERS = 1.5 * FALLBACK_RANK;

/**
 * Understands a header row. Each column serves one field and each field has one column; where
 * several columns could serve a field, the one whose header says more and whose content goes with
 * it wins, then the leftmost.
 *
 * @param body the rows below: a header counts only where what stands under it can be meant
 */
export function detectColumns(headers: readonly string[], body: Rows): DetectedColumns {
  const { candidates, crowds } = candidatesIn(headers, body);
  const columns: Partial<Record<DealField, number>> = {};
  const makeshift: DealField[] = [];
  const taken = new Set<number>();
  for (const { field, column, cost } of candidates) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
    if (cost >= FALLBACK_RANK && cost < UNLIKELY) makeshift.push(field);
  }
  const isSure = (field: DealField): boolean =>
    candidates.some(
      (each) => each.field === field && each.column === columns[field] && each.cost < FALLBACK_RANK,
    );
  // "Status" alone is where many sheets keep the stage.
  if (columns.status !== undefined && isSure('status') && !isSure('stage')) {
    columns.stage = columns.status;
    delete columns.status;
  }
  if (columns.stage === undefined) takeAnyStage(columns, candidates);
  const told = stageByContent(columns, headers, body);
  if (told !== null) {
    columns.stage = told;
    makeshift.push('stage');
  }
  splitCloseDays(columns, candidates, headers);
  preferLineTotals(columns, candidates, headers, body);
  const used = new Set(Object.values(columns));
  const runnersUp: Partial<Record<DealField, RunnerUp[]>> = {};
  for (const { field, column, cost } of candidates) {
    if (cost >= UNLIKELY || used.has(column) || columns[field] === undefined) continue;
    const list = runnersUp[field] ?? [];
    runnersUp[field] = list;
    list.push({ column, isMakeshift: cost >= FALLBACK_RANK });
  }
  const crowd = columns.salesperson === undefined ? (crowds[0] ?? null) : null;
  return { columns, runnersUp, makeshift, isFirstDay: false, crowd };
}

/** Without a stage there are no deals, so a "Pipeline" that holds stages is one. */
function takeAnyStage(
  columns: Partial<Record<DealField, number>>,
  candidates: readonly Candidate[],
): void {
  const any = candidates.find(({ field, cost }) => field === 'stage' && cost < UNLIKELY);
  if (any === undefined) return;
  for (const field of DEAL_FIELD_CODES) {
    if (columns[field] === any.column) delete columns[field];
  }
  columns.stage = any.column;
}

/**
 * The column that holds stages beneath a header that nobody could know, where all else says that
 * these are deals: a name and an amount. Null where there is none, or where a header says it.
 */
function stageByContent(
  { stage, deal, dealId, account, amount, ...others }: ColumnByField,
  headers: readonly string[],
  body: Rows,
): number | null {
  const names = [deal, dealId, account].filter((column) => column !== undefined);
  if (stage !== undefined || amount === undefined || names.length === 0) return null;
  const taken = [...names, amount, ...Object.values(others)];
  const found = headers.findIndex(
    (header, column) =>
      header !== '' && !taken.includes(column) && holdsStages(columnContent(body, column, header)),
  );
  return found === -1 ? null : found;
}

/** Beside "Expected close date" a plain "Close date" is the actual one, whichever was found first. */
function splitCloseDays(
  columns: Partial<Record<DealField, number>>,
  candidates: readonly Candidate[],
  headers: readonly string[],
): void {
  const { closeDate, closedOn } = columns;
  if (closeDate === undefined || closedOn !== undefined) return;
  const isExpected = (column: number): boolean => saysExpected(headers[column] ?? '');
  const used = Object.values(columns);
  const other = candidates.find(
    ({ field, column, cost }) =>
      field === 'closeDate' &&
      cost < UNLIKELY &&
      !used.includes(column) &&
      isExpected(column) !== isExpected(closeDate),
  );
  if (other === undefined) return;
  columns.closedOn = isExpected(closeDate) ? other.column : closeDate;
  columns.closeDate = isExpected(closeDate) ? closeDate : other.column;
}

/** Where rows of one Deal ID are its products, what is added up is the price of each line. */
function preferLineTotals(
  columns: Partial<Record<DealField, number>>,
  candidates: readonly Candidate[],
  headers: readonly string[],
  body: Rows,
): void {
  const { dealId, product, amount } = columns;
  if (dealId === undefined || product === undefined || amount === undefined) return;
  const lines = candidates.find(
    ({ field, column, cost }) =>
      field === 'amount' &&
      cost < UNLIKELY &&
      LINE_TOTALS.includes(foldHeader(headers[column] ?? '')),
  );
  if (lines === undefined || lines.column === amount) return;
  const { filled, different } = countDifferent(body, dealId);
  if (different < filled) columns.amount = lines.column;
}

/** Every field that a column could serve, the best first; and columns of too many names. */
function candidatesIn(
  headers: readonly string[],
  body: Rows,
): { candidates: Candidate[]; crowds: Crowd[] } {
  const contentOf = memoize((column: number) => columnContent(body, column, headers[column] ?? ''));
  const candidates: Candidate[] = [];
  const crowds: Crowd[] = [];
  headers.forEach((text, column) => {
    const header = foldHeader(text);
    for (const field of DEAL_FIELD_CODES) {
      const rank = headerRank(header, field);
      if (rank === null) continue;
      const names = field === 'salesperson' ? crowdOf(body, column, contentOf(column)) : null;
      if (names !== null && rank < FALLBACK_RANK) crowds.push({ column, names });
      const fit = body.length === 0 ? 'good' : fieldFit(field, contentOf(column), header);
      if (fit === 'no' || names !== null) continue;
      const cost = rank + (fit === 'unlikely' ? UNLIKELY : 0);
      const order = cost + (FURTHER_FIELDS.includes(field) ? BEHIND_OTHERS : 0);
      candidates.push({ field, column, cost, order });
    }
  });
  candidates.sort((a, b) => a.order - b.order || a.column - b.column);
  return { candidates, crowds };
}
