import type { Plan, PlannedStage } from './plan';

/** A stage that so many of the busiest one's deals enter is one that deals begin in. */
const NEARLY_ALL = 0.8;

/** The ends of a range further apart than this, as a ratio, are no plan to work by. */
const WIDEST = 20;

/** A pace may be this much under what is needed before it is called short. */
const TOLERANCE = 1.1;

/**
 * The one step of a plan that a salesperson can do more of: the stage in which deals begin. What
 * enters a later stage follows from it and from how well one converts. It is the first stage, but
 * for teams whose deals mostly pass over it.
 *
 * @returns null where the rates are too uncertain to say how many a week
 */
export function planStep({ stages }: Plan): PlannedStage | null {
  const busiest = Math.max(...stages.map(({ entering }) => entering ?? 0));
  const step =
    stages.find(
      ({ entering }) => entering !== null && entering > 0 && entering >= NEARLY_ALL * busiest,
    ) ?? stages[0];
  return step === undefined || step.high > WIDEST * step.low ? null : step;
}

/** Whether more a week are needed than enter the stage now; false where that is not known. */
export function isShort({ needed, now }: PlannedStage): boolean {
  return now !== null && needed > TOLERANCE * now;
}
