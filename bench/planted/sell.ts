import type { Random } from '../../simulation/random';
import type { Market, Seller } from './seller';

/** A made-up deal with its way. */
export interface SoldDeal {
  readonly id: string;
  readonly seller: string;
  readonly source: string;
  readonly method: string;
  readonly product: string;
  readonly listPrice: number;
  readonly amount: number;
  readonly created: number;
  readonly entries: ReadonlyArray<{ readonly stage: number; readonly at: number }>;
  readonly outcome: 'open' | 'won' | 'lost';
  readonly closedAt: number | null;
  readonly reason: string;
  readonly cut: { readonly at: number; readonly from: number } | null;
}

const EARLY_REASONS = ['No answer', 'Not interested', 'No need', 'Timing', 'No budget'];
const UNFIT_REASONS = ['No budget', 'No authority', 'Timing', 'Budget cut'];
const NEED_REASONS = ['No need', 'No decision', 'Status quo', 'Bad fit'];
const OFFER_REASONS = ['Price', 'Competitor', 'Missing feature', 'Too expensive'];

/** Share of customers who do not fit: no budget, nobody to decide, no time for it. */
const UNFIT = 0.64;
const SPREAD = 0.7;

/**
 * Sells everything that comes in between the market's first and last day. A customer fits or does
 * not; qualification is there to find out. A hurried talk about needs makes offers that miss the
 * need. What is lost later is lost for a reason that somebody writes down four times of five.
 */
export function sellAll(seller: Seller, market: Market, random: Random): SoldDeal[] {
  const deals: SoldDeal[] = [];
  for (let day = market.from; day <= market.to; day++) {
    const count = random.poisson(seller.leadsAWeek / 7);
    for (let lead = 0; lead < count; lead++) {
      const id = `${seller.name.slice(0, 2)}-${deals.length + 1}`;
      deals.push(sellOne(id, seller, market, day + random.uniform() * 0.5 + 0.3, random));
    }
  }
  return deals;
}

function sellOne(
  id: string,
  seller: Seller,
  market: Market,
  created: number,
  random: Random,
): SoldDeal {
  const sourceIndex = random.weighted(seller.sources);
  const methodIndex = random.weighted(seller.methods);
  const productIndex = random.weighted(market.products.map(() => 1));
  const source = market.sources[sourceIndex] as Market['sources'][number];
  const method = market.methods[methodIndex] as Market['methods'][number];
  const product = market.products[productIndex] as Market['products'][number];
  const isUnfit = random.chance(UNFIT);
  const isHurried = random.chance(seller.hurries);
  const isSkipped = isHurried && random.chance(0.5);
  const proposal = market.stages.findIndex(({ step }) => step === 'proposal');
  const lateStages = market.stages.length - proposal;
  const early = source.early * method.early * seller.earlyOdds;
  let late = source.late * method.late * seller.offerOdds;
  if (isHurried) late *= seller.hurriedOdds;
  if (isUnfit) late *= 0.04;
  // Odds of a proposal, shared out over the stages from the proposal on.
  const winning = (0.44 * late) / (0.56 + 0.44 * late);
  const perLateStage = winning ** (1 / lateStages);

  const entries: Array<{ stage: number; at: number }> = [];
  let at = created;
  let outcome: SoldDeal['outcome'] = 'open';
  let lostAt = -1;
  for (let stage = 0; stage < market.stages.length; stage++) {
    const { step, days } = market.stages[stage] as Market['stages'][number];
    if (step === 'needs analysis' && isSkipped) continue;
    entries.push({ stage, at });
    const pace = stage < proposal ? seller.slowness : 1;
    const hurry = step === 'needs analysis' && isHurried ? 0.1 + 0.2 * random.uniform() : 1;
    at += Math.max(0.02, random.logNormal(days * pace * hurry, SPREAD));
    if (at > market.to + 1) break;
    if (!random.chance(chanceAt(step, stage >= proposal))) {
      outcome = 'lost';
      lostAt = stage;
      break;
    }
    if (stage === market.stages.length - 1) outcome = 'won';
  }

  function chanceAt(step: string, isLate: boolean): number {
    if (isLate) return perLateStage;
    if (step === 'qualification') return isUnfit ? seller.letsUnfitThrough : odds(0.94, early);
    return odds(0.9, early);
  }

  const listPrice = Math.round((product.price * random.logNormal(1, 0.3)) / 10) * 10;
  const { amount, cut } = priceOf(seller, listPrice, {
    isHurried,
    source: sourceIndex,
    product: productIndex,
    negotiation: entries.find(({ stage }) => stage > proposal)?.at ?? null,
    end: Math.min(at, market.to),
    random,
  });
  return {
    id,
    seller: seller.name,
    source: source.name,
    method: method.name,
    product: product.name,
    listPrice,
    amount,
    created,
    entries,
    outcome,
    closedAt: outcome === 'open' ? null : at,
    reason: outcome === 'lost' && random.chance(0.8) ? reasonFor() : '',
    cut,
  };

  function reasonFor(): string {
    if (lostAt < proposal) return random.pick(EARLY_REASONS);
    if (isUnfit && random.chance(0.8)) return random.pick(UNFIT_REASONS);
    if (isHurried && random.chance(0.75)) return random.pick(NEED_REASONS);
    if (seller.offerOdds < 0.5 && random.chance(0.8)) return random.pick(OFFER_REASONS);
    return random.pick([...NEED_REASONS, ...OFFER_REASONS, ...UNFIT_REASONS]);
  }
}

function priceOf(
  seller: Seller,
  listPrice: number,
  deal: {
    readonly isHurried: boolean;
    readonly source: number;
    readonly product: number;
    readonly negotiation: number | null;
    readonly end: number;
    readonly random: Random;
  },
): { amount: number; cut: SoldDeal['cut'] } {
  const { random } = deal;
  const pressed =
    (deal.isHurried ? seller.hurriedDiscount : 0) +
    (seller.sourceDiscounts[deal.source] ?? 0) +
    (seller.productDiscounts[deal.product] ?? 0);
  // Some customers do not ask; those who press always do.
  const isFull = pressed < 0.1 && random.chance(0.25);
  const drawn = isFull ? 0 : Math.max(0, seller.discount + pressed + 0.03 * random.normal());
  const isHabit = random.chance(seller.habit.share);
  const offered = Math.round(listPrice * (1 - (isHabit ? seller.habit.discount : drawn)));
  if (deal.negotiation === null || !random.chance(seller.cuts.share)) {
    return { amount: offered, cut: null };
  }
  const amount = Math.round(
    offered * (1 - Math.max(0.01, seller.cuts.by + 0.03 * random.normal())),
  );
  const at = deal.negotiation + random.uniform() * Math.max(0.01, deal.end - deal.negotiation);
  return { amount, cut: { at, from: offered } };
}

function odds(chance: number, factor: number): number {
  const multiplied = (chance / (1 - chance)) * factor;
  return multiplied / (1 + multiplied);
}
