/** Headers of the Sales Process tab, in order. Other programs rely on them. */
export const PROCESS_HEADERS = [
  'Salesperson',
  'Stage',
  'Step',
  'Outcome',
  'Also called',
  'Exit criteria',
  'Required columns',
  'Target conversion',
  'Max days',
  'Weekly target',
  'Skip',
] as const;

export type ProcessHeader = (typeof PROCESS_HEADERS)[number];

/** Name of the tab. */
export const PROCESS_TAB = 'Sales Process';
