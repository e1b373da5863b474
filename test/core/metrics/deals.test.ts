import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/statistics';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS: readonly Cell[] = [
  'Deal ID',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
];

/** A decided or open deal: stage, amount, list price, created, closed. */
function deals(...rows: ReadonlyArray<readonly Cell[]>): Cell[][] {
  return [
    [...HEADERS],
    ...rows.map(([stage = '', amount = '', list = '', created = '', closed = ''], i) => [
      `D${i}`,
      'Ana',
      stage,
      amount,
      list,
      created,
      closed,
    ]),
  ];
}

const won = (
  amount: Cell,
  list: Cell = '',
  created: Cell = '2026-01-01',
  closed: Cell = '2026-02-01',
) => ['Won', amount, list, created, closed] as const;
const lost = (amount: Cell) => ['Lost', amount, '', '2026-01-01', '2026-02-01'] as const;
const open = (amount: Cell) => ['Offer', amount, '', '2026-01-01', ''] as const;

describe('the win rate', () => {
  it('is won / (won + lost), by count with its interval and by value', () => {
    const { metrics } = measure({ deals: deals(won(3000), won(1000), lost(4000), open(900)) });
    const { lower, upper } = wilsonInterval({ successes: 2, trials: 3, level: 0.95 });
    expect(metrics('Ana').winRate).toEqual({
      won: 2,
      lost: 1,
      byCount: { value: 2 / 3, n: 3, low: lower, high: upper, unit: 'share', absent: null },
      byValue: { value: 0.5, n: 3, low: null, high: null, unit: 'share', absent: null },
    });
  });

  it('is 1 or 0 where all are won or lost, with an interval that says how little that is', () => {
    const all = measure({ deals: deals(won(1)) }).metrics().winRate.byCount;
    expect(all).toMatchObject({ value: 1, n: 1, high: 1 });
    expect(all.low).toBeCloseTo(0.2065, 4);
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
    expect(codeOf(won(''))).toMatchObject({ value: null, absent: 'no-amounts' });
    expect(codeOf(won(1, '', ''))).toMatchObject({ value: null, absent: 'no-created-dates' });
    expect(codeOf(won(1, '', '2026-02-01'))).toMatchObject({ value: null, absent: 'no-time' });
    expect(codeOf(won(1)).value).toBe(0);
  });
});

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
