import { expect, it } from 'vitest';
import { mantelHaenszel } from '../../../src/core/statistics';

it('mantelHaenszel refuses more successes than trials on either side', () => {
  const stratum = { successes: 1, trials: 4, otherSuccesses: 6, otherTrials: 10 };
  expect(() => mantelHaenszel({ strata: [{ ...stratum, successes: 5 }] })).toThrow(RangeError);
  expect(() => mantelHaenszel({ strata: [{ ...stratum, otherSuccesses: 11 }] })).toThrow(
    RangeError,
  );
  expect(() => mantelHaenszel({ strata: [{ ...stratum, otherTrials: 7.5 }] })).toThrow(RangeError);
});
