import { partOf } from '../pipeline/by-person';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { mean, median } from '../statistics';
import { type Estimate, estimate, noEstimate } from './estimate';
import type { Metric } from './metric';

/**
 * Velocity: value won a day at the present pace = open deals × win rate × mean won amount ÷
 * median cycle. Absent where one of the four is missing or the cycle is no time.
 */
export const velocityPerDay = {
  name: 'velocityPerDay',
  compute: computeVelocity,
  entry: (metrics) => metrics.velocityPerDay,
} satisfies Metric<'velocityPerDay', Estimate>;

function computeVelocity(
  { standing, decisions, wonAmounts, cycleLengths }: PipelineIndex,
  person: number | null,
): Estimate {
  const unit = 'money a day';
  const { won, lost, open } = partOf(standing, person);
  const decided = won.length + lost.length;
  const averageAmount = mean({ values: wonAmounts(person) });
  const cycle = median({ values: cycleLengths(person) });
  if (decided === 0) return noEstimate(unit, 0, 'no-outcomes');
  const whyNot = decisions.noShares ?? decisions.noDays;
  if (whyNot !== null) return noEstimate(unit, decided, whyNot);
  if (averageAmount === null) return noEstimate(unit, decided, 'no-amounts');
  if (cycle === null) return noEstimate(unit, decided, 'no-created-dates');
  if (cycle <= 0) return noEstimate(unit, decided, 'no-time');
  const value = (open.length * (won.length / decided) * averageAmount) / cycle;
  return estimate(unit, decided, value);
}
