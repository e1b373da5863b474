import { guessStage } from '../process/guess-step';
import type { Step } from '../process/steps';
import { columnContent, isBlankRow, readText } from '../table';
import { foldText } from '../text/fold-text';
import type { ColumnByField } from './detect-columns';
import { nameInHeader } from './stages-in-headers';

type Rows = Parameters<typeof columnContent>[0];

/** From this share of the rows on, a day stands in nearly each. */
const NEARLY_ALL = 0.9;

/** Steps with which a deal may begin; of an unknown name that may be so, too. */
const BEGINNINGS: ReadonlyArray<Step | null> = ['lead generation', 'prospecting', null];

/** "First call", "Primera llamada" */
const BEGINS = /^(?:first|ini[ct]ial|erst|prime[ir]|premie)/;

/**
 * The column of the day on which deals begin, where none is headed so: the only column of days that
 * serves nothing else and may be a stage's, filled in nearly every row, and named neither like a
 * later step of selling nor like a stage in which deals stand. Null where there is no such column, or
 * several, which are the days of stages.
 */
export function firstDayColumn(
  headers: readonly string[],
  body: Rows,
  columns: ColumnByField,
): number | null {
  const taken = new Set(Object.values(columns));
  const ofDays = headers.flatMap((header, column) => {
    if (taken.has(column) || nameInHeader(header) === null) return [];
    const { dates, filled } = columnContent(body, column, header);
    return filled > 0 && dates >= NEARLY_ALL * filled ? [column] : [];
  });
  const [column, ...others] = ofDays;
  if (column === undefined || others.length > 0 || columns.stage === undefined) return null;
  const named = nameInHeader(headers[column] ?? '');
  if (named === null || !BEGINNINGS.includes(guessStage(named).step)) return null;
  const name = foldText(named);
  // A step's bare name heads the days of the stage that is called so, but for what comes first.
  if (foldText(headers[column] ?? '') === name && !BEGINS.test(name)) return null;
  const { stage } = columns;
  let rows = 0;
  let dated = 0;
  for (const row of body) {
    if (isBlankRow(row)) continue;
    rows++;
    if (readText(row[column]) !== '') dated++;
    const stands = foldText(readText(row[stage]));
    if (stands !== '' && (stands.includes(name) || name.includes(stands))) return null;
  }
  return dated >= NEARLY_ALL * rows ? column : null;
}
