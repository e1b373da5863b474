import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay, isoMinute, partsOf } from '../../../src/core/calendar';
import { type Cell, type DateOrder, readDay } from '../../../src/core/table';
import { check } from '../statistics/check';

/** What the cell reads as, as ISO text with the minute where there is a time of day. */
function read(cell: Cell | undefined, order: DateOrder = 'month first'): string {
  const result = readDay(cell, order);
  if (typeof result === 'string') return result;
  return Number.isInteger(result) ? isoDay(result) : isoMinute(result);
}

describe('readDay', () => {
  it('takes a date cell as it is, with its time of day', () => {
    expect(readDay({ day: 46_349.25 }, 'month first')).toBe(46_349.25);
  });

  it('takes a bare number for a date only where it can be one', () => {
    expect(read(46_349)).toBe('2026-11-23');
    expect(read(20_261_123)).toBe('2026-11-23');
    for (const number of [0, 5, 2026, 15_000, 1_000_000, 20_261_345, 170_123_456, Number.NaN]) {
      expect(read(number)).toBe('invalid');
    }
  });

  it('reads the stamps of a system’s clock, and serial numbers as text', () => {
    expect(read(1_768_780_800)).toBe('2026-01-19');
    expect(read('1768780800')).toBe('2026-01-19');
    expect(read('1768824000000')).toBe('2026-01-19 12:00');
    expect(read('46349')).toBe('2026-11-23');
    expect(read('0170123456')).toBe('invalid');
    expect(read('4999999999')).toBe('invalid');
    expect(read('12345')).toBe('invalid');
  });

  it('takes a day without a year for no date', () => {
    for (const text of ['19 janv', 'Jan 19', '19.01.', '19/1']) expect(read(text)).toBe('invalid');
  });

  it.each([undefined, '', ' ', '\u00a0', '-', '–', 'n/a', 'N/A', 'NaN', 'None', 'null'])(
    'takes %o for blank',
    (cell) => {
      expect(read(cell)).toBe('blank');
    },
  );

  it.each([
    '2026-11-23',
    '2026/11/23',
    '2026.11.23',
    '20261123',
    '2026-Nov-23',
    '2026 Nov 23',
    '11/23/2026',
    '23/11/2026',
    '23.11.2026',
    '23. 11. 2026',
    '23-11-2026',
    '11/23/26',
    '23.11.26',
    '23 Nov 2026',
    '23-Nov-26',
    '23-NOV-2026',
    'Nov 23, 2026',
    'November 23rd, 2026',
    'the 23rd of November 2026',
    'Mon, 23 Nov 2026',
    'Monday, November 23, 2026',
    '23. November 2026',
    'Mo, 23. Nov. 2026',
    'Montag, den 23. November 2026',
    '23 de noviembre de 2026',
    'lunes, 23 de noviembre de 2026',
    '23 nov. 2026',
    'lundi 23 novembre 2026',
    '23 de novembro de 2026',
    'segunda-feira, 23 de novembro de 2026',
    'seg., 23 de nov. de 2026',
    'Mo., 23.11.2026',
    'Mo. 23.11.2026',
    'Mo 23.11.26',
    'Montag, den 23.11.2026',
    'lun. 23/11/2026',
    'seg 23/11/2026',
    'segunda-feira, 23/11/2026',
    'Mon 11/23/2026',
    'Mon, 2026-11-23',
    '23NOV2026',
    '23nov26',
    '2026-11-23 (Mon)',
    '23.11.2026 (geschätzt)',
    '"2026-11-23"',
    "'23/11/2026'",
    '“23/11/2026”',
    '46349',
  ])('reads %o', (text) => {
    expect(read(text)).toBe('2026-11-23');
  });

  it.each([
    ['mar. 24 nov. 2026', '2026-11-24'],
    ['mardi 24 novembre 2026', '2026-11-24'],
    ['martes, 24 de noviembre de 2026', '2026-11-24'],
    ['mar 3 mars 2026', '2026-03-03'],
    ['3 mar 2026', '2026-03-03'],
  ])('does not take the Tuesday of %o for March', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['1st May 2026', '2026-05-01'],
    ['1er mai 2026', '2026-05-01'],
    ['1º de maio de 2026', '2026-05-01'],
    ['2nd June 2026', '2026-06-02'],
    ['3rd July 2026', '2026-07-03'],
  ])('reads the ordinal of %o', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it('knows every month in the five languages, written out and shortened', () => {
    for (const locale of ['en-US', 'de-DE', 'de-AT', 'es-ES', 'fr-FR', 'pt-BR']) {
      for (let month = 1; month <= 12; month++) {
        for (const style of ['long', 'short'] as const) {
          const name = new Date(Date.UTC(2026, month - 1, 7)).toLocaleDateString(locale, {
            month: style,
            timeZone: 'UTC',
          });
          const wanted = `2026-${String(month).padStart(2, '0')}-07`;
          expect([name, read(`7 ${name} 2026`)]).toEqual([name, wanted]);
        }
      }
    }
    expect(read('7 Mrz 2026')).toBe('2026-03-07');
    expect(read('7 Maerz 2026')).toBe('2026-03-07');
    expect(read('7 Sept 2026')).toBe('2026-09-07');
    expect(read('7 setiembre 2026')).toBe('2026-09-07');
  });

  it('reads the whole date as the five languages write it out', () => {
    // To 2029, because some write years with two digits.
    const days = fc.integer({ min: 40_000, max: 47_400 });
    const locales = ['en-US', 'en-GB', 'de-DE', 'es-ES', 'fr-FR', 'pt-BR'] as const;
    const styles = ['full', 'long', 'medium', 'short'] as const;
    check(
      fc.property(
        days,
        fc.constantFrom(...locales),
        fc.constantFrom(...styles),
        (day, locale, dateStyle) => {
          const { year, month, day: dayOfMonth } = partsOf(day);
          const text = new Date(Date.UTC(year, month - 1, dayOfMonth)).toLocaleDateString(locale, {
            dateStyle,
            timeZone: 'UTC',
          });
          const order = locale === 'en-US' ? 'month first' : 'day first';
          expect([text, read(text, order)]).toEqual([text, isoDay(day)]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads 3/4 as the column writes its dates', () => {
    expect(read('3/4/2026', 'month first')).toBe('2026-03-04');
    expect(read('3/4/2026', 'day first')).toBe('2026-04-03');
    expect(read('3-4-26', 'day first')).toBe('2026-04-03');
  });

  it('takes a part over 12 for the day, whatever the order of the column', () => {
    expect(read('23/11/2026', 'month first')).toBe('2026-11-23');
    expect(read('11/23/2026', 'day first')).toBe('2026-11-23');
  });

  it('reads two-digit years as Sheets does: 00 to 29 are 2000s, 30 to 99 are 1900s', () => {
    expect(read('1/2/00')).toBe('2000-01-02');
    expect(read('1/2/29')).toBe('2029-01-02');
    expect(read('1/2/30')).toBe('1930-01-02');
    expect(read('1/2/99')).toBe('1999-01-02');
  });

  it.each([
    ['02/23/26 08:55 PM', '2026-02-23 20:55'],
    ['02/23/26 08:55PM', '2026-02-23 20:55'],
    ['02/23/26 12:05 AM', '2026-02-23 00:05'],
    ['02/23/26 12:05 PM', '2026-02-23 12:05'],
    ['02/23/26, 8:55 p.m.', '2026-02-23 20:55'],
    ['23/02/2026 8:55 p. m.', '2026-02-23 20:55'],
    ['2/23/2026 8 PM', '2026-02-23 20:00'],
    ['2026-02-23 20:55', '2026-02-23 20:55'],
    ['2026-02-23T20:55:00Z', '2026-02-23 20:55'],
    ['2026-02-23T20:55:00.000+0000', '2026-02-23 20:55'],
    ['2026-02-23 20:55:00+00', '2026-02-23 20:55'],
    ['Mon Feb 23 2026 20:55:00 GMT+0100 (Central European Standard Time)', '2026-02-23 20:55'],
    ['2026-02-23 20:55 UTC', '2026-02-23 20:55'],
    ['2026-02-23 20:55 CET', '2026-02-23 20:55'],
    ['02/23/2026 8:55 PM EST', '2026-02-23 20:55'],
    ['20260223T205500Z', '2026-02-23 20:55'],
    ['20260223T2055', '2026-02-23 20:55'],
    ['Mo. 23.02.2026 20:55', '2026-02-23 20:55'],
    ['46076,5', '2026-02-23 12:00'],
    ['1771848000.123', '2026-02-23 12:00'],
    ['1771848000123.5', '2026-02-23 12:00'],
    ['23.02.2026 20:55 Uhr', '2026-02-23 20:55'],
    ['23.02.2026, 20:55:00', '2026-02-23 20:55'],
    ['23. Februar 2026 um 20:55', '2026-02-23 20:55'],
    ['Feb 23, 2026 at 8:55 PM', '2026-02-23 20:55'],
    ['23/02/2026 20h55', '2026-02-23 20:55'],
    ['23/02/2026 à 20h55', '2026-02-23 20:55'],
    ['23 de febrero de 2026 a las 20:55', '2026-02-23 20:55'],
    ['23 de fevereiro de 2026 às 20:55', '2026-02-23 20:55'],
    ['2026-02-23 24:00', '2026-02-24'],
    ['2026-02-23 00:00', '2026-02-23'],
  ])('reads the time of day of %o', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it('keeps the seconds, so that two changes in one minute stay in order', () => {
    const first = readDay('2026-02-23 20:55:01', 'month first') as number;
    const second = readDay('2026-02-23 20:55:02', 'month first') as number;
    expect((second - first) * 86_400).toBeCloseTo(1, 3);
  });

  it('reads back every minute that the history tab is written with', () => {
    check(
      fc.property(
        fc.integer({ min: 30_000, max: 60_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const text = isoMinute(day + minute / 1440);
          expect(readDay(text, 'month first')).toBeCloseTo(day + minute / 1440, 9);
        },
      ),
    );
  });

  it.each<Cell>([
    'tbd',
    'Q3 2026',
    'Nov 2026',
    'end of June',
    'Marketing 5 2026',
    'Decision 3 2024',
    'Call Ana on 3 May 2026',
    'Call 23/11/2026',
    'Ana 23.11.2026',
    '46027,50',
    '2026-11-23 (5 days)',
    '"',
    'Nov 23 2026 5',
    'Nov 23 126',
    '23.11.',
    '2026-02-30',
    '30/02/2026',
    '13/13/2026',
    '0/1/2026',
    '2026-11-23 25:00',
    '2026-11-23 24:30',
    '2026-11-23 20:61',
    '2026-11-23 13:00 AM',
    '1/1/0202',
    '12',
    '12:30',
    '#N/A',
    true,
    false,
    { day: Number.NaN },
    -1,
  ])('takes %o for no date', (cell) => {
    expect(read(cell)).toBe('invalid');
  });

  it('never throws and never gives NaN, whatever is in the cell', () => {
    const dateLike = fc.string({
      unit: fc.constantFrom(...'0123456789/.-: TZaprilmNov,'),
      maxLength: 20,
    });
    const cells = fc.oneof(dateLike, fc.string(), fc.double(), fc.boolean());
    check(
      fc.property(cells, fc.constantFrom<DateOrder>('day first', 'month first'), (cell, order) => {
        const result = readDay(cell, order);
        if (typeof result === 'number') {
          expect(result).toBeGreaterThanOrEqual(1);
          expect(result).toBeLessThan(110_000);
        } else expect(['blank', 'invalid']).toContain(result);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a long cell that is nearly a date as invalid', () => {
    expect(read(`3 ${'Nov '.repeat(12_000)}x`)).toBe('invalid');
    expect(read(`3${' '.repeat(49_000)}x`)).toBe('invalid');
    expect(read(`${' ,'.repeat(24_000)}3:30x`)).toBe('invalid');
  });
});

it('agrees with the calendar on every numeric date in every order', () => {
  const days = fc.integer({ min: 40_000, max: 50_000 });
  check(
    fc.property(days, fc.constantFrom('/', '-'), (day, separator) => {
      const { year, month, day: dayOfMonth } = partsOf(day);
      const two = (value: number): string => String(value).padStart(2, '0');
      const dayFirst = [two(dayOfMonth), two(month), year].join(separator);
      const monthFirst = [month, dayOfMonth, year].join(separator);
      expect(readDay(dayFirst, 'day first')).toBe(day);
      expect(readDay(monthFirst, 'month first')).toBe(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
    }),
  );
});

describe('a moment behind the name of whoever logged it', () => {
  it('is read where a year and a time stand at the end', () => {
    const moment = readDay('Ada Roe Jan 5, 2026 9:14 AM', 'month first');
    expect(moment).toBeCloseTo(46_027 + (9 * 60 + 14) / 1440, 6);
    expect(readDay('Call Ada on Jan 5', 'month first')).toBe('invalid');
  });
});
