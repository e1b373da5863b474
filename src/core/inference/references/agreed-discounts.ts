import { isUnlimited, isWithin } from '../../calendar';
import { STANDING } from '../../pipeline/pipeline';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { dealTargets } from '../../process';
import type { Agreed, AgreedFigure } from './agreed-figure';
import { targetOfDay } from './target-of-day';

/**
 * Everybody's discounts of the deals won while the last agreed limit was in force. Those won under
 * another limit stay out: who kept to each of two limits may lie over their mean. One won on an
 * unknown day counts if it was created under the last limit, because it was won later still.
 */
export function discountsAgainstLimits(
  { pipeline, decisions }: PipelineIndex,
  agreed: readonly Agreed[],
): AgreedFigure[] {
  if (decisions.notInWindow !== null) return [];
  const { deals, owner, standing, closedAt, asOf, window } = pipeline;
  const lastDay = Math.min(asOf, window.to ?? asOf);
  return agreed.flatMap(({ person, versions }): AgreedFigure[] => {
    const limitOn = targetOfDay(versions, ({ stages }) => dealTargets(stages).largestDiscount);
    const limit = versions
      .filter(({ since }) => since <= lastDay)
      .map(({ since }) => limitOn(since))
      .reduce((last, each) => each ?? last, null);
    if (limit === null) return [];
    const values = deals.flatMap(({ discount }, deal) => {
      const closed = closedAt[deal] as number;
      const isDated = !Number.isNaN(closed);
      const since = isDated ? closed : (deals[deal]?.created ?? Number.NaN);
      const counts =
        standing[deal] === STANDING.won &&
        owner[deal] === person &&
        discount !== null &&
        (isDated ? isWithin(closed, window) : isUnlimited(window)) &&
        limitOn(since) === limit;
      return counts ? [discount] : [];
    });
    if (values.length === 0) return [];
    values.sort((a, b) => a - b);
    const own = { kind: 'amounts', values } as const;
    return [{ person, own, expected: limit, agreed: limit, dispersion: 1 }];
  });
}
