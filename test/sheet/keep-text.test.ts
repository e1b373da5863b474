import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../playground/index';
import { keepText, valueToWrite } from '../../src/sheet/keep-text';
import { check } from '../core/statistics/check';

/** Texts that Sheets would read as a formula, a number, a day or a truth in some locale. */
const TEXTS = [
  '=1+1',
  '+5',
  '-5',
  '@name',
  "'quoted'",
  "''",
  '#1 Pizza',
  '#N/A',
  '007',
  '1/2',
  '1.2.26',
  '10:30',
  '10 %',
  '(5)',
  '$5',
  '€ 5',
  '5 €',
  'R$ 500',
  '1e5',
  '.5',
  'TRUE',
  'false',
  'WAHR',
  'FALSCH',
  'VERDADERO',
  'vrai',
  'FAUX',
  'Verdadeiro',
  'falso',
  'March 3',
  'März 2026',
  '3 mars 2026',
  'Mon, March 3, 2026',
  'enero 2026',
  ' =1',
  '\t=1',
  'Deal',
  'Ana Berg',
  '"x"',
  '• point',
  '   •  point',
  '“quoted”',
  '=',
  '',
];

describe('keepText', () => {
  it.each(['en_US', 'en_GB', 'de_DE', 'es_ES', 'fr_FR', 'pt_BR'])(
    'has every text stay that text in a sheet of %s',
    async (locale) => {
      const host = await createHost({
        bundle: '',
        locale,
        workbook: { tabs: [{ name: 'T', rows: 100, columns: 2 }] },
      });
      const rows = JSON.stringify(TEXTS.map((text) => [keepText(text)]));
      host.evaluate(
        `SpreadsheetApp.getActive().getSheetByName('T').getRange(1, 1, ${TEXTS.length}, 1).setValues(${rows})`,
      );
      expect(host.workbook.values('T', `A1:A${TEXTS.length}`).flat()).toEqual(TEXTS);
      expect(host.workbook.formulas('T').flat().join('')).toBe('');
      host.dispose();
    },
  );

  it('changes nothing but the beginning, and that at most by an apostrophe', () => {
    check(
      fc.property(fc.string(), (text) => {
        expect([text, `'${text}`]).toContain(keepText(text));
      }),
    );
  });

  it('never lets a text begin a formula', () => {
    check(
      fc.property(fc.constantFrom('=', '+', '-', '@', "'"), fc.string(), (sign, rest) => {
        expect(keepText(sign + rest)).toBe(`'${sign}${rest}`);
      }),
    );
  });
});

describe('valueToWrite', () => {
  it('writes days so that every locale reads the same day, whatever the script’s zone', () => {
    expect(valueToWrite({ day: 46_349 })).toBe('2026-11-23');
    expect(valueToWrite({ day: 46_349.5 })).toBe('2026-11-23 12:00');
    expect(valueToWrite(5)).toBe(5);
    expect(valueToWrite(true)).toBe(true);
    expect(valueToWrite('=1')).toBe("'=1");
  });

  it('writes the last seconds of a day as the next day, not as 24:00', () => {
    expect(valueToWrite({ day: 46_349 + 1439.6 / 1440 })).toBe('2026-11-24');
    expect(valueToWrite({ day: 46_349 + 0.4 / 1440 })).toBe('2026-11-23');
  });
});
