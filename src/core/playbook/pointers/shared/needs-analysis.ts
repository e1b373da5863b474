import type { PipelineIndex } from '../../../pipeline/pipeline-index';
import { median } from '../../../statistics';
import type { Inconclusive } from '../pointer';
import { TOO_LITTLE } from './points';

/** The stage of needs analysis, and the days under which a deal was rushed through it. */
export interface RushedStage {
  readonly stage: string;
  readonly limit: number;
}

/** How deals went through needs analysis. */
interface NeedsAnalysis extends RushedStage {
  /** Of these deals, those of which the days there are known. */
  readonly known: (deals: readonly number[]) => number[];
  /** Whether a deal skipped it, or was there for less than the limit. */
  readonly isRushed: (deal: number) => boolean;
}

/** Of the days that are usual in needs analysis, this part or less is a rush. */
const RUSH = 1 / 3;

/**
 * How long deals were in needs analysis; what is missing where the process has no such stage, or
 * no days are known. The limit is a third of the median of the reference's deals, at least a day.
 */
export function needsAnalysisOf(
  { pipeline }: PipelineIndex,
  reference: readonly number[],
): NeedsAnalysis | Inconclusive {
  const { process, openStages, visits, skipped, elapsed, asOf, deals } = pipeline;
  const stages = openStages.filter((stage) => process.stages[stage]?.step === 'needs analysis');
  const [stage] = stages;
  if (stage === undefined) return { missing: 'needs stage' };
  const days = new Float64Array(deals.length).fill(Number.NaN);
  skipped.forEach((passedOver, deal) => {
    if (stages.every((each) => passedOver.includes(each))) days[deal] = 0;
  });
  for (let row = 0; row < visits.size; row++) {
    if (!stages.includes(visits.stage[row] as number)) continue;
    const deal = visits.deal[row] as number;
    const left = visits.left[row] as number;
    const length = elapsed(visits.entered[row] as number, Number.isNaN(left) ? asOf : left);
    days[deal] = (days[deal] || 0) + length;
  }
  const isKnown = (deal: number): boolean => !Number.isNaN(days[deal] as number);
  const usual = median({ values: reference.flatMap((deal) => days[deal] || []) });
  // Where some days are known, what is missing are deals to compare with.
  if (usual === null)
    return days.some((known) => known > 0) ? TOO_LITTLE : { missing: 'needs dates' };
  const limit = Math.max(1, Math.round(usual * RUSH));
  return {
    stage: process.stages[stage]?.name ?? '',
    limit,
    known: (list) => list.filter(isKnown),
    isRushed: (deal) => (days[deal] as number) < limit,
  };
}
