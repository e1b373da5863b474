import { describe, expect, it } from 'vitest';
import { play } from '../../../bench/follow-up/agreement';
import { FIGURES } from '../../../bench/follow-up/figures';
import { randomFrom } from '../../../simulation/random';
import { verdictOf } from '../../../src/core/follow-up/verdict';
import { changeSince } from '../../../src/core/inference/change/change-since';
import type { PaceSample } from '../../../src/core/inference/samples/pace';
import type { ShareSample } from '../../../src/core/inference/samples/share';
import { signalOf } from '../../../src/core/playbook/signals/signals';
import { seededRandom } from '../../../src/core/statistics';

const random = randomFrom(seededRandom(20261123));
const ROUNDS = 600;

interface Case {
  readonly people: number;
  /** Decided before the agreement by each, and since by the one who was coached. */
  readonly before: number;
  readonly since: number;
  readonly rate: number;
  /** The rate of one who stands apart; without it the lowest of equals is coached. */
  readonly apart?: number;
  readonly change?: number;
}

/** How often each verdict comes up, 0–1. */
function verdicts(draw: () => string): (verdict: string) => number {
  const counts = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const verdict = draw();
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return (verdict) => (counts.get(verdict) ?? 0) / ROUNDS;
}

function ofShares({ people, before, since, rate, apart, change = 0 }: Case): string {
  const counted = (trials: number, share: number): ShareSample => {
    const successes = Array.from({ length: trials }, () => random.chance(share)).filter(Boolean);
    return { kind: 'share', successes: successes.length, trials, strata: null, clustering: 1 };
  };
  const rates = Array.from({ length: people }, (_, index) =>
    index === 0 ? (apart ?? rate) : rate,
  );
  const samples = rates.map((share) => counted(before, share));
  const lowest = samples.reduce(
    (low, sample, index) => (sample.successes < (samples[low]?.successes ?? 0) ? index : low),
    0,
  );
  const coached = apart === undefined ? lowest : 0;
  const own = samples[coached] as ShareSample;
  const others = samples.filter((_, index) => index !== coached);
  const othersWere =
    others.reduce((sum, { successes }) => sum + successes, 0) / (before * others.length);
  const now = counted(since, (rates[coached] as number) + change);
  const hope = { good: 'high', was: own.successes / before, othersWere } as const;
  return verdictOf(
    changeSince(signalOf('proposals into deals').unit, own, now, others, hope),
    true,
    false,
  ).code;
}

function ofPaces(weeklyRate: number, apart: number | null, factor: number): string {
  const counted = (weeks: number, rate: number): PaceSample => {
    const weekly = Array.from({ length: weeks }, () => random.poisson(rate));
    const events = weekly.reduce((sum, count) => sum + count, 0);
    return { kind: 'pace', events, weeks, weekly: [weekly] };
  };
  const rates = Array.from({ length: 6 }, (_, index) =>
    index === 0 ? (apart ?? weeklyRate) : weeklyRate,
  );
  const samples = rates.map((rate) => counted(40, rate));
  const lowest = samples.reduce(
    (low, { events }, index) => (events < (samples[low]?.events ?? 0) ? index : low),
    0,
  );
  const coached = apart === null ? lowest : 0;
  const own = samples[coached] as PaceSample;
  const others = samples.filter((_, index) => index !== coached);
  const now = counted(10, (rates[coached] as number) * factor);
  const hope = { good: 'high', was: own.events / 40, othersWere: weeklyRate } as const;
  return verdictOf(
    changeSince(signalOf('proposals per week').unit, own, now, others, hope),
    true,
    true,
  ).code;
}

describe('a verdict on a share', () => {
  it('is “improved” in about one case in ten where nothing changed, though the lowest was coached', () => {
    for (const people of [4, 6, 8]) {
      for (const before of [20, 40]) {
        const share = verdicts(() => ofShares({ people, before, since: 25, rate: 0.4 }));
        expect(share('improved'), `${people} people, ${before} each`).toBeLessThanOrEqual(0.15);
        expect(share('worse')).toBeLessThanOrEqual(0.1);
      }
    }
  });

  it('is wrong in about one case in ten of somebody who stood apart and stayed there', () => {
    const share = verdicts(() =>
      ofShares({ people: 8, before: 30, since: 25, rate: 0.4, apart: 0.15 }),
    );
    expect(share('improved')).toBeLessThanOrEqual(0.1);
    expect(share('worse')).toBeLessThanOrEqual(0.12);
  });

  it('sees a planted change, the more surely the more there was to count', () => {
    const planted = { people: 8, rate: 0.4, apart: 0.15, change: 0.3 };
    const few = verdicts(() => ofShares({ ...planted, before: 30, since: 25 }))('improved');
    const many = verdicts(() => ofShares({ ...planted, before: 60, since: 50 }))('improved');
    expect(few).toBeGreaterThanOrEqual(0.55);
    expect(many).toBeGreaterThanOrEqual(0.85);
  });

  it('sees a planted fall', () => {
    const share = verdicts(() =>
      ofShares({ people: 6, before: 40, since: 40, rate: 0.4, apart: 0.4, change: -0.3 }),
    );
    expect(share('worse')).toBeGreaterThanOrEqual(0.8);
  });

  it('has at most one missed change in five behind “no change seen”', () => {
    // Where the test had the power, a change as large as the difference is called "no change" so.
    const share = verdicts(() =>
      ofShares({ people: 8, before: 60, since: 60, rate: 0.5, apart: 0.2, change: 0.3 }),
    );
    expect(share('no change')).toBeLessThanOrEqual(0.2);
  });
});

describe('a verdict on a pace', () => {
  it('is “improved” in about one case in ten where nothing changed, though the lowest was coached', () => {
    const share = verdicts(() => ofPaces(2, null, 1));
    expect(share('improved')).toBeLessThanOrEqual(0.15);
    expect(share('worse')).toBeLessThanOrEqual(0.1);
  });

  it('sees a planted change, and leaves somebody alone who stayed apart', () => {
    expect(verdicts(() => ofPaces(2, 1, 2))('improved')).toBeGreaterThanOrEqual(0.7);
    const stayed = verdicts(() => ofPaces(2, 1, 1));
    expect(stayed('improved')).toBeLessThanOrEqual(0.12);
    expect(stayed('worse')).toBeLessThanOrEqual(0.1);
  });
});

describe.each([FIGURES.days, FIGURES.discount])('a verdict on $name', (figure) => {
  const team = { figure, people: 8, before: 40, atReview: 20 };

  it('is “improved” in about one case in ten where nothing changed, though the worst was coached', () => {
    const share = verdicts(() => play(team, random).atReview);
    expect(share('improved')).toBeLessThanOrEqual(0.14);
    expect(share('worse')).toBeLessThanOrEqual(0.1);
  });

  it('sees somebody halve it, or let it double', () => {
    const { usual } = figure;
    const halved = verdicts(
      () => play({ ...team, apart: 2 * usual, becomes: usual }, random).atEnd,
    );
    expect(halved('improved')).toBeGreaterThanOrEqual(0.55);
    const doubled = verdicts(
      () => play({ ...team, apart: usual, becomes: 2 * usual }, random).atEnd,
    );
    expect(doubled('worse')).toBeGreaterThanOrEqual(0.7);
  });
});
