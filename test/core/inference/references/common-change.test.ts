import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIOR_DEGREES } from '../../../../src/core/inference/overdispersion';
import { type Change, changesApart } from '../../../../src/core/inference/references/common-change';
import { pInDirection } from '../../../../src/core/inference/samples/difference';
import { differenceOf, type Sample } from '../../../../src/core/inference/samples/sample';
import { seededRandom } from '../../../../src/core/statistics';
import { check } from '../../statistics/check';
import { amountsOf, paceOf, samples, shareOf } from '../../teams/make-samples';

function changeOf(own: Sample, other: Sample): Change {
  const difference = differenceOf(own, other);
  if (difference === null) throw new RangeError('no difference');
  return { own, other, difference };
}

const apart = (changes: ReadonlyArray<Change | null>) => changesApart(changes, PRIOR_DEGREES);
const DIRECTIONS = ['low', 'high'] as const;

/** Discounts that rise by some points. */
const rising = (points: number, count: number) =>
  amountsOf(Array.from({ length: count }, (_, index) => ((index * 7) % 19) / 100 + points));

const FELL: Readonly<Record<string, Change>> = {
  share: changeOf(shareOf(2, 25), shareOf(40, 100)),
  pace: changeOf(
    paceOf(Array.from({ length: 13 }, (_, week) => week % 4)),
    paceOf(Array.from({ length: 52 }, (_, week) => 3 + (week % 3))),
  ),
  amounts: changeOf(rising(0, 12), rising(0.2, 40)),
};

const SAME: Readonly<Record<string, Change>> = {
  share: changeOf(shareOf(10, 25), shareOf(40, 100)),
  pace: changeOf(
    paceOf(Array.from({ length: 13 }, (_, week) => 3 + (week % 3))),
    paceOf(Array.from({ length: 52 }, (_, week) => 3 + (week % 3))),
  ),
  amounts: changeOf(rising(0, 12), rising(0, 40)),
};

describe('changesApart', () => {
  it.each(Object.keys(FELL))('takes off a fall that all have in common: %s', (kind) => {
    const fell = FELL[kind] as Change;
    const of = apart([fell, fell, fell, fell]);
    for (const person of [0, 1, 2, 3]) expect(of(person).p('low')).toBeCloseTo(0.5, 1);
  });

  it.each(Object.keys(FELL))('leaves the fall of one: %s', (kind) => {
    const [fell, same] = [FELL[kind] as Change, SAME[kind] as Change];
    const of = apart([fell, same, same, same]);
    expect(of(0).p('low')).toBeLessThan(0.01);
    expect(of(1).p('low')).toBeGreaterThan(0.4);
  });

  it('takes nothing off where nobody else has a change', () => {
    for (const change of Object.values(FELL)) {
      expect(apart([change, null])(0).p('low')).toBe(change.difference.pLow);
    }
  });

  it('widens the p where the others change by more than chance, each their own way', () => {
    const rose = changeOf(shareOf(24, 25), shareOf(40, 100));
    const [fell, same] = [FELL.share as Change, SAME.share as Change];
    expect(apart([same, same, same, same])(0).overdispersion).toBe(1);
    expect(apart([same, fell, rose, fell, rose])(0).overdispersion).toBeGreaterThan(1.5);
  });

  it('never makes a change likelier than it is by itself, and depends on nobody’s order', () => {
    const kinds = ['share', 'pace', 'amounts'] as const;
    const changes = fc
      .constantFrom(...kinds)
      .chain((kind) =>
        fc.array(fc.tuple(samples[kind], samples[kind]), { minLength: 1, maxLength: 5 }),
      )
      .map((pairs) =>
        pairs.flatMap(([own, other]) =>
          differenceOf(own, other) === null ? [] : [changeOf(own, other)],
        ),
      );
    check(
      fc.property(changes, (all) => {
        const of = apart(all);
        const reversed = apart([...all].reverse());
        all.forEach((change, person) => {
          for (const direction of DIRECTIONS) {
            const p = of(person).p(direction);
            expect(p).toBeLessThanOrEqual(1);
            expect(p).toBeGreaterThanOrEqual(
              Math.min(0.5, pInDirection(change.difference, direction)) - 1e-9,
            );
            expect(reversed(all.length - 1 - person).p(direction)).toBeCloseTo(p, 12);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('calls no more than one in twenty changed at .05 where all change together', () => {
    const random = seededRandom(3);
    const drawn = (trials: number, share: number) =>
      shareOf(Array.from({ length: trials }, random).filter((each) => each < share).length, trials);
    let told = 0;
    const teams = 800;
    for (let team = 0; team < teams; team++) {
      const of = apart(Array.from({ length: 4 }, () => changeOf(drawn(20, 0.2), drawn(60, 0.5))));
      if (of(0).p('low') <= 0.05) told++;
    }
    expect(told / teams).toBeLessThan(0.06);
    expect(told / teams).toBeGreaterThan(0.005);
  });
});
