import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedStage } from '../../../src/core/metrics/plan';
import { isShort, planStep } from '../../../src/core/metrics/plan-step';

function stages(...paces: ReadonlyArray<readonly [needed: number, now: number | null]>) {
  return paces.map(
    ([needed, now], stage): PlannedStage => ({
      stage,
      needed,
      low: needed / 2,
      high: needed * 2,
      now,
      entering: now,
    }),
  );
}
const planned = (list: readonly PlannedStage[]) =>
  planStep({ stages: list, neededWins: 5, expectedWins: 0 });

describe('the step of a plan', () => {
  it('is the first stage, however short the pace of a later one is', () => {
    expect(planned(stages([11, 6], [6, 1], [3, 0.1]))?.stage).toBe(0);
  });

  it('is the stage in which deals begin, where most pass over the first one', () => {
    expect(planned(stages([11, 1], [6, 5], [3, 2]))?.stage).toBe(1);
  });

  it('is the first stage where no pace is known', () => {
    expect(planned(stages([11, null], [6, null]))?.stage).toBe(0);
  });

  it('is none where the rates could mean anything', () => {
    const [first] = stages([10, 5]);
    expect(planned([{ ...(first as PlannedStage), low: 1, high: 100 }])).toBeNull();
  });

  it('is never a stage that far fewer deals enter than another one', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0.1, max: 50, noNaN: true }),
            fc.double({ min: 0, max: 50, noNaN: true }),
          ),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (paces) => {
          const step = planned(stages(...paces));
          return paces.every(([, now]) => (step?.now ?? 0) >= 0.8 * now);
        },
      ),
    );
  });
});

describe('a pace', () => {
  it('is short where clearly more is needed, and never where it is not known', () => {
    const [behind, enough, unknown] = stages([11, 9], [11, 10.5], [11, null]);
    expect(isShort(behind as PlannedStage)).toBe(true);
    expect(isShort(enough as PlannedStage)).toBe(false);
    expect(isShort(unknown as PlannedStage)).toBe(false);
  });
});
