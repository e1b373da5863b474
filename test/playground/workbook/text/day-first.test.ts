import { expect, it } from 'vitest';
import { isDayFirst } from '../../../../playground/workbook/text/day-first';

it('is true where some first part is above 12 and no second part is', () => {
  expect(
    isDayFirst([
      ['a', '03/04/2024'],
      ['b', '25/12/2024'],
    ]),
  ).toBe(true);
  expect(isDayFirst([['25.12.2024 10:00']])).toBe(true);
});

it('is false where a second part is above 12, or nothing tells', () => {
  expect(isDayFirst([['25/12/2024'], ['12/25/2024']])).toBe(false);
  expect(isDayFirst([['03/04/2024'], ['2024-12-25'], [''], ['25-12']])).toBe(false);
  expect(isDayFirst([])).toBe(false);
});
