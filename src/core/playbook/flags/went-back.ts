import { END } from '../../history';
import { wentBackFrom } from '../../language/playbook/flags';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Flag } from './flag';

/** It went back to an earlier stage. */
export const wentBack: Flag = {
  code: 'went-back',
  about: ['stage'],
  label: 'Went back',
  learn({ lookup, stageName }) {
    const fromOf = stagesWentBackFrom(lookup);
    return ({ index }) => {
      const from = fromOf.get(index);
      return from === undefined ? null : wentBackFrom([...new Set(from)].map(stageName));
    };
  },
};

/** The stages that each deal has gone back from, of those that have. */
function stagesWentBackFrom({ pipeline: { visits } }: PipelineIndex): Map<number, number[]> {
  const back = new Map<number, number[]>();
  for (let row = 0; row < visits.size; row++) {
    if (visits.end[row] !== END.back) continue;
    const deal = visits.deal[row] as number;
    back.set(deal, [...(back.get(deal) ?? []), visits.stage[row] as number]);
  }
  return back;
}
