import type { StageTerms } from './model';

/** A term of a stage that a number is aimed at. */
export type TargetTerm = keyof Pick<
  StageTerms,
  'targetConversion' | 'weeklyTarget' | 'maxDays' | 'largestDiscount'
>;

/** A figure as it is told beside the field that holds its target. */
const AS_TOLD: Readonly<Record<TargetTerm, (value: number) => number>> = {
  targetConversion: shareAsTold,
  weeklyTarget: (pace) => Number(pace.toFixed(pace < 1 ? 2 : 1)),
  maxDays: (days) => (days < 10 ? Math.round(days * 10) / 10 : Math.round(days)),
  largestDiscount: shareAsTold,
};

/** Whole per cent, but that 99.6 % is not all; less than one is told with decimals, and no target. */
function shareAsTold(share: number): number {
  const percent = share * 100;
  if (percent < 1) return 0;
  return percent > 99 && percent < 99.95
    ? Math.round(percent * 10) / 1000
    : Math.round(percent) / 100;
}

/**
 * A target made of a figure: the figure as it is told beside it, so that who takes it agrees to what
 * they read, and it does not read as missed on the first day.
 *
 * @param value in the term's own unit: a share or a discount 0–1, days, or so many a week
 * @returns null where nothing would be left to aim at, as 0 is no target
 * @example roundedTarget('weeklyTarget', 1.24) // 1.2
 * @example roundedTarget('maxDays', 36.4) // 36
 */
export function roundedTarget(term: TargetTerm, value: number): number | null {
  const target = AS_TOLD[term](value);
  return target > 0 && Number.isFinite(target) ? target : null;
}

/**
 * A pace that is planned, a week, to two digits or to the next whole number, which is all that a plan
 * is good for; told and agreed on alike.
 *
 * @example plannedPace(3.66) // 3.7
 */
export function plannedPace(pace: number): number {
  return Number(pace.toFixed(plannedDecimals(pace)));
}

/** So many decimals a planned pace is told with. */
export function plannedDecimals(pace: number): number {
  return pace >= 9.95 ? 0 : pace >= 0.995 ? 1 : 2;
}
