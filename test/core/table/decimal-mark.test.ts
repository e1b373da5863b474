import { expect, it } from 'vitest';
import { type Cell, dateOrderIn, decimalMarkOf } from '../../../src/core/table';

function markOf(cells: readonly Cell[], locale: string | null = null): '.' | ',' | null {
  const rows = cells.map((cell) => [cell]);
  return decimalMarkOf(rows, 0, () => locale);
}

it('is what stands before other than three digits, and behind other marks', () => {
  expect(markOf(['1.200', '12,5'])).toBe(',');
  expect(markOf(['1.200,50 €'])).toBe(',');
  expect(markOf(['1 200,50'])).toBe(',');
  expect(markOf(['1.200.000'])).toBe(',');
  expect(markOf(['1.200', '1.5'])).toBe('.');
  expect(markOf(['$1,200.50'])).toBe('.');
  expect(markOf(["CHF 1'200.50"])).toBe('.');
  expect(markOf(['0.125'])).toBe('.');
});

it('is not told by what can be read either way, by whole numbers, or by numbers', () => {
  expect(markOf(['1.200', '1,500', '800', 1.5, 'n/a', ''], 'de_DE')).toBeNull();
});

it('is the locale’s where as many texts tell the one as the other', () => {
  expect(markOf(['1.5', '1,5'], 'de_DE')).toBe(',');
  expect(markOf(['1.5', '1,5'], 'de_CH')).toBe('.');
  expect(markOf(['1.5', '1,5'], 'en_US')).toBe('.');
  expect(markOf(['1.5', '1,5'])).toBeNull();
});

it('knows in which locales the month goes first', () => {
  expect(dateOrderIn('en_US')).toBe('month first');
  for (const locale of ['en_GB', 'de_DE', 'fr_FR', 'es_ES', 'pt_BR', 'en-AU']) {
    expect(dateOrderIn(locale)).toBe('day first');
  }
  expect(dateOrderIn(null)).toBeNull();
});
