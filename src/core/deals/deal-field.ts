import { DEAL_FIELD_NAMES } from '../words/deal-field-names';

/** The columns of a deals tab that Stagecoach understands, with the name it shows for each. */
export const DEAL_FIELDS = DEAL_FIELD_NAMES;

export type DealField = keyof typeof DEAL_FIELDS;

/** Every field, in the order in which the sidebar lists them. */
export const DEAL_FIELD_CODES = Object.keys(DEAL_FIELDS) as readonly DealField[];

/** The fields that hold days. */
export const DATE_FIELDS: readonly DealField[] = [
  'created',
  'closeDate',
  'closedOn',
  'wonOn',
  'lostOn',
  'stageChangedOn',
  'nextStepDate',
  'lastActivity',
];

/**
 * Fields that only tell more of a deal. A column serves one of them where it serves no other field,
 * and may be looked at under its own header as well.
 */
export const FURTHER_FIELDS: readonly DealField[] = ['decisionMaker', 'contacts', 'commitment'];
