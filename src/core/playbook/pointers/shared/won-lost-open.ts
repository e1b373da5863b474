import type { PipelineIndex } from '../../../pipeline/pipeline-index';

/** The won, lost or open deals of some people. */
export function dealsThatAre(
  which: 'won' | 'lost' | 'open',
  { standing }: PipelineIndex,
  people: readonly number[],
): number[] {
  return people.flatMap((person) => standing.people[person]?.[which] ?? []);
}

/** Those of them that had a proposal. */
export function proposedThatAre(
  which: 'won' | 'lost' | 'open',
  { proposals }: PipelineIndex,
  people: readonly number[],
): number[] {
  return people.flatMap((person) => proposals.deals.people[person]?.[which] ?? []);
}
