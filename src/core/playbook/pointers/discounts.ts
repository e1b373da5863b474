import { partsOf } from '../../calendar';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { proposalStages } from '../../pipeline/proposals';
import { stepOrder } from '../../process';
import { mannWhitney, median } from '../../statistics';
import { readNumber } from '../../table';
import { dealsOf, needsAnalysisOf } from './deal-facts';
import type { Field } from './mix';
import {
  FEWEST,
  type Figures,
  type Inconclusive,
  moreOf,
  moreThanOthers,
  type Pointer,
  type PointerInput,
  type PointerReading,
  pointing,
  strongest,
} from './pointer';

/** From this much on a deal counts as discounted. */
const SMALLEST_DISCOUNT = 0.01;
/** Days at the end of a month in which a deadline of one's own presses. */
const LAST_DAYS = 5;
/** Discounts of that much or more above the rest are worth telling. */
const MATERIAL_POINTS = 0.03;

/** Are the deals with rushed needs analysis the ones with the large discounts? */
export const discountedWereRushed: Pointer = (input) => {
  const { pipelineIndex, others } = input;
  const needs = needsAnalysisOf(pipelineIndex, dealsOf(pipelineIndex, others, 'won'));
  if (needs === null) return { missing: 'needs stage' };
  const { stage, limit, known, isRushed } = needs;
  if (limit === null) return { missing: 'needs dates' };
  const listOf = (people: readonly number[]) => known(wonWithDiscount(pipelineIndex, people));
  return carriesDiscounts(input, listOf, isRushed, { stage, limit });
};

/**
 * Whether the deals that are so carry the discounts: they have larger ones than one's other deals,
 * or, where one's other deals are few, there are more of them than the others have.
 */
function carriesDiscounts(
  input: PointerInput,
  listOf: (people: readonly number[]) => readonly number[],
  isSo: (deal: number) => boolean,
  figures: Figures,
): PointerReading | Inconclusive {
  const { pipelineIndex, person } = input;
  const own = listOf([person]);
  const rest = own.filter((deal) => !isSo(deal));
  const within = largerDiscounts(pipelineIndex, own.filter(isSo), rest, figures);
  const against = moreThanOthers(input, listOf, isSo, figures);
  // Nearly all or none are so: then only the others can be the measure.
  if (within === null) return against;
  if (!within.isLarger || 'missing' in against) return within;
  const best = strongest([within, against]);
  // The contrast among one's own deals says more in words, where it speaks at all.
  return within.points === 'for' && 'p' in best ? { ...within, p: best.p } : best;
}

/** Does one source, or one product, carry the discounts? */
export function discountOfA(field: Field): Pointer {
  return (input) => {
    const { pipelineIndex, person } = input;
    const listOf = (people: readonly number[]) => wonWithDiscount(pipelineIndex, people);
    const nameOf = (deal: number) => pipelineIndex.pipeline.deals[deal]?.[field] ?? '';
    const own = listOf([person]).map(nameOf);
    const names = [...new Set(own)].filter((name) => name !== '').sort();
    const readings = names.flatMap((name) => {
      if (own.filter((each) => each === name).length < FEWEST) return [];
      const reading = carriesDiscounts(input, listOf, (deal) => nameOf(deal) === name, { name });
      return 'missing' in reading ? [] : reading;
    });
    return strongest(readings, { missing: names.length === 0 ? field : null });
  };
}

/**
 * Discounts given after negotiation began, of all discounts, against the others': whoever gives
 * more of them cuts more amounts as well, and that is no question of when.
 */
export const cutInNegotiation: Pointer = (input) => {
  const { pipelineIndex } = input;
  const { eventsOfDeal } = pipelineIndex.pipeline;
  if (!eventsOfDeal.some((events) => events.some(({ field }) => field === 'amount'))) {
    return { missing: 'amount changes' };
  }
  const began = negotiationBegan(pipelineIndex);
  return moreThanOthers(
    input,
    (people) =>
      wonWithDiscount(pipelineIndex, people).filter(
        (deal) => began.has(deal) && discountOf(pipelineIndex, deal) >= SMALLEST_DISCOUNT,
      ),
    (deal) =>
      (eventsOfDeal[deal] ?? []).some(({ field, from, to, when }) => {
        if (field !== 'amount' || when < (began.get(deal) ?? 0)) return false;
        const [before, after] = [readNumber(from), readNumber(to)];
        return (
          typeof before === 'object' && typeof after === 'object' && after.value < before.value
        );
      }),
  );
};

