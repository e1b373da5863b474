import type { Cell } from '../table';
import { readText } from '../table';
import { foldHeader } from '../text/fold-header';
import { holdsDates, holdsTruth } from './column-content';
import { DATE_FIELDS, DEAL_FIELD_CODES, type DealField } from './deal-field';
import { DATE_WORDS, HEADER_SYNONYMS } from './header-synonyms';

type Rows = ReadonlyArray<readonly Cell[]>;

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
export const ROWS_SEARCHED = 20;

interface Candidate {
  readonly field: DealField;
  readonly column: number;
  readonly rank: number;
}

/**
 * Understands a header row. Each column serves one field and each field has one column; where
 * several columns could serve a field, the more specific header wins, then the leftmost.
 *
 * @param body the rows below: a header counts only where what stands under it can be meant
 */
export function detectColumns(headers: readonly string[], body: Rows): ColumnByField {
  const folded = headers.map(foldHeader);
  const candidates: Candidate[] = [];
  for (const field of DEAL_FIELD_CODES) {
    folded.forEach((header, column) => {
      const rank = headerRank(header, field);
      if (rank !== -1 && fits(field, column, body)) candidates.push({ field, column, rank });
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

/** A folded header's place in the list of its field, 0 for the best; −1 where it has none like it. */
export function headerRank(header: string, field: DealField): number {
  const synonyms = HEADER_SYNONYMS[field];
  if (header === '' || synonyms.includes(header)) return synonyms.indexOf(header);
  const short = header
    .replace(/^((deal|opportunity|opp) )+/, '')
    .replace(/ (name|%|percent(age)?|pct|rate|(del|do) negocio|de l affaire)$/, '');
  if (synonyms.includes(short)) return synonyms.indexOf(short);
  if (!DATE_FIELDS.includes(field)) return -1;
  const bare = withoutDateWords(short);
  return bare === short ? -1 : synonyms.findIndex((name) => withoutDateWords(name) === bare);
}

/** A header without the words that say that a day stands under it; as it is, if it has no other. */
function withoutDateWords(header: string): string {
  const words = header.split(' ').filter((word) => !DATE_WORDS.includes(word));
  return words.join(' ') || header;
}

/** "Closed" may stand over check boxes, and "Prospecting" over the days of a stage. */
function fits(field: DealField, column: number, body: Rows): boolean {
  if (DATE_FIELDS.includes(field)) return !holdsTruth(body, column);
  return !NAMED_LIKE_STAGES.includes(field) || !holdsDates(body, column);
}

/** Fields of words whose headers may be names of stages too. */
const NAMED_LIKE_STAGES: readonly DealField[] = ['method', 'source', 'product', 'nextStep'];

/** Beside the stage, a tab of deals has one of these; a table of figures has none. */
const TELLING_FIELDS: readonly DealField[] = [
  'deal',
  'dealId',
  'account',
  'created',
  'closeDate',
  'closedOn',
];

/**
 * Finds the header row: the one of the first rows with the most understood headers, the upper one
 * where two have as many. Null where no row has the stage and something that only deals have.
 */
export function detectHeaders(rows: Rows): DetectedHeaders | null {
  let best: DetectedHeaders | null = null;
  let bestCount = 1;
  rows.slice(0, ROWS_SEARCHED).forEach((row, headerIndex) => {
    const headers = row.map(readText);
    const body = rows.slice(headerIndex + 1);
    const columns = detectColumns(headers, body);
    const count = Object.keys(columns).length;
    if (count > bestCount && isOfDeals(columns, body)) {
      best = { headerIndex, headers, columns };
      bestCount = count;
    }
  });
  return best;
}

function isOfDeals(columns: ColumnByField, body: Rows): boolean {
  const { stage, amount, salesperson } = columns;
  if (stage === undefined) return false;
  if (TELLING_FIELDS.some((field) => columns[field] !== undefined)) return true;
  if (amount === undefined) return false;
  // Amounts may as well be sums by stage; those have each stage once, or once a person.
  const seen = new Set<string>();
  return body.some((row) => {
    const key = readText(row[stage]);
    const place = JSON.stringify([
      key,
      salesperson === undefined ? '' : readText(row[salesperson]),
    ]);
    if (key === '' || !seen.has(place)) {
      seen.add(place);
      return false;
    }
    return true;
  });
}
