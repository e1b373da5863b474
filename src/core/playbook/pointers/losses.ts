import { dealsOf, needsAnalysisOf } from './deal-facts';
import { type ReasonGroup, reasonGroup } from './lost-reasons';
import { moreThanOthers, type Pointer, type PointerInput, strongest } from './pointer';

type ListOf = (people: readonly number[]) => number[];

function lostOf({ pipelineIndex }: PointerInput): ListOf {
  return (people) => dealsOf(pipelineIndex, people, 'lost', true);
}

/** Lost after a proposal that skipped needs analysis or rushed it, against the others' lost ones. */
export const rushedBeforeLosses: Pointer = (input) => {
  const { pipelineIndex, others } = input;
  const lost = lostOf(input);
  const needs = needsAnalysisOf(pipelineIndex, [
    ...dealsOf(pipelineIndex, others, 'won', true),
    ...lost(others),
  ]);
  if (needs === null) return { missing: 'needs stage' };
  const { stage, limit, known, isRushed } = needs;
  if (limit === null) return { missing: 'needs dates' };
  return moreThanOthers(input, (people) => known(lost(people)), isRushed, { stage, limit });
};

/** Losses after a proposal for which a reason is recorded. */
function withReason(input: PointerInput): ListOf {
  const { deals } = input.pipelineIndex.pipeline;
  return (people) => lostOf(input)(people).filter((deal) => deals[deal]?.lostReason != null);
}

/** Reasons of one group among the losses after a proposal, against the others' ones. */
export function reasonsOf(group: ReasonGroup): Pointer {
  return (input) => {
    const { deals } = input.pipelineIndex.pipeline;
    const listOf = withReason(input);
    if (listOf([input.person, ...input.others]).length === 0) return { missing: 'reasons' };
    return moreThanOthers(
      input,
      listOf,
      (deal) => reasonGroup(deals[deal]?.lostReason ?? '') === group,
    );
  };
}

/** The reason that comes back more often among the losses after a proposal than with the others. */
export const sameReason: Pointer = (input) => {
  const { deals } = input.pipelineIndex.pipeline;
  const listOf = withReason(input);
  const names = new Set(listOf([input.person]).map((deal) => deals[deal]?.lostReason as string));
  const readings = [...names].sort().flatMap((name) => {
    const reading = moreThanOthers(input, listOf, (deal) => deals[deal]?.lostReason === name, {
      name,
    });
    return 'missing' in reading ? [] : reading;
  });
  return strongest(readings, { missing: names.size === 0 ? 'reasons' : null });
};
