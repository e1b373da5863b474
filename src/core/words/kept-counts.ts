/**
 * The two counts of a figure that a log keeps, in whichever language it was written. Weeks have one
 * decimal at most, so a mark before three digits is one of thousands.
 */
const COUNTS = /^\s*(\d+) (?:of|in|von|de|en|em|sur) (\d+(?:\.\d+)?)( (?:week|Woche|sema))?/i;
const THOUSANDS = /[.,\u202f](?=\d{3}(?!\d))/g;

/** What a kept figure was counted on: `12 in 26 weeks`, `12 von 1.200`; null where it says none. */
export function countsIn(
  text: string,
): { readonly count: number; readonly of: number; readonly areWeeks: boolean } | null {
  const match = COUNTS.exec(text.replace(THOUSANDS, '').replace(/,(?=\d)/g, '.'));
  return match === null
    ? null
    : { count: Number(match[1]), of: Number(match[2]), areWeeks: match[3] !== undefined };
}
