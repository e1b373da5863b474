import { describe, expect, it } from 'vitest';
import { againstTarget } from '../../../../src/core/inference/references/against-target';

const discounts = (...values: number[]) => ({ kind: 'amounts', values }) as const;

describe('amounts against an agreed limit', () => {
  it('are tested by the sign test, the observed number counted half', () => {
    const difference = againstTarget(discounts(0.1, 0.2, 0.2, 0.2, 0.2), 0.08);
    expect(difference).toMatchObject({
      observed: 0.2,
      expected: 0.08,
      outcomes: 5,
    });
    expect(difference?.pHigh).toBeCloseTo(0.5 ** 5 / 2, 12);
  });

  it('keep to the limit where they are at it, rounded amounts as well', () => {
    const atIt = againstTarget(discounts(0.1, 0.1, 0.1004, 0.1, 0.25, 0.3), 0.1);
    expect(atIt?.pHigh).toBeGreaterThan(0.5);
    expect(atIt?.pLow).toBeGreaterThan(0.5);
  });

  it('say nothing where there are none', () => {
    expect(againstTarget(discounts(), 0.1)).toBeNull();
  });
});

describe('a sample of which nothing can be agreed', () => {
  it('is set against nothing', () => {
    const times = { kind: 'times', days: Float64Array.of(3), left: Uint8Array.of(1) } as const;
    expect(againstTarget(times, 10)).toBeNull();
    const share = { kind: 'share', successes: 0, trials: 0, strata: null, clustering: 1 } as const;
    expect(againstTarget(share, 0.5)).toBeNull();
  });
});
