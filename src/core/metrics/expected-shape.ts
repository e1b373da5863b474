import { FEWEST_OTHERS, othersOf } from '../pipeline/others';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { steadyStateShares } from './steady-state';

/** What a shape is set against: where the process leads to, or the others' open deals. */
export type ShapeReference = 'process' | 'others';

/** The shares of open deals to expect by stage, and what they were taken from. */
export interface ExpectedShape {
  /** 0–1 by stage index; null where nothing tells. */
  readonly shares: ReadonlyArray<number | null>;
  /** Null where nothing tells. */
  readonly reference: ShapeReference | null;
}

/**
 * The shape that a person's pipeline is set against: the one that the process leads to, where its
 * targets say enough (Little's law), else that of the others' open deals.
 */
export function expectedShape(lookup: PipelineIndex, person: number): ExpectedShape {
  const { pipeline, open } = lookup;
  const agreed = steadyStateShares(lookup, pipeline.salespeople[person]?.name ?? null);
  if (agreed.some((share) => share !== null)) {
    return { shares: agreed, reference: 'process' };
  }
  const others = othersOf(pipeline.salespeople, person);
  const counts = pipeline.process.stages.map((_, stage) =>
    others.reduce((sum, other) => sum + (open.people[other]?.[stage]?.deals ?? 0), 0),
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (others.length < FEWEST_OTHERS || all === 0) {
    return { shares: counts.map(() => null), reference: null };
  }
  return { shares: counts.map((count) => count / all), reference: 'others' };
}
