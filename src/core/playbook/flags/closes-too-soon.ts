import { closesSooner } from '../../language/playbook/flags';
import { memoize } from '../../memoize';
import { FEWEST_WINS } from '../../pipeline/fewest-wins';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { Flag } from './flag';

/** Share of won deals that would have to be as quick for a close date to be believed. */
const QUICKEST = 0.25;

/** The close date comes sooner than most won deals took from the same stage on. */
export const closesTooSoon: Flag = {
  code: 'closes-too-soon',
  about: ['closeDate'],
  label: 'Closes too soon',
  learn({ lookup, stageName }) {
    const { asOf, elapsed } = lookup.pipeline;
    const lengthsFrom = daysFromStageToWon(lookup).map((lengths) =>
      memoize(() => new Float64Array(lengths).sort()),
    );
    return ({ deal: { closeDate }, stageIndex, daysInStage }) => {
      if (closeDate === null || Math.floor(closeDate) < asOf || daysInStage === null) return null;
      const lengths = lengthsFrom[stageIndex]?.();
      if (lengths === undefined || lengths.length < FEWEST_WINS) return null;
      // The days already spent in the stage count: the deal has come that far.
      const planned = daysInStage + elapsed(asOf, Math.floor(closeDate));
      const wins = lengths.length;
      const asQuick = countUpTo(lengths, planned);
      return asQuick >= QUICKEST * wins
        ? null
        : closesSooner(closeDate, planned, stageName(stageIndex), asQuick, wins);
    };
  },
};

/** For each stage how long the won deals took from their first entry into it to won. */
function daysFromStageToWon({ pipeline, standing }: PipelineIndex): number[][] {
  const { visits, closedAt, process, elapsed } = pipeline;
  const isWon = new Uint8Array(closedAt.length);
  for (const deal of standing.team.won) isWon[deal] = 1;
  const lengths: number[][] = process.stages.map(() => []);
  let seenDeal = -1;
  let seenStages = new Set<number>();
  for (let row = 0; row < visits.size; row++) {
    const deal = visits.deal[row] as number;
    const stage = visits.stage[row] as number;
    if (deal !== seenDeal) {
      seenDeal = deal;
      seenStages = new Set();
    }
    if (isWon[deal] !== 1 || seenStages.has(stage)) continue;
    seenStages.add(stage);
    const length = elapsed(visits.entered[row] as number, closedAt[deal] as number);
    if (length >= 0) lengths[stage]?.push(length);
  }
  return lengths;
}

/** How many values, in ascending order, are at most the limit. */
function countUpTo(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
