import { describe, expect, it } from 'vitest';
import * as statistics from '../../../src/core/statistics';

describe('the statistics folder', () => {
  it('exports the public functions by name', () => {
    const functions = Object.entries(statistics).map(([name, value]) => [name, typeof value]);
    expect(functions.sort()).toEqual(
      [
        'benjaminiHochberg',
        'betaProbability',
        'binomialMidP',
        'cumulativeIncidence',
        'dispersionOfCounts',
        'fisherMidP',
        'heterogeneityOfRates',
        'heterogeneityOfShares',
        'heterogeneityOfTimes',
        'hodgesLehmann',
        'holm',
        'kaplanMeier',
        'kaplanMeierQuantile',
        'kruskalWallis',
        'logPochhammer',
        'logRank',
        'logRankCounts',
        'mannWhitney',
        'mantelHaenszel',
        'mean',
        'median',
        'normalCdf',
        'normalQuantile',
        'poissonInterval',
        'poissonMidP',
        'poissonRateMidP',
        'quantile',
        'quasiPoissonMidP',
        'rankSums',
        'restrictedMean',
        'seededRandom',
        'shapley',
        'skewedRanksP',
        'studentCdf',
        'survivalAt',
        'survivalQuantile',
        'wilsonInterval',
      ].map((name) => [name, 'function']),
    );
  });
});
