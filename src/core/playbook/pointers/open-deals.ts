import type { Deal } from '../../deals';
import { hasNextStepAhead } from '../../metrics/open-deal-facts';
import { openVisits } from '../../pipeline/open-visits';
import { stalledVisits } from '../../pipeline/stalled';
import { type Missing, moreThanOthers, type Pointer, type PointerInput } from './pointer';

/** Fewer open deals than this at the finding's stages, and all open ones are looked at. */
const FEWEST_THERE = 5;

/** Open deals without something, against the others' open deals. */
function openWithout(missing: Missing, has: (deal: Deal, asOf: number) => boolean): Pointer {
  return (input) => {
    const { deals, asOf } = input.pipelineIndex.pipeline;
    // Where no open deal has it, it is not recorded.
    if (!deals.some((deal) => deal.outcome === 'open' && has(deal, 0))) return { missing };
    return ofOpen(input, (deal) => !has(deals[deal] as Deal, asOf));
  };
}

export const noNextStep = openWithout('next steps', hasNextStepAhead);

/** No close date, or one that has passed: nobody knows when it will be decided. */
export const noCloseDate = openWithout(
  'close dates',
  ({ closeDate }, asOf) => closeDate !== null && closeDate >= asOf,
);

/** Open deals over their stage's limit, against the others'. */
export const stalled: Pointer = (input) => {
  const { pipeline, limitOf } = input.pipelineIndex;
  const late = new Set(stalledVisits(pipeline, limitOf).map(({ deal }) => deal));
  return ofOpen(input, (deal) => late.has(deal));
};

/** Open deals that are so, at the finding's stages or all of them, against the others'. */
export function ofOpen(input: PointerInput, isSo: (deal: number) => boolean) {
  const { pipeline } = input.pipelineIndex;
  const { stages } = input.finding.target;
  const open = openVisits(pipeline);
  const there = open.filter(({ stage }) => stages.includes(stage));
  const ownerOf = ({ deal }: { deal: number }) => pipeline.owner[deal] as number;
  const isEnough = there.filter((each) => ownerOf(each) === input.person).length >= FEWEST_THERE;
  return moreThanOthers(
    input,
    (people) =>
      (isEnough ? there : open).flatMap((each) =>
        people.includes(ownerOf(each)) ? [each.deal] : [],
      ),
    isSo,
  );
}
