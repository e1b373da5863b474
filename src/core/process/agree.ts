import type { Day } from '../calendar';
import { type Cell, type PlacedCell, readText } from '../table';
import { foldText } from '../text/fold-text';
import { agreementContent } from './agreement-content';
import { AGREEMENT_HEADERS, agreementsOf, readAgreements } from './agreements';
import { personalProcess, type SalesProcess } from './model';

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
  const standing = (rows[0] ?? []).map((cell) => foldText(readText(cell)));
  while (standing[standing.length - 1] === '') standing.pop();
  const missing = AGREEMENT_HEADERS.filter((header) => !standing.includes(foldText(header)));
  const headers = [...standing, ...missing.map(foldText)];
  const column = (header: (typeof AGREEMENT_HEADERS)[number]): number =>
    headers.indexOf(foldText(header)) + 1;
  const cells: PlacedCell[] = missing.map((header) => ({
    row: 1,
    column: column(header),
    value: header,
  }));
  const own = agreementsOf(readAgreements(rows).agreements, salesperson);
  const latest = own[own.length - 1];
  const content = agreementContent(personalProcess(process, salesperson));
  const header = by === 'manager' ? 'Manager agreed on' : 'Salesperson agreed on';
  const day: Cell = { day: today };
  if (latest?.content === content) {
    const agreedOn = by === 'manager' ? latest.managerOn : latest.salespersonOn;
    return agreedOn === null
      ? [...cells, { row: latest.row, column: column(header), value: day }]
      : [];
  }
  const row = Math.max(1, rows.length) + 1;
  const version = Math.max(0, ...own.map((each) => each.version)) + 1;
  return [
    ...cells,
    { row, column: column('Salesperson'), value: salesperson },
    { row, column: column('Version'), value: version },
    { row, column: column(header), value: day },
    { row, column: column('Content'), value: content },
  ];
}
