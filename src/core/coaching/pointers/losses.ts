import { dealsOf, needsAnalysisOf } from './deal-facts';
import { type ReasonGroup, reasonGroup } from './lost-reasons';
import { moreThanOthers, type Pointer, type PointerInput } from './pointer';

type ListOf = (people: readonly number[]) => number[];

function lostOf({ measures }: PointerInput): ListOf {
  return (people) => dealsOf(measures, people, 'lost', true);
}

/** Lost after a proposal that skipped needs analysis or rushed it, against the others' lost ones. */
export const rushedBeforeLosses: Pointer = (input) => {
  const { measures, others } = input;
  const lost = lostOf(input);
  const needs = needsAnalysisOf(measures, [
    ...dealsOf(measures, others, 'won', true),
    ...lost(others),
  ]);
  if (needs === null) return { missing: 'needs stage' };
  const { stage, limit, known, isRushed } = needs;
  if (limit === null) return { missing: 'needs dates' };
  return moreThanOthers(input, (people) => known(lost(people)), isRushed, { stage, limit });
};

/** Reasons of one group among the losses after a proposal, against the others' ones. */
export function reasonsOf(group: ReasonGroup): Pointer {
  return (input) => {
    const reason = (deal: number) => input.measures.pipeline.deals[deal]?.lostReason ?? null;
    const lost = lostOf(input);
    const withReason: ListOf = (people) => lost(people).filter((deal) => reason(deal) !== null);
    if (withReason([input.person, ...input.others]).length === 0) return { missing: 'reasons' };
    return moreThanOthers(input, withReason, (deal) => reasonGroup(reason(deal) ?? '') === group);
  };
}
