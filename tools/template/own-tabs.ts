import type { Day } from '../../src/core/calendar';
import { writeProcess } from '../../src/core/process';
import {
  ACTIVITIES,
  type Columns,
  cellOf,
  headersOf,
  QUOTA_PERIODS,
  type RowValues,
  SALES_PROCESS,
  SALESPEOPLE,
  type TabDescription,
} from '../../src/core/tabs';
import { ROW_OUTCOMES, STEPS } from '../../src/core/tabs/steps-and-outcomes';
import { PEOPLE } from './made-up-deals';
import { TEMPLATE_PROCESS } from './process';
import { type TemplateColumn, type TemplateTab, tabOf } from './template-tab';

const READY_ROWS = 200;
const CHARACTERS_OF_A_PIXEL = 1 / 7;
const USUAL_WIDTH = 100;

/** What can be chosen in a column of a tab of ours, by its header. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  Step: STEPS,
  Outcome: ROW_OUTCOMES,
  Skip: ['yes'],
  'Quota period': QUOTA_PERIODS,
};

const SHARES = ['Target conversion', 'Largest discount'];
const DAYS = ['Date', 'Started on', 'Left on'];

/** The process, written as the add-on writes it. */
export function processTab(): TemplateTab {
  return ownTab(SALES_PROCESS, writeProcess(TEMPLATE_PROCESS).slice(1));
}

/** The people of the made-up deals, with a quota each. */
export function salespeopleTab(asOf: Day): TemplateTab {
  const people = PEOPLE.map((salesperson) =>
    rowOf(SALESPEOPLE, {
      salesperson,
      startedOn: asOf - 178,
      quota: 40_000,
      quotaPeriod: 'quarter',
    }),
  );
  return ownTab(SALESPEOPLE, people);
}

/** Weeks of which the made-up calls are counted. */
const WEEKS = 8;

/** What the people did in the last weeks: calls, counted week by week. */
export function activitiesTab(asOf: Day): TemplateTab {
  const rows = PEOPLE.flatMap((salesperson, person) =>
    Array.from({ length: WEEKS }, (_, week) =>
      rowOf(ACTIVITIES, {
        date: asOf - 7 * (WEEKS - week) + 4,
        salesperson,
        activity: 'Call',
        count: 12 + ((week * 5 + person * 3) % 7),
      }),
    ),
  );
  return ownTab(ACTIVITIES, rows);
}

type Cells = ReadonlyArray<string | number | boolean | null | object>;

function rowOf<C extends Columns>(
  description: TabDescription<C>,
  values: Partial<RowValues<C>>,
): Cells {
  return Object.keys(description.columns).map((key) => {
    const value = values[key];
    return value === undefined ? '' : cellOf(description, key, value as RowValues<C>[string]);
  });
}

function ownTab(description: TabDescription, rows: readonly Cells[]): TemplateTab {
  const widths = Object.values(description.columns).map(({ width = USUAL_WIDTH }) => width);
  const columns = headersOf(description).map((header, index): TemplateColumn<Cells> => {
    const choices = CHOICES[header];
    return {
      header,
      width: (widths[index] ?? USUAL_WIDTH) * CHARACTERS_OF_A_PIXEL,
      of: (cells) => plainValue(cells[index]),
      isDay: DAYS.includes(header),
      isShare: SHARES.includes(header),
      ...(choices === undefined ? {} : { choices }),
    };
  });
  return tabOf(description.tab, columns, rows, READY_ROWS);
}

/** A day that the add-on writes is an object; the template's file has days as numbers. */
function plainValue(cell: Cells[number] | undefined): string | number | null {
  if (typeof cell === 'object' && cell !== null && 'day' in cell) return Number(cell.day);
  return typeof cell === 'string' || typeof cell === 'number' ? cell : null;
}
