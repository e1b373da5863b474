import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';
import { deals, lost, open, won } from './deal-rows';

describe('the velocity', () => {
  it('is open deals × win rate × mean won amount / median cycle', () => {
    const { metrics } = measure({
      deals: deals(
        won(1000, '', '2026-01-01', '2026-01-11'),
        won(2000, '', '2026-01-01', '2026-01-21'),
        lost(1),
        lost(1),
        open(1),
        open(1),
        open(1),
      ),
    });
    // 3 × 0.5 × 1500 / 15
    expect(metrics().velocityPerDay).toMatchObject({ value: 150, n: 4, unit: 'money a day' });
  });

  it('says which of the four is missing', () => {
    const codeOf = (...rows: ReadonlyArray<readonly Cell[]>) =>
      measure({ deals: deals(...rows) }).metrics().velocityPerDay;
    expect(codeOf(open(1))).toMatchObject({ value: null, absent: 'no-outcomes' });
    expect(codeOf(won(''), lost(1))).toMatchObject({ value: null, absent: 'no-amounts' });
    expect(codeOf(won(1, '', ''), lost(1))).toMatchObject({
      value: null,
      absent: 'no-created-dates',
    });
    expect(codeOf(won(1, '', '2026-02-01'), lost(1))).toMatchObject({
      value: null,
      absent: 'no-time',
    });
    expect(codeOf(won(1), lost(1)).value).toBe(0);
    expect(codeOf(won(1))).toMatchObject({ value: null, absent: 'no-losses-recorded' });
  });
});
