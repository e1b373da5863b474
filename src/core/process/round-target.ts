/**
 * Targets that people can keep in mind, made of figures that were measured. Null where the figure
 * is so small that nothing would be left to aim at.
 */

/** A share, 0–1, to five hundredths; under a tenth to one. */
export function roundedShare(share: number): number | null {
  const step = share < 0.1 ? 0.01 : 0.05;
  return orNull(Math.round(share / step) * step);
}

/** A number of days: whole ones, from 30 on by fives. */
export function roundedTime(days: number): number | null {
  const step = days < 30 ? 1 : 5;
  return orNull(Math.round(days / step) * step);
}

/** So many a week: to a tenth under 1, to halves under 10, else whole. */
export function roundedPace(perWeek: number): number | null {
  return orNull(Math.round(perWeek / stepOf(perWeek)) * stepOf(perWeek));
}

/** So many a week that nothing is short of what is needed; a tenth of a step less will do. */
export function paceAtLeast(perWeek: number): number | null {
  return orNull(Math.ceil(perWeek / stepOf(perWeek) - 0.1) * stepOf(perWeek));
}

function stepOf(perWeek: number): number {
  return perWeek < 1 ? 0.1 : perWeek < 10 ? 0.5 : 1;
}

/** Without the noise of binary fractions; null for 0. */
function orNull(value: number): number | null {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? null : rounded;
}
