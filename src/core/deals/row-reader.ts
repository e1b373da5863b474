import type { Day } from '../calendar';
import type { SalesProcess } from '../process/model';
import type { ProblemCode, ReadingNote, RowProblem } from '../table';
import {
  type Cell,
  isBlank,
  isDone,
  isUnreadable,
  LONGEST_NAME,
  readDay,
  readNumber,
  readOptionalText,
  readText,
  shortened,
} from '../table';
import { rowNumbered } from '../words/rows';
import { cellIn } from './cell-in';
import { closeColumns } from './close-columns';
import { currencyReader } from './currency';
import { readDateOrders } from './date-orders';
import type { Deal, UnreadField } from './deal';
import type { DealField } from './deal-field';
import { dealKey, dealNames, namesAreUnreadable } from './deal-key';
import type { DealsTable } from './deals-table';
import { decidedRows } from './decided-rows';
import { discountOf, discountReader } from './discount';
import { numberReader } from './number-columns';
import { otherRowFinder } from './other-rows';
import { statusReader } from './read-statuses';
import { findRequiredColumns } from './required-columns';
import { type StageCells, stageCells } from './row-outcome';
import { stageReader } from './stage-reading';

/** What reading needs to know beside the rows. */
export interface ReadDealsOptions {
  readonly process: SalesProcess;
  /** Turns a name as written into the salesperson's one name. */
  readonly salespersonName: (written: string) => string;
  /** Dates after this day that must be past (created, entered, closed) are row problems. */
  readonly today: Day;
  /** The day of the report, where it is another; it helps with dates that can be read either way. */
  readonly asOf?: Day;
  /** The spreadsheet's locale, such as `de_DE`; asked only where a text can be read either way. */
  readonly locale?: () => string | null;
  /** The currency in which amounts are measured; null where none is written. */
  readonly currency: string | null;
}

/** Reads one row; null where the row is left out, with the problem reported. */
export type RowReader = (row: readonly Cell[], rowNumber: number) => Deal | null;

