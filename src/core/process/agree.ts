import type { Day } from '../calendar';
import type { Cell, PlacedCell } from '../table';
import { cellOf, layOut, PROCESS_AGREEMENTS, type RowValues, withoutBlankEnd } from '../tabs';
import { withoutQuota } from './agreement-content';
import { agreementsOf, contentToAgreeOn, readAgreements } from './agreements';
import type { SalesProcess } from './model';

/** Who agrees. */
export type Party = 'manager' | 'salesperson';

/**
 * What to write so that one of the two agrees today to the person's process as it is: the day into
 * the latest version, where that is this very process, else a version of its own below the others.
 * Nothing that stands is ever changed; nothing is written where that one agreed already.
 *
 * @param rows the tab as it stands, headers first; empty where there is none
 * @param quota the one that the weekly targets serve, named in a new version; '' for none
 */
export function agreeOnProcess(
  rows: ReadonlyArray<readonly Cell[]>,
  process: SalesProcess,
  salesperson: string,
  by: Party,
  today: Day,
  quota = '',
): PlacedCell[] {
  const standing = withoutBlankEnd(rows[0] ?? []);
  const { missing, places } = layOut(PROCESS_AGREEMENTS, standing);
  const headers = missing.map((value, index) => ({
    row: 1,
    column: standing.length + index + 1,
    value,
  }));
  type Values = RowValues<(typeof PROCESS_AGREEMENTS)['columns']>;
  const cell = <Key extends keyof Values>(
    row: number,
    key: Key,
    value: Values[Key],
  ): PlacedCell => ({
    row,
    column: places[key] + 1,
    value: cellOf(PROCESS_AGREEMENTS, key, value),
  });
  const own = agreementsOf(readAgreements(rows).agreements, salesperson);
  const latest = own[own.length - 1];
  const content = contentToAgreeOn(process, salesperson, quota);
  const agreedOn = by === 'manager' ? 'managerOn' : 'salespersonOn';
  if (latest !== undefined && withoutQuota(latest.content) === withoutQuota(content)) {
    return latest[agreedOn] === null ? [...headers, cell(latest.row, agreedOn, today)] : [];
  }
  const row = Math.max(1, rows.length) + 1;
  const version = Math.max(0, ...own.map((each) => each.version)) + 1;
  return [
    ...headers,
    cell(row, 'salesperson', salesperson),
    cell(row, 'version', version),
    cell(row, agreedOn, today),
    cell(row, 'content', content),
  ];
}
