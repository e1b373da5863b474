import type { SoldDeal } from './sell';
import type { Market } from './seller';

/** What a plant really did to the figure that its diagnosis is about: the person's and the others'. */
export interface Effect {
  readonly own: number;
  readonly others: number;
}

/**
 * The founding sizes: what a plant must come to, to be neither a trifle nor a caricature. Of the
 * others' conversion and paces, the person's is to be a part; of discounts, the figures themselves.
 */
export const FOUNDING_SIZES: Readonly<Record<string, string>> = {
  'many-proposals-few-deals': 'about .10 against .30 of proposals won: a third to a half',
  'few-proposals': 'half the proposals a week',
  'excessive-discounting': 'about 20 % off against 5 %',
};

/** A diagnosis's figure over some deals, each with its number so that teams can be added up. */
type Figure = (deals: readonly SoldDeal[], market: Market) => { sum: number; of: number };

/** Counted from the made-up deals themselves, not by the add-on. */
const FIGURES: Readonly<Record<string, Figure>> = {
  'many-proposals-few-deals': (deals, market) => {
    const decided = proposed(deals, market).filter(({ outcome }) => outcome !== 'open');
    return { sum: decided.filter(({ outcome }) => outcome === 'won').length, of: decided.length };
  },
  'few-proposals': (deals, market) => ({
    sum: proposed(deals, market).length,
    of: ((market.to - market.from) / 7) * new Set(deals.map(({ seller }) => seller)).size,
  }),
  'excessive-discounting': (deals) => {
    const won = deals.filter(({ outcome }) => outcome === 'won');
    return {
      sum: won.reduce((sum, { amount, listPrice }) => sum + 1 - amount / listPrice, 0),
      of: won.length,
    };
  },
};

function proposed(deals: readonly SoldDeal[], { stages }: Market): SoldDeal[] {
  const proposal = stages.findIndex(({ step }) => step === 'proposal');
  return deals.filter(({ entries }) => entries.some(({ stage }) => stage >= proposal));
}

/** The figure of a diagnosis over all the teams of a plant. */
export function effectOf(
  diagnosis: string,
  teams: ReadonlyArray<{ readonly deals: readonly SoldDeal[]; readonly market: Market }>,
  planted: string,
): Effect {
  const figure = FIGURES[diagnosis] as Figure;
  const total = (isTheirs: (seller: string) => boolean): number => {
    let sum = 0;
    let of = 0;
    for (const { deals, market } of teams) {
      const part = figure(
        deals.filter(({ seller }) => isTheirs(seller)),
        market,
      );
      sum += part.sum;
      of += part.of;
    }
    return of === 0 ? Number.NaN : sum / of;
  };
  return { own: total((name) => name === planted), others: total((name) => name !== planted) };
}
