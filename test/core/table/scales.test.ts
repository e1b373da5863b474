import { expect, it } from 'vitest';
import { readNumber } from '../../../src/core/table';

it.each([
  ['2k', 2e3],
  ['2K', 2e3],
  ['2 T€', 2e3],
  ['2 Tsd.', 2e3],
  ['2m', 2e6],
  ['2M', 2e6],
  ['2 mn', 2e6],
  ['2 Mn', 2e6],
  ['2 mln', 2e6],
  ['2 Mio', 2e6],
  ['2 bn', 2e9],
  ['2 Mrd', 2e9],
])('“%s” is read by what stands in it for a power of ten', (text, value) => {
  expect(readNumber(text)).toMatchObject({ value });
});
