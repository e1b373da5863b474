/** What several diagnoses and notices would have people write down. */

export const REASONS = 'A reason for each lost deal.';

export const NEXT_STEPS = 'The next step of each open deal and its date.';

export const CLOSE_DATES = 'A close date and a next step for each open deal.';
