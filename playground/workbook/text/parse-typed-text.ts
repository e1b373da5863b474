import type { SheetLocale } from './sheet-locale';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';
import type { TypedValue } from './typed-value';

const FORMULA_AFTER_PLUS = /^\+[A-Za-z(]/;

/**
 * What Sheets stores for a text typed into a cell without a number format of its own (the same
 * for `setValue` with a string and for an imported CSV file).
 * @param year the current year, for dates typed without one
 * @example parseTypedText('007', sheetLocale('en_US'), 2026) // { kind: 'number', value: 7, format: null }
 */
export function parseTypedText(text: string, locale: SheetLocale, year: number): TypedValue {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1), quoted: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (FORMULA_AFTER_PLUS.test(text)) return { kind: 'formula', formula: `=${text}` };
  const trimmed = text.trim();
  const truth = typedBoolean(trimmed, locale);
  if (truth !== null) return { kind: 'boolean', value: truth };
  // Most cells are plain words: nothing without a digit is a number or a date.
  if (/\d/.test(trimmed)) {
    const number = typedNumber(trimmed, locale) ?? typedDate(trimmed, locale, year);
    if (number) return { kind: 'number', ...number };
  }
  return { kind: 'text', value: text, quoted: false };
}

function typedBoolean(text: string, locale: SheetLocale): boolean | null {
  if (text.length < 4 || text.length > 10) return null;
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === locale.trueWord) return true;
  if (upper === 'FALSE' || upper === locale.falseWord) return false;
  return null;
}
