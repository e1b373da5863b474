import { foldName } from '../process/model';
import { type Cell, type DateOrder, holdsDates, readText } from '../table';
import { OWNED_HEADERS } from '../tabs/flag-columns';
import { DEAL_FIELD_CODES, type DealField, FURTHER_FIELDS } from './deal-field';
import type { DealsTable } from './deals-table';
import { type ColumnByField, type DetectedColumns, detectColumns } from './detect-columns';
import { type DetectedHeaders, detectHeaders, ROWS_SEARCHED } from './detect-headers';
import { detectStageDates, type StageDateColumn } from './detect-stage-dates';
import { firstDayColumn } from './first-day';
import { isNothingRow } from './other-rows';

/**
 * What a user chose for a deals tab. Columns are named by their headers, so that the choice
 * survives moved columns. A field that is not mentioned is detected; null means "none".
 */
export interface DealsMapping {
  readonly tab: string;
  /** The tab's ID, by which the choice is found again when the tab is renamed; not given where unknown. */
  readonly sheetId?: number;
  /** False where the user said that these are no deals to be read. */
  readonly isChosen: boolean;
  readonly columns: Partial<Readonly<Record<DealField, string | null>>>;
  /** Header of the date column for each stage. */
  readonly stageDates: Readonly<Record<string, string | null>>;
  /** Whose deals these are where no column says so; null for the tab's name. */
  readonly salesperson: string | null;
  /** The order of day and month in text dates; not given, or null, to read it off the tab. */
  readonly dateOrder?: DateOrder | null;
}

type Rows = ReadonlyArray<readonly Cell[]>;

/** A tab whose header row was found, its stage dates not yet. */
export interface UnderstoodTab extends DetectedColumns {
  readonly tab: string;
  readonly headers: readonly string[];
  /** Index of the header row among the tab's rows. */
  readonly headerIndex: number;
  readonly body: Rows;
  readonly mapping: DealsMapping | null;
}

/**
 * Finds the headers of a tab and the column of each field, by the user's choice first, else by
 * detection. Null where no row looks like the headers of deals.
 *
 * @param rows all rows of the tab from the first one
 */
export function understandTab(
  tab: string,
  rows: Rows,
  mapping: DealsMapping | null,
): UnderstoodTab | null {
  const chosen = mapping === null ? null : chosenHeaderRow(rows, mapping);
  const found = chosen?.isWhole ? chosen : (detectHeaders(rows) ?? chosen);
  return found === null ? null : understoodBelow(found, tab, rows, mapping);
}

function understoodBelow(
  { headerIndex, headers }: DetectedHeaders,
  tab: string,
  rows: Rows,
  mapping: DealsMapping | null,
): UnderstoodTab {
  const body = rows.slice(headerIndex + 1);
  return { tab, headers, headerIndex, body, mapping, ...chosenColumns(headers, body, mapping) };
}

/**
 * Understands a tab as far as it goes where nothing says the stage of its deals, so that a user can
 * say which column does. Null where fewer than two headers are understood.
 */
export function nearlyUnderstood(tab: string, rows: Rows): UnderstoodTab | null {
  const found = detectHeaders(rows, () => true);
  return found === null ? null : understoodBelow(found, tab, rows, null);
}

/**
 * Understands a range whose first row is its headers, as custom functions get it: any columns do,
 * as long as one of them says which stage a deal is in. Null where none does.
 */
export function understandRange(
  tab: string,
  rows: Rows,
  mapping: DealsMapping | null,
): UnderstoodTab | null {
  const headers = (rows[0] ?? []).map(readText);
  const body = rows.slice(1);
  const understood = chosenColumns(headers, body, mapping);
  if (understood.columns.stage === undefined) return null;
  return { tab, headers, headerIndex: 0, body, mapping, ...understood };
}

/** The header chosen for a stage's date, by its name or an old one; undefined where none was. */
function chosenStageDate(
  mapping: DealsMapping | null,
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
): string | null | undefined {
  const names = [name, ...aliases].map(foldName);
  const choices = Object.entries(mapping?.stageDates ?? {});
  return choices.find(([stage]) => names.includes(foldName(stage)))?.[1];
}

