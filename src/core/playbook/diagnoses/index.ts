import { NOTICES } from '../notices/notice-records';
import type { Diagnosis } from './diagnosis';
import { FOUNDING } from './founding';
import { LATE } from './late';
import { LEADS } from './leads';
import { MIDDLE } from './middle';
import { WHOLE } from './whole';

/**
 * The diagnoses, one record each, the founding three first. A sales trainer may change every word
 * and every list here. Where several tell the same trouble, the earlier founding one is told, then
 * the one whose leading signal is strongest. Those that no signal leads are notices.
 */
export const DIAGNOSES: readonly Diagnosis[] = [
  ...FOUNDING,
  ...LEADS,
  ...MIDDLE,
  ...LATE,
  ...WHOLE,
  ...NOTICES,
];

export { ADVICE } from './advice';
export { NOTICES };

/** The founding cases come first, whatever the strength of the others. */
export const FOUNDING_CASES = FOUNDING.length;
