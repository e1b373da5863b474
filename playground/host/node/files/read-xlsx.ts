import type { SheetLocale } from '../../../workbook/text/sheet-locale';
import { serialOfWallTime } from '../../../workbook/time/serial';
import type { TabSpec } from '../../../workbook/workbook-spec';

/**
 * Reads the tabs of an Excel file. Cells keep their types: a text stays a text, whatever it looks
 * like, and a date has no time zone.
 */
export async function readXlsx(path: string, locale: SheetLocale): Promise<TabSpec[]> {
  // Loaded late: most runs read no Excel file.
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const sheets = await readXlsxFile(path);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    values: data.map((row) => row.map((value) => typedValue(value))),
    numberFormats: data.map((row) => row.map((value) => numberFormat(value, locale))),
  }));
}

function typedValue(value: unknown): unknown {
  // The library gives the wall time of a date as if it were UTC.
  if (value instanceof Date) return serialOfWallTime(value.getTime());
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function numberFormat(value: unknown, locale: SheetLocale): string {
  if (!(value instanceof Date)) return '';
  return value.getTime() % 86_400_000 === 0 ? locale.dateFormat : locale.dateTimeFormat;
}
