import type { Parameter } from './declaration';

/** Parameters that several functions share, so that they read the same everywhere. */
export const DEALS: Parameter = {
  name: 'deals',
  kind: 'deals',
  isOptional: false,
  help: 'The range with your deals, the headers in its first row, such as Deals!A:Z.',
};

export const PROCESS: Parameter = {
  name: 'process',
  kind: 'process',
  isOptional: false,
  help: "The range with your sales process, headers first, such as 'Sales Process'!A:K.",
};

export const SALESPERSON: Parameter = {
  name: 'salesperson',
  kind: 'salesperson',
  isOptional: true,
  help: 'A name as it stands in the deals. Leave it out or blank for the whole team.',
};

export const SALESPEOPLE: Parameter = {
  name: 'salesperson',
  kind: 'salespeople',
  isOptional: true,
  help: 'A name, or a range of names for one result a name. Leave it out or blank for the whole team.',
};

export const HISTORY: Parameter = {
  name: 'history',
  kind: 'history',
  isOptional: true,
  help: "The range with the stage changes, headers first, such as 'Stage History'!A:G.",
};

export const STAGE: Parameter = {
  name: 'stage',
  kind: 'stage',
  isOptional: false,
  help: 'The name of a stage as it stands in the process.',
};

export const FROM: Parameter = {
  name: 'from',
  kind: 'day',
  isOptional: true,
  help: 'First day that counts. Leave it out for all days.',
};

export const TO: Parameter = {
  name: 'to',
  kind: 'day',
  isOptional: true,
  help: 'Last day that counts. Leave it out for all days.',
};

export const AS_OF: Parameter = {
  name: 'asOf',
  kind: 'day',
  isOptional: false,
  help: 'The day for which deals are judged. It must be a date in a cell, not TODAY().',
};

/** The day where a function works without it, but leaves figures that depend on it blank. */
export const AS_OF_OR_BLANK: Parameter = {
  ...AS_OF,
  isOptional: true,
  help: 'The day until which time in a stage is counted; without it those figures are blank. It must be a date in a cell, not TODAY().',
};
