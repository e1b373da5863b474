import { type SheetLocale, sheetLocale } from '../../../workbook/text/sheet-locale';
import { addCounts, countStyle, type NumberStyle, noStyleCounts, styleTold } from './number-style';
import type { CsvTable } from './read-csv';
import { countDate, type DateCounts, noDateCounts, slashedOrder } from './slashed-dates';

/** How a file writes dates and numbers, read off its cells. */
export interface FileHabits {
  /** The locale that writes so. */
  readonly locale: SheetLocale;
  /** The order of dates with slashes; null where they can be read either way. */
  readonly slashedOrder: 'DMY' | 'MDY' | null;
  /** How each column writes numbers; null where a column and the file leave it open. */
  readonly styles: ReadonlyArray<NumberStyle | null>;
}

const BRAZILIAN = /R\$ ?\d/;

/**
 * Reads a file's habits off all of its cells: of numbers by column, then by the file as a whole. A
 * separator other than the comma, dates with dots, and amounts in reais are a hint that the comma
 * is in decimals.
 */
export function fileHabits({ rows, separator }: CsvTable): FileHabits {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, noStyleCounts);
  const dates = noDateCounts();
  let isBrazilian = false;
  for (const row of rows) {
    row.forEach((text, column) => {
      if (!/\d/.test(text)) return;
      const counts = columns[column];
      if (counts !== undefined) countStyle(counts, text);
      countDate(dates, text);
      isBrazilian ||= BRAZILIAN.test(text);
    });
  }
  const all = noStyleCounts();
  for (const counts of columns) addCounts(all, counts);
  const { '.': withPoint, ',': withComma } = all.pointOrComma;
  const isComma =
    dates.dotted > 0 ||
    (separator === ';' && withPoint + withComma > 0) ||
    (isBrazilian && withComma === 0);
  const hint = isComma ? 'comma' : null;
  const style = styleTold(all) ?? hint;
  const order = slashedOrder(dates);
  const name = localeName(style, dates, order, separator, isBrazilian);
  return {
    locale: sheetLocale(name),
    slashedOrder: order,
    styles: columns.map((counts) => styleTold(counts) ?? groupsIn(counts.pointOrComma) ?? style),
  };
}

/** The style in which the marks before three digits group thousands, as is usual with money. */
function groupsIn(pointOrComma: Readonly<Record<'.' | ',', number>>): NumberStyle | null {
  if (pointOrComma['.'] > 0 === pointOrComma[','] > 0) return null;
  return pointOrComma['.'] > 0 ? 'comma' : 'point';
}

function localeName(
  style: NumberStyle | null,
  dates: DateCounts,
  order: 'DMY' | 'MDY' | null,
  separator: string,
  isBrazilian: boolean,
): string {
  if (style === 'apostrophe') return 'de_CH';
  if (style === 'space') return 'fr_FR';
  if (style === 'comma') {
    if (isBrazilian) return 'pt_BR';
    return dates.slashed > dates.dotted ? 'es_ES' : 'de_DE';
  }
  // Where semicolons separate, the comma is in decimals: not in America.
  const isEuropean = dates.dotted > 0 || (separator === ';' && order === null);
  return order === 'DMY' || isEuropean ? 'en_GB' : 'en_US';
}
