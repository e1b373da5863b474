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
 * whole days, so that one that left on that very day is none. Deals that have not been there so long
 * yet are left out, won or not, so that what is counted is what may become of a deal that waits.
 * Where those days are not recorded, of all that reached the stage; where it is not recorded in which
 * stage deals were lost, of those that were open as long.
 *
 * @param stage index of the stage that the deal is in
 * @param days how long it has been there; null where that is not known
 */
export function dealsLikeIt(
  lookup: PipelineIndex,
  deal: number,
  stage: number,
  days: number | null,
): DealsLikeIt {
  const { pipeline } = lookup;
  const why = whyNoConversion(lookup, null);
  if (why !== null) {
    const asOld = why === 'lost-stage-unknown' ? openAsLong(pipeline, deal) : null;
    return asOld ?? { kind: 'not-known', why };
  }
  const name = pipeline.process.stages[stage]?.name ?? '';
  const wholeDays = Math.floor(days ?? 0);
  const stillThere = stillThereAfter(pipeline, wholeDays, deal, stage);
  const reached = outcomesOf(pipeline, stillThere.keys());
  if (days === null) return { kind: 'reached', stage: name, ...reached, missing: 'own-day' };
  if (wholeDays < 1) return { kind: 'reached', stage: name, ...reached, missing: null };
  const asLong: number[] = [];
  let undated = 0;
  for (const [other, isAsLong] of stillThere) {
    if (isAsLong === null) undated++;
    else if (isAsLong) asLong.push(other);
  }
  if (undated > LARGEST_UNDATED_SHARE * stillThere.size) {
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
    const isOpen = standing[other] === STANDING.open;
    const until = isOpen ? asOf : (closedAt[other] as number);
    const length = created === null ? Number.NaN : elapsed(Math.floor(created), Math.floor(until));
    if (Number.isNaN(length)) undated++;
    else if (isBeyond(length, days, isOpen)) asLong.push(other);
  });
  if (undated > LARGEST_UNDATED_SHARE * (deals.length - 1)) return null;
  return { kind: 'as-old', days, ...outcomesOf(pipeline, asLong) };
}

/** Whether something was still so after so many days: it ended later, or goes on. */
function isBeyond(length: number, days: number, goesOn: boolean): boolean {
  return goesOn ? length >= days : length > days;
}

/**
 * Of each other deal that came to a stage, whether it was still there after so many days; null where
 * the days of a stay are not recorded.
 */
function stillThereAfter(
  { visits, elapsed, asOf }: Pipeline,
  days: number,
  deal: number,
  stage: number,
): Map<number, boolean | null> {
  const stillThere = new Map<number, boolean | null>();
  for (let row = 0; row < visits.size; row++) {
    const other = visits.deal[row] as number;
    const end = visits.end[row] as number;
    if (visits.stage[row] !== stage || other === deal || end === END.handedOff) continue;
    const isOpen = end === END.open;
    const until = isOpen ? asOf : (visits.left[row] as number);
    const length = stayLength(elapsed, visits.stayEntered[row] as number, until);
    const before = stillThere.get(other);
    const isUnknown = Number.isNaN(length) || before === null;
    stillThere.set(other, isUnknown ? null : before || isBeyond(length, days, isOpen));
  }
  return stillThere;
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
