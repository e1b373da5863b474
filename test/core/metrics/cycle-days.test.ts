import { describe, expect, it } from 'vitest';
import { measure } from '../pipelines';
import { deals, lost, won } from './deal-rows';

describe('the cycle', () => {
  it('is the median of created to closed of won deals', () => {
    const { metrics } = measure({
      deals: deals(
        won(1, '', '2026-01-01', '2026-01-11'),
        won(1, '', '2026-01-01', '2026-01-31'),
        won(1, '', '2026-01-01', '2026-01-01'),
        won(1, '', '', '2026-01-31'),
        lost(1),
      ),
    });
    expect(metrics().cycleDays.median).toMatchObject({ value: 10, n: 3, unit: 'days' });
  });

  it('counts days, not hours: a deal created and won on one day took none', () => {
    const { metrics } = measure({
      deals: deals(
        won(1, '', '2026-01-01 16:00', '2026-01-01'),
        won(1, '', '2026-01-01 09:00', '2026-01-01 17:00'),
      ),
    });
    expect(metrics().cycleDays.median).toMatchObject({ value: 0, n: 2 });
  });

  it('is absent where creation or closing is not known', () => {
    const { metrics } = measure({ deals: deals(won(1, '', '', '2026-01-31')) });
    expect(metrics().cycleDays.median).toMatchObject({
      value: null,
      n: 0,
      absent: 'no-created-dates',
    });
  });
});
