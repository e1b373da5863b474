import type { ColumnType } from './attached/typed-columns';
import { accepts } from './attached/validation-rule';
import { rowCounts } from './cells/open-ranges';
import { MAX_CELL_LENGTH, typedCell } from './cells/typed-cell';
import { writeTyped } from './cells/write-cells';
import { cellName } from './grid/a1';
import { type Area, eachCell } from './grid/area';
import { messages, SheetsError } from './messages';
import type { Tab } from './tab';
import { isDateFormat } from './text/number-format';
import { shownText } from './text/shown-text';

/** Whether a refused write throws at once, or at the next call or flush. */
export type RefusalTiming = 'call' | 'flush';

/**
 * Writes values for a script or the user after checking protection, length and validation: all of
 * them or none.
 */
export function enterValues(
  tab: Tab,
  area: Area,
  rows: readonly (readonly unknown[])[],
  timing: RefusalTiming = 'call',
): void {
  const refusal = protectionRefusal(tab, area) ?? validationRefusal(tab, area, rows);
  if (refusal && timing === 'call') throw refusal;
  if (refusal) tab.book.lateRefusals.push(refusal);
  // Sheets reports a text that is too long only when it applies bundled writes.
  else if (hasTooLong(rows)) tab.book.lateRefusals.push(new SheetsError(messages.cellTooLong()));
  else writeTyped(tab, area, rows);
}

/**
 * Checks that the user may edit an area, or the sheet itself where the area is null.
 * @throws SheetsError where a protection forbids it
 */
export function checkProtection(tab: Tab, area: Area | null): void {
  const refusal = protectionRefusal(tab, area);
  if (refusal) throw refusal;
}

function protectionRefusal(tab: Tab, area: Area | null): SheetsError | null {
  const allowed = tab.book.protections.mayEdit(tab.sheetId, area);
  return allowed ? null : new SheetsError(messages.protectedCell());
}

function hasTooLong(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) =>
    row.some((value) => typeof value === 'string' && value.length > MAX_CELL_LENGTH),
  );
}

function validationRefusal(
  tab: Tab,
  area: Area,
  rows: readonly (readonly unknown[])[],
): SheetsError | null {
  const { book } = tab;
  if (!book.validations.hasAny(tab.sheetId) && !book.typedColumns.hasTypes) return null;
  const cells = tab.cells;
  const { locale, timeZone, year, styles } = book;
  const rowsOf = rowCounts(tab);
  let refusal: SheetsError | null = null;
  eachCell(area, (row, column, rowOffset, columnOffset) => {
    if (refusal) return;
    const found = book.validations.at(tab.sheetId, row, column);
    const rule = found && !found.allowInvalid ? found : null;
    const type = book.typedColumns.typeAt(tab.sheetId, row, column);
    if (rule === null && type === null) return;
    const before = styles.numberFormat(cells[row]?.[column]);
    const raw = rows[rowOffset]?.[columnOffset];
    const { content, format } = typedCell(raw, before, { locale, timeZone, year, rowsOf });
    if (content.f) return;
    const value = content.t === 3 ? content.v === 1 : (content.v ?? '');
    if (type !== null && value !== '' && !isOfType(type, value, format ?? before)) {
      refusal = new SheetsError(messages.typedColumns());
      return;
    }
    if (rule === null) return;
    const shown = shownText(value, format ?? before, locale, book.kit.numfmt);
    if (accepts(rule, value, shown)) return;
    const name = cellName(row, column);
    refusal = new SheetsError(messages.invalidListData(name, rule.values ?? []));
  });
  return refusal;
}

function isOfType(type: ColumnType, value: unknown, format: string): boolean {
  if (type === 'TEXT') return typeof value === 'string';
  if (type === 'CHECKBOX') return typeof value === 'boolean';
  return typeof value === 'number' && (type === 'DATE') === isDateFormat(format);
}
