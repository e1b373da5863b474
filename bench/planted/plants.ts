import type { Market, Seller } from './seller';

/** Something that goes wrong for one salesperson, and what a report should make of it. */
export interface Plant {
  readonly diagnosis: string;
  readonly cause: string;
  readonly change: (seller: Seller, market: Market) => Seller;
  /** Seen only where changes of amounts are recorded. */
  readonly needsHistory?: true;
}

/**
 * The three founding diagnoses with each of their causes, as a manager would describe them. The
 * numbers are not a matter of taste: each is what it takes to come to the founding size of its
 * diagnosis (`FOUNDING_SIZES`), and the bench prints what it came to.
 */
export const PLANTS: readonly Plant[] = [
  {
    diagnosis: 'many-proposals-few-deals',
    cause: 'needs-analysis',
    change: (seller) => ({ ...seller, hurries: 0.9, hurriedOdds: 0.12 }),
  },
  {
    diagnosis: 'many-proposals-few-deals',
    cause: 'qualification',
    change: (seller) => ({ ...seller, letsUnfitThrough: 0.98 }),
  },
  {
    diagnosis: 'many-proposals-few-deals',
    cause: 'wrong-leads',
    change: (seller, { sources }) => ({
      ...seller,
      // More of them, so that as many get to a proposal as elsewhere.
      leadsAWeek: seller.leadsAWeek * 1.2,
      sources: sources.map((_, index) => (index === sources.length - 1 ? 9 : 0.5)),
    }),
  },
  {
    diagnosis: 'many-proposals-few-deals',
    cause: 'offer',
    change: (seller) => ({ ...seller, offerOdds: 0.22 }),
  },
  {
    diagnosis: 'few-proposals',
    cause: 'effort',
    change: (seller) => ({ ...seller, leadsAWeek: seller.leadsAWeek * 0.5 }),
  },
  {
    diagnosis: 'few-proposals',
    cause: 'methods',
    change: (seller, { methods }) => ({
      ...seller,
      methods: methods.map((_, index) => (index === methods.length - 1 ? 12 : 1)),
    }),
  },
  {
    diagnosis: 'few-proposals',
    cause: 'tactics',
    change: (seller) => ({ ...seller, earlyOdds: 0.25 }),
  },
  {
    diagnosis: 'few-proposals',
    cause: 'stuck-before',
    change: (seller) => ({ ...seller, slowness: 8 }),
  },
  {
    diagnosis: 'excessive-discounting',
    cause: 'needs-analysis',
    change: (seller) => ({ ...seller, hurries: 0.75, hurriedOdds: 1, hurriedDiscount: 0.19 }),
  },
  {
    diagnosis: 'excessive-discounting',
    cause: 'negotiation',
    change: (seller) => ({ ...seller, cuts: { share: 0.9, by: 0.18 } }),
    needsHistory: true,
  },
  {
    diagnosis: 'excessive-discounting',
    cause: 'habit',
    change: (seller) => ({ ...seller, habit: { share: 0.93, discount: 0.2 } }),
  },
  {
    diagnosis: 'excessive-discounting',
    cause: 'wrong-leads',
    change: (seller, { sources }) => ({
      ...seller,
      sources: sources.map((_, index) => (index === 1 ? 9 : 1)),
      sourceDiscounts: sources.map((_, index) => (index === 1 ? 0.17 : 0)),
    }),
  },
];
