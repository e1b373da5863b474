import { skippedText } from '../../language/playbook/flags';
import type { Flag } from './flag';

/** It skipped a stage on its way. */
export const skipped: Flag = {
  code: 'skipped',
  about: ['stage'],
  label: 'Skipped a stage',
  learn:
    ({ lookup: { pipeline }, stageName }) =>
    ({ index, stageIndex }) => {
      const earlier = (pipeline.skipped[index] ?? []).filter((stage) => stage < stageIndex);
      return earlier.length === 0 ? null : skippedText(earlier.map(stageName));
    },
};
