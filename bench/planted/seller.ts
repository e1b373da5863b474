/** How one made-up salesperson sells. Everything that is planted is a field here. */
export interface Seller {
  readonly name: string;
  readonly leadsAWeek: number;
  /** Shares of the lead sources and of the methods of prospecting, in the team's order. */
  readonly sources: readonly number[];
  readonly methods: readonly number[];
  /** Multiplies the odds of getting from one stage to the next, up to the proposal. */
  readonly earlyOdds: number;
  /** Share of customers who do not fit that get through qualification. */
  readonly letsUnfitThrough: number;
  /** Share of deals for which the talk about needs is skipped or cut short. */
  readonly hurries: number;
  /** Multiplies the odds of winning such a deal. */
  readonly hurriedOdds: number;
  /** Multiplies the odds of winning a proposal, and what lost customers then name. */
  readonly offerOdds: number;
  /** Multiplies the days before the proposal. */
  readonly slowness: number;
  /** Usual discount in the offer, and what comes on top for a hurried deal. */
  readonly discount: number;
  readonly hurriedDiscount: number;
  /** On top for one source and for one product, by index. */
  readonly sourceDiscounts: readonly number[];
  readonly productDiscounts: readonly number[];
  /** Share of deals with one and the same round discount. */
  readonly habit: { readonly share: number; readonly discount: number };
  /** Share of deals whose amount is cut once negotiation has begun, and by how much. */
  readonly cuts: { readonly share: number; readonly by: number };
}

/** A team's world: what is the same for all who sell in it. */
export interface Market {
  readonly stages: ReadonlyArray<{
    readonly name: string;
    readonly step: string;
    readonly days: number;
  }>;
  readonly sources: readonly Origin[];
  readonly methods: readonly Origin[];
  readonly products: ReadonlyArray<{ readonly name: string; readonly price: number }>;
  readonly from: number;
  readonly to: number;
}

/** A source or a method: how easily its customers get to a proposal, and from there to a deal. */
export interface Origin {
  readonly name: string;
  readonly early: number;
  readonly late: number;
}

export function usualSeller(name: string, market: Market, leadsAWeek: number): Seller {
  return {
    name,
    leadsAWeek,
    sources: market.sources.map((_, index) => 4 - index * 0.7),
    methods: market.methods.map((_, index) => 3 - index * 0.5),
    earlyOdds: 1,
    letsUnfitThrough: 0.15,
    hurries: 0.1,
    hurriedOdds: 0.2,
    offerOdds: 1,
    slowness: 1,
    discount: 0.06,
    hurriedDiscount: 0.02,
    sourceDiscounts: market.sources.map(() => 0),
    productDiscounts: market.products.map(() => 0),
    habit: { share: 0, discount: 0 },
    cuts: { share: 0.12, by: 0.04 },
  };
}