/** A reader for the rows of one table; what must be known of whole columns is found out once. */
export function rowReader(
  table: DealsTable,
  {
    process,
    salespersonName,
    today,
    asOf = today,
    currency,
    locale = () => null,
  }: ReadDealsOptions,
  problems: RowProblem[],
  notes: ReadingNote[],
): RowReader {
  const { columns, headers } = table;
  const readStage = stageReader(process, statusReader(table));
  const otherRow = otherRowFinder(table);
  const readDiscount = discountReader(table);
  const { orders, note } = readDateOrders(table, {
    today,
    asOf,
    locale,
    isDecided: decidedRows(table, readStage),
  });
  if (note !== null) notes.push(note);
  const readMoney = {
    amount: numberReader(table, columns.amount, locale),
    listPrice: numberReader(table, columns.listPrice, locale),
  };
  const readCurrency = currencyReader(table);
  const closes = closeColumns(table);
  const requiredColumns = findRequiredColumns(process, headers);
  const dateColumns = process.stages.map(
    ({ name }) => table.stageDates.find(({ stage }) => stage === name)?.column,
  );
  // Deals without either share one list, as there may be a hundred thousand.
  const noDates: readonly number[] = dateColumns.map(() => Number.NaN);
  const hasDates = dateColumns.some((column) => column !== undefined);
  const isThere = (field: DealField): boolean => columns[field] !== undefined;
  const hasTicks = isThere('isWon') || isThere('isClosed');
  const hasOwnDays = !hasTicks && (isThere('wonOn') || isThere('lostOn'));
  const [nameFields, stageFields] = [NAME_FIELDS.filter(isThere), STAGE_FIELDS.filter(isThere)];

  // The row that is being read: what follows is made once for the table, not anew for every row.
  let row: readonly Cell[] = [];
  let rowNumber = 0;
  const cellOf = (field: DealField): Cell | undefined => cellIn(columns, row, field);
  const textIn = (field: DealField): string | null => {
    if (!isThere(field)) return null;
    const text = readOptionalText(cellOf(field));
    return text === null ? null : shortened(text, LONGEST_TEXT);
  };
  const reportLongNames = (): void => {
    for (const field of nameFields) {
      const cell = cellOf(field);
      if (typeof cell !== 'string' || cell.length <= LONGEST_NAME) continue;
      const detail = String(readText(cell).length);
      report(columns[field], 'text-too-long', false, detail);
    }
  };
  const report = (
    column: number | undefined,
    problem: ProblemCode,
    leftOut = false,
    detail?: string,
  ): null => {
    const isWholeRow = column === undefined;
    problems.push({
      tab: table.tab,
      row: rowNumber,
      column: isWholeRow ? null : (headers[column] ?? null),
      value: isWholeRow ? '' : shortened(readText(row[column])),
      problem,
      leftOut,
      ...(detail === undefined ? {} : { detail }),
    });
    return null;
  };
  const dayIn = (column: number | undefined, mustBePast: boolean): Day | null => {
    if (column === undefined) return null;
    const result = readDay(row[column], orders.get(column) ?? 'month first');
    if (result === 'blank') return null;
    if (result === 'invalid') return report(column, 'not-a-date');
    if (mustBePast && Math.floor(result) > today) return report(column, 'date-in-future');
    return result;
  };
  const moneyIn = (field: 'amount' | 'listPrice'): number | null => {
    const result = readMoney[field](cellOf(field));
    if (result === 'blank') return null;
    if (result === 'invalid' || result.isPercent) return report(columns[field], 'not-a-number');
    return result.value;
  };
  /** A win's or a loss's own day says what a row's stage does not. */
  const isDay = (field: 'wonOn' | 'lostOn'): boolean => {
    const column = columns[field];
    if (column === undefined) return false;
    return typeof readDay(row[column], orders.get(column) ?? 'month first') === 'number';
  };
  const decidedBy = (): Pick<StageCells, 'isWon' | 'isClosed'> => {
    const isWon = isDay('wonOn');
    return isWon === isDay('lostOn')
      ? { isWon: undefined, isClosed: undefined }
      : { isWon, isClosed: true };
  };
  const closeDay = (outcome: Deal['outcome'], created: Day | null): Day | null => {
    if (outcome === 'open') return dayIn(columns.closeDate, false);
    for (const column of closes[outcome]) {
      const day = dayIn(column, true);
      if (!isBefore(day, created)) {
        if (day !== null) return day;
      } else return report(column, 'closed-before-created');
    }
    return null;
  };

  const unreadHere = (): readonly UnreadField[] | undefined => {
    const stage = stageFields.some((field) => isUnreadable(cellOf(field)));
    const salesperson = isUnreadable(cellOf('salesperson'));
    if (!stage && !salesperson) return undefined;
    return [...(stage ? ['stage' as const] : []), ...(salesperson ? ['salesperson' as const] : [])];
  };

  return (cells, number) => {
    row = cells;
    rowNumber = number;
    const other = otherRow(row);
    if (other === 'group-title') {
      return report(row.findIndex(isWritten), other, true);
    }
    if (other !== null) return report(undefined, other, true);
    const told = stageCells(columns, row);
    const { stage: stageText } = told;
    const { stage, outcome, lostAtStage, lostAtIsUnknown, isContradicted } = readStage(
      hasOwnDays ? { ...told, ...decidedBy() } : told,
    );
    if (stage === -1 && stageText === '') return report(columns.stage, 'no-stage', true);
    if (stage === -1) report(columns.stage, 'unknown-stage');
    reportLongNames();
    if (isContradicted) report(columns.stage, 'status-contradicts-stage');
    if (lostAtIsUnknown) report(columns.lostAtStage, 'unknown-lost-at-stage');

    const created = dayIn(columns.created, true);
    const closeDate = closeDay(outcome, created);
    const stageSince = outcome === 'open' ? dayIn(columns.stageChangedOn, true) : null;

    const amount = moneyIn('amount');
    let listPrice = moneyIn('listPrice');
    if (listPrice !== null && listPrice <= 0) {
      listPrice = report(columns.listPrice, 'list-price-not-positive');
    }
    let written = readDiscount(row);
    if (written === 'invalid') written = report(columns.discount, 'not-a-number') ?? 'blank';
    let discount = discountOf(amount, listPrice, written === 'blank' ? null : written);
    if (discount !== null && Math.abs(discount) > 1) {
      discount = report(columns.discount ?? columns.amount, 'discount-out-of-range');
    }

    // The share is the same in any currency; the sums are not.
    const own = readCurrency(row);
    const isMeasured = own === null || currency === null || own === currency;

    const salesperson =
      columns.salesperson === undefined
        ? table.salesperson
        : shortened(nameIn(textIn('salesperson')) ?? '') || null;
    const names = dealNames(columns, row);
    const { id, name, account } = names;
    const isNamed = id !== null || name !== null || account !== null;

    return {
      key: dealKey(names, `${table.tab}!${rowNumber}`),
      tab: table.tab,
      row: rowNumber,
      hasPassingKey: isNamed && !namesAreUnreadable(columns, row) ? undefined : true,
      unread: unreadHere(),
      name: name ?? account ?? id ?? rowNumbered(rowNumber),
      account,
      salesperson: salesperson === null ? null : salespersonName(salesperson),
      stageText,
      stage,
      outcome,
      stageSince,
      pipeline: textIn('pipeline'),
      amount: isMeasured ? amount : null,
      listPrice: isMeasured ? listPrice : null,
      discount,
      created,
      closeDate,
      source: textIn('source'),
      method: textIn('method'),
      product: textIn('product'),
      nextStep: textIn('nextStep'),
      nextStepDate: dayIn(columns.nextStepDate, false),
      lastActivity: dayIn(columns.lastActivity, true),
      lostReason: textIn('lostReason'),
      lostAtStage,
      decisionMaker: isDone(cellOf('decisionMaker')) ? textIn('decisionMaker') : null,
      contacts: countIn(cellOf('contacts')),
      commitment: commitmentIn(cellOf('commitment')),
      stageDates: hasDates
        ? dateColumns.map((column) => dayIn(column, true) ?? Number.NaN)
        : noDates,
      blankRequired:
        requiredColumns.length === 0
          ? NONE_BLANK
          : requiredColumns
              .filter(({ column }) => isBlank(row[column]))
              .map(({ header }) => header),
    };
  };
}

