import { expect, it } from 'vitest';
import { guardedCell } from '../../../playground/command-line/guarded-cell';

it.each([
  '=1+1',
  '+A1',
  '-A1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1+1',
  '\uff1d1+1',
  '-2+cmd|x',
  '=HYPERLINK("x")',
])('guards the text %j as a formula is guarded when typed', (text) =>
  expect(guardedCell(text, text)).toBe(`'${text}`),
);

it('leaves numbers, dashes and telephone numbers as they are', () => {
  expect(guardedCell('-€5.00', -5)).toBe('-€5.00');
  for (const text of ['-', '--', '+49 170 123', '-5', 'a=b', '']) {
    expect(guardedCell(text, text)).toBe(text);
  }
});
