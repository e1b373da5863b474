import type { StageTerms } from './model';

/** A term of a stage that a number is aimed at. */
export type TargetTerm = keyof Pick<
  StageTerms,
  'targetConversion' | 'weeklyTarget' | 'maxDays' | 'largestDiscount'
>;

/** Whether a target is the least or the most there should be, and the finest step it has. */
const TARGETS: Readonly<Record<TargetTerm, { readonly asks: 'least' | 'most'; step: number }>> = {
  targetConversion: { asks: 'least', step: 0.01 },
  weeklyTarget: { asks: 'least', step: 0.01 },
  maxDays: { asks: 'most', step: 0.1 },
  largestDiscount: { asks: 'most', step: 0.01 },
};

/** As many as people keep in mind, and more than a measured figure is good for. */
const SIGNIFICANT_FIGURES = 2;

/** So near to a step a figure stands on it: binary fractions are not exact. */
const NOISE = 1e-9;

/**
 * A target made of a figure, by one rule for all: two significant figures, shares in whole per cent,
 * and never easier to reach than the figure itself. So what is asked for at least goes up to the
 * next such number, what is allowed at most goes down: nobody agrees to less than is done today, and
 * a plan's targets reach its quota. Above 1 a share is 1.
 *
 * @param value in the term's own unit: a share or a discount 0–1, days, or so many a week
 * @returns null where nothing would be left to aim at, as 0 is no target
 * @example roundedTarget('weeklyTarget', 1.24) // 1.3
 * @example roundedTarget('maxDays', 36.4) // 36
 */
export function roundedTarget(term: TargetTerm, value: number): number | null {
  if (!(value > 0) || !Number.isFinite(value)) return null;
  const { asks, step: finest } = TARGETS[term];
  const digits = SIGNIFICANT_FIGURES - 1 - Math.floor(Math.log10(value) + NOISE);
  const step = Math.max(finest, 10 ** -digits);
  const steps = value / step;
  const whole =
    asks === 'least' ? Math.ceil(steps - NOISE * steps) : Math.floor(steps + NOISE * steps);
  const rounded = Number((whole * step).toFixed(Math.max(0, Math.round(-Math.log10(step)))));
  const target = term === 'targetConversion' ? Math.min(1, rounded) : rounded;
  return target === 0 ? null : target;
}
