import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../../simulation/random';
import { ALL_DATA, type Window } from '../../../../src/core/calendar';
import { DECIDED, DecisionAges } from '../../../../src/core/inference/references/decision-ages';
import { binomialMidP, seededRandom } from '../../../../src/core/statistics';

const AS_OF = 1000;

function ages(window: Window = ALL_DATA): DecisionAges {
  return new DecisionAges({ asOf: AS_OF, window });
}

/** Half of the wins after 20 days and half after 40; all losses after 10. */
function taught(window?: Window): DecisionAges {
  const known = ages(window);
  for (const days of [20, 40]) known.add(500, 500 + days, DECIDED.success);
  for (const days of [10, 10]) known.add(500, 500 + days, DECIDED.failure);
  return known;
}

describe('the share to be expected of those decided so far', () => {
  it('is the target of those so old that all are decided', () => {
    expect(taught().expectedShare(0.4, AS_OF - 40)).toBeCloseTo(0.4, 12);
    expect(taught().expectedShare(0.4, AS_OF - 700)).toBeCloseTo(0.4, 12);
  });

  it('is less as long as only the losses, or some of the wins, are decided', () => {
    expect(taught().expectedShare(0.4, AS_OF - 15)).toBe(0);
    expect(taught().expectedShare(0.4, AS_OF - 30)).toBeCloseTo(0.4 / 2 / (0.4 / 2 + 0.6), 12);
  });

  it('is more of what began before the window, whose losses lie before it', () => {
    const window = { from: AS_OF - 50, to: AS_OF - 10 };
    expect(taught(window).expectedShare(0.4, AS_OF - 65)).toBe(1);
    expect(taught(window).expectedShare(0.4, AS_OF - 50)).toBeCloseTo(0.4, 12);
  });

  it('is the target where no day tells, or where a win or a loss has never been seen', () => {
    expect(taught().expectedShare(0.4, Number.NaN)).toBe(0.4);
    const onlyLosses = ages();
    onlyLosses.add(990, 995, DECIDED.failure);
    onlyLosses.add(990, Number.NaN, DECIDED.notYet);
    expect(onlyLosses.expectedShare(0.4, 995)).toBe(0.4);
    expect(ages().expectedShare(0.4, 995)).toBe(0.4);
  });

  it('leaves healthy teams that grow in peace, however much sooner losses are decided', () => {
    const random = randomFrom(seededRandom(11));
    const runs = 1500;
    let plainly = 0;
    let allowedFor = 0;
    for (let run = 0; run < runs; run++) {
      const deals = Array.from({ length: 90 }, () => {
        // Seven times as many begin at the end of the 15 months as at their beginning.
        const began = AS_OF - 455 + (455 / 2) * Math.log(1 + random.uniform() * (Math.exp(2) - 1));
        const isWon = random.chance(0.45);
        return { began, isWon, ended: began + random.logNormal(isWon ? 60 : 10, 0.65) };
      });
      const known = ages();
      for (const { began, isWon, ended } of deals) {
        if (ended > AS_OF) known.add(began, Number.NaN, DECIDED.notYet);
        else known.add(began, ended, isWon ? DECIDED.success : DECIDED.failure);
      }
      const decided = deals.filter(({ began, ended }) => began >= AS_OF - 330 && ended <= AS_OF);
      const counts = {
        successes: decided.filter(({ isWon }) => isWon).length,
        trials: decided.length,
      };
      const expected =
        decided.reduce((sum, { began }) => sum + known.expectedShare(0.45, began), 0) /
        decided.length;
      if (binomialMidP({ ...counts, probability: 0.45 }).pLower <= 0.05) plainly++;
      if (binomialMidP({ ...counts, probability: expected }).pLower <= 0.05) allowedFor++;
    }
    expect(plainly / runs).toBeGreaterThan(0.3);
    expect(allowedFor / runs).toBeLessThanOrEqual(0.06);
  });
});
