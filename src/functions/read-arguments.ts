import { activitiesHeaderIndex } from '../core/activities/find-activities';
import { type Day, isoDay } from '../core/calendar';
import { understandRange } from '../core/deals';
import { Failure } from '../core/failure';
import { readEvents } from '../core/history';
import {
  argumentMissing,
  argumentsTooMany,
  argumentUnfit,
  EXPECTED_ARGUMENTS,
  fromAfterTo,
  functionRefuses,
  RANGE_NAMES,
  RANGES_CONFUSED,
  rangeFound,
  withHeadersSeen,
} from '../core/language/custom-functions';
import { foldName, readProcess } from '../core/process';
import { type Cell, isBlank, isBlankRow, readDay, readNumber, readText } from '../core/table';
import { findColumns, SALES_PROCESS } from '../core/tabs';
import type {
  Arguments,
  CustomFunction,
  Parameter,
  RawArgument,
  WantedPeople,
} from './declaration';

type Rows = ReadonlyArray<readonly Cell[]>;

interface Collected {
  deals: Arguments['deals'];
  activities: Arguments['activities'];
  process: Arguments['process'];
  history: Arguments['history'];
  salesperson: WantedPeople;
  stage: string | null;
  days: Map<string, Day>;
  numbers: Map<string, number>;
  words: Map<string, string>;
}

/**
 * Checks and reads the arguments of a custom function by its declaration. Ranges lose their
 * trailing blank rows; a single cell is a range of one cell.
 *
 * @throws Failure with one sentence that names what was expected and what was found
 */
export function readArguments(
  { name, parameters }: CustomFunction,
  raw: readonly RawArgument[],
): Arguments {
  const read: Collected = {
    deals: { tab: RANGE_NAMES.deals, rows: [] },
    activities: null,
    process: null,
    history: null,
    salesperson: { kind: 'team' },
    stage: null,
    days: new Map(),
    numbers: new Map(),
    words: new Map(),
  };
  parameters.forEach((parameter, index) => {
    const rows = asRows(raw[index]);
    if (rows.length > 0) readOne(name, parameter, rows, read);
    else if (!parameter.isOptional) {
      fail(name, argumentMissing(parameter.name, EXPECTED_ARGUMENTS[parameter.kind]));
    } else if (parameter.kind === 'salespeople' && isRange(raw[index])) {
      // Names that are still to be filled in are not the team.
      read.salesperson = { kind: 'several', names: [['']] };
    }
  });
  const [from, to] = [read.days.get('from'), read.days.get('to')];
  if (from !== undefined && to !== undefined && from > to) {
    fail(name, fromAfterTo(isoDay(from), isoDay(to)));
  }
  const extra = raw.slice(parameters.length).findIndex((each) => asRows(each).length > 0);
  if (extra !== -1) {
    fail(name, argumentsTooMany(parameters.length, parameters.length + extra + 1));
  }
  return read;
}

function readOne(name: string, parameter: Parameter, rows: Rows, read: Collected): void {
  const wanted: string = EXPECTED_ARGUMENTS[parameter.kind];
  const expected = (what = wanted, seen = found(rows)): never =>
    fail(name, argumentUnfit(parameter.name, what, seen));
  switch (parameter.kind) {
    case 'deals':
      if (rows.length < 2) expected();
      if (isProcess(rows)) expected(wanted, RANGES_CONFUSED.processComesSecond);
      read.deals = { tab: RANGE_NAMES.deals, rows };
      return;
    case 'activities':
      if (activitiesHeaderIndex(rows) === -1) {
        expected(withHeadersSeen(wanted, headersOf(rows)));
      } else if (rows.length < 2) expected();
      read.activities = { tab: RANGE_NAMES.activities, rows };
      return;
    case 'process': {
      const reading = readProcess(rows, RANGE_NAMES.process);
      if (reading === null) {
        expected(withHeadersSeen(wanted, headersOf(rows)));
      } else if (isDeals(rows)) expected(RANGES_CONFUSED.process, RANGES_CONFUSED.deals);
      else if (reading.process.stages.length === 0) expected(RANGES_CONFUSED.withStages);
      read.process = { tab: RANGE_NAMES.process, rows };
      return;
    }
    case 'history': {
      // The headers alone are checked here; the rows are read once, later.
      if (readEvents(rows.slice(0, 1)) === null) {
        expected(withHeadersSeen(wanted, headersOf(rows)));
      }
      read.history = { tab: RANGE_NAMES.history, rows };
      return;
    }
    case 'salesperson':
      if (countCells(rows) > 1) expected();
      read.salesperson = { kind: 'one', name: onlyText(rows) };
      return;
    case 'salespeople':
      read.salesperson =
        countCells(rows) === 1
          ? { kind: 'one', name: onlyText(rows) }
          : { kind: 'several', names: rows.map((row) => row.map(readText)) };
      return;
    case 'stage':
      if (countCells(rows) > 1) expected();
      read.stage = onlyText(rows);
      return;
    case 'day': {
      const day = readDay(rows[0]?.[0], 'month first');
      if (countCells(rows) > 1 || typeof day !== 'number') expected();
      else read.days.set(parameter.name, Math.floor(day));
      return;
    }
    case 'number': {
      const number = readNumber(rows[0]?.[0]);
      if (countCells(rows) > 1 || typeof number === 'string') expected();
      else read.numbers.set(parameter.name, number.value);
      return;
    }
    case 'word':
      if (countCells(rows) > 1) expected();
      read.words.set(parameter.name, foldName(onlyText(rows)));
  }
}

/** Rows without the trailing blank ones; a blank or omitted argument is no row at all. */
export function asRows(raw: RawArgument): Rows {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) return isBlank(raw as Cell) ? [] : [[raw as Cell]];
  let end = raw.length;
  while (end > 0 && isBlankRow(raw[end - 1] as readonly Cell[])) end--;
  return (raw as Rows).slice(0, end);
}

function isRange(raw: RawArgument): boolean {
  return Array.isArray(raw) && countCells(raw as Rows) > 1;
}

/** @throws Failure always: the function's name, then why it gives nothing */
export function fail(name: string, reason: string): never {
  throw new Failure('wrong-argument', functionRefuses(name, reason));
}

function countCells(rows: Rows): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}

function onlyText(rows: Rows): string {
  return readText(rows[0]?.[0]);
}

/** A process has stages too; taken for deals it would be measured without a word. */
function isProcess(rows: Rows): boolean {
  const { stage, step, outcome } = findColumns(SALES_PROCESS, rows[0] ?? []);
  return stage >= 0 && step >= 0 && outcome >= 0;
}

/** Deals have a stage too; each of theirs would be taken for one of the process. */
function isDeals(rows: Rows): boolean {
  const { columns } = understandRange('', rows, null) ?? {};
  return (
    findColumns(SALES_PROCESS, rows[0] ?? []).step === -1 &&
    ONLY_OF_DEALS.some((field) => columns?.[field] !== undefined)
  );
}

const ONLY_OF_DEALS = ['deal', 'dealId', 'account', 'amount', 'created', 'closeDate'] as const;

/** The headers of a range, blank ones left out. */
export function headersOf(rows: Rows): string[] {
  return (rows[0] ?? []).map(readText).filter((header) => header !== '');
}

function found(rows: Rows): string {
  return rangeFound(rows.length, rows[0]?.length ?? 0, onlyText(rows));
}
