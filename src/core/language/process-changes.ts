import type { ProcessChange } from '../process';

/** A change of a process in words: `target conversion of Proposal 40 % → 30 %`. */
export function changeText({ stage, what, before, after }: ProcessChange): string {
  if (what === 'order') return `order of stages ${before} → ${after}`;
  if (what === 'order of activities') return `order of activities ${before} → ${after}`;
  if (what === 'stage') return before === null ? `${stage} added` : `${stage} removed`;
  if (what === 'activity') {
    return before === null ? `activity ${stage} added` : `activity ${stage} removed`;
  }
  if (what === 'name') return `${before} renamed to ${after}`;
  return `${what} of ${stage} ${before ?? 'none'} → ${after ?? 'none'}`;
}
