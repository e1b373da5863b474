import { END } from '../../history';
import { foldText } from '../../texts/fold-text';
import { dealsOf, needsAnalysisOf } from './deal-facts';
import { type ReasonGroup, reasonGroup } from './lost-reasons';
import { moreThanOthers, type Pointer, type PointerInput, TOO_LITTLE } from './pointer';

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

/** The reason that comes back most often among all losses. */
export const sameReason: Pointer = (input) => {
  const { measures, person } = input;
  const reason = (deal: number) => foldText(measures.pipeline.deals[deal]?.lostReason ?? '');
  const withReason: ListOf = (people) =>
    dealsOf(measures, people, 'lost').filter((deal) => reason(deal) !== '');
  const counts = new Map<string, number>();
  for (const deal of withReason([person])) {
    counts.set(reason(deal), (counts.get(reason(deal)) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (most === undefined) return { missing: 'reasons' };
  return moreThanOthers(input, withReason, (deal) => reason(deal) === most, { name: most });
};

/** Losses after a proposal that fall at the step of objections. */
export const lostAtObjections: Pointer = (input) => {
  const { visits, process } = input.measures.pipeline;
  const isThere = process.stages.map(({ step }) => step === 'objections');
  // Without such a stage there is nothing to record: the reasons tell.
  if (!isThere.includes(true)) return TOO_LITTLE;
  const lostThere = new Set<number>();
  for (let row = 0; row < visits.size; row++) {
    if (visits.end[row] === END.lost && isThere[visits.stage[row] as number] === true) {
      lostThere.add(visits.deal[row] as number);
    }
  }
  return moreThanOthers(input, lostOf(input), (deal) => lostThere.has(deal));
};
