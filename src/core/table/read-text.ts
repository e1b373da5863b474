import { isoDay } from '../calendar';
import { type Cell, isDateCell } from './cell';
import { isNoText } from './placeholder';

/** The cell as text, trimmed and with single spaces; `''` for a blank cell. */
export function readText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return tidy(cell);
  if (isDateCell(cell)) return isoDay(cell.day);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** The cell's text, or null where it is blank or only says that there is nothing: "-", "n/a". */
export function readOptionalText(cell: Cell | undefined): string | null {
  const text = readText(cell);
  return text === '' || isNoText(text) ? null : text;
}

/**
 * The parts of a list: "Budget, Decision maker". Where semicolons or lines separate, commas belong
 * to the parts: "Proposal, sent; Offer".
 */
export function readList(cell: Cell | undefined): string[] {
  if (typeof cell !== 'string') return cell === undefined ? [] : [readText(cell)];
  return cell
    .split(/[;\n]/.test(cell) ? /[;\n]/ : ',')
    .map(tidy)
    .filter((part) => part !== '');
}

/** A list as text that `readList` reads back; no item may hold a semicolon or a line's end. */
export function writeList(items: readonly string[]): string {
  if (!items.some((item) => item.includes(','))) return items.join(', ');
  return items.length === 1 ? `${items[0]};` : items.join('; ');
}

// A pattern of its own, because one in the function would be made anew for every cell.
const UNTIDY = /^\s|\s$|\s{2}|[^\S ]/;

function tidy(text: string): string {
  // Most cells are tidy already; nothing is replaced in them.
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
