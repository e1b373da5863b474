import type { Urgency } from '../core/playbook/flags';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The darker the more urgent, so that it shows on a printed page without colours. */
const COLORS: Readonly<Record<Urgency, string>> = {
  today: '#f0b7a4',
  talk: '#fbe0b0',
  cell: '#f1f3f4',
};

/** How Sheets gives a cell without a colour. */
const NO_COLOR = '#ffffff';

const isOurs = (color: string): boolean => Object.values(COLORS).includes(color);

/**
 * Colours the cells of the flags by their urgency; a cell that somebody coloured stays as it is, and
 * so do rules of conditional formatting.
 *
 * @param urgencies of the texts of flags; a cell with another text keeps its colour
 */
export function colorFlags(
  sheet: Sheet,
  column: number,
  firstRow: number,
  urgencies: ReadonlyMap<string, Urgency | null>,
): void {
  repaint(sheet, column, firstRow, (text) => {
    const urgency = text === '' ? null : urgencies.get(text);
    return urgency === undefined || urgency === null ? urgency : COLORS[urgency];
  });
}

/** Takes the colours of flags away again. */
export function clearFlagColors(sheet: Sheet, column: number): void {
  repaint(sheet, column, 1, () => null);
}

/** @param colorOf the colour of a cell with a text; null for none, undefined to leave it */
function repaint(
  sheet: Sheet,
  column: number,
  firstRow: number,
  colorOf: (text: string) => string | null | undefined,
): void {
  const rows = sheet.getMaxRows() - firstRow + 1;
  if (rows < 1) return;
  const range = sheet.getRange(firstRow, column, rows, 1);
  const texts = range.getValues();
  let isChanged = false;
  const next = range.getBackgrounds().map(([color = NO_COLOR], index) => {
    const isFree = color === NO_COLOR || isOurs(color);
    const wanted = isFree ? colorOf(String(texts[index]?.[0])) : undefined;
    // White would hide the lines between cells.
    const now = color === NO_COLOR ? null : color;
    if (wanted === undefined || wanted === now) return [now];
    isChanged = true;
    return [wanted];
  });
  if (isChanged) range.setBackgrounds(next);
}
