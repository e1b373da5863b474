import type { Parameter } from './declaration';

// Parameters that several functions share, so that they read the same everywhere.

export const DEALS: Parameter = {
  name: 'deals',
  kind: 'deals',
  isOptional: false,
  help: 'With headers: Deals!A:Z.',
};

export const PROCESS: Parameter = {
  name: 'process',
  kind: 'process',
  isOptional: false,
  help: "With headers: 'Sales Process'!A:L.",
};

export const ACTIVITIES: Parameter = {
  name: 'activities',
  kind: 'activities',
  isOptional: false,
  help: 'With headers: Activities!A:F.',
};

/** One name, or blank for the team. */
export const SALESPERSON: Parameter = {
  name: 'salesperson',
  kind: 'salesperson',
  isOptional: true,
  help: 'A name as in the deals. Blank: the team.',
};

export const ONE_SALESPERSON: Parameter = {
  ...SALESPERSON,
  isOptional: false,
  help: 'A name as in the deals.',
};

/** One name, a range of names for one result each, or blank for the team. */
export const SALESPEOPLE: Parameter = {
  name: 'salesperson',
  kind: 'salespeople',
  isOptional: true,
  help: 'A name as in the deals, or a range of them. Blank: the team.',
};

export const HISTORY: Parameter = {
  name: 'history',
  kind: 'history',
  isOptional: true,
  help: "With headers: 'Stage History'!A:G.",
};

export const STAGE: Parameter = {
  name: 'stage',
  kind: 'stage',
  isOptional: false,
  help: 'An open stage of the process.',
};

export const FROM: Parameter = {
  name: 'from',
  kind: 'day',
  isOptional: true,
  help: 'First day that counts. Blank: all.',
};

export const TO: Parameter = {
  name: 'to',
  kind: 'day',
  isOptional: true,
  help: 'Last day that counts. Blank: all.',
};

export const AS_OF: Parameter = {
  name: 'asOf',
  kind: 'day',
  isOptional: false,
  help: 'The day of the figures: a date in a cell, not TODAY().',
};

/** The day where a function works without it, but leaves figures that depend on it blank. */
export const AS_OF_OR_BLANK: Parameter = {
  ...AS_OF,
  isOptional: true,
  help: 'The last day counted: a date in a cell, not TODAY(). Blank: no such figures.',
};

export const BY: Parameter = {
  name: 'by',
  kind: 'word',
  isOptional: true,
  help: '"source" (or blank) for lead sources, "method" for prospecting methods.',
};

export const QUOTA: Parameter = {
  name: 'quota',
  kind: 'number',
  isOptional: false,
  help: 'The won value to reach, such as 50000.',
};

export const WEEKS: Parameter = {
  name: 'weeks',
  kind: 'number',
  isOptional: false,
  help: 'The weeks in which to reach it.',
};
