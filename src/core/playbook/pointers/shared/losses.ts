import type { Pointer, PointerInput } from '../pointer';
import { type DealsOf, moreThanOthers, type ShareFigures } from './compare-shares';
import { type ReasonGroup, reasonGroup } from './lost-reasons';
import { proposedThatAre } from './won-lost-open';

/** Losses after a proposal. */
export function lateLosses({ lookup }: PointerInput): DealsOf {
  return (people) => proposedThatAre('lost', lookup, people);
}

/** Losses after a proposal for which a reason is recorded. */
export function lateLossesWithReason(input: PointerInput): DealsOf {
  const { deals } = input.lookup.pipeline;
  return (people) => lateLosses(input)(people).filter((deal) => deals[deal]?.lostReason != null);
}

/** Where no late loss has a reason: reasons are missing unless any lost deal has one. */
export function noReasons({ lookup }: PointerInput): { missing: 'reasons' | null } {
  const areRecorded = lookup.pipeline.deals.some(({ lostReason }) => lostReason !== null);
  return { missing: areRecorded ? null : 'reasons' };
}

/** Reasons of one group among the losses after a proposal, against the others' ones. */
export function reasonsOf(group: ReasonGroup): Pointer<ShareFigures>['look'] {
  return (input) => {
    const { deals } = input.lookup.pipeline;
    const losses = lateLossesWithReason(input);
    if (losses([input.person, ...input.others]).length === 0) return noReasons(input);
    return moreThanOthers(
      input,
      losses,
      (deal) => reasonGroup(deals[deal]?.lostReason ?? '') === group,
    );
  };
}
