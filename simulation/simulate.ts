import type { Random } from './random';
import type { PersonModel, TeamModel } from './team-model';

/** A made-up deal with its complete course; times are spreadsheet days with fractions. */
export interface SimulatedDeal {
  readonly id: string;
  readonly name: string;
  readonly salesperson: string;
  readonly source: string;
  readonly method: string;
  readonly product: string;
  readonly listPrice: number;
  readonly amount: number;
  readonly created: number;
  /** Stages entered, in order: index and moment. */
  readonly entries: ReadonlyArray<{ readonly stage: number; readonly at: number }>;
  readonly outcome: 'open' | 'won' | 'lost';
  readonly closedAt: number | null;
  readonly lostReason: string | null;
  /** The amount before it was cut, and when; null where it was not. */
  readonly cut: { readonly from: number; readonly at: number } | null;
}

const SPREAD_OF_TIMES = 0.7;

/** Simulates the team's selling from the first day to the last. */
export function simulate(model: TeamModel, random: Random): SimulatedDeal[] {
  const deals: SimulatedDeal[] = [];
  for (const person of model.people) {
    for (const created of leadTimes(person, model, random)) {
      deals.push(
        simulateDeal(
          `D-${String(deals.length + 1).padStart(4, '0')}`,
          person,
          created,
          model,
          random,
        ),
      );
    }
  }
  return deals.sort((a, b) => a.created - b.created);
}

function leadTimes(
  { leadsPerWeek, batchSize, dryAfterWeek }: PersonModel,
  { from, to }: TeamModel,
  random: Random,
): number[] {
  const times: number[] = [];
  for (let day = from; day <= to; day++) {
    if (dryAfterWeek !== null && (day - from) / 7 > dryAfterWeek) break;
    if (weekday(day) >= 5) continue;
    // Batches keep the mean and raise the variance: a batch has 1 + Poisson(size − 1) leads.
    const batches = random.poisson(leadsPerWeek / 5 / batchSize);
    for (let batch = 0; batch < batches; batch++) {
      const size = batchSize === 1 ? 1 : 1 + random.poisson(batchSize - 1);
      for (let lead = 0; lead < size; lead++) times.push(day + workTime(random));
    }
  }
  return times;
}

function simulateDeal(
  id: string,
  person: PersonModel,
  created: number,
  model: TeamModel,
  random: Random,
): SimulatedDeal {
  const { stages, sources, methods, products, to } = model;
  const sourceIndex = random.weighted(person.sourceMix);
  const productIndex = random.weighted(person.productMix);
  const product = products[productIndex] as TeamModel['products'][number];
  const source = sources[sourceIndex] as TeamModel['sources'][number];
  const proposal = stages.findIndex(({ step }) => step === 'proposal');
  const needs = stages.findIndex(({ step }) => step === 'needs analysis');
  const qualification = stages.findIndex(({ step }) => step === 'qualification');
  const isRushed = needs !== -1 && random.chance(person.rush);
  const skipsNeeds = isRushed && random.chance(0.5);
  const entries: Array<{ stage: number; at: number }> = [];
  let isLetThrough = false;
  let at = created;
  let outcome: SimulatedDeal['outcome'] = 'open';
  let closedAt: number | null = null;
  let lostAt = -1;
  for (let stage = 0; stage < stages.length; stage++) {
    if (stage === needs && skipsNeeds) continue;
    const { conversion, medianDays } = stages[stage] as TeamModel['stages'][number];
    entries.push({ stage, at });
    const median =
      medianDays * (person.slowness[stage] ?? 1) * (stage === needs && isRushed ? 0.12 : 1);
    at += Math.max(0.01, random.logNormal(median, SPREAD_OF_TIMES));
    if (at > to + 1) break;
    let odds = (conversion / (1 - conversion)) * (person.odds[stage] ?? 1);
    odds *= stage < proposal ? source.early : source.late;
    if (isRushed && stage >= proposal) odds *= person.rushOdds;
    if (isLetThrough && stage >= proposal) odds *= person.letThroughOdds;
    let advances = random.chance(odds / (1 + odds));
    if (!advances && stage === qualification && random.chance(person.letThrough)) {
      advances = true;
      isLetThrough = true;
    }
    if (!advances) {
      outcome = 'lost';
      closedAt = at;
      lostAt = stage;
      break;
    }
    if (stage === stages.length - 1) {
      outcome = 'won';
      closedAt = at;
    }
  }
  if (outcome === 'won' && closedAt !== null && random.chance(person.monthEnd)) {
    closedAt = Math.min(Math.max(closedAt, monthEndAfter(closedAt, random)), to + 0.9);
  }
  const listPrice = Math.max(
    500,
    Math.round((product.listPrice * person.sizeFactor * random.logNormal(1, 0.35)) / 50) * 50,
  );
  const discount = discountOf(person, isRushed, sourceIndex, productIndex, random);
  const amount = Math.round(listPrice * (1 - discount));
  const negotiation = entries.find(({ stage }) => stage > proposal);
  const isCut = negotiation !== undefined && discount > 0.005 && random.chance(person.cutsLate);
  const cutAt = negotiation === undefined ? 0 : Math.min(negotiation.at + 0.5, closedAt ?? to);
  return {
    id,
    name: `Deal ${id.slice(2)}`,
    salesperson: person.name,
    source: source.name,
    method: methods[random.weighted(person.methodMix)] ?? '',
    product: product.name,
    listPrice,
    amount,
    created,
    entries: entries.filter(({ at: entered }) => entered <= to + 1),
    outcome,
    closedAt,
    lostReason:
      outcome === 'lost'
        ? reasonOf(person, lostAt >= proposal, isLetThrough, isRushed, random)
        : null,
    cut: isCut && cutAt <= to ? { from: listPrice, at: cutAt } : null,
  };
}

function discountOf(
  person: PersonModel,
  isRushed: boolean,
  source: number,
  product: number,
  random: Random,
): number {
  if (random.chance(person.habit.share)) return person.habit.discount;
  const mean =
    person.discount +
    (isRushed ? person.rushDiscount : 0) +
    (person.sourceDiscount[source] ?? 0) +
    (person.productDiscount[product] ?? 0);
  const drawn = mean + person.discountSpread * random.normal();
  return Math.min(0.6, Math.max(0, Math.round(drawn * 100) / 100));
}

function reasonOf(
  { lateReasons }: PersonModel,
  isLate: boolean,
  isLetThrough: boolean,
  isRushed: boolean,
  random: Random,
): string {
  if (!isLate) return random.pick(['No need', 'No budget', 'Timing', 'No answer']);
  if (isLetThrough) return random.pick(['No budget', 'No authority', 'Timing']);
  if (isRushed && random.chance(0.6)) return random.pick(['No need', 'No decision']);
  const reasons = Object.keys(lateReasons);
  return reasons[random.weighted(Object.values(lateReasons))] ?? '';
}

/** A moment in the last five days of the month. */
function monthEndAfter(moment: number, random: Random): number {
  const date = new Date((moment - 25_569) * 86_400_000);
  const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / 86_400_000 + 25_569;
  return end - random.below(5) + 0.5;
}

/** Working hours as a fraction of a day. */
function workTime(random: Random): number {
  return Math.round((8 + random.uniform() * 9) * 60) / 1440;
}

/** Monday 0 to Sunday 6. */
function weekday(day: number): number {
  return (((Math.floor(day) - 2) % 7) + 7) % 7;
}
