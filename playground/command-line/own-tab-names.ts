/** The names of the add-on's own tabs, which a file of deals cannot have for its tab. */
export const OWN_TAB_NAMES: readonly string[] = [
  'Sales Process',
  'Salespeople',
  'Process Agreements',
  'Stage History',
  'Coaching Log',
  'Coaching Report',
  'Prepare 1:1',
];
