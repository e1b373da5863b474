import type { Day } from '../calendar';

/** Days from the start of a week to its middle. */
const TO_MIDDLE = 3;

/**
 * The weeks for which the rows of a weekly tally stand, one after the other without a gap. A week
 * belongs to a span where its middle day does: so a span of 13 weeks holds 13 rows on whatever day
 * it begins, and spans that follow one another share none.
 */
export interface TallyWeeks {
  /** The middle day of the week that a row of this day stands for. */
  readonly middleOf: (day: Day) => Day;
  /** The weeks that belong to a span: their first and their last day. */
  readonly within: (span: { readonly from: Day; readonly to: Day }) => {
    readonly from: Day;
    readonly to: Day;
  };
}

/** @param firstWeek the first day of any one of the weeks, and the day that its row has */
export function tallyWeeks(firstWeek: { readonly from: Day; readonly row: Day }): TallyWeeks {
  const start = firstWeek.from;
  return {
    middleOf: (day) => day - (firstWeek.row - start) + TO_MIDDLE,
    within: ({ from, to }) => ({
      from: start + 7 * Math.ceil((from - TO_MIDDLE - start) / 7),
      to: start + 7 * Math.floor((to - TO_MIDDLE - start) / 7) + 6,
    }),
  };
}

/** The week of a tally that has this middle day. */
export function weekAround(middle: Day): { readonly from: Day; readonly to: Day } {
  return { from: middle - TO_MIDDLE, to: middle - TO_MIDDLE + 6 };
}
