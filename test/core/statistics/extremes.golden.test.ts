import { describe, expect, it } from 'vitest';
import {
  betaProbability,
  binomialMidP,
  fisherMidP,
  normalCdf,
  normalQuantile,
  poissonInterval,
  poissonMidP,
  poissonRateMidP,
  quasiPoissonMidP,
} from '../../../src/core/statistics';
import { betaTails } from '../../../src/core/statistics/incomplete-beta';
import { stirlingError } from '../../../src/core/statistics/stirling-error';
import { expectClose } from './close-to';
import { extremes, field } from './extremes';

type Pick = (name: string) => number;

const table = (get: Pick) => ({
  successes: get('successes'),
  trials: get('trials'),
  otherSuccesses: get('otherSuccesses'),
  otherTrials: get('otherTrials'),
});
const rates = (get: Pick) => ({
  events: get('events'),
  weeks: get('weeks'),
  otherEvents: get('otherEvents'),
  otherWeeks: get('otherWeeks'),
});

const computations: Record<string, (get: Pick) => object> = {
  fisherMidP: (get) => fisherMidP(table(get)),
  binomialMidP: (get) =>
    binomialMidP({
      successes: get('successes'),
      trials: get('trials'),
      probability: get('probability'),
    }),
  poissonMidP: (get) => poissonMidP(rates(get)),
  poissonRateMidP: (get) =>
    poissonRateMidP({
      events: get('events'),
      weeks: get('weeks'),
      weeklyRate: get('weeklyRate'),
    }),
  quasiPoissonMidP: (get) => quasiPoissonMidP({ ...rates(get), dispersion: get('dispersion') }),
  poissonInterval: (get) =>
    poissonInterval({ events: get('events'), weeks: 1, level: get('level') }),
  betaProbability: (get) => ({
    value: betaProbability({
      alpha: get('alpha'),
      beta: get('beta'),
      otherAlpha: get('otherAlpha'),
      otherBeta: get('otherBeta'),
    }),
  }),
  normalCdf: (get) => ({ value: normalCdf(get('z')) }),
  normalQuantile: (get) => ({ value: normalQuantile(get('probability')) }),
  stirlingError: (get) => ({ value: stirlingError(get('n')) }),
  betaTails: (get) => betaTails(get('x'), 1 - get('x'), get('a'), get('b')),
};

describe('values of 50 digits', () => {
  for (const [family, compute] of Object.entries(computations)) {
    it(`are met by ${family} to 1e-12, however small they are`, () => {
      for (const row of extremes(family)) {
        const results = Object.entries(compute((name) => field(row, name)));
        expect(results.length).toBeGreaterThan(0);
        for (const [name, value] of results) expectClose(value, field(row, name));
      }
    });
  }
});
