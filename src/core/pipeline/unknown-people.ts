import { isTeamNote } from '../coaching-log/whole-team';
import { foldName } from '../process/model';
import type { Salesperson } from '../process/salespeople';
import type { RowProblem } from '../table';
import { COACHING_LOG, PROCESS_AGREEMENTS } from '../tabs';
import type { OwnTabs } from './read-own-tabs';

/** Two tabs name their people alike. */
const COLUMN = COACHING_LOG.columns.salesperson.header;

/**
 * Rows of the log and of the agreements about somebody whom nobody knows: they are told nowhere, so
 * a name that is written otherwise must be said. Notes for the whole team are about nobody.
 *
 * @param salespeople everybody of the deals and of the Salespeople tab
 */
export function aboutUnknownPeople(
  { log, agreements }: Pick<OwnTabs, 'log' | 'agreements'>,
  salespeople: readonly Salesperson[],
): RowProblem[] {
  const known = new Set(
    salespeople.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName),
  );
  const unknown = (
    tab: string,
    rows: ReadonlyArray<{ readonly row: number; readonly salesperson: string }>,
  ): RowProblem[] =>
    rows
      .filter(({ salesperson }) => !known.has(foldName(salesperson)))
      .map(({ row, salesperson }) => ({
        tab,
        row,
        column: COLUMN,
        value: salesperson,
        problem: 'unknown-person',
        leftOut: true,
      }));
  return [
    ...unknown(
      COACHING_LOG.tab,
      log.filter((entry) => !isTeamNote(entry)),
    ),
    ...unknown(PROCESS_AGREEMENTS.tab, agreements),
  ];
}
