import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { numberText, parseNumber, percentText } from '../../../sidebar/process/number-text';

vi.mock(
  '../../../src/core/language/format',
  () => import('../../../src/core/language/german/format'),
);

it('a form shows numbers with a comma where the language has one, and reads them back', () => {
  expect([numberText(0.37), numberText(12), percentText(0.125)]).toEqual(['0,37', '12', '12,5']);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (hundredths) => {
      expect(parseNumber(numberText(hundredths / 100))).toBe(hundredths / 100);
    }),
  );
});
