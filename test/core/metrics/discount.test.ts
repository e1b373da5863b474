import { describe, expect, it } from 'vitest';
import { measure } from '../pipelines';
import { deals, lost, won } from './deal-rows';

describe('the discount', () => {
  it('is 1 − amount / list price of won deals: median, mean and by value', () => {
    const { metrics } = measure({
      deals: deals(won(90, 100), won(1600, 2000), won(100, 100), lost(10), won(500)),
    });
    const { discount } = metrics();
    expect(discount.median).toMatchObject({ value: 0.1, n: 3, unit: 'share' });
    expect(discount.mean.value).toBeCloseTo(0.1, 12);
    expect(discount.byValue).toMatchObject({ n: 3 });
    expect(discount.byValue.value).toBeCloseTo(1 - 1790 / 2200, 12);
  });

  it('above the list price is negative, and kept', () => {
    const { discount } = measure({ deals: deals(won(120, 100), won(110, 100)) }).metrics();
    expect(discount.median.value).toBeCloseTo(-0.15, 12);
    expect(discount.mean.value).toBeCloseTo(-0.15, 12);
  });

  it('at the list price is 0 and not below it', () => {
    const { discount } = measure({ deals: deals(won(0.3, 0.1 + 0.2), won(1.1, 1.1)) }).metrics();
    expect(Object.is(discount.median.value, 0)).toBe(true);
  });

  it('is read from its own column where there is no list price, also by value', () => {
    const { metrics } = measure({
      deals: [
        ['Deal', 'Stage', 'Amount', 'Discount'],
        ['A', 'Won', 90, '10 %'],
        ['B', 'Won', 800, '20 %'],
        ['C', 'Won', 500, ''],
      ],
    });
    const { discount } = metrics();
    expect(discount.median).toMatchObject({ n: 2 });
    expect(discount.median.value).toBeCloseTo(0.15, 12);
    // Lists of 100 and 1000, of which 890 was paid.
    expect(discount.byValue.value).toBeCloseTo(1 - 890 / 1100, 12);
    expect(discount.byValue.n).toBe(2);
  });

  it('that cannot be is a row problem and counts nowhere', () => {
    const { metrics, team } = measure({
      deals: deals(won(90, 100), won(50, 0), won(50, -10), won(5000, 100), won(-50, 20)),
    });
    expect(team.problems.map(({ row, problem }) => `${row} ${problem}`)).toEqual([
      '3 list-price-not-positive',
      '4 list-price-not-positive',
      '5 discount-out-of-range',
      '6 discount-out-of-range',
    ]);
    const { discount } = metrics();
    for (const figure of [discount.median, discount.mean, discount.byValue]) {
      expect(figure.n).toBe(1);
      expect(figure.value).toBeCloseTo(0.1, 12);
    }
  });

  it('is absent where no won deal has one', () => {
    const { discount } = measure({ deals: deals(won(90), lost(5)) }).metrics();
    for (const figure of [discount.median, discount.mean, discount.byValue]) {
      expect(figure).toMatchObject({ value: null, n: 0, absent: 'no-discounts' });
    }
  });
});
