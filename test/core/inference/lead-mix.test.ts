import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadMixP } from '../../../src/core/inference/lead-mix';
import { fisherMidP, mantelHaenszel } from '../../../src/core/statistics';
import { check } from '../statistics/check';
import { amountsOf, shareBySource, shareOf } from '../teams/make-samples';

const evenMix = shareBySource({ Referral: [14, 20], Website: [4, 20] });

describe('leadMixP', () => {
  it('says nothing where sources are not recorded', () => {
    expect(leadMixP(shareOf(1, 20), [evenMix, evenMix], 'low')).toBe(0);
    expect(leadMixP(evenMix, [shareOf(1, 20), shareOf(2, 20)], 'low')).toBe(0);
    expect(leadMixP(amountsOf([1]), [amountsOf([2])], 'low')).toBe(0);
  });

  it('takes a worse mix at the same rates for no worse skill, where mixes differ anyway', () => {
    const moreWebsite = shareBySource({ Referral: [7, 10], Website: [8, 40] });
    const moreReferral = shareBySource({ Referral: [28, 40], Website: [2, 10] });
    const others = [moreWebsite, moreReferral, evenMix, moreWebsite, moreReferral];
    const all = { successes: 15, trials: 50, otherSuccesses: 108, otherTrials: 240 };
    expect(fisherMidP(all).pLower).toBeLessThan(0.05);
    expect(leadMixP(moreWebsite, others, 'low')).toBeGreaterThan(0.05);
  });

  it('keeps a lower rate within the sources', () => {
    const own = shareBySource({ Referral: [6, 20], Website: [0, 20] });
    const others = Array.from({ length: 6 }, () => evenMix);
    const { pLower } = mantelHaenszel({
      strata: [
        { successes: 6, trials: 20, otherSuccesses: 84, otherTrials: 120 },
        { successes: 0, trials: 20, otherSuccesses: 24, otherTrials: 120 },
      ],
    });
    expect(leadMixP(own, others, 'low')).toBe(pLower);
    expect(pLower).toBeLessThan(0.001);
  });

  it('keeps a mix that nobody else has, because then the leads are what to talk about', () => {
    const onlyWebsite = shareBySource({ Website: [8, 40] });
    const others = Array.from({ length: 7 }, () => evenMix);
    expect(leadMixP(onlyWebsite, others, 'low')).toBeLessThan(0.01);
  });

  it('is a p-value, the same in whatever order the others and the sources come', () => {
    const part = fc
      .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }))
      .map(([won, lost]): [number, number] => [won, won + lost]);
    const person = fc.dictionary(fc.constantFrom('Referral', 'Website', 'Event', ''), part, {
      minKeys: 1,
    });
    check(
      fc.property(person, fc.array(person, { minLength: 1, maxLength: 6 }), (own, people) => {
        const others = people.map(shareBySource);
        const turned = (sources: Record<string, [number, number]>) =>
          shareBySource(Object.fromEntries(Object.entries(sources).reverse()));
        for (const direction of ['low', 'high'] as const) {
          const p = leadMixP(shareBySource(own), others, direction);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          const again = leadMixP(turned(own), people.map(turned).reverse(), direction);
          expect(again).toBeCloseTo(p, 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});
