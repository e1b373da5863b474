import type { DealsTable } from '../deals';
import { THIS_LANGUAGE } from '../language/this-language';
import { STEPS, type Step } from '../process';
import { foldText } from '../text/fold-text';
import { names } from '../text/names';
import { EXIT_CRITERIA } from './exit-criteria';

type TableHead = Pick<DealsTable, 'tab' | 'headers' | 'columns'>;

/** Where the column stands that shows whether a step's proposed criterion is met. */
export interface FoundProvingColumn {
  /** The header as the first tab that has it writes it; else the one to add. */
  readonly header: string;
  /** Names of the deals tabs that have no such column, by name or by meaning. */
  readonly missingIn: readonly string[];
}

/** Finds the column that would show whether a step's proposed criterion is met. */
export function provingColumn(step: Step, tables: readonly TableHead[]): FoundProvingColumn {
  const found = tables.map((table) => ({ tab: table.tab, header: provingHeader(step, table) }));
  const there = found.find(({ header }) => header !== null)?.header ?? null;
  return {
    header: there ?? (names(EXIT_CRITERIA[step].column.names[THIS_LANGUAGE.tag])[0] as string),
    missingIn: found.flatMap(({ tab, header }) => (header === null ? [tab] : [])),
  };
}

/** The header of a tab that proves the step's criterion; null where the tab has none. */
export function provingHeader(
  step: Step,
  { headers, columns }: Omit<TableHead, 'tab'>,
): string | null {
  const { field } = EXIT_CRITERIA[step].column;
  const known = namesOf(step);
  const named = headers.find((each) => each !== '' && known.has(foldText(each)));
  if (named !== undefined) return named;
  const column = field === null ? undefined : columns[field];
  return column === undefined ? null : (headers[column] ?? null);
}

/** The step whose criterion a column proves, by its header; undefined for none. */
export function stepProvedBy(header: string): Step | undefined {
  const folded = foldText(header);
  return STEPS.find((step) => namesOf(step).has(folded));
}

function namesOf(step: Step): ReadonlySet<string> {
  return new Set(Object.values(EXIT_CRITERIA[step].column.names).flatMap(names).map(foldText));
}
