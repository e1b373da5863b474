import type { DealData, DealPageData, SelectionData } from '../../../src/server/contract';

/** An open deal that waits, with all that the page can say. */
export const ACME: DealData = {
  seen: { sheetId: 7, row: 12, key: 'D-12', mark: 'acme' },
  tab: 'Deals',
  name: 'Acme renewal',
  place: 'Row 12 of “Deals”',
  isOpen: true,
  standing: 'In Proposal for 41 days. Open for 70 days.',
  facts: [
    { name: 'Salesperson', text: 'Ana Berg' },
    { name: 'Account', text: 'Acme Ltd' },
    { name: 'Amount', text: '12,000' },
    { name: 'Close date', text: '2 Nov 2026' },
  ],
  way: [
    { stage: 'Prospecting', isNow: false, when: 'from 14 Sep', days: '9', typical: '6' },
    { stage: 'Fit check', isNow: false, when: '', days: 'skipped', typical: '9' },
    { stage: 'Needs workshop', isNow: false, when: '', days: 'not recorded', typical: '12' },
    { stage: 'Proposal', isNow: true, when: 'now, since 13 Oct', days: '41', typical: '11' },
    { stage: 'Negotiation', isNow: false, when: '', days: '–', typical: '–' },
  ],
  undatedWay: '',
  usual: 'Half of the team’s deals leave Proposal within 11 days, 8 of 10 within 18.',
  stage: 'Proposal',
  criterion: 'The need is confirmed in writing.',
  asked: [
    {
      header: 'Budget',
      column: 9,
      state: 'filled',
      text: '20,000',
      by: 'Fit check',
      isNext: false,
    },
    {
      header: 'Decision maker',
      column: 10,
      state: 'blank',
      text: '',
      by: 'Proposal',
      isNext: false,
    },
    {
      header: 'Demo done',
      column: 11,
      state: 'not-done',
      text: 'no',
      by: 'Proposal',
      isNext: false,
    },
    {
      header: 'Contract',
      column: null,
      state: 'no-column',
      text: '',
      by: 'Negotiation',
      isNext: true,
    },
  ],
  flags: [
    {
      code: 'stalled',
      label: 'Stalled',
      reason: '41 days in Proposal; 8 of 10 here leave within 18.',
      column: 4,
    },
    { code: 'pushed', label: 'Pushed', reason: 'The close date was pushed twice.', column: null },
  ],
  waiting: null,
  questions: [
    'The need is confirmed in writing: what shows it?',
    'What has to happen for the customer to decide?',
    'Who reads the proposal, and what will each of them look for first?',
  ],
  like: 'Of 31 other deals that were still in Proposal after 41 days, 6 were won, 20 lost and 5 are open.',
  problems: ['“Deals”, row 12: Discount is “some”, which is not a number.'],
  nextStep: 'Call Jane',
  nextStepDate: '2026-11-20',
  today: '2026-11-23',
  nextStepPlace: {
    kind: 'row',
    nextStep: { header: 'Next step', seen: 'Call Jane' },
    nextStepDate: { header: 'Next step date', seen: '2026-11-20' },
  },
};

/** Another open deal, about which there is little to say. */
export const BIRD: DealData = {
  ...ACME,
  seen: { sheetId: 7, row: 14, key: 'D-14', mark: 'bird' },
  name: 'Bird support',
  place: 'Row 14 of “Deals”',
  standing: 'In Prospecting for 2 days.',
  facts: [],
  usual: '',
  stage: 'Prospecting',
  criterion: null,
  asked: [],
  flags: [],
  questions: ['What would make this customer want the next talk?'],
  like: 'No other deal has reached Prospecting yet.',
  problems: [],
  nextStep: '',
  nextStepDate: '',
  nextStepPlace: {
    kind: 'row',
    nextStep: { header: 'Next step', seen: '' },
    nextStepDate: { header: 'Next step date', seen: '' },
  },
};

/** Where a deal stands. */
export function placeOf({ seen: { sheetId, row, mark } }: DealData): SelectionData {
  return { sheetId, row, mark };
}

/** The page of a deal. */
export function dealPage(change: Partial<DealData> = {}, deal = ACME): DealPageData {
  return { kind: 'deal', at: placeOf(deal), deal: { ...deal, ...change } };
}

/** The page of a row that is no deal. */
export function noDealPage(): DealPageData {
  return {
    kind: 'no-deal',
    at: { sheetId: 7, row: 1, mark: 'headers' },
    place: 'Row 1 of “Deals”',
    sentence: 'This row holds the headers. Click a row below them.',
  };
}
