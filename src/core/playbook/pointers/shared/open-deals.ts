import type { Deal, DealField } from '../../../deals';
import { openVisits } from '../../../pipeline/open-visits';
import type { Missing } from '../../what-to-record';
import type { Inconclusive, Pointer, PointerInput, PointerReading } from '../pointer';
import { moreThanOthers, type ShareFigures } from './compare-shares';
import { hasColumnFor } from './recorded';

/** Fewer open deals than this at the finding's stages, and all open ones are looked at. */
const FEWEST_THERE = 5;

/** A pointer to open deals that are of a kind, at the finding's stages or all of them. */
export function moreOpenDeals(
  input: PointerInput,
  isOfKind: (deal: number) => boolean,
  isKnown: (deal: number) => boolean = () => true,
): PointerReading<ShareFigures> | Inconclusive {
  const { pipeline } = input.lookup;
  const { stages } = input.finding.target;
  const open = openVisits(pipeline).filter(({ deal }) => isKnown(deal));
  const there = open.filter(({ stage }) => stages.includes(stage));
  const ownerOf = ({ deal }: { deal: number }) => pipeline.owner[deal] as number;
  const isEnough = there.filter((each) => ownerOf(each) === input.person).length >= FEWEST_THERE;
  return moreThanOthers(
    input,
    (people) =>
      (isEnough ? there : open).flatMap((each) =>
        people.includes(ownerOf(each)) ? [each.deal] : [],
      ),
    isOfKind,
  );
}

/**
 * Open deals without something, against the others' open deals.
 * @param has whether the deal has it on a day
 * @param field where it stands; deals of tabs without a column for it are left out
 */
export function openDealsWithout(
  missing: Missing,
  has: (deal: Deal, asOf: number) => boolean,
  field?: DealField,
): Pointer<ShareFigures>['look'] {
  return (input) => {
    const { pipeline } = input.lookup;
    const { deals, asOf } = pipeline;
    // Where no open deal has it, it is not recorded.
    if (!deals.some((deal) => deal.outcome === 'open' && has(deal, 0))) return { missing };
    return moreOpenDeals(
      input,
      (deal) => !has(deals[deal] as Deal, asOf),
      field === undefined ? undefined : hasColumnFor(pipeline, field),
    );
  };
}
