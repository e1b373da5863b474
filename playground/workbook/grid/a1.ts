import type { Area } from './area';

/** A parsed A1 notation; zero-based, with null for an open side ('A:A', 'B2:D'). */
export interface A1Reference {
  readonly tab: string | null;
  readonly startRow: number | null;
  readonly startColumn: number | null;
  readonly endRow: number | null;
  readonly endColumn: number | null;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

/** The letters of a zero-based column. @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 notation of a zero-based cell. @example cellName(4, 6) // 'G5' */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The A1 notation of an area. @example areaName({ row: 0, column: 0, rows: 2, columns: 2 }) //
 * 'A1:B2'
 */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Parses an A1 notation; null for any other text. */
export function parseA1(text: string): A1Reference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const tab = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const [startText = '', endText, ...more] = (match[3] ?? '').split(':');
  if (more.length > 0) return null;
  const start = corner(startText);
  const end = endText === undefined ? start : corner(endText);
  if (!start || !end) return null;
  // A single corner must be a cell: 'A' or '2' alone is not a range.
  if (endText === undefined && (start.row === null || start.column === null)) return null;
  if ((start.row === null && start.column === null) || (end.row === null && end.column === null)) {
    return null;
  }
  return {
    tab,
    startRow: smaller(start.row, end.row, endText === undefined),
    startColumn: smaller(start.column, end.column, endText === undefined),
    endRow: end.row === null || start.row === null ? end.row : Math.max(start.row, end.row),
    endColumn:
      end.column === null || start.column === null
        ? end.column
        : Math.max(start.column, end.column),
  };
}

function smaller(start: number | null, end: number | null, single: boolean): number | null {
  if (single || start === null || end === null) return start;
  return Math.min(start, end);
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = CORNER.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  return {
    row: match[2] ? Number(match[2]) - 1 : null,
    column: match[1] ? columnOf(match[1]) : null,
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
