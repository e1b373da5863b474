/** Why a figure is not there, in words that stand after "because" or in brackets. */

import type { AbsenceCode } from '../pipeline/absence';

/** Why there is no figure, and what would be enough where that is not said by the reason. */
export interface AbsenceReason {
  readonly why: string;
  readonly enough?: string;
}

const NO_DATES: AbsenceReason = {
  why: 'the sheet does not say when deals entered a stage',
  enough: 'A date column for each stage, or “Record stage changes now”, is enough.',
};

const REASONS: Readonly<Partial<Record<AbsenceCode, AbsenceReason>>> = {
  'too-few-others': {
    why: 'there are not three others with enough of their own',
    enough: 'A target that both agreed on, or 39 weeks on record, would do.',
  },
  'too-few-outcomes': { why: 'too little is decided yet' },
  'no-outcomes': { why: 'nothing is decided yet' },
  'no-losses-recorded': {
    why: 'no lost deal is recorded',
    enough: 'Keep lost deals in the sheet.',
  },
  'no-won-stage': {
    why: 'nothing was taken for won',
    enough: 'Say in the sidebar which stage means won.',
  },
  'no-decision-dates': {
    why: 'most decided deals have no day',
    enough: 'A column “Close date” is enough.',
  },
  'lost-stage-unknown': {
    why: 'the sheet does not say at which stage deals were lost',
    enough: 'A column “Lost at stage” is enough.',
  },
  'no-discounts': {
    why: 'no won deal has a list price or a discount',
    enough: 'A column “List price” is enough.',
  },
  'no-entry-dates': NO_DATES,
  'no-stage-dates': NO_DATES,
  'too-new': { why: 'it takes 8 weeks on record' },
  'no-amounts': {
    why: 'more than one deal in ten has no amount',
    enough: 'An amount for each deal is enough.',
  },
  'no-quota': { why: 'no quota, or not the same period for all' },
  'stale-sheet': { why: 'the sheet is not kept up to the day of the report' },
  'no-created-dates': {
    why: 'the sheet does not say when deals came in',
    enough: 'A column “Created” is enough.',
  },
  'no-open-deals': { why: 'no deal is open' },
  'no-deals': { why: 'there are no deals of their own yet' },
  'no-activities': { why: 'no activities are recorded' },
};

const OTHERWISE: AbsenceReason = { why: 'too little is recorded' };

/** The reason in words. */
export function absenceReason(code: AbsenceCode): AbsenceReason {
  return REASONS[code] ?? OTHERWISE;
}
