import type { Day } from './day';

/** A span of whole days, both ends included; an open end is null. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** No window: all data. */
export const ALL_DATA: Window = { from: null, to: null };

/** Whether the window has neither end. */
export function isUnlimited(window: Window): boolean {
  return window.from === null && window.to === null;
}

/** Whether the moment's day lies in the window; an unknown moment lies only in an unlimited one. */
export function isWithin(moment: Day | null, window: Window): boolean {
  if (moment === null || Number.isNaN(moment)) return isUnlimited(window);
  const day = Math.floor(moment);
  return (window.from === null || day >= window.from) && (window.to === null || day <= window.to);
}
