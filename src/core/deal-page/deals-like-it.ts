import { END } from '../history';
import type { DealsLikeIt, Outcomes } from '../language/deal-page';
import { type Pipeline, STANDING } from '../pipeline/pipeline';
import { type PipelineIndex, whyNoConversion } from '../pipeline/pipeline-index';
import { stayLength } from '../pipeline/stage-times';

/** With more of the others than this without days, those with days are no picture of all. */
const LARGEST_UNDATED_SHARE = 0.1;

/**
 * What became of the team's other deals that came as far: that were still in the stage after as many
 * whole days. Deals that have not been there so long yet are left out, won or not, so that what is
 * counted is what may become of a deal that waits. Where those days are not recorded, of all that
 * reached the stage.
 *
 * @param stage index of the stage that the deal is in
 * @param days how long it has been there; null where that is not known
 */
export function dealsLikeIt(
  pipelineIndex: PipelineIndex,
  deal: number,
  stage: number,
  days: number | null,
): DealsLikeIt {
  const { pipeline } = pipelineIndex;
  const why = whyNoConversion(pipelineIndex, null);
  if (why !== null) return { kind: 'not-known', why };
  const name = pipeline.process.stages[stage]?.name ?? '';
  const longest = longestStays(pipeline, deal, stage);
  const reached = outcomesOf(pipeline, longest.keys());
  if (days === null) return { kind: 'reached', stage: name, ...reached, missing: 'own-day' };
  const wholeDays = Math.floor(days);
  if (wholeDays < 1) return { kind: 'reached', stage: name, ...reached, missing: null };
  const asLong: number[] = [];
  let undated = 0;
  for (const [other, stay] of longest) {
    if (stay === null) undated++;
    else if (stay >= wholeDays) asLong.push(other);
  }
  if (undated > LARGEST_UNDATED_SHARE * longest.size) {
    return { kind: 'reached', stage: name, ...reached, missing: 'other-days' };
  }
  return { kind: 'as-long', stage: name, days: wholeDays, ...outcomesOf(pipeline, asLong) };
}

/**
 * The longest stay in a stage of each other deal that came there, in days; null where the days of a
 * stay are not recorded.
 */
function longestStays(
  { visits, elapsed, asOf }: Pipeline,
  deal: number,
  stage: number,
): Map<number, number | null> {
  const longest = new Map<number, number | null>();
  for (let row = 0; row < visits.size; row++) {
    const other = visits.deal[row] as number;
    const end = visits.end[row] as number;
    if (visits.stage[row] !== stage || other === deal || end === END.handedOff) continue;
    const until = end === END.open ? asOf : (visits.left[row] as number);
    const length = stayLength(elapsed, visits.stayEntered[row] as number, until);
    const before = longest.get(other);
    const isUnknown = Number.isNaN(length) || before === null;
    longest.set(other, isUnknown ? null : Math.max(length, before ?? 0));
  }
  return longest;
}

function outcomesOf({ standing }: Pipeline, deals: Iterable<number>): Outcomes {
  const outcomes = { won: 0, lost: 0, open: 0 };
  for (const deal of deals) {
    if (standing[deal] === STANDING.won) outcomes.won++;
    else if (standing[deal] === STANDING.lost) outcomes.lost++;
    else outcomes.open++;
  }
  return outcomes;
}
