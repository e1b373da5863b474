/** What several records of the playbook advise to try. */

export const OLDEST_FIRST = 'Take the oldest first: agree a next step with a date, or close them.';
export const STEP_OF_CUSTOMER = 'End each talk with a step that the customer takes, and its date.';
export const LISTEN_TO_CALLS = 'Listen to three first calls together, and change one sentence.';
export const BEST_SOURCE = 'For a month, put the time of the weakest source into the best one.';
