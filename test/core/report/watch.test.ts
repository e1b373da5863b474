import { describe, expect, it } from 'vitest';
import type { AssessedComparison, ReferenceKind } from '../../../src/core/inference/comparison';
import { inflatePValue } from '../../../src/core/inference/inflate-p-value';
import { doubtText } from '../../../src/core/language/evidence';
import { signalOf } from '../../../src/core/playbook/signals/signals';
import { WHOLE_PIPELINE } from '../../../src/core/playbook/signals/targets';
import { coachingReport } from '../../../src/core/report/report-model';
import { AS_OF, decided, madeTeam } from '../teams/made-team';

const THRESHOLD = 0.001;

function watch(
  byChance: number,
  spread: number,
  { kind = 'others', p }: { readonly kind?: ReferenceKind; readonly p?: number } = {},
  moreOutcomesNeeded: number | null = null,
): string {
  const sample = { kind: 'share', successes: 5, trials: 50, strata: null, clustering: 1 } as const;
  const comparison: AssessedComparison = {
    kind: 'watch',
    signal: signalOf('win rate'),
    target: WHOLE_PIPELINE,
    person: 0,
    reference: { kind, people: [], excluded: [] },
    direction: 'low',
    own: sample,
    other: sample,
    difference: {
      observed: 0.1,
      expected: 0.3,
      low: null,
      high: null,
      pLow: byChance,
      pHigh: 1 - byChance,
      outcomes: 50,
    },
    overdispersion: spread,
    p: p ?? inflatePValue(byChance, spread),
    pOf: () => null,
    q: 1,
    threshold: THRESHOLD,
  };
  return doubtText(comparison, moreOutcomesNeeded);
}

describe('what is said of a watch', () => {
  it('is that it may be chance where chance explains it', () => {
    expect(watch(0.01, 1)).toBe('May be chance.');
    expect(watch(0.01, 1, {}, 12)).toBe('May be chance; 12 more outcomes like these would tell.');
  });

  it('is that the others differ as much where only their spread explains it', () => {
    expect(watch(0.0005, 4)).toBe('The others differ among themselves about as much.');
    expect(watch(0.0005, 4, { kind: 'own past' })).toBe('The others changed about as much.');
  });

  it('is that the leads may explain it where neither does', () => {
    expect(watch(0.0005, 1, { p: 0.02 })).toBe('May come from other lead sources.');
  });

  it('names no number of outcomes that nobody can wait for', () => {
    expect(watch(0.01, 1, {}, 201)).toBe('May be chance.');
  });
});

describe('the watches of a report', () => {
  it('do not tell the figures of a finding or of another watch again', () => {
    const people = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'];
    const deals = people.flatMap((by) =>
      decided(by, { won: by === 'Ana' ? 9 : 18, of: 40, from: AS_OF - 500, to: AS_OF }),
    );
    const [ana] = coachingReport(madeTeam(deals)).people;
    const told = [...(ana?.findings ?? []), ...(ana?.watch ?? [])].map(
      ({ comparison }) => comparison,
    );
    const counts = told.map(({ p, difference }) => [p, difference.observed, difference.expected]);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(counts.map((each) => each.join())).size).toBe(counts.length);
  });
});
