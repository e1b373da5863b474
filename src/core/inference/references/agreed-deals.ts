import { isWithin } from '../../calendar';
import { firstEntries } from '../../pipeline/first-entries';
import { type Pipeline, STANDING } from '../../pipeline/pipeline';
import { type PipelineIndex, whyNoConversion } from '../../pipeline/pipeline-index';
import { dealTargets } from '../../process';
import type { Target } from '../signal';
import type { Agreed, AgreedFigure } from './agreed-figure';
import { DECIDED, DecisionAges } from './decision-ages';
import { ShareUnderTarget } from './share-under-target';
import { targetOfDay } from './target-of-day';

/**
 * Everybody's deals that entered one of the target's stages and were decided, won or lost, against
 * the share of them that it was agreed to win. A deal counts by the day on which it entered; where
 * that is not recorded by its creation, so that what was under way before stays out, else by its
 * decision. One decided on an unknown day does not count: nothing tells how soon it was.
 */
export function dealsAgainstTargets(
  lookup: PipelineIndex,
  agreed: readonly Agreed[],
  target: Target,
): AgreedFigure[] {
  const sums = new Map(
    agreed.map(({ person, versions }) => [
      person,
      {
        sum: new ShareUnderTarget(),
        targetOn: targetOfDay(versions, ({ stages }) => dealTargets(stages).proposalsIntoDeals),
      },
    ]),
  );
  const { pipeline } = lookup;
  const { owner, standing, window } = pipeline;
  const ages = new DecisionAges(pipeline);
  const begun = begunDeals(pipeline, target);
  for (const { deal, began, ended } of begun) {
    ages.add(began, ended, DECISIONS[standing[deal] as number] ?? DECIDED.notYet);
  }
  for (const { deal, began, ended } of begun) {
    const own = sums.get(owner[deal] as number);
    if (own === undefined || Number.isNaN(ended) || !isWithin(ended, window)) continue;
    const share = own.targetOn(Number.isNaN(began) ? ended : began);
    if (share === null) continue;
    own.sum.add(standing[deal] === STANDING.won, share, ages.expectedShare(share, began));
  }
  return [...sums].flatMap(([person, { sum }]) =>
    whyNoConversion(lookup, person) === null ? sum.figures(person) : [],
  );
}

const DECISIONS: Readonly<Record<number, (typeof DECIDED)[keyof typeof DECIDED]>> = {
  [STANDING.won]: DECIDED.success,
  [STANDING.lost]: DECIDED.failure,
};

interface BegunDeal {
  readonly deal: number;
  /** NaN where no day tells. */
  readonly began: number;
  /** NaN while open, or where the day is not known. */
  readonly ended: number;
}

/** The deals that entered one of the target's stages. */
function begunDeals(
  { deals, visits, standing, closedAt }: Pipeline,
  { stages }: Target,
): BegunDeal[] {
  return firstEntries({ visits }, new Set(stages)).flatMap(({ deal, at }): BegunDeal[] => {
    if (standing[deal] === STANDING.notYet) return [];
    const ended = closedAt[deal] as number;
    const began = Number.isNaN(at) ? (deals[deal]?.created ?? Number.NaN) : at;
    return [{ deal, began, ended }];
  });
}
