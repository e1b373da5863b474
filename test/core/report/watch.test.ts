import { describe, expect, it } from 'vitest';
import { inflatePValue } from '../../../src/core/inference/inflate-p-value';
import type { AssessedComparison } from '../../../src/core/inference/judge';
import { signalOf } from '../../../src/core/playbook/signals/signals';
import { WHOLE_PIPELINE } from '../../../src/core/playbook/signals/targets';
import type { Finding } from '../../../src/core/report/report-model';
import { coachingReport } from '../../../src/core/report/report-model';
import { moreText } from '../../../src/core/report/report-texts';
import { AS_OF, decided, madeTeam } from '../teams/made-team';

const THRESHOLD = 0.001;

function watch(
  byChance: number,
  spread: number,
  change: Partial<AssessedComparison> = {},
  moreOutcomesNeeded: number | null = null,
): Finding {
  const sample = { kind: 'share', successes: 5, trials: 50, strata: null, clustering: 1 } as const;
  const judged: AssessedComparison = {
    kind: 'watch',
    signal: signalOf('win rate'),
    target: WHOLE_PIPELINE,
    person: 0,
    reference: 'others',
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
    spread,
    p: inflatePValue(byChance, spread),
    pOf: () => null,
    q: 1,
    threshold: THRESHOLD,
    ...change,
  };
  const nothing = { diagnosis: null, rankedCauses: null, shortfall: null, also: [] };
  return { judged, stageName: null, sentence: '', moreOutcomesNeeded, ...nothing };
}

describe('what is said of a watch', () => {
  it('is that it may be chance where chance explains it', () => {
    expect(moreText(watch(0.01, 1))).toBe('May be chance.');
    expect(moreText(watch(0.01, 1, {}, 12))).toBe(
      'May be chance; 12 more outcomes like these would tell.',
    );
  });

  it('is that the others differ as much where only their spread explains it', () => {
    expect(moreText(watch(0.0005, 4))).toBe('The others differ among themselves about as much.');
    expect(moreText(watch(0.0005, 4, { reference: 'own past' }))).toBe(
      'The others changed about as much.',
    );
  });

  it('is that the leads may explain it where neither does', () => {
    expect(moreText(watch(0.0005, 1, { p: 0.02 }))).toBe('May come from other lead sources.');
  });

  it('names no number of outcomes that nobody can wait for', () => {
    expect(moreText(watch(0.01, 1, {}, 201))).toBe('May be chance.');
  });
});

describe('the watches of a report', () => {
  it('do not tell the figures of a finding or of another watch again', () => {
    const people = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'];
    const deals = people.flatMap((by) =>
      decided(by, { won: by === 'Ana' ? 9 : 18, of: 40, from: AS_OF - 500, to: AS_OF }),
    );
    const [ana] = coachingReport(madeTeam(deals)).people;
    const told = [...(ana?.findings ?? []), ...(ana?.watch ?? [])].map(({ judged }) => judged);
    const counts = told.map(({ p, difference }) => [p, difference.observed, difference.expected]);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(counts.map((each) => each.join())).size).toBe(counts.length);
  });
});
