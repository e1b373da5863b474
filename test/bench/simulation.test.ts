import { describe, expect, it } from 'vitest';
import { pipelineOf } from '../../bench/simulation/pipeline';
import { play } from '../../bench/simulation/play';
import { scenarios } from '../../bench/simulation/scenarios';
import { count, perCent, type Tallies } from '../../bench/simulation/tally';
import { trueFigures } from '../../bench/simulation/true-figures';
import { randomFrom } from '../../simulation/random';
import { simulate } from '../../simulation/simulate';
import { EVIDENCE_RULE } from '../../src/core/inference/rule';
import { metricsOf } from '../../src/core/metrics/table';
import { indexPipeline } from '../../src/core/pipeline/pipeline-index';
import { seededRandom } from '../../src/core/statistics';

function scenarioNamed(part: string) {
  const found = scenarios(false).find(({ name }) => name.includes(part));
  if (found === undefined) throw new RangeError(`no scenario ${part}`);
  return found;
}

function measuresOf(part: string, seed: number) {
  const { model, recording } = scenarioNamed(part);
  const team = model();
  const deals = simulate(team, randomFrom(seededRandom(seed)));
  return { team, deals, lookup: indexPipeline(pipelineOf(deals, team, recording)) };
}

describe('the made-up teams', () => {
  it('sell as their model says: conversions, entries a week and outcomes', () => {
    const { team, lookup } = measuresOf('equals, 20 people, 80 outcomes', 11);
    const [person] = team.people;
    if (person === undefined) throw new RangeError('nobody');
    const truth = trueFigures(person, team);
    const { stages, proposals } = metricsOf(lookup, null);
    stages.forEach(({ counts }, stage) => {
      const { advanced, lost } = counts;
      const rate = advanced / (advanced + lost);
      const { conversion } = truth[stage] as { conversion: number };
      const error = Math.sqrt((conversion * (1 - conversion)) / (advanced + lost));
      expect(Math.abs(rate - conversion)).toBeLessThan(4 * error);
    });
    const decided = proposals.won + proposals.lost;
    expect(decided / 20).toBeGreaterThan(74);
    expect(decided / 20).toBeLessThan(86);
    expect(proposals.won / decided).toBeGreaterThan(0.27);
    expect(proposals.won / decided).toBeLessThan(0.33);
  });

  it('have somebody who converts .10 where that is planted', () => {
    let won = 0;
    let decided = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const { lookup } = measuresOf('one converts .10, not .30, 4 people, 80', seed);
      const { proposals } = metricsOf(lookup, 0);
      won += proposals.won;
      decided += proposals.won + proposals.lost;
    }
    expect(decided).toBeGreaterThan(500);
    expect(won / decided).toBeGreaterThan(0.07);
    expect(won / decided).toBeLessThan(0.13);
  });

  it('are read from their tabs without a problem, with stage dates or a history', () => {
    const dates = measuresOf('equals, 8 people, 40 outcomes', 5);
    const { model } = scenarioNamed('equals, 8 people, 40 outcomes');
    const history = indexPipeline(
      pipelineOf(dates.deals, model(), { stages: 'history', agreedOn: null }),
    );
    const counts = (lookup: typeof history) =>
      metricsOf(lookup, null).stages.map((stage) => stage.counts);
    expect(history.pipeline.problems).toEqual([]);
    expect(dates.lookup.pipeline.problems).toEqual([]);
    expect(counts(history)).toEqual(counts(dates.lookup));
  });

  it('are the same for the same seed', () => {
    const verdict = () => play(scenarioNamed('equals, 4 people, 20'), 3, EVIDENCE_RULE);
    expect(verdict()).toEqual(verdict());
  });

  it('have names of their own, and the goals of the trust simulation among them', () => {
    const names = scenarios(false).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const people of [4, 8, 20]) {
      for (const outcomes of [10, 20, 40, 80]) {
        expect(names).toContain(`equals, ${people} people, ${outcomes} outcomes`);
      }
    }
  });
});

describe('play', () => {
  it('counts whatever is found of somebody who is not planted as false', () => {
    const scenario = scenarioNamed('one gives 20 % off, not 5 %, 8 people, 80');
    const asPlanted = play(scenario, 1, EVIDENCE_RULE);
    const asEquals = play({ ...scenario, planted: null }, 1, EVIDENCE_RULE);
    expect(asPlanted.ours).toMatchObject({ isCaught: true });
    expect(asEquals.ours.isFalse).toBe(true);
    expect(asEquals.ours.isCaught).toBe(false);
  });

  it('counts what is found of the planted person beside what was planted as false', () => {
    const scenario = scenarioNamed('one gives 20 % off, not 5 %, 8 people, 80');
    const planted = { person: 0, shows: ['proposals into deals'], follows: [] } as const;
    const verdict = play({ ...scenario, planted }, 1, EVIDENCE_RULE);
    expect(verdict.ours).toMatchObject({ isCaught: false, isFalse: true });
  });

  it('shows that the naive dashboard marks equals in most reports', () => {
    const tallies: Tallies = {};
    for (let seed = 1; seed <= 12; seed++) {
      const verdicts = play(scenarioNamed('equals, 8 people, 20'), seed, EVIDENCE_RULE);
      for (const method of ['naive', 'ours'] as const) count(tallies, method, verdicts[method]);
    }
    expect(tallies.naive?.falseReports).toBeGreaterThan(8);
    expect(tallies.ours?.falseReports).toBeLessThan(5);
  });
});

describe('perCent', () => {
  it('gives the share with its standard error', () => {
    expect(perCent(10, 100)).toBe('10.0 ± 3.0');
    expect(perCent(0, 100)).toBe('0.0 ± 0.0');
  });
});
