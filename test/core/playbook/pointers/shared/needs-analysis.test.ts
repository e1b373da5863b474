import { describe, expect, it } from 'vitest';
import { indexPipeline } from '../../../../../src/core/pipeline/pipeline-index';
import { needsAnalysisOf } from '../../../../../src/core/playbook/pointers/shared/needs-analysis';
import { dealsThatAre } from '../../../../../src/core/playbook/pointers/shared/won-lost-open';
import { type PlannedDeal, soldTeam, USUAL_PLAN } from '../../../teams/sold-team';

/** The needs analysis of a team that all sells so, measured by everybody's won deals. */
function needsOf(change: (deal: PlannedDeal, index: number) => Partial<PlannedDeal>) {
  const { pipeline } = soldTeam(() => ({
    ...USUAL_PLAN,
    deal: (usual, index) => ({ ...usual, ...change(usual, index) }),
  }));
  const lookup = indexPipeline(pipeline);
  const people = pipeline.salespeople.map((_, index) => index);
  const won = dealsThatAre('won', lookup, people);
  const needs = needsAnalysisOf(lookup, won);
  if ('missing' in needs) throw new Error(`${needs.missing} is missing`);
  return { ...needs, pipeline, won };
}

const inNeedsAnalysis = (days: number) => (usual: PlannedDeal) => ({
  days: { ...usual.days, 'needs analysis': days },
});

describe('needsAnalysisOf', () => {
  it('takes a third of the usual days as the limit, and at least a day', () => {
    expect(needsOf(inNeedsAnalysis(12)).limit).toBe(4);
    expect(needsOf(inNeedsAnalysis(1)).limit).toBe(1);
  });

  it('takes a deal that skipped it as known and rushed', () => {
    const skips: PlannedDeal['skips'] = ['needs analysis'];
    const { known, isRushed, won, pipeline } = needsOf((usual, index) => ({
      ...inNeedsAnalysis(12)(usual),
      skips: index % 4 === 1 ? skips : [],
    }));
    expect(known(won)).toEqual(won);
    const rushed = won.filter(isRushed);
    expect(rushed.length).toBeGreaterThan(0);
    expect(rushed).toEqual(won.filter((deal) => (pipeline.skipped[deal] ?? []).length > 0));
  });
});
