import type { FormulaArgument, FormulaValue } from '../../univer/custom-function';
import { shownCellReader } from '../../workbook/cells/cell-values';
import { parseA1 } from '../../workbook/grid/a1';
import type { Tab } from '../../workbook/tab';
import { blockOf } from './reached-cells';

/** A formula that is nothing but a call, such as `=SC_X(A1, "won")`. */
export interface DirectCall {
  readonly name: string;
  readonly args: readonly FormulaArgument[];
}

/**
 * Reads a formula that is nothing but a call with constants and references; null for any other.
 * Such a one can be computed at once, without Univer, which computes after an execution.
 */
export function directCall(formula: string, tab: Tab): DirectCall | null {
  const [, name, list] = /^=\s*([A-Za-z_][\w.]*)\s*\((.*)\)\s*$/s.exec(formula) ?? [];
  if (name === undefined || list === undefined) return null;
  const texts = list.trim() === '' ? [] : separated(list);
  const args = texts.map((text) => argumentOf(text.trim(), tab));
  return args.every((argument) => argument !== null) ? { name: name.toUpperCase(), args } : null;
}

/** Splits at commas and semicolons outside quotes. */
function separated(list: string): string[] {
  return list.match(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,;"'])+|(?<=[,;]|^)(?=[,;]|$)/g) ?? [];
}

function argumentOf(text: string, tab: Tab): FormulaArgument | null {
  const constant = constantOf(text);
  if (constant !== undefined) return { kind: 'scalar', value: constant };
  return referenceOf(text, tab);
}

function constantOf(text: string): FormulaValue | undefined {
  if (text === '') return null;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return undefined;
}

function referenceOf(text: string, home: Tab): FormulaArgument | null {
  const reference = parseA1(text);
  const block = reference && blockOf(home, reference);
  if (!block) return null;
  const tab = home.book.tab(block.sheetId);
  return {
    kind: 'reference',
    unitId: tab.book.unitId,
    ...block,
    cell: (row, column) => shownCellReader(tab)(row, column),
  };
}
