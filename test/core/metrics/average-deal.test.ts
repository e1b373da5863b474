import { describe, expect, it } from 'vitest';
import { measure } from '../pipelines';
import { deals, lost, won } from './deal-rows';

describe('the size of a deal', () => {
  it('is the mean and the median of won amounts', () => {
    const { metrics } = measure({
      deals: deals(won(100), won(200), won(900), won(''), lost(5000)),
    });
    expect(metrics().averageDeal.mean).toMatchObject({ value: 400, n: 3, unit: 'money' });
    expect(metrics().averageDeal.median).toMatchObject({ value: 200, n: 3 });
  });

  it('has no interval for a single one, and an interval of nothing for equal ones', () => {
    const one = measure({ deals: deals(won(100)) }).metrics().averageDeal.mean;
    expect(one).toMatchObject({ value: 100, low: null, high: null });
    const equal = measure({ deals: deals(won(0.1), won(0.1), won(0.1)) }).metrics().averageDeal
      .mean;
    expect(equal).toMatchObject({ value: 0.1, low: 0.1, high: 0.1 });
  });

  it('is absent without an amount', () => {
    const { averageDeal } = measure({ deals: deals(won('')) }).metrics();
    expect(averageDeal.mean).toMatchObject({ value: null, n: 0, absent: 'no-amounts' });
    expect(averageDeal.median).toMatchObject({ value: null, n: 0, absent: 'no-amounts' });
  });
});
