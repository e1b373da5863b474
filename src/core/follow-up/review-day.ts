/** Days from an agreement until it is judged, unless people choose others: eight weeks. */
export const REVIEW_AFTER_DAYS = 56;

/** Days from an agreement until it is seen whether it is done: two weeks. */
export const DEED_AFTER_DAYS = 14;

/** Nobody keeps to a day that is farther off; until then the deed shows whether it is kept. */
export const MOST_REVIEW_DAYS = 182;
