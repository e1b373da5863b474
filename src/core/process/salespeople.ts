import type { Day } from '../calendar';
import type { RowProblem } from '../table';
import {
  type Cell,
  dateOrdersOf,
  isBlankRow,
  readDay,
  readList,
  readNumber,
  readOptionalText,
  readText,
} from '../table';
import { foldText } from '../text/fold-text';
import { foldName } from './model';

/** Name and headers of the tab. */
export const SALESPEOPLE_TAB = 'Salespeople';
export const SALESPEOPLE_HEADERS = [
  'Salesperson',
  'Also called',
  'Group',
  'Started on',
  'Left on',
  'Away (days)',
  'Quota',
  'Quota period',
] as const;

/** Over which time a quota is to be reached. */
export const QUOTA_PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export type QuotaPeriod = (typeof QUOTA_PERIODS)[number];

/** What the team says of a salesperson. Absent values are null. */
export interface Salesperson {
  readonly name: string;
  readonly aliases: readonly string[];
  /** People are compared within their group, where groups are named. */
  readonly group: string | null;
  readonly startedOn: Day | null;
  readonly leftOn: Day | null;
  /** Days away in all; they do not count as weeks in which deals could be worked. */
  readonly awayDays: number;
  /** Won value to reach in a period. */
  readonly quota: number | null;
  readonly quotaPeriod: QuotaPeriod;
}

/** A salesperson of whom only the name is known. */
export function salespersonNamed(name: string): Salesperson {
  return {
    name,
    aliases: [],
    group: null,
    startedOn: null,
    leftOn: null,
    awayDays: 0,
    quota: null,
    quotaPeriod: 'quarter',
  };
}

const PERIOD_WORDS: ReadonlyArray<readonly [QuotaPeriod, RegExp]> = [
  ['week', /^(week|woche|semana|semaine)/],
  ['month', /^(month|monat|mes|mois)/],
  ['quarter', /^(quarter|quartal|trimest)/],
  ['year', /^(year|annual|jahr|ano|annee|an$|jahrlich)/],
];

/**
 * Reads the Salespeople tab, headers first. A cell that cannot be read is reported and counts as
 * absent; of two rows about one person the first counts. Null where there is no Salesperson header.
 */
export function readSalespeople(
  rows: ReadonlyArray<readonly Cell[]>,
): { salespeople: Salesperson[]; problems: RowProblem[] } | null {
  const headers = (rows[0] ?? []).map((cell) => foldText(readText(cell)));
  const columnOf = new Map(
    SALESPEOPLE_HEADERS.map((header) => [header, headers.indexOf(foldText(header))]),
  );
  if ((columnOf.get('Salesperson') ?? -1) === -1) return null;
  const dated = (['Started on', 'Left on'] as const).map((header) => columnOf.get(header) ?? -1);
  const orders = dateOrdersOf(rows.slice(1), dated);
  const salespeople: Salesperson[] = [];
  const problems: RowProblem[] = [];
  const rowByName = new Map<string, number>();
  rows.slice(1).forEach((cells, index) => {
    const cell = (header: (typeof SALESPEOPLE_HEADERS)[number]): Cell | undefined =>
      cells[columnOf.get(header) ?? -1];
    const name = readText(cell('Salesperson'));
    if (isBlankRow(cells) || name === '') return;
    const twin = rowByName.get(foldName(name));
    if (twin !== undefined) {
      problems.push({
        tab: SALESPEOPLE_TAB,
        row: index + 2,
        column: 'Salesperson',
        value: name,
        problem: 'duplicate',
        leftOut: true,
        detail: `row ${twin}`,
      });
      return;
    }
    rowByName.set(foldName(name), index + 2);
    const report = (column: string, value: Cell | undefined, problem: RowProblem['problem']) => {
      problems.push({
        tab: SALESPEOPLE_TAB,
        row: index + 2,
        column,
        value: readText(value),
        problem,
        leftOut: false,
      });
      return null;
    };
    const dayIn = (header: 'Started on' | 'Left on'): Day | null => {
      const order = orders.get(columnOf.get(header) ?? -1) ?? 'month first';
      const result = readDay(cell(header), order);
      if (result === 'invalid') return report(header, cell(header), 'not-a-date');
      return result === 'blank' ? null : Math.floor(result);
    };
    const numberIn = (header: 'Away (days)' | 'Quota'): number | null => {
      const result = readNumber(cell(header));
      if (result === 'blank') return null;
      if (result === 'invalid' || result.value < 0)
        return report(header, cell(header), 'not-a-number');
      return result.value;
    };
    const periodText = foldText(readText(cell('Quota period')));
    const period = PERIOD_WORDS.find(([, pattern]) => pattern.test(periodText))?.[0];
    if (periodText !== '' && period === undefined) {
      report('Quota period', cell('Quota period'), 'unknown-period');
    }
    const startedOn = dayIn('Started on');
    let leftOn = dayIn('Left on');
    if (startedOn !== null && leftOn !== null && leftOn < startedOn) {
      leftOn = report('Left on', cell('Left on'), 'left-before-start');
    }
    salespeople.push({
      name,
      aliases: readList(cell('Also called')),
      group: readOptionalText(cell('Group')),
      startedOn,
      leftOn,
      awayDays: numberIn('Away (days)') ?? 0,
      quota: numberIn('Quota'),
      quotaPeriod: period ?? 'quarter',
    });
  });
  return { salespeople, problems };
}

/**
 * Turns names as written in deals and history into one name a person: the Salespeople tab's
 * spelling for names and aliases it knows, else the spelling met first.
 */
export function salespersonNames(salespeople: readonly Salesperson[]): (written: string) => string {
  const byFolded = new Map<string, string>();
  for (const { name } of salespeople) {
    if (!byFolded.has(foldName(name))) byFolded.set(foldName(name), name);
  }
  for (const { name, aliases } of salespeople) {
    for (const alias of aliases) {
      if (!byFolded.has(foldName(alias))) byFolded.set(foldName(alias), name);
    }
  }
  const exact = new Map<string, string>();
  return (written) => {
    const known = exact.get(written);
    if (known !== undefined) return known;
    const folded = foldName(written);
    const name = byFolded.get(folded) ?? written;
    byFolded.set(folded, name);
    exact.set(written, name);
    return name;
  };
}

/** A first Salespeople table: a row for each name, the rest for people to fill in. */
export function draftSalespeopleTable(names: readonly string[]): Cell[][] {
  return [
    [...SALESPEOPLE_HEADERS],
    ...[...names]
      .sort((a, b) => a.localeCompare(b))
      .map((name) => SALESPEOPLE_HEADERS.map((header) => (header === 'Salesperson' ? name : ''))),
  ];
}
