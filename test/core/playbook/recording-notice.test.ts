import { describe, expect, it } from 'vitest';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS = ['Deal', 'Salesperson', 'Stage', 'Lost at stage', 'Created', 'Close date'];

/** How many deals of Ana's are won, and lost at which stage. */
interface Deals {
  readonly won: number;
  readonly lostAt: readonly string[];
  /** Headers of date columns, each filled in every row. */
  readonly dates?: readonly string[];
}

/** What is told of Ana where too little is recorded; null where enough is. */
function told({ won, lostAt, dates = [] }: Deals): string | null {
  const stages = [...Array.from({ length: won }, () => ''), ...lostAt];
  const rows = stages.map((stage, index): Cell[] => [
    `Deal ${index}`,
    'Ana',
    index < won ? 'Won' : 'Lost',
    stage,
    '2026-01-05',
    '2026-04-01',
    ...dates.map(() => '2026-02-05'),
  ]);
  const { team } = measure({ deals: [[...HEADERS, ...dates], ...rows] });
  const notices = coachingReport(team).people[0]?.notices ?? [];
  return notices.find(({ code }) => code === 'not-enough-recorded')?.sentence ?? null;
}

const times = (count: number, stage: string): string[] =>
  Array.from({ length: count }, () => stage);
const NO_DATES =
  'The sheet does not say when deals entered a stage. A date column for each stage, or “Record stage changes now”, is enough.';

describe('the notice that too little is recorded', () => {
  it('counts the decided deals up to five', () => {
    expect(told({ won: 1, lostAt: times(1, 'Offer') })).toBe(
      '2 decided deals so far; 3 more are needed before they can be compared.',
    );
    expect(told({ won: 2, lostAt: times(2, 'Offer') })).toBe(
      '4 decided deals so far; 1 more is needed before they can be compared.',
    );
    expect(told({ won: 2, lostAt: times(3, 'Offer') })).toBe(NO_DATES);
  });

  it('counts nothing where no lost deal is recorded, which the head says', () => {
    expect(told({ won: 1, lostAt: [] })).toBe(NO_DATES);
  });

  it('asks where deals were lost, when that is not known of too many', () => {
    expect(told({ won: 5, lostAt: times(5, '') })).toMatch(/^For too many lost deals/);
    expect(told({ won: 5, lostAt: times(5, 'Offer') })).toBe(NO_DATES);
  });

  it('counts the decided proposals up to five', () => {
    expect(told({ won: 2, lostAt: [...times(2, 'Offer'), ...times(4, 'Lead')] })).toBe(
      '4 decided proposals so far; 1 more is needed before proposals can be compared.',
    );
    expect(told({ won: 3, lostAt: [...times(2, 'Offer'), ...times(4, 'Lead')] })).toBe(NO_DATES);
  });

  it('asks for dates of stages only where there are none at all', () => {
    const deals = { won: 5, lostAt: times(5, 'Offer') };
    expect(told(deals)).toBe(NO_DATES);
    expect(told({ ...deals, dates: ['Offer date'] })).toBeNull();
    expect(
      told({ ...deals, dates: ['Lead date', 'Fit date', 'Offer date', 'Terms date'] }),
    ).toBeNull();
  });
});
