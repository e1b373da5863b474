import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leansOf } from '../../../../src/core/inference/first-look/leans-of';
import { HEADLINE_FIGURES } from '../../../../src/core/playbook/signals/signals';
import { everybody, madeMeasures, only } from '../../teams/make-team';
import {
  discounts,
  leansOfFigures,
  type PlainFigure,
  paces,
  probabilityOf,
  shares,
} from './plain-figures';

const WINS = 'proposals into deals';
const PROPOSALS = 'proposals per week';

/** Discounts about a mean, two points apart. */
const about = (mean: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => mean + 0.02 * ((index % 5) - 2));

const countsOfShare = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([decided, share]): [number, number] => [Math.round(share * decided), decided]);
const countsOfPace = fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 8, max: 80 }));
const someDiscounts = fc.array(fc.double({ min: -0.2, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const person = fc.tuple(countsOfShare, countsOfPace, countsOfPace, someDiscounts);

function figuresOf(people: ReadonlyArray<typeof person extends fc.Arbitrary<infer P> ? P : never>) {
  return [
    { code: WINS, samples: shares(...people.map(([share]) => share)) },
    { code: PROPOSALS, samples: paces(...people.map(([, pace]) => pace)) },
    { code: 'entries', samples: paces(...people.map(([, , pace]) => pace)) },
    { code: 'discount', samples: discounts(...people.map(([, , , values]) => values)) },
  ] satisfies PlainFigure[];
}

describe('what figures lean to', () => {
  it('is a probability with finite figures, whatever was counted', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 2, maxLength: 5 }), (people) => {
        const leans = leansOfFigures(figuresOf(people));
        expect(leans).toHaveLength(4 * people.length);
        for (const { probability, estimate, typical, observed } of leans) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
          for (const figure of [estimate, typical, observed]) expect(figure).not.toBeNaN();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 2, maxLength: 5 }), (people) => {
        const last = people.length - 1;
        const leans = leansOfFigures(figuresOf(people));
        const turned = leansOfFigures(figuresOf([...people].reverse()));
        for (const { person, signal, probability } of leans) {
          const again = turned.find(
            (lean) => lean.person === last - person && lean.signal.code === signal.code,
          );
          expect(again?.probability).toBeCloseTo(probability, 9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('needs two people, or one and an agreed target', () => {
    expect(leansOfFigures([{ code: WINS, samples: shares([2, 20]) }])).toEqual([]);
    const [agreed] = leansOfFigures([{ code: WINS, samples: shares([2, 20]), agreed: 0.45 }]);
    expect(agreed).toMatchObject({ reference: 'agreed', typical: 0.45, outcomes: 20, other: null });
    expect(agreed?.probability).toBeGreaterThan(0.75);
    const two = leansOfFigures([{ code: WINS, samples: shares([2, 20], [9, 20]) }]);
    expect(two.map(({ reference }) => reference)).toEqual(['others', 'others']);
    expect(probabilityOf(two, 0, WINS)).toBeGreaterThan(0.5);
    expect(probabilityOf(two, 1, WINS)).toBeLessThan(0.1);
  });

  it('is nowhere where people are alike', () => {
    const leans = leansOfFigures(
      figuresOf([0, 1, 2].map(() => [[9, 20], [18, 24], [30, 24], about(0.08, 9)])),
    );
    for (const { probability } of leans) expect(probability).toBeLessThan(0.15);
  });

  it('grows surer with more of the same', () => {
    const wins = (times: number) =>
      probabilityOf(
        leansOfFigures([
          { code: WINS, samples: shares([2 * times, 8 * times], [4 * times, 8 * times]) },
        ]),
        0,
        WINS,
      ) ?? 0;
    expect(wins(2)).toBeGreaterThan(wins(1));
    expect(wins(4)).toBeGreaterThan(wins(2));
    expect(wins(10)).toBeGreaterThan(0.9);
    const hardlyLess = (times: number) =>
      probabilityOf(
        leansOfFigures([
          { code: WINS, samples: shares([8 * times, 20 * times], [9 * times, 20 * times]) },
        ]),
        0,
        WINS,
      ) ?? 1;
    expect(hardlyLess(20)).toBeLessThan(hardlyLess(1));
  });

  it('draws the estimate toward what is typical', () => {
    const [first] = leansOfFigures([{ code: WINS, samples: shares([1, 12], [9, 20], [10, 22]) }]);
    expect(first?.observed).toBeCloseTo(1 / 12, 12);
    expect(first?.estimate).toBeGreaterThan(1 / 12);
    expect(first?.estimate).toBeLessThan(first?.typical ?? 0);
  });

  it('sees fewer proposals, whether first contacts are fewer or fewer of them get there', () => {
    const proposals = paces([9, 24], [19, 24], [18, 24]);
    const byContacts = leansOfFigures([
      { code: PROPOSALS, samples: proposals },
      { code: 'entries', samples: paces([14, 24], [31, 24], [30, 24]) },
    ]);
    const byConversion = leansOfFigures([
      { code: PROPOSALS, samples: proposals },
      { code: 'entries', samples: paces([30, 24], [31, 24], [30, 24]) },
    ]);
    expect(probabilityOf(byContacts, 0, PROPOSALS)).toBeGreaterThan(0.5);
    expect(probabilityOf(byConversion, 0, PROPOSALS)).toBeGreaterThan(0.4);
    expect(probabilityOf(byContacts, 0, 'entries')).toBeGreaterThan(0.4);
    expect(probabilityOf(byConversion, 0, 'entries')).toBeLessThan(0.1);
  });

  it('counts no events in many weeks as an outcome', () => {
    const leans = leansOfFigures([
      { code: PROPOSALS, samples: paces([0, 24], [20, 24], [18, 24]) },
    ]);
    expect(probabilityOf(leans, 0, PROPOSALS)).toBeGreaterThan(0.9);
    expect(leans[0]?.outcomes).toBeGreaterThan(5);
  });

  it('does not take a batch of leads for a pace', () => {
    const week = (count: number, every: number): number[] =>
      Array.from({ length: 24 }, (_, index) => (index % every === 0 ? count : 0));
    const of = (arrivals: (deals: number) => readonly number[]) => {
      const samples = paces([8, 24], [18, 24], [17, 24]).map((sample, index) => ({
        ...sample,
        arrivals: [arrivals([14, 30, 29][index] ?? 0)],
      }));
      return probabilityOf(leansOfFigures([{ code: PROPOSALS, samples }]), 0, PROPOSALS) ?? 1;
    };
    const single = of((deals) => week(deals / 24, 1));
    // The same deals, all within three weeks of their own: a trade show each.
    const batches = of((deals) => week(0, 1).map((_, index) => (index % deals < 1 ? 10 : 0)));
    expect(single).toBeGreaterThan(0.5);
    expect(batches).toBeLessThan(single - 0.2);
  });

  it('does not take a lead mix for a skill', () => {
    const strata = (lists: readonly [number, number], website: readonly [number, number]) => ({
      kind: 'share' as const,
      successes: lists[0] + website[0],
      trials: lists[1] + website[1],
      clustering: 1,
      strata: new Map([
        ['Bought list', { successes: lists[0], trials: lists[1] }],
        ['Website', { successes: website[0], trials: website[1] }],
      ]),
    });
    const samples = [strata([6, 40], [3, 6]), strata([3, 20], [15, 30]), strata([2, 14], [18, 36])];
    const plain = samples.map((sample) => ({ ...sample, strata: null }));
    const of = (given: PlainFigure['samples']) =>
      probabilityOf(leansOfFigures([{ code: WINS, samples: given }]), 0, WINS) ?? 1;
    expect(of(plain)).toBeGreaterThan(0.5);
    expect(of(samples)).toBeLessThan(0.25);
    // A source that nobody else works tells nothing of the others.
    const alone = [strata([9, 46], [0, 0]), strata([0, 0], [18, 50]), strata([0, 0], [20, 50])];
    expect(of(alone)).toBeCloseTo(of(alone.map((sample) => ({ ...sample, strata: null }))), 1);
  });

  it('sees larger discounts, and not one wild deal', () => {
    const usual = about(0.08, 8);
    const of = (own: readonly number[]) =>
      probabilityOf(
        leansOfFigures([{ code: 'discount', samples: discounts(own, usual, usual) }]),
        0,
        'discount',
      );
    expect(of(about(0.18, 6))).toBeGreaterThan(0.75);
    expect(of([...about(0.08, 7), 0.6])).toBeLessThan(0.25);
    const told = leansOfFigures([
      { code: 'discount', samples: discounts([...about(0.18, 6), 0.9], usual, usual) },
    ]);
    expect(probabilityOf(told, 0, 'discount')).toBeGreaterThan(0.75);
    expect(told[0]?.typical).toBeCloseTo(0.08, 1);
  });

  it('tells the less of another place the surer one is', () => {
    const wins: PlainFigure = { code: WINS, samples: shares([5, 20], [9, 20], [9, 20]) };
    const discount = (mean: number): PlainFigure => ({
      code: 'discount',
      samples: discounts(about(0.08, 6), about(mean, 6), about(0.08, 6)),
    });
    const beside = probabilityOf(leansOfFigures([wins, discount(0.18)]), 0, WINS) ?? 1;
    expect(beside).toBeLessThan(
      probabilityOf(leansOfFigures([wins, discount(0.08)]), 0, WINS) ?? 0,
    );
  });

  it('sets people with a group against their own', () => {
    const samples = shares([3, 20], [3, 20], [12, 20], [12, 20]);
    const leans = leansOfFigures([{ code: WINS, samples }], ['a', 'a', 'b', 'b']);
    for (const { probability } of leans) expect(probability).toBeLessThan(0.25);
  });

  it('leaves out who has no figure', () => {
    const leans = leansOfFigures([{ code: WINS, samples: [null, ...shares([2, 20], [9, 20])] }]);
    expect(leans.map(({ person }) => person)).toEqual([1, 2]);
  });

  it('does not take a team under its target for the trouble of one', () => {
    const leans = leansOfFigures([
      { code: WINS, samples: shares([10, 40], [10, 40], [10, 40]), agreed: 0.45 },
    ]);
    const [first, ...others] = leans.map(({ probability }) => probability);
    for (const other of others) expect(other).toBeCloseTo(first ?? 0, 9);
  });
});

describe('what the figures of a pipeline lean to', () => {
  const hardlyWins = madeMeasures({
    people: 3,
    change: only(1, (own) => ({ ...own, odds: [1, 1, 1, 0.3, 0.3] })),
  });

  it('is told of everybody who is compared, in their order, with the others data', () => {
    const all = leansOf(hardlyWins, everybody(hardlyWins), HEADLINE_FIGURES, []);
    expect([...new Set(all.map(({ person }) => person))]).toEqual([0, 1, 2]);
    const second = leansOf(hardlyWins, [1], HEADLINE_FIGURES, []);
    expect(second.map(({ probability }) => probability)).toEqual(
      all.filter(({ person }) => person === 1).map(({ probability }) => probability),
    );
    const wins = second.find(({ signal }) => signal.code === WINS);
    expect(wins?.probability).toBeGreaterThan(0.75);
    expect(wins?.other).toEqual(
      wins?.signal.sample({ lookup: hardlyWins, people: [0, 2] }, wins.target),
    );
  });
});
