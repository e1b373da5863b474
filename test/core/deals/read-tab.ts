import { parseIsoDay } from '../../../src/core/calendar';
import {
  choosePipeline,
  type DealsMapping,
  type DealsReading,
  dealsTable,
  readDeals,
  understandTab,
} from '../../../src/core/deals';
import { draftFrom } from '../../../src/core/pipeline/draft-from';
import { draftProcess, type SalesProcess } from '../../../src/core/process';
import type { Cell } from '../../../src/core/table';

/** The day on which the tests play. */
export const TODAY = day('2026-11-23');

/** A day from its ISO text. */
export function day(iso: string): number {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day.`);
  return parsed;
}

/** A process of a few stages, as a team would have it. */
export const PROCESS: SalesProcess = draftProcess({
  stageNames: ['Prospecting', 'Qualification', 'Proposal', 'Won', 'Lost'],
  paths: [],
});

type Rows = ReadonlyArray<readonly Cell[]>;

/** Reads tabs, by name, as the add-on does; the process is drafted from them unless given. */
export function readTabs(
  tabs: Readonly<Record<string, Rows>>,
  process: SalesProcess | null = PROCESS,
  mappings: readonly DealsMapping[] = [],
): DealsReading {
  const understood = Object.entries(tabs).flatMap(([tab, rows]) => {
    const mapping = mappings.find((each) => each.tab === tab) ?? null;
    return understandTab(tab, rows, mapping) ?? [];
  });
  const known = process ?? draftFrom(understood, [], TODAY).process;
  const open = known.stages.filter(({ outcome }) => outcome === 'open');
  return readDeals(
    understood.map((tab) => dealsTable(tab, open)),
    {
      process: known,
      salespersonName: (name) => name,
      today: TODAY,
      pipeline: choosePipeline(understood, () => null).measured,
      wantedCurrency: () => null,
    },
  );
}

/** Reads one tab called "Deals". */
export function readRows(rows: Rows, process: SalesProcess | null = PROCESS): DealsReading {
  return readTabs({ Deals: rows }, process);
}

/** What is wrong in a reading, a line each: row, problem, value. */
export function troubles({ problems }: DealsReading): string[] {
  return problems.map(({ row, problem, column, value, leftOut }) =>
    [row, problem, column ?? '-', value, ...(leftOut ? ['left out'] : [])].join(' | '),
  );
}