/** Completes a tab with the date columns of the process's open stages. */
export function dealsTable(
  understood: UnderstoodTab,
  stages: ReadonlyArray<{ readonly name: string; readonly aliases: readonly string[] }>,
): DealsTable {
  const { tab, headers, headerIndex, body, mapping } = understood;
  const folded = headers.map(foldName);
  const chosen: StageDateColumn[] = [];
  const undecided = stages.filter((stage) => {
    const header = chosenStageDate(mapping, stage);
    const column = typeof header === 'string' ? folded.indexOf(foldName(header)) : -1;
    if (column !== -1) chosen.push({ stage: stage.name, column });
    // A header that is gone falls back to detection; "none" does not.
    return header !== null && column === -1;
  });
  const taken = [
    ...Object.values(withoutFurther(understood)),
    ...chosen.map(({ column }) => column),
  ];
  const owned = OWNED_HEADERS.map((header) => folded.indexOf(foldName(header)));
  const detected = detectStageDates(headers, new Set([...taken, ...owned]), undecided, (column) =>
    holdsDates(body, column),
  );
  return {
    tab,
    headers,
    rows: body,
    firstRow: headerIndex + 2,
    columns: withoutFurther(
      understood,
      detected.map(({ column }) => column),
    ),
    stageDates: [...chosen, ...detected],
    salesperson: mapping?.salesperson ?? tab,
    dateOrder: mapping?.dateOrder ?? null,
  };
}

/**
 * The columns but for guessed ones of fields that only tell more, and for a first day that stands in
 * for the creation: those give way to a stage's date.
 *
 * @param givenAway the columns that are needed; all of them without
 */
function withoutFurther(
  { columns, mapping, isFirstDay }: UnderstoodTab,
  givenAway?: readonly number[],
): ColumnByField {
  const kept = { ...columns };
  for (const field of isFirstDay ? [...FURTHER_FIELDS, 'created' as const] : FURTHER_FIELDS) {
    const column = columns[field];
    if (column === undefined || typeof mapping?.columns[field] === 'string') continue;
    if (givenAway?.includes(column) ?? true) delete kept[field];
  }
  return kept;
}

/** A row that holds headers the user chose. */
interface ChosenHeaderRow {
  readonly headerIndex: number;
  readonly headers: readonly string[];
  /** Whether it holds all of them; some may be gone since. */
  readonly isWhole: boolean;
}

/** The first of the rows that holds most of the chosen headers; null where none holds any. */
function chosenHeaderRow(rows: Rows, { columns }: DealsMapping): ChosenHeaderRow | null {
  const wanted = Object.values(columns)
    .filter((header): header is string => typeof header === 'string')
    .map(foldName);
  let best: ChosenHeaderRow | null = null;
  let bestCount = 0;
  rows.slice(0, ROWS_SEARCHED).forEach((row, headerIndex) => {
    const headers = row.map(readText);
    const folded = headers.map(foldName);
    const count = wanted.filter((header) => folded.includes(header)).length;
    if (count <= bestCount) return;
    best = { headerIndex, headers, isWhole: count === wanted.length };
    bestCount = count;
  });
  return best;
}

/** Detected columns with the user's choices in their place; a chosen column serves nothing else. */
function chosenColumns(
  headers: readonly string[],
  body: Rows,
  mapping: DealsMapping | null,
): DetectedColumns {
  // Formulas that were dragged down below the last deal say nothing of what a column holds.
  const told = body.filter((row) => !isNothingRow(row));
  const detected = withFirstDay(detectColumns(headers, told), headers, told);
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
    const column = chosen.has(field) ? chosen.get(field) : detected.columns[field];
    if (column === undefined) continue;
    if (chosen.has(field) || !taken.has(column)) columns[field] = column;
  }
  const isGuessed = (field: DealField): boolean => !chosen.has(field);
  const runnersUp = Object.entries(detected.runnersUp).map(([field, others]) => [
    field,
    others.filter(({ column }) => !taken.has(column)),
  ]);
  return {
    columns,
    runnersUp: Object.fromEntries(runnersUp),
    makeshift: detected.makeshift.filter(isGuessed),
    isFirstDay: detected.isFirstDay && isGuessed('created'),
    crowd: isGuessed('salesperson') ? detected.crowd : null,
  };
}

/** Without a column for the creation, the only day before the others stands in for it. */
function withFirstDay(
  detected: DetectedColumns,
  headers: readonly string[],
  body: Rows,
): DetectedColumns {
  if (detected.columns.created !== undefined) return detected;
  const created = firstDayColumn(headers, body, detected.columns);
  if (created === null) return detected;
  return {
    ...detected,
    columns: { ...detected.columns, created },
    makeshift: [...detected.makeshift, 'created'],
    isFirstDay: true,
  };
}
