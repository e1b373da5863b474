import type { Comparison } from '../inference/comparison';
import type { Lean } from '../inference/first-look/lean';
import { leansOf } from '../inference/first-look/leans-of';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { unkeptEffort } from '../pipeline/unkept-effort';
import { EFFORT, EFFORT_TOGETHER } from './signals/effort';
import { type FollowedSignal, isFollowed, leaningFigures } from './signals/signals';

/**
 * What everybody's figures lean to: those of what comes out together, and by itself the effort that
 * is put in, which decides nothing about the others. Each kind leans against what was agreed of it;
 * against the others all kinds together, because of several one is always unlike theirs. Of somebody
 * with weeks in which nothing is on record the effort leans to nothing: nobody knows whether little
 * was done, or little written down.
 *
 * @param compared indexes of the salespeople whom the report is about
 * @param agreed comparisons with agreed targets
 */
export function leansFor(
  lookup: PipelineIndex,
  compared: readonly number[],
  agreed: readonly Comparison[],
): Array<Lean<FollowedSignal>> {
  const unkept = unkeptEffort(lookup);
  const onAgreed = leansOf(lookup, compared, [EFFORT].filter(isFollowed), agreed).filter(
    ({ reference }) => reference === 'agreed',
  );
  const isAgreed = new Set(onAgreed.map(({ person }) => person));
  const together = leansOf(lookup, compared, [EFFORT_TOGETHER].filter(isFollowed), []);
  const effort = [...onAgreed, ...together.filter(({ person }) => !isAgreed.has(person))];
  return [
    ...leansOf(lookup, compared, leaningFigures(lookup), agreed),
    ...effort.filter(({ person }) => unkept[person] === null),
  ];
}
