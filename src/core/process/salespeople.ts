import type { Day } from '../calendar';
import type { Cell, RowProblem } from '../table';
import { headersOf, type QuotaPeriod, readTab, SALESPEOPLE } from '../tabs';
import { rowNumbered } from '../words/rows';
import { foldName } from './model';

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

/**
 * Reads the Salespeople tab, headers first. A cell that cannot be read is reported and counts as
 * absent; of two rows about one person the first counts. Null where there is no Salesperson header.
 */
export function readSalespeople(
  rows: ReadonlyArray<readonly Cell[]>,
): { salespeople: Salesperson[]; problems: readonly RowProblem[] } | null {
  const { isComplete, rows: filled, read, problems, report } = readTab(SALESPEOPLE, rows);
  if (!isComplete) return null;
  const salespeople: Salesperson[] = [];
  const rowByName = new Map<string, number>();
  for (const row of filled) {
    const name = read.salesperson(row);
    if (name === '') continue;
    const twin = rowByName.get(foldName(name));
    if (twin !== undefined) {
      report(row, 'salesperson', 'duplicate', { leftOut: true, detail: rowNumbered(twin) });
      continue;
    }
    rowByName.set(foldName(name), row);
    // In the order in which problems of a row are listed.
    const quotaPeriod = read.quotaPeriod(row) ?? 'quarter';
    const startedOn = read.startedOn(row);
    let leftOn = read.leftOn(row);
    if (startedOn !== null && leftOn !== null && leftOn < startedOn) {
      leftOn = report(row, 'leftOn', 'left-before-start');
    }
    salespeople.push({
      name,
      aliases: read.aliases(row),
      group: read.group(row),
      startedOn,
      leftOn,
      awayDays: read.awayDays(row) ?? 0,
      quota: read.quota(row),
      quotaPeriod,
    });
  }
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
  const headers = headersOf(SALESPEOPLE);
  return [
    [...headers],
    ...[...names]
      .sort((a, b) => a.localeCompare(b))
      .map((salesperson) => [salesperson, ...headers.slice(1).map(() => '')]),
  ];
}
