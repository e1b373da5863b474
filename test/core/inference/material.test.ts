import { describe, expect, it } from 'vitest';
import { isMaterial } from '../../../src/core/inference/material';
import type { Signal } from '../../../src/core/playbook/signals/signal';
import { SIGNALS } from '../../../src/core/playbook/signals/signals';

const difference = (observed: number, expected: number) => ({
  observed,
  expected,
  low: null,
  high: null,
  pLow: 0.5,
  pHigh: 0.5,
  outcomes: 100,
});

function signalIn(unit: Signal['unit']): Signal {
  const signal = SIGNALS.find((each) => each.unit === unit);
  if (signal === undefined) throw new RangeError(`no signal in ${unit}`);
  return signal;
}

describe('isMaterial', () => {
  it.each([
    // Ten points of a share, though 0.3 − 0.2 is a little less in binary.
    ['share', 'low', 0.2, 0.3, true],
    ['share', 'low', 0.201, 0.3, false],
    ['share', 'high', 0.3, 0.2, true],
    ['share', 'high', 0.2, 0.3, false],
    // Of a reference under 20 % half is enough, both ways.
    ['share', 'low', 0.05, 0.14, true],
    ['share', 'low', 0.071, 0.14, false],
    ['share', 'low', 0.0025, 0.06, true],
    ['share', 'low', 0.031, 0.06, false],
    ['share', 'high', 0.09, 0.06, true],
    ['share', 'high', 0.08, 0.06, false],
    // Half of nothing would make anything material.
    ['share', 'high', 0.09, 0, false],
    ['share', 'high', 0.1, 0, true],
    ['share', 'low', 0.1, 0.2, true],
    ['share', 'low', 0.11, 0.2, false],
    // One and a half times for all that is not a share.
    ['a week', 'low', 2, 3, true],
    ['a week', 'low', 2.01, 3, false],
    ['a week', 'low', 0, 0.1, true],
    ['days', 'high', 15, 10, true],
    ['days', 'high', 14.9, 10, false],
    ['money', 'low', 4000, 6000, true],
    ['money', 'low', 4001, 6000, false],
    // Discounts: one and a half times from three points on, or ten points.
    ['discount', 'high', 0.12, 0.08, true],
    ['discount', 'high', 0.07, 0.05, false],
    ['discount', 'high', 0.35, 0.25, true],
    ['discount', 'high', 0.04, 0, true],
    ['discount', 'high', 0.02, 0, false],
  ] as const)('in %s, %s: %d against %d is %s', (unit, direction, observed, expected, is) => {
    expect(isMaterial(signalIn(unit), difference(observed, expected), direction)).toBe(is);
  });

  it('is never so without a difference', () => {
    for (const signal of SIGNALS) {
      for (const value of [0, 0.5, 20]) {
        expect(isMaterial(signal, difference(value, value), 'low')).toBe(false);
        expect(isMaterial(signal, difference(value, value), 'high')).toBe(false);
      }
    }
  });
});
