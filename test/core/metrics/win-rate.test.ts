import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/statistics';
import { measure } from '../pipelines';
import { deals, lost, open, won } from './deal-rows';

describe('the win rate', () => {
  it('is won / (won + lost), by count with its interval and by value', () => {
    const { metrics } = measure({ deals: deals(won(3000), won(1000), lost(4000), open(900)) });
    const { lower, upper } = wilsonInterval({ successes: 2, trials: 3, level: 0.95 });
    expect(metrics('Ana').winRate).toEqual({
      won: 2,
      lost: 1,
      open: 1,
      byCount: { value: 2 / 3, n: 3, low: lower, high: upper, unit: 'share', absent: null },
      byValue: { value: 0.5, n: 3, low: null, high: null, unit: 'share', absent: null },
    });
  });

  it('is 1 for somebody who lost nothing where others did, with an interval that says how little that is', () => {
    const [headers = [], ...rows] = deals(won(1), lost(1));
    const bosLoss = rows.map((row) =>
      row.map((cell) => (row[2] === 'Lost' && cell === 'Ana' ? 'Bo' : cell)),
    );
    const all = measure({ deals: [headers, ...bosLoss] }).metrics('Ana').winRate.byCount;
    expect(all).toMatchObject({ value: 1, n: 1, high: 1 });
    expect(all.low).toBeCloseTo(0.2065, 4);
  });

  it('is 0 where all are lost, and absent where deals were won and nobody writes losses down', () => {
    const none = measure({ deals: deals(won(1), won(1)) }).metrics().winRate;
    expect(none).toMatchObject({ won: 2, lost: 0 });
    expect(none.byCount).toMatchObject({ value: null, low: null, absent: 'no-losses-recorded' });
    expect(none.byValue).toMatchObject({ value: null, absent: 'no-losses-recorded' });
    expect(measure({ deals: deals(lost(1)) }).metrics().winRate.byCount.value).toBe(0);
  });

  it('is absent, not 0, where nothing is decided', () => {
    const { winRate } = measure({ deals: deals(open(1)) }).metrics();
    expect(winRate.byCount).toMatchObject({ value: null, n: 0, absent: 'no-outcomes' });
    expect(winRate.byValue).toMatchObject({ value: null, n: 0, absent: 'no-outcomes' });
  });

  it('by value is absent where lost deals have no amount, so that they would count as free', () => {
    const { winRate } = measure({ deals: deals(won(100), lost(''), lost(0)) }).metrics();
    expect(winRate.byCount.value).toBeCloseTo(1 / 3, 12);
    expect(winRate.byValue).toMatchObject({ value: null, absent: 'no-amounts' });
  });

  it('counts the deals closed in the window, both ends included', () => {
    const sheet = {
      deals: deals(
        won(1, '', '2026-01-01', '2026-02-28'),
        won(1, '', '2026-01-01', '2026-03-01'),
        won(1, '', '2026-01-01', '2026-03-31 23:00'),
        won(1, '', '2026-01-01', '2026-04-01'),
        won(1, '', '2026-01-01', ''),
      ),
    };
    expect(measure({ ...sheet, from: '2026-03-01', to: '2026-03-31' }).metrics().winRate.won).toBe(
      2,
    );
    expect(measure({ ...sheet, from: '2026-03-01' }).metrics().winRate.won).toBe(3);
    expect(measure({ ...sheet, to: '2026-02-28' }).metrics().winRate.won).toBe(1);
    expect(measure(sheet).metrics().winRate.won).toBe(5);
  });

  it('counts a repeated row once', () => {
    const rows = deals(won(1), lost(1));
    const { metrics, team } = measure({ deals: [...rows, ...rows.slice(1)] });
    expect(metrics().winRate).toMatchObject({ won: 1, lost: 1 });
    expect(team.problems.map(({ row, problem }) => `${row} ${problem}`)).toEqual([
      '4 duplicate',
      '5 duplicate',
    ]);
  });
});
