import { ROWS_SEARCHED } from '../deals/detect-headers';
import type { UnderstoodTab } from '../deals/mapping';
import { guessStage } from '../process/guess-step';
import { foldName } from '../process/model';
import { stepOrder } from '../process/steps';
import { type Cell, readText } from '../table';
import { ACTIVITIES, findColumns, missingHeaders } from '../tabs';

type Rows = ReadonlyArray<readonly Cell[]>;

/** Index of the row with the headers of activities; -1 where none of the first rows is one. */
export function activitiesHeaderIndex(rows: Rows): number {
  return rows
    .slice(0, ROWS_SEARCHED)
    .findIndex((row) => missingHeaders(ACTIVITIES, findColumns(ACTIVITIES, row)).length === 0);
}

/**
 * Whether a tab holds activities: it says who did what on which day, and is no table of deals, one
 * that has amounts, or each deal once and the stage of each. A tab called "Activities" that has the
 * headers is taken at its name.
 *
 * @param rows the first rows of the tab
 * @param asDeals how the tab was understood as one of deals; null where it was not
 */
export function holdsActivities(tab: string, rows: Rows, asDeals: UnderstoodTab | null): boolean {
  if (activitiesHeaderIndex(rows) === -1) return false;
  if (asDeals === null || foldName(tab) === foldName(ACTIVITIES.tab)) return true;
  const { columns, headers } = asDeals;
  const isAmount = columns.amount !== undefined && !serves('count', headers[columns.amount]);
  return !isAmount && !isListOfDeals(asDeals);
}

/** Whether nearly every row names a deal, each another one, and the stage that it is in. */
function isListOfDeals({ columns, headers, body }: UnderstoodTab): boolean {
  const { stage, dealId = columns.deal } = columns;
  const filled = body.filter((row) => row.some((cell) => readText(cell) !== ''));
  const textsIn = (column: number): string[] =>
    filled.map((row) => foldName(readText(row[column]))).filter((text) => text !== '');
  const isResult = stage !== undefined && serves('result', headers[stage]);
  if (isResult && !nameStages(textsIn(stage))) return false;
  if (dealId === undefined) return false;
  const deals = textsIn(dealId);
  return deals.length * 2 > filled.length && new Set(deals).size === deals.length;
}

/** Whether the header is one of a column of activities, such as “Cantidad” or “Outcome”. */
function serves(column: 'count' | 'result', header = ''): boolean {
  return findColumns(ACTIVITIES, [header])[column] !== -1;
}

/**
 * Whether most of the texts are outcomes of deals or later steps of selling, and one means won.
 * What comes of a call names first steps too: “Reached”, “Not interested”, “Meeting booked”.
 */
function nameStages(texts: readonly string[]): boolean {
  const guesses = texts.map((text) => guessStage(text));
  const known = guesses.filter(
    ({ step, outcome }) =>
      outcome !== 'open' || (step !== null && stepOrder(step) > stepOrder('prospecting')),
  );
  return known.length * 2 > texts.length && guesses.some(({ outcome }) => outcome === 'won');
}
