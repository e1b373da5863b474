import { describe, expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import { ACTIVITIES, call, PROCESS, refusal } from './call';

const [HEADERS = [], ...STAGES] = PROCESS;

/** The process with calls, of which Bo does fewer. */
const WITH_CALLS = [
  HEADERS,
  ['', 'Call', 'prospecting', 'activity', 'Phone call', '', '', '', 12, ''],
  ...STAGES,
  ['Bo', 'Call', '', 'activity', '', '', '', '', 4, ''],
];

const rows = (...args: Parameters<typeof call>[1][number][]) =>
  (call('SC_ACTIVITIES', [ACTIVITIES, WITH_CALLS, ...args]) as unknown[][]).slice(1);

describe('SC_ACTIVITIES', () => {
  it('has the kinds of the process first, with counts, paces and targets', () => {
    expect(rows('Ana')).toEqual([
      ['Call', 70, 7, 12],
      ['Visit', 2, 0.2, null],
    ]);
    expect(rows('bo')).toEqual([
      ['Call', 30, 3, 4],
      ['Visit', 0, 0, null],
    ]);
  });

  it('gives the team what each person does a week', () => {
    const team = [
      ['Call', 100, 5, 12],
      ['Visit', 2, 0.1, null],
    ];
    expect(rows()).toEqual(team);
    expect(rows([['']])).toEqual(team);
  });

  it('counts in a window, and has no pace in a few weeks', () => {
    expect(rows('Ana', '2025-12-12', '2025-12-18')[0]).toEqual(['Call', 7, null, 12]);
    expect(rows('Ana', '2020-01-01', '2020-12-31')[0]).toEqual(['Call', null, null, 12]);
  });

  it('reads dates that can be read either way in the order of the locale, as the report does', () => {
    const typed = [
      ['Date', 'Salesperson', 'Activity'],
      ...Array.from({ length: 12 }, (_, day) => [`${day + 1}/4/2026`, 'Ana', 'Call']),
    ];
    const inApril = (locale: string) =>
      call(
        'SC_ACTIVITIES',
        [typed, PROCESS, 'Ana', '2026-04-01', '2026-04-30'],
        NO_SETTINGS,
        locale,
      );
    expect(inApril('de_DE')).toContainEqual(['Call', 12, null, null]);
    expect(inApril('en_US')).toContainEqual(['Call', 1, null, null]);
  });

  it('gives each of several names its rows below it', () => {
    expect(rows([['Bo'], [''], ['Zoe'], ['Ana']])).toEqual([
      ['Bo', null, null, null],
      ...rows('Bo'),
      ['Ana', null, null, null],
      ...rows('Ana'),
    ]);
  });

  it('says who is there where nobody has the name', () => {
    expect(refusal('SC_ACTIVITIES', [ACTIVITIES, PROCESS, 'Zoe'])).toBe(
      'SC_ACTIVITIES: nobody in the activities is called “Zoe”. Names seen: Ana and Bo.',
    );
  });
});
