import type { Cell } from '../table';
import { readText } from '../table';
import { foldText } from '../texts/fold-text';
import { DEAL_FIELD_CODES, type DealField } from './deal-field';
import { HEADER_SYNONYMS } from './header-synonyms';

/** Which column (0 for the first) holds which field. */
export type ColumnByField = Partial<Readonly<Record<DealField, number>>>;

/** Where a tab's header row is, and what its headers were understood as. */
export interface DetectedHeaders {
  /** Index of the header row among the given rows. */
  readonly headerIndex: number;
  readonly headers: readonly string[];
  readonly columns: ColumnByField;
}

/** A title and a few notes may stand above the headers; further down nobody puts them. */
const ROWS_SEARCHED = 20;

interface Candidate {
  readonly field: DealField;
  readonly column: number;
  readonly rank: number;
}

/**
 * Understands a header row. Each column serves one field and each field has one column; where
 * several columns could serve a field, the more specific header wins, then the leftmost.
 */
export function detectColumns(headers: readonly string[]): ColumnByField {
  const folded = headers.map(foldHeader);
  const candidates: Candidate[] = [];
  for (const field of DEAL_FIELD_CODES) {
    const synonyms = HEADER_SYNONYMS[field];
    folded.forEach((header, column) => {
      const rank = synonyms.indexOf(header);
      if (header !== '' && rank !== -1) candidates.push({ field, column, rank });
    });
  }
  candidates.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const columns: Partial<Record<DealField, number>> = {};
  const taken = new Set<number>();
  for (const { field, column } of candidates) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
  }
  // "Status" alone is where many sheets keep the stage.
  if (columns.stage === undefined && columns.status !== undefined) {
    const { status, ...others } = columns;
    return { ...others, stage: status };
  }
  return columns;
}

/** Beside the stage, a tab of deals has one of these; a table of figures has none. */
const TELLING_FIELDS: readonly DealField[] = [
  'deal',
  'dealId',
  'account',
  'amount',
  'created',
  'closeDate',
  'closedOn',
];

/**
 * Finds the header row: the one of the first rows with the most understood headers, the upper one
 * where two have as many. Null where no row has the stage and something that only deals have.
 */
export function detectHeaders(rows: ReadonlyArray<readonly Cell[]>): DetectedHeaders | null {
  let best: DetectedHeaders | null = null;
  let bestCount = 1;
  rows.slice(0, ROWS_SEARCHED).forEach((row, headerIndex) => {
    const headers = row.map(readText);
    const columns = detectColumns(headers);
    const count = Object.keys(columns).length;
    const isDeals = TELLING_FIELDS.some((field) => columns[field] !== undefined);
    if (columns.stage !== undefined && isDeals && count > bestCount) {
      best = { headerIndex, headers, columns };
      bestCount = count;
    }
  });
  return best;
}

/** A header folded for comparison, without a unit in brackets: "Amount (EUR)" is "amount". */
export function foldHeader(header: string): string {
  return foldText(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) || foldText(header);
}
