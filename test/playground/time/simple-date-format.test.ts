import { expect, it } from 'vitest';
import { formatDate } from '../../../playground/time/simple-date-format';

const instant = Date.UTC(2026, 2, 9, 22, 5, 7, 45);

it.each([
  ['yyyy-MM-dd', '2026-03-10'],
  ['d.M.yy', '10.3.26'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-10T06:05:07.045+08:00'],
  ['EEE, MMM d, h:mm a', 'Tue, Mar 10, 6:05 AM'],
  ['EEEE MMMM', 'Tuesday March'],
  ['D u k K', '69 2 6 6'],
  ['Z X XX', '+0800 +08 +0800'],
  ["hh 'o''clock'", "06 o'clock"],
  ["''yy''", "'26'"],
])('writes %j in the zone asked for', (pattern, expected) => {
  expect(formatDate(instant, 'Asia/Singapore', pattern)).toBe(expected);
});

it('writes Z for UTC with X', () => {
  expect(formatDate(instant, 'UTC', 'HH:mm X')).toBe('22:05 Z');
});

it('refuses letters that Java does not have, and the year of the week', () => {
  expect(() => formatDate(instant, 'UTC', 'b')).toThrow("Illegal pattern character 'b'");
  expect(() => formatDate(instant, 'UTC', 'YYYY')).toThrow("Illegal pattern character 'Y'");
});