/** Won deals that closed in the last days of a month, against the others'. */
export const closedAtMonthEnd: Pointer = (input) => {
  const { closedAt } = input.pipelineIndex.pipeline;
  const dayOfMonth = (deal: number, later: number) =>
    partsOf((closedAt[deal] as number) + later).day;
  return moreThanOthers(
    input,
    (people) =>
      dealsOf(input.pipelineIndex, people, 'won').filter(
        (deal) => !Number.isNaN(closedAt[deal] as number),
      ),
    (deal) => dayOfMonth(deal, LAST_DAYS) < dayOfMonth(deal, 0),
    { last: LAST_DAYS },
  );
};

/** The same whole percentage on most discounted deals, against each of the others' favourite one. */
export const sameDiscount: Pointer = ({ pipelineIndex, person, others }) => {
  const own = favourite(pipelineIndex, person);
  let otherN = 0;
  let otherOf = 0;
  for (const other of others) {
    const { same, of } = favourite(pipelineIndex, other);
    otherN += same.length;
    otherOf += of;
  }
  return moreOf(own.same, own.of, otherN, otherOf, { discount: own.percent / 100 });
};

/** The whole percentage that a person gives most often, and on which deals. */
function favourite(pipelineIndex: PipelineIndex, person: number) {
  const byPercent = new Map<number, number[]>();
  let of = 0;
  for (const deal of wonWithDiscount(pipelineIndex, [person])) {
    const discount = discountOf(pipelineIndex, deal);
    if (discount < SMALLEST_DISCOUNT) continue;
    of++;
    const percent = Math.round(discount * 100);
    // Amounts are rounded to whole units, so 15 % of a small price is not quite 15 %.
    if (Math.abs(discount * 100 - percent) > 0.1) continue;
    byPercent.set(percent, [...(byPercent.get(percent) ?? []), deal]);
  }
  const [percent, same] = [...byPercent].sort(
    (a, b) => b[1].length - a[1].length || b[0] - a[0],
  )[0] ?? [0, []];
  return { percent, same, of };
}

function wonWithDiscount(pipelineIndex: PipelineIndex, people: readonly number[]): number[] {
  return dealsOf(pipelineIndex, people, 'won').filter(
    (deal) => pipelineIndex.pipeline.deals[deal]?.discount != null,
  );
}

function discountOf({ pipeline }: PipelineIndex, deal: number): number {
  return pipeline.deals[deal]?.discount ?? 0;
}

/** Whether the first deals' discounts are larger than the second's; null where either are few. */
function largerDiscounts(
  pipelineIndex: PipelineIndex,
  first: readonly number[],
  second: readonly number[],
  figures: Figures,
): (PointerReading & { readonly isLarger: boolean }) | null {
  const smaller = Math.min(first.length, second.length);
  if (smaller < FEWEST) return null;
  const [a, b] = [first, second].map((list) =>
    list.map((deal) => discountOf(pipelineIndex, deal)),
  ) as [number[], number[]];
  const p = mannWhitney({ a, b }).pGreater ?? 1;
  const rate = median({ values: a }) ?? 0;
  const restRate = median({ values: b }) ?? 0;
  const isLarger = rate - restRate >= MATERIAL_POINTS - 1e-9;
  return {
    points: pointing(p, isLarger, smaller),
    p,
    isLarger,
    figures: { ...figures, n: first.length, rest: second.length, rate, restRate },
    deals: first,
  };
}

/** By deal, the day on which it came to negotiation, or to a proposal where no stage is that. */
function negotiationBegan({ pipeline }: PipelineIndex): Map<number, number> {
  const { visits, process, openStages } = pipeline;
  const late = openStages.filter((stage) => {
    const step = process.stages[stage]?.step ?? null;
    return step !== null && stepOrder(step) >= stepOrder('negotiation');
  });
  const stages = late.length > 0 ? new Set(late) : proposalStages(pipeline).stages;
  const began = new Map<number, number>();
  for (let row = 0; row < visits.size; row++) {
    const deal = visits.deal[row] as number;
    if (!stages.has(visits.stage[row] as number) || began.has(deal)) continue;
    began.set(deal, Math.floor(visits.entered[row] as number));
  }
  return began;
}
