import { DEAL_FIELDS } from '../../src/core/deals';
import type { SignalCode } from '../../src/core/playbook/signals/signal';
import { ACTIVITIES, SALES_PROCESS, SALESPEOPLE } from '../../src/core/tabs';

/** What a manager and a salesperson talk about, and where the product has it. */
export interface Subject {
  readonly name: string;
  /** What the sheet holds about it: columns of the deals, and of other tabs. */
  readonly records: readonly string[];
  /** Figures, each in words with the signal that is compared; without one it is shown only. */
  readonly figures: ReadonlyArray<readonly [figure: string, signal?: SignalCode]>;
  /** Codes of diagnoses, or of one cause of a diagnosis: `few-proposals/methods`. */
  readonly diagnoses: readonly string[];
  /** The diagnosis, or cause, that lends its question. */
  readonly askedBy: string;
}

const STAGE_DATE = 'a date column for the stage';
const IN_PROCESS = `${SALES_PROCESS.columns.exitCriteria.header} and ${SALES_PROCESS.columns.requiredColumns.header} of the stage (Sales Process)`;
const { nextStep, nextStepDate, commitment } = DEAL_FIELDS;

/** The subjects of the talk, in the order of a sale; the last one is the pipeline as a whole. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: 'Lead sources',
    records: [DEAL_FIELDS.source, DEAL_FIELDS.product],
    figures: [
      ['deals, proposals, win rate and days by source (`SC_SOURCES`)'],
      ['win rate of one source, beside the others’', 'win rate of an origin'],
      ['differences in conversion, within sources as well'],
    ],
    diagnoses: [
      'source-mismatch',
      'few-leads/source-dried-up',
      'many-proposals-few-deals/wrong-leads',
      'excessive-discounting/wrong-leads',
    ],
    askedBy: 'few-leads',
  },
  {
    name: 'Prospecting methods',
    records: [DEAL_FIELDS.method],
    figures: [
      ['deals, proposals, win rate and days by method (`SC_SOURCES`)'],
      ['conversion of the prospecting stages', 'conversion'],
      ['the part of a shortage of proposals that comes from methods and sources'],
    ],
    diagnoses: ['prospecting-not-landing', 'few-proposals/methods', 'few-proposals/tactics'],
    askedBy: 'prospecting-not-landing',
  },
  {
    name: 'Prospecting efforts',
    records: [
      DEAL_FIELDS.created,
      `${ACTIVITIES.columns.activity.header}, ${ACTIVITIES.columns.count.header} and ${ACTIVITIES.columns.result.header} (a tab of activities)`,
      `${SALESPEOPLE.columns.startedOn.header} and ${SALESPEOPLE.columns.awayDays.header} (Salespeople)`,
    ],
    figures: [
      ['first contacts a week', 'entries'],
      ['the part of a shortage of proposals that comes from fewer first contacts'],
    ],
    diagnoses: ['few-leads', 'few-proposals/effort'],
    askedBy: 'few-proposals/effort',
  },
  {
    name: 'Qualification',
    records: [DEAL_FIELDS.decisionMaker, DEAL_FIELDS.contacts, STAGE_DATE, IN_PROCESS],
    figures: [
      ['conversion of the stage', 'conversion'],
      ['days in it', 'time'],
      ['its share of the open deals', 'share'],
      ['deals let through that are lost later', 'let through'],
    ],
    diagnoses: [
      'qualifies-too-loosely',
      'qualifies-too-strictly',
      'qualification-lingers',
      'many-proposals-few-deals/qualification',
      'loses-late/qualification',
    ],
    askedBy: 'many-proposals-few-deals/qualification',
  },
  {
    name: 'Needs analysis',
    records: [STAGE_DATE, IN_PROCESS, DEAL_FIELDS.lostReason],
    figures: [
      ['days in it', 'short time'],
      ['deals that skip it', 'skips'],
      ['its share of the open deals', 'share'],
      ['proposals without what the process asks for'],
    ],
    diagnoses: [
      'needs-analysis-rushed',
      'needs-analysis-lingers',
      'premature-proposals',
      'many-proposals-few-deals/needs-analysis',
      'excessive-discounting/needs-analysis',
    ],
    askedBy: 'many-proposals-few-deals',
  },
  {
    name: 'Proposals',
    records: [
      STAGE_DATE,
      DEAL_FIELDS.amount,
      DEAL_FIELDS.closeDate,
      `${nextStep} and ${nextStepDate}`,
      commitment,
    ],
    figures: [
      ['proposals a week', 'proposals per week'],
      ['proposals into deals', 'proposals into deals'],
      ['days in the stage, and its share of the open deals', 'share'],
    ],
    diagnoses: [
      'many-proposals-few-deals',
      'few-proposals',
      'proposals-pile-up',
      'strong-closer-few-chances',
      'trend-more-proposals-fewer-deals',
    ],
    askedBy: 'proposals-pile-up',
  },
  {
    name: 'Objections',
    records: [DEAL_FIELDS.lostReason, DEAL_FIELDS.lostAtStage, IN_PROCESS],
    figures: [
      ['conversion of the stage', 'conversion'],
      ['the part of all losses that falls there', 'losses'],
    ],
    diagnoses: ['objections-unresolved', 'many-proposals-few-deals/offer'],
    askedBy: 'objections-unresolved',
  },
  {
    name: 'Negotiation',
    records: [
      `${DEAL_FIELDS.listPrice} or ${DEAL_FIELDS.discount}`,
      'changes of the amount (Stage History)',
      IN_PROCESS,
    ],
    figures: [
      ['median discount of won deals', 'discount'],
      ['days in the stage', 'time'],
      ['deals that go back', 'returns'],
    ],
    diagnoses: ['excessive-discounting', 'negotiation-drags'],
    askedBy: 'excessive-discounting/negotiation',
  },
  {
    name: 'Closing',
    records: [
      `${DEAL_FIELDS.closeDate}, ${DEAL_FIELDS.wonOn} and ${DEAL_FIELDS.lostOn}`,
      DEAL_FIELDS.decisionMaker,
      IN_PROCESS,
    ],
    figures: [
      ['win rate', 'win rate'],
      ['share, conversion and days of the last stage', 'share'],
      ['losses after the proposal', 'late losses'],
    ],
    diagnoses: ['does-not-close', 'loses-late', 'loses-early-wins-late', 'few-wins'],
    askedBy: 'does-not-close',
  },
  {
    name: 'The pipeline as a whole',
    records: [DEAL_FIELDS.stage, DEAL_FIELDS.amount, DEAL_FIELDS.created],
    figures: [
      ['the part of the open deals at the first steps', 'share of first steps'],
      ['days to a won deal', 'cycle'],
      ['amount of won deals', 'deal size'],
    ],
    diagnoses: ['empty-top', 'full-top-empty-bottom', 'slow-cycle', 'small-deals'],
    askedBy: 'empty-top',
  },
];
