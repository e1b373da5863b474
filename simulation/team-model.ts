/** The model of a made-up team. Probabilities are 0–1, times in days, money in whole units. */
export interface TeamModel {
  readonly stages: readonly StageModel[];
  readonly sources: readonly SourceModel[];
  readonly methods: readonly string[];
  readonly products: readonly ProductModel[];
  readonly people: readonly PersonModel[];
  /** First and last day, as spreadsheet days. */
  readonly from: number;
  readonly to: number;
}

export interface StageModel {
  readonly name: string;
  readonly step: string;
  /** Share of decided deals that advance. */
  readonly conversion: number;
  readonly medianDays: number;
}

export interface SourceModel {
  readonly name: string;
  /** Multiplies the odds of advancing in the stages before the proposal, and from it on. */
  readonly early: number;
  readonly late: number;
}

export interface ProductModel {
  readonly name: string;
  readonly listPrice: number;
}

/** The model of one salesperson, with a field for everything in which people can differ. */
export interface PersonModel {
  readonly name: string;
  readonly leadsPerWeek: number;
  /** Mean number of leads that arrive together; 1 for one by one. */
  readonly batchSize: number;
  /** Weights of the sources and methods, in the team's order. */
  readonly sourceMix: readonly number[];
  readonly methodMix: readonly number[];
  readonly productMix: readonly number[];
  /** Multiplies the odds of advancing, by stage. */
  readonly odds: readonly number[];
  /** Multiplies the time in each stage. */
  readonly slowness: readonly number[];
  /** Share of deals that skip or rush needs analysis, and what it does to the odds after it. */
  readonly rush: number;
  readonly rushOdds: number;
  /**
   * Share of deals that get through qualification although they should not, and their odds after.
   */
  readonly letThrough: number;
  readonly letThroughOdds: number;
  /** Reasons of losses from the proposal on, with weights. */
  readonly lateReasons: Readonly<Record<string, number>>;
  /** Mean and spread of the discount on won deals. */
  readonly discount: number;
  readonly discountSpread: number;
  /** Discount added to rushed deals, to one source (index) and to one product (index). */
  readonly rushDiscount: number;
  readonly sourceDiscount: readonly number[];
  readonly productDiscount: readonly number[];
  /** Share of won deals with exactly this round discount. */
  readonly habit: { readonly share: number; readonly discount: number };
  /** Share of deals whose amount is cut after negotiation began, by the whole discount. */
  readonly cutsLate: number;
  /** Share of wins that fall into the last five days of a month. */
  readonly monthEnd: number;
  readonly sizeFactor: number;
  /** Weeks after which the person stops taking new leads; null for never. */
  readonly dryAfterWeek: number | null;
}

/** Reasons for lost deals as people write them, with usual weights. */
export const USUAL_REASONS: Readonly<Record<string, number>> = {
  'No need': 1,
  'No decision': 1.5,
  'No budget': 1,
  Timing: 1,
  Price: 1.5,
  Competitor: 1.5,
  'Missing feature': 0.5,
};

/** Somebody who sells as everybody does. */
export function averagePerson(
  name: string,
  model: Pick<TeamModel, 'stages' | 'sources' | 'methods' | 'products'>,
): PersonModel {
  return {
    name,
    leadsPerWeek: 3.5,
    batchSize: 1,
    sourceMix: model.sources.map(() => 1),
    methodMix: model.methods.map(() => 1),
    productMix: model.products.map(() => 1),
    odds: model.stages.map(() => 1),
    slowness: model.stages.map(() => 1),
    rush: 0.08,
    rushOdds: 0.5,
    letThrough: 0,
    letThroughOdds: 1,
    lateReasons: USUAL_REASONS,
    discount: 0.06,
    discountSpread: 0.05,
    rushDiscount: 0,
    sourceDiscount: model.sources.map(() => 0),
    productDiscount: model.products.map(() => 0),
    habit: { share: 0, discount: 0 },
    cutsLate: 0.1,
    monthEnd: 0,
    sizeFactor: 1,
    dryAfterWeek: null,
  };
}
