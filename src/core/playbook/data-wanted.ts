/** What several records of the playbook ask to write down, to tell their causes apart next time. */

export const LOSS_REASONS = 'A reason for each lost deal.';
export const NEXT_STEPS = 'The next step of each open deal and its date.';
export const CREATION = 'The day on which each deal was created, and its source.';
export const CLOSE_DATES = 'A close date and a next step for each open deal.';
export const SOURCES = 'The source and the prospecting method of each deal.';
