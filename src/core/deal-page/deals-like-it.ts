import { END } from '../history';
import type { DealsLikeIt, Outcomes } from '../language/deals-like-it';
import { ageOf } from '../pipeline/longest-win';
import { type Pipeline, STANDING } from '../pipeline/pipeline';
import { type PipelineIndex, whyNoConversion } from '../pipeline/pipeline-index';
import { stayLength } from '../pipeline/stage-times';

/** With more of the others than this without days, those with days are no picture of all. */
const LARGEST_UNDATED_SHARE = 0.1;

/**
 * What became of the team's other deals that came as far: that were still in the stage after as many
 * whole days. Deals that have not been there so long yet are left out, won or not, so that what is
 * counted is what may become of a deal that waits. Where those days are not recorded, of all that
 * reached the stage; where it is not recorded in which stage deals were lost, of those that were
 * open as long.
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
  if (why !== null) {
    const asOld = why === 'lost-stage-unknown' ? openAsLong(pipeline, deal) : null;
    return asOld ?? { kind: 'not-known', why };
  }
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
 * What became of the others that were open as many whole days after their creation, in whatever
 * stage; null where too few days of creation or of the decision are recorded.
 */
function openAsLong(pipeline: Pipeline, deal: number): DealsLikeIt | null {
  const { deals, standing, closedAt, elapsed, asOf } = pipeline;
  const age = ageOf(pipeline, deal);
  if (age === null || age < 1) return null;
  const days = Math.floor(age);
  const asLong: number[] = [];
  let undated = 0;
  deals.forEach(({ created }, other) => {
    if (other === deal || standing[other] === STANDING.notYet) return;
    const until = standing[other] === STANDING.open ? asOf : (closedAt[other] as number);
    const length = created === null ? Number.NaN : elapsed(Math.floor(created), Math.floor(until));
    if (Number.isNaN(length)) undated++;
    else if (length >= days) asLong.push(other);
  });
  if (undated > LARGEST_UNDATED_SHARE * (deals.length - 1)) return null;
  return { kind: 'as-old', days, ...outcomesOf(pipeline, asLong) };
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
