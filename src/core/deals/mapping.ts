import { foldName } from '../process/model';
import { type Cell, readText } from '../table';
import { DEAL_FIELD_CODES, type DealField } from './deal-field';
import { type DealsTable, holdsDates } from './deals-table';
import { type ColumnByField, detectColumns, detectHeaders } from './detect-columns';
import { detectStageDates, type StageDateColumn } from './detect-stage-dates';

/**
 * What a user chose for a deals tab. Columns are named by their headers, so that the choice
 * survives moved columns. A field that is not mentioned is detected; null means "none".
 */
export interface DealsMapping {
  readonly tab: string;
  /** False where the user said that these are no deals to be read. */
  readonly isChosen: boolean;
  readonly columns: Partial<Readonly<Record<DealField, string | null>>>;
  /** Header of the date column for each stage. */
  readonly stageDates: Readonly<Record<string, string | null>>;
  /** Whose deals these are where no column says so; null for the tab's name. */
  readonly salesperson: string | null;
}

/** A tab whose header row was found, its stage dates not yet. */
export interface UnderstoodTab {
  readonly tab: string;
  readonly headers: readonly string[];
  /** Index of the header row among the tab's rows. */
  readonly headerIndex: number;
  readonly columns: ColumnByField;
  readonly body: ReadonlyArray<readonly Cell[]>;
  readonly mapping: DealsMapping | null;
}

/** The headers that Stagecoach itself writes into a deals tab; they are never read as data. */
export const OWNED_HEADERS = ['Coaching flags', 'Coaching notes'] as const;

/**
 * Finds the headers of a tab and the column of each field, by the user's choice first, else by
 * detection. Null where no row looks like the headers of deals.
 *
 * @param rows all rows of the tab from the first one
 */
export function understandTab(
  tab: string,
  rows: ReadonlyArray<readonly Cell[]>,
  mapping: DealsMapping | null,
): UnderstoodTab | null {
  const chosen = mapping === null ? null : chosenHeaderRow(rows, mapping);
  const detected = chosen ?? detectHeaders(rows);
  if (detected === null) return null;
  const { headerIndex, headers } = detected;
  return {
    tab,
    headers,
    headerIndex,
    columns: chosenColumns(headers, mapping),
    body: rows.slice(headerIndex + 1),
    mapping,
  };
}

/**
 * Understands a range whose first row is its headers, as custom functions get it: any columns do,
 * as long as one of them says which stage a deal is in. Null where none does.
 */
export function understandRange(
  tab: string,
  rows: ReadonlyArray<readonly Cell[]>,
  mapping: DealsMapping | null,
): UnderstoodTab | null {
  const headers = (rows[0] ?? []).map(readText);
  const columns = chosenColumns(headers, mapping);
  if (columns.stage === undefined) return null;
  return { tab, headers, headerIndex: 0, columns, body: rows.slice(1), mapping };
}

/** Completes a tab with the date columns of the process's open stages. */
export function dealsTable(
  understood: UnderstoodTab,
  stages: ReadonlyArray<{ readonly name: string; readonly aliases: readonly string[] }>,
): DealsTable {
  const { tab, headers, headerIndex, columns, body, mapping } = understood;
  const folded = headers.map(foldName);
  const choices = mapping?.stageDates ?? {};
  const chosen: StageDateColumn[] = Object.entries(choices)
    .map(([stage, header]) => ({ stage, column: folded.indexOf(foldName(header ?? '')) }))
    .filter(({ column }) => column !== -1);
  const undecided = stages.filter(({ name }) => choices[name] === undefined);
  const taken = [...Object.values(columns), ...chosen.map(({ column }) => column)];
  const owned = OWNED_HEADERS.map((header) => folded.indexOf(foldName(header)));
  const detected = detectStageDates(headers, new Set([...taken, ...owned]), undecided, (column) =>
    holdsDates(body, column),
  );
  return {
    tab,
    headers,
    rows: body,
    firstRow: headerIndex + 2,
    columns,
    stageDates: [...chosen, ...detected],
    salesperson: mapping?.salesperson ?? tab,
  };
}

/** The row that holds the chosen headers; null where none does any more. */
function chosenHeaderRow(
  rows: ReadonlyArray<readonly Cell[]>,
  { columns }: DealsMapping,
): { headerIndex: number; headers: readonly string[] } | null {
  const wanted = Object.values(columns)
    .filter((header): header is string => typeof header === 'string')
    .map(foldName);
  if (wanted.length === 0) return null;
  const headerIndex = rows.slice(0, 20).findIndex((row) => {
    const headers = row.map((cell) => foldName(readText(cell)));
    return wanted.every((header) => headers.includes(header));
  });
  const row = rows[headerIndex];
  return row === undefined ? null : { headerIndex, headers: row.map(readText) };
}

/** Detected columns with the user's choices in their place; a chosen column serves nothing else. */
function chosenColumns(headers: readonly string[], mapping: DealsMapping | null): ColumnByField {
  const detected = detectColumns(headers);
  if (mapping === null) return detected;
  const folded = headers.map(foldName);
  const chosen = new Map<DealField, number | undefined>();
  for (const field of DEAL_FIELD_CODES) {
    const header = mapping.columns[field];
    if (header === undefined) continue;
    const column = header === null ? -1 : folded.indexOf(foldName(header));
    // A header that is gone falls back to detection; "none" does not.
    if (column !== -1 || header === null) chosen.set(field, column === -1 ? undefined : column);
  }
  const taken = new Set(chosen.values());
  const columns: Partial<Record<DealField, number>> = {};
  for (const field of DEAL_FIELD_CODES) {
    const column = chosen.has(field) ? chosen.get(field) : detected[field];
    if (column === undefined) continue;
    if (chosen.has(field) || !taken.has(column)) columns[field] = column;
  }
  return columns;
}
