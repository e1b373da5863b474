import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActivities } from '../../../src/core/activities/read-activities';
import { problemSentence } from '../../../src/core/language/problems';
import type { Cell } from '../../../src/core/table';

const TODAY = 46_000;

type Row = readonly [day: number, who: string];

function reading(rows: readonly Row[], nameOf: (written: string) => string = (written) => written) {
  const cells = rows.map(([day, who]): Cell[] => [{ day }, who, 'Call']);
  const read = readActivities([['Date', 'Who', 'Activity'], ...cells], 'Calls', TODAY, {
    salespersonName: nameOf,
  });
  if (read === null) throw new Error('A tab of activities.');
  return read;
}

/** A row on each day, the newest first. */
function kept(who: string, days: number, newest = TODAY): Row[] {
  return Array.from({ length: days }, (_, index): Row => [newest - index, who]);
}

function leftOut(
  rows: readonly Row[],
  nameOf: (written: string) => string = (written) => written,
): number[] {
  return reading(rows, nameOf).problems.map(({ row }) => row - 2);
}

describe('days that stand alone', () => {
  it('are left out and told, as a mistyped year makes them', () => {
    const rows: Row[] = [[TODAY - 8_000, 'Bo'], ...kept('Ana', 50), ...kept('Bo', 50)];
    const { activities, problems } = reading(rows);
    expect(activities).toHaveLength(100);
    expect(problems.map(problemSentence)).toEqual([
      '“Calls”, row 2: Date 14 Jan 2004 lies more than half a year from the nearest other day, 21 Oct 2025; the row is left out.',
    ]);
  });

  it('are those before all others of one person, too', () => {
    const rows: Row[] = [...kept('Ana', 600), ...kept('Bo', 50), [TODAY - 400, 'Bo']];
    expect(leftOut(rows)).toEqual([650]);
    expect(leftOut([...kept('Ana', 600), [TODAY - 400, 'Bo']])).toEqual([]);
  });

  it('are those behind all others of a tab that nobody keeps any more', () => {
    expect(leftOut([[TODAY, 'Ana'], ...kept('Ana', 100, TODAY - 500)])).toEqual([0]);
  });

  it('are no earlier time in which the tab was kept, and no ordinary gap', () => {
    expect(leftOut([...kept('Ana', 100), ...kept('Ana', 5, TODAY - 400)])).toEqual([]);
    expect(leftOut([...kept('Ana', 100), [TODAY - 99 - 182, 'Ana']])).toEqual([]);
    expect(leftOut([...kept('Ana', 8), [TODAY - 900, 'Ana']])).toEqual([]);
  });

  it('are judged by person, however the name is written', () => {
    const both: Row[] = [
      [TODAY - 600, 'A. Berg'],
      ...kept('A. Berg', 50),
      ...kept('Ana Berg', 300, TODAY - 300),
      ...kept('Bo', 700),
    ];
    expect(leftOut(both)).toEqual([0]);
    expect(leftOut(both, (name) => name.replace('A. ', 'Ana '))).toEqual([]);
  });

  it('are at most one in a hundred, or one, and the others stay', () => {
    const row = fc.tuple(
      fc.integer({ min: TODAY - 3_000, max: TODAY }),
      fc.constantFrom('Ana', 'Bo'),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
        const { activities, problems } = reading(rows);
        expect(activities.length + problems.length).toBe(rows.length);
        expect(problems.length).toBeLessThanOrEqual(4 + 0.04 * rows.length);
      }),
    );
  });
});
