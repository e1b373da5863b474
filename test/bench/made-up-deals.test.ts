import { describe, expect, it } from 'vitest';
import { dealsTab } from '../../bench/speed/deals-tab';
import { madeUpDeals } from '../../bench/speed/made-up-deals';

const wanted = { count: 400, people: 5, weeks: 40 };

describe('made-up deals for the bench', () => {
  it('are exactly as many as wanted, of exactly as many people', () => {
    const { deals } = madeUpDeals(wanted);
    expect(deals).toHaveLength(400);
    expect(new Set(deals.map(({ salesperson }) => salesperson)).size).toBe(5);
    expect(new Set(deals.map(({ id }) => id)).size).toBe(400);
  });

  it('are the same each time', () => {
    expect(madeUpDeals(wanted)).toEqual(madeUpDeals(wanted));
  });

  it('have about three visits each, and some that are open', () => {
    const { deals } = madeUpDeals({ count: 3_000, people: 5, weeks: 100 });
    const visits = deals.reduce((sum, { entries }) => sum + entries.length, 0);
    expect(visits / deals.length).toBeGreaterThan(2.7);
    expect(visits / deals.length).toBeLessThan(3.3);
    const open = deals.filter(({ outcome }) => outcome === 'open').length;
    expect(open / deals.length).toBeGreaterThan(0.02);
  });

  it('stand in a tab as people keep them: a row a deal, a date in each stage entered', () => {
    const made = madeUpDeals(wanted);
    const { values = [] } = dealsTab(made);
    expect(values).toHaveLength(401);
    const dates = values.slice(1).map((row) => row.slice(-5).filter((cell) => cell !== '').length);
    expect(dates).toEqual(
      made.deals.map(({ entries }) => new Set(entries.map(({ stage }) => stage)).size),
    );
  });
});
