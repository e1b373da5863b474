import type { Parameter } from './declaration';

// Parameters that several functions share, so that they read the same everywhere. What Sheets says
// of each is in the help, which the script itself does not carry.

export const DEALS: Parameter = { name: 'deals', kind: 'deals', isOptional: false };

export const PROCESS: Parameter = { name: 'process', kind: 'process', isOptional: false };

/** One name, or blank for the team. */
export const SALESPERSON: Parameter = {
  name: 'salesperson',
  kind: 'salesperson',
  isOptional: true,
};

export const ONE_SALESPERSON: Parameter = { ...SALESPERSON, isOptional: false };

/** One name, a range of names for one result each, or blank for the team. */
export const SALESPEOPLE: Parameter = {
  name: 'salesperson',
  kind: 'salespeople',
  isOptional: true,
};

export const HISTORY: Parameter = { name: 'history', kind: 'history', isOptional: true };

export const STAGE: Parameter = { name: 'stage', kind: 'stage', isOptional: false };

export const FROM: Parameter = { name: 'from', kind: 'day', isOptional: true };

export const TO: Parameter = { name: 'to', kind: 'day', isOptional: true };

export const AS_OF: Parameter = { name: 'asOf', kind: 'day', isOptional: false };

/** The day where a function works without it, but leaves figures that depend on it blank. */
export const AS_OF_OR_BLANK: Parameter = { ...AS_OF, isOptional: true };

export const BY: Parameter = { name: 'by', kind: 'word', isOptional: true };

export const QUOTA: Parameter = { name: 'quota', kind: 'number', isOptional: false };

export const WEEKS: Parameter = { name: 'weeks', kind: 'number', isOptional: false };
