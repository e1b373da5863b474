import { isoDay } from '../calendar';
import { type Cell, isDateCell } from './cell';

/** The cell as text, trimmed and with single spaces; `''` for a blank cell. */
export function readText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return tidy(cell);
  if (isDateCell(cell)) return isoDay(cell.day);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** The cell's text, or null where the cell is blank. */
export function readOptionalText(cell: Cell | undefined): string | null {
  const text = readText(cell);
  return text === '' ? null : text;
}

/** The parts of a list written with commas, semicolons or lines: "Budget, Decision maker". */
export function readList(cell: Cell | undefined): string[] {
  if (typeof cell !== 'string') return cell === undefined ? [] : [readText(cell)];
  return cell
    .split(/[,;\n]/)
    .map(tidy)
    .filter((part) => part !== '');
}

function tidy(text: string): string {
  // Most cells are tidy already; the pattern is only run on those that are not.
  return /^\s|\s$|\s{2}|[\t\n\r\u00a0]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
