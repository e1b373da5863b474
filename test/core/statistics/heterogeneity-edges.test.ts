import { describe, expect, it } from 'vitest';
import {
  heterogeneityOfRates,
  heterogeneityOfTimes,
  kruskalWallis,
} from '../../../src/core/statistics';

const NOTHING = { chisq: 0, degreesOfFreedom: 0 };

describe('how much people differ', () => {
  it('is nothing, with no degree of freedom, of nobody and of one', () => {
    expect(kruskalWallis({ groups: [] })).toEqual(NOTHING);
    expect(kruskalWallis({ groups: [[], []] })).toEqual(NOTHING);
    expect(kruskalWallis({ groups: [[3, 1, 2]] })).toEqual(NOTHING);
    expect(heterogeneityOfTimes({ groups: [] })).toEqual(NOTHING);
    expect(heterogeneityOfTimes({ groups: [{ days: [3, 1], left: [1, 0] }] })).toEqual(NOTHING);
    expect(heterogeneityOfRates({ groups: [] })).toEqual(NOTHING);
    expect(heterogeneityOfRates({ groups: [{ events: 3, weeks: 10 }] })).toEqual(NOTHING);
  });

  it('passes over whoever has nothing', () => {
    const rates = [
      { events: 2, weeks: 10 },
      { events: 8, weeks: 10 },
    ];
    expect(heterogeneityOfRates({ groups: [...rates, { events: 0, weeks: 0 }] })).toEqual(
      heterogeneityOfRates({ groups: rates }),
    );
    expect(kruskalWallis({ groups: [[1, 2, 3], [], [4, 5, 6]] })).toEqual(
      kruskalWallis({
        groups: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      }),
    );
    const times = [
      { days: [1, 3], left: [1, 1] },
      { days: [2, 4], left: [1, 1] },
    ];
    expect(
      heterogeneityOfTimes({
        groups: [times[0], { days: [], left: [] }, times[1]] as typeof times,
      }),
    ).toEqual(heterogeneityOfTimes({ groups: times }));
  });

  it('is nothing where all are alike, with their degrees of freedom', () => {
    expect(kruskalWallis({ groups: [[2, 2], [2], [2]] })).toEqual({
      chisq: 0,
      degreesOfFreedom: 2,
    });
    const rate = { events: 2, weeks: 10 };
    expect(heterogeneityOfRates({ groups: [rate, rate] })).toEqual({
      chisq: 0,
      degreesOfFreedom: 1,
    });
    const none = { events: 0, weeks: 10 };
    expect(heterogeneityOfRates({ groups: [none, none, none] })).toEqual({
      chisq: 0,
      degreesOfFreedom: 2,
    });
  });

  it('is counted of people of whom fewer than one was expected to leave, too', () => {
    // On day 1 one of two is at risk in each, on day 2 the second's alone.
    const groups = [
      { days: [1], left: [1] },
      { days: [2], left: [1] },
    ];
    expect(heterogeneityOfTimes({ groups }).chisq).toBeCloseTo(0.5 ** 2 / 0.5 + 0.5 ** 2 / 1.5, 12);
  });

  it('counts for less where weekly counts vary more than single events do', () => {
    const groups = [
      { events: 2, weeks: 10 },
      { events: 8, weeks: 10 },
    ];
    expect(heterogeneityOfRates({ groups }).chisq).toBeCloseTo(3.6, 12);
    expect(heterogeneityOfRates({ groups, dispersion: 2 }).chisq).toBeCloseTo(1.8, 12);
  });
});
