/** Days from an agreement until it is judged, unless people choose others: eight weeks. */
export const REVIEW_AFTER_DAYS = 56;
