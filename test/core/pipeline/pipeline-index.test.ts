import { describe, expect, it } from 'vitest';
import { indexPipeline } from '../../../src/core/pipeline/pipeline-index';
import { madeMeasures, TO } from '../teams/make-team';

describe('the index of a pipeline', () => {
  it('works a part out once, for the same stages as well', () => {
    const index = madeMeasures();
    expect(index.standing).toBe(index.standing);
    expect(index.weeklyEntries([0, 1])).toBe(index.weeklyEntries([0, 1]));
    expect(index.weeklyEntries([0])).not.toBe(index.weeklyEntries([0, 1]));
    expect(index.wonAmounts(0)).toBe(index.wonAmounts(0));
    expect(index.wonAmounts(null)).not.toBe(index.wonAmounts(0));
  });

  it('of another window has parts of its own', () => {
    const all = madeMeasures();
    const recent = indexPipeline({ ...all.pipeline, window: { from: TO - 60, to: null } });
    const entriesIn = ({ weeklyEntries }: typeof all): number =>
      weeklyEntries([0]).reduce((sum, { days }) => sum + days.length, 0);
    expect(entriesIn(recent)).toBeGreaterThan(0);
    expect(entriesIn(recent)).toBeLessThan(entriesIn(all));
    expect(recent.wonAmounts(null).length).toBeLessThan(all.wonAmounts(null).length);
  });

  it('counts decided deals by source and by method alike, and proposals among them', () => {
    const { standing, outcomes, proposals, proposalOutcomes } = madeMeasures();
    const trialsOf = (all: ReturnType<typeof outcomes>, person: number): number =>
      [...(all[person]?.values() ?? [])].reduce((sum, { trials }) => sum + trials, 0);
    standing.people.forEach(({ won, lost }, person) => {
      expect(trialsOf(outcomes('source'), person)).toBe(won.length + lost.length);
      expect(trialsOf(outcomes('method'), person)).toBe(won.length + lost.length);
      const proposed = proposals.deals.people[person];
      expect(trialsOf(proposalOutcomes, person)).toBe(
        (proposed?.won.length ?? 0) + (proposed?.lost.length ?? 0),
      );
    });
  });

  it('counts the entries of each whole week of exposure', () => {
    for (const { days, exposure, weekly } of madeMeasures().weeklyEntries([0])) {
      const { from, to } = exposure;
      expect(weekly).toHaveLength(Math.floor((to - from + 1) / 7));
      const inWholeWeeks = days.filter((day) => Math.floor(day) < from + 7 * weekly.length);
      expect(weekly.reduce((sum, count) => sum + count, 0)).toBe(inWholeWeeks.length);
    }
  });
});