const NONE_BLANK: readonly string[] = [];

/** Of notes and next steps so much is kept. */
const LONGEST_TEXT = 5000;

/** What deals are told apart and grouped by. */
const NAME_FIELDS: readonly DealField[] = ['dealId', 'deal', 'account', 'salesperson', 'stage'];

/** What a deal's stage is read from. */
const STAGE_FIELDS: readonly DealField[] = [
  'stage',
  'status',
  'isWon',
  'isClosed',
  'wonOn',
  'lostOn',
  'probability',
];

function isWritten(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell);
}

/** Some systems write the one person of a list as "[Ada Roe]". */
function nameIn(written: string | null): string | null {
  return written?.replace(/^\[([^[\],]+)\]$/, '$1').trim() ?? null;
}

function isBefore(day: Day | null, other: Day | null): boolean {
  return day !== null && other !== null && Math.floor(day) < Math.floor(other);
}

/** A whole number of people; whatever else stands there is not a count. */
function countIn(cell: Cell | undefined): number | null {
  const read = readNumber(cell);
  if (typeof read === 'string' || read.isPercent) return null;
  return Number.isInteger(read.value) && read.value >= 0 ? read.value : null;
}

/** A day where one is written so that it can be read in one way only, else whether there is anything. */
function commitmentIn(cell: Cell | undefined): Deal['commitment'] {
  if (!isDone(cell)) return null;
  const [one, other] = [readDay(cell, 'day first'), readDay(cell, 'month first')];
  return typeof one === 'number' && one === other ? one : true;
}
