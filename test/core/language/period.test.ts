import { describe, expect, it } from 'vitest';
import { ALL_DATA, ALL_TIME, type Window, windowOf } from '../../../src/core/calendar';
import { periodRests, periodText } from '../../../src/core/language/period';

/** 23 Nov 2026. */
const AS_OF = 46_349;

describe('the words for a period', () => {
  it.each<[Window, string]>([
    [ALL_DATA, 'all deals'],
    [windowOf({ ...ALL_TIME, code: 'last-90-days' }, AS_OF), 'last 90 days (since 26 Aug 2026)'],
    [windowOf({ ...ALL_TIME, code: 'this-quarter' }, AS_OF), 'this quarter (since 1 Oct 2026)'],
    [{ from: AS_OF - 10, to: null }, 'since 13 Nov 2026'],
    [{ from: null, to: AS_OF - 10 }, 'until 13 Nov 2026'],
    [{ from: AS_OF - 20, to: AS_OF - 10 }, '3 Nov 2026 to 13 Nov 2026'],
  ])('of %j are %s', (window, words) => {
    expect(periodText(window, AS_OF)).toBe(words);
  });

  it('say which figures are of it, and nothing where it is everything', () => {
    expect(periodRests(ALL_DATA, AS_OF)).toBe('');
    const said = periodRests({ from: AS_OF - 20, to: AS_OF - 10 }, AS_OF);
    expect(said).toContain('Of the period, 3 Nov 2026 to 13 Nov 2026:');
    expect(said).toContain('As of 23 Nov 2026');
  });
});
