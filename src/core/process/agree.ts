import type { Day } from '../calendar';
import type { Cell, PlacedCell } from '../table';
import { cellOf, layOut, PROCESS_AGREEMENTS, type RowValues, withoutBlankEnd } from '../tabs';
import { agreementContent } from './agreement-content';
import { agreementsOf, readAgreements } from './agreements';
import { personalProcess, type SalesProcess } from './model';
import { personalActivities } from './process-activity';

/** Who agrees. */
export type Party = 'manager' | 'salesperson';

/**
 * What to write so that one of the two agrees today to the person's process as it is: the day into
 * the latest version, where that is this very process, else a version of its own below the others.
 * Nothing that stands is ever changed; nothing is written where that one agreed already.
 *
 * @param rows the tab as it stands, headers first; empty where there is none
 */
export function agreeOnProcess(
  rows: ReadonlyArray<readonly Cell[]>,
  process: SalesProcess,
  salesperson: string,
  by: Party,
  today: Day,
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
  const content = agreementContent(
    personalProcess(process, salesperson),
    personalActivities(process.activities, salesperson),
  );
  const agreedOn = by === 'manager' ? 'managerOn' : 'salespersonOn';
  if (latest?.content === content) {
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
