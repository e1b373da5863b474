/** The columns of a deals tab that Stagecoach understands, with the name it shows for each. */
export const DEAL_FIELDS = {
  deal: 'Deal',
  dealId: 'Deal ID',
  account: 'Account',
  salesperson: 'Salesperson',
  stage: 'Stage',
  status: 'Status',
  isWon: 'Is won',
  isClosed: 'Is closed',
  pipeline: 'Pipeline',
  probability: 'Probability',
  amount: 'Amount',
  currency: 'Currency',
  listPrice: 'List price',
  discount: 'Discount',
  created: 'Created',
  closeDate: 'Close date',
  closedOn: 'Closed on',
  wonOn: 'Won on',
  lostOn: 'Lost on',
  stageChangedOn: 'Stage changed on',
  source: 'Source',
  method: 'Prospecting method',
  product: 'Product',
  nextStep: 'Next step',
  nextStepDate: 'Next step date',
  lastActivity: 'Last activity',
  lostReason: 'Lost reason',
  lostAtStage: 'Lost at stage',
  decisionMaker: 'Decision maker',
  contacts: 'Contacts',
  commitment: 'Customer commitment',
} as const;

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
