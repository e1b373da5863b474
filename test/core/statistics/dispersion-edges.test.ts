import { expect, it } from 'vitest';
import { dispersionOfCounts } from '../../../src/core/statistics';

const of = (...series: number[][]) => dispersionOfCounts({ series });

it('a series counts whatever its mean, unless nothing ever happens or it is a single count', () => {
  expect(of([0, 2, 0, 2])).toEqual({ dispersion: 4 / 3, degreesOfFreedom: 3 });
  expect(of([1, 1, 1])).toEqual({ dispersion: 0, degreesOfFreedom: 2 });
  expect(of([0, 0, 0])).toEqual({ dispersion: null, degreesOfFreedom: 0 });
  expect(of([7], [])).toEqual({ dispersion: null, degreesOfFreedom: 0 });
  expect(of([0, 0, 0], [0, 2, 0, 2], [7])).toEqual(of([0, 2, 0, 2]));
});
