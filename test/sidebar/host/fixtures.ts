import type { SalesProcess, Stage } from '../../../src/core/process/model';
import type {
  CoachPageData,
  CoachTeamData,
  DealsTabData,
  OverviewData,
  ProcessViewData,
} from '../../../src/server/contract';

/** The team of the mock-ups. */
export const PEOPLE = ['Ana Berg', 'Bo Lind', 'Cleo Marsh', 'Dev Eze', 'Fay Ito'] as const;

const HEADERS = [
  'Deal',
  'Account',
  'Owner',
  'Stage',
  'Value',
  'Created',
  'Close date',
  'Lead source',
  'Budget',
  'Next step',
  'Proposal date',
] as const;

const FOUND: ReadonlyArray<readonly [string, string, string | null]> = [
  ['deal', 'Deal', 'Deal'],
  ['dealId', 'Deal ID', null],
  ['account', 'Account', 'Account'],
  ['salesperson', 'Salesperson', 'Owner'],
  ['stage', 'Stage', 'Stage'],
  ['amount', 'Amount', 'Value'],
  ['discount', 'Discount', null],
  ['created', 'Created', 'Created'],
  ['closeDate', 'Close date', 'Close date'],
  ['source', 'Source', 'Lead source'],
  ['nextStep', 'Next step', 'Next step'],
  ['lostReason', 'Lost reason', null],
];

/** A deals tab as it was understood. */
export function dealsTab(change: Partial<DealsTabData> = {}): DealsTabData {
  return {
    tab: 'Deals',
    headerRow: 1,
    headers: HEADERS,
    isChosen: true,
    isChecked: true,
    columns: FOUND.map(([field, label, header]) => ({
      field,
      label,
      header,
      isChosenByUser: false,
      isGuess: false,
      runnersUp: [],
    })),
    stageDates: [
      { stage: 'Prospecting', header: null, isChosenByUser: false },
      { stage: 'Needs workshop', header: null, isChosenByUser: false },
      { stage: 'Proposal', header: 'Proposal date', isChosenByUser: false },
    ],
    salesperson: null,
    dateOrder: null,
    deals: 412,
    ...change,
  };
}

/** What the *Deals* view shows. */
export function overview(change: Partial<OverviewData> = {}): OverviewData {
  return {
    today: '2026-11-23',
    fields: FOUND.map(([field, label]) => ({ field, label })),
    tabs: [
      dealsTab(),
      dealsTab({ tab: 'Price list', isChosen: false, headerRow: null, headers: [], deals: 0 }),
    ],
    deals: { rows: 415, read: 412 },
    problems: [
      { tab: 'Deals', row: 57, sentence: '“Deals”, row 57 has no stage.' },
      {
        tab: 'Deals',
        row: 201,
        sentence: '“Deals”, row 201: Close date 2 Mar 2026 lies before the deal was created.',
      },
      { tab: 'Deals', row: 388, sentence: '“Deals”, row 388 repeats row 12.' },
    ],
    problemCount: 3,
    notes: [],
    pipelines: null,
    currencies: null,
    salespeople: PEOPLE,
    workingDays: null,
    period: { code: 'all', from: null, to: null },
    hasProcessTab: true,
    hasSalespeopleTab: true,
    agreed: 1,
    hasReport: true,
    language: { there: ['en'], chosen: null },
    ...change,
  };
}

/** A stage of the team's process. */
export function stage(name: string, change: Partial<Stage> = {}): Stage {
  return {
    name,
    aliases: [],
    outcome: 'open',
    step: null,
    exitCriteria: null,
    requiredColumns: [],
    targetConversion: null,
    maxDays: null,
    weeklyTarget: null,
    largestDiscount: null,
    skip: false,
    ...change,
  };
}

/** The team's process: five open stages, won, lost, and a retired one. */
export const PROCESS: SalesProcess = {
  stages: [
    stage('Prospecting', { step: 'prospecting', targetConversion: 0.65, weeklyTarget: 10 }),
    stage('Fit check', {
      step: 'qualification',
      targetConversion: 0.7,
      maxDays: 14,
      exitCriteria: 'Budget and decision maker are named.',
      requiredColumns: ['Budget'],
    }),
    stage('Demo', { step: 'needs analysis', skip: true }),
    stage('Needs workshop', { step: 'needs analysis', targetConversion: 0.6, maxDays: 21 }),
    stage('Proposal', {
      step: 'proposal',
      aliases: ['Quote', 'Offer'],
      targetConversion: 0.4,
      maxDays: 30,
      weeklyTarget: 3,
    }),
    stage('Negotiation', { step: 'negotiation', targetConversion: 0.7, maxDays: 14 }),
    stage('Closed won', { outcome: 'won', targetConversion: 0.45, largestDiscount: 0.1 }),
    stage('Closed lost', { outcome: 'lost', requiredColumns: ['Lost reason'] }),
  ],
  activities: [],
  overrides: [
    {
      salesperson: 'Bo Lind',
      stage: 'Proposal',
      terms: {
        exitCriteria: null,
        requiredColumns: [],
        targetConversion: 0.3,
        maxDays: null,
        weeklyTarget: null,
        largestDiscount: null,
        skip: false,
      },
    },
  ],
};

/** Headline targets to agree on, with what was before. */
const TARGETS = [
  'Proposals that become deals: 45 %; so far 4 of 28 (14 %)',
  'Median discount of won deals: at most 10 %; so far median 12 % (4 won deals)',
];

/** The process to agree on, as text. */
export const CONTENT = 'Proposal | proposal | open | target 40 %';

/** What the *Process* view shows. */
export function processView(change: Partial<ProcessViewData> = {}): ProcessViewData {
  return {
    process: PROCESS,
    isDrafted: false,
    steps: [
      'lead generation',
      'prospecting',
      'qualification',
      'needs analysis',
      'proposal',
      'objections',
      'negotiation',
      'closing',
    ],
    salespeople: PEOPLE,
    headers: HEADERS,
    problems: [],
    agreements: [
      {
        salesperson: 'Ana Berg',
        state: 'agreed',
        sentence: 'Agreed on 3 Sep 2026 by both.',
        changes: [],
        missing: [],
        targets: TARGETS,
        content: CONTENT,
      },
      {
        salesperson: 'Bo Lind',
        state: 'changed',
        sentence: 'Changed since it was agreed on 3 Sep 2026.',
        changes: ['target conversion of Proposal 40 % → 30 %'],
        missing: ['manager', 'salesperson'],
        targets: TARGETS,
        content: CONTENT,
      },
      {
        salesperson: 'Cleo Marsh',
        state: 'half',
        sentence: 'The salesperson has not agreed yet.',
        changes: [],
        missing: ['salesperson'],
        targets: TARGETS,
        content: CONTENT,
      },
      {
        salesperson: 'Dev Eze',
        state: 'none',
        sentence: 'The process is not agreed on yet.',
        changes: [],
        missing: ['manager', 'salesperson'],
        targets: TARGETS,
        content: CONTENT,
      },
    ],
    figures: [
      {
        salesperson: null,
        stage: 'Closed won',
        field: 'targetConversion',
        text: 'so far 28 of 110 (25 %)',
        take: 25,
      },
      {
        salesperson: 'Bo Lind',
        stage: 'Closed won',
        field: 'largestDiscount',
        text: 'so far median 12 % (9 won deals)',
        take: 12,
      },
      {
        salesperson: null,
        stage: 'Needs workshop',
        field: 'weeklyTarget',
        text: 'so far 1.4 a week each (290 in 208 weeks, likely 1.2–1.6)',
        take: 1.4,
      },
    ],
    effort: [],
    recordedActivities: [],
    activitiesLeftOut: '',
    quotas: [{ salesperson: 'Ana Berg', quota: 60_000, period: 'quarter' }],
    criteria: [
      {
        step: 'needs analysis',
        criterion: 'The customer has confirmed the need in writing.',
        column: 'Need in writing',
        isThere: false,
      },
      {
        step: 'proposal',
        criterion: 'The customer has named the day of the decision.',
        column: 'Close date',
        isThere: true,
      },
    ],
    ...change,
  };
}

/** What the *Coach* view opens with. */
export function coachTeam(change: Partial<CoachTeamData> = {}): CoachTeamData {
  return {
    people: PEOPLE.map((salesperson, index) => ({ salesperson, findings: index === 0 ? 1 : 0 })),
    inShort: [
      {
        salesperson: 'Ana Berg',
        cells: [
          '● Ana Berg',
          'Proposals become deals less often: 5 of 31, the others 48 of 112.',
          '“Who told you what the problem costs them?”',
          'Rowan Foods: 41 days in Proposal.',
        ],
        deal: { tab: 'Deals', row: 88, text: 'Rowan Foods' },
      },
      {
        salesperson: 'Bo Lind',
        cells: ['Bo Lind', 'No difference that the numbers support.', '', ''],
        deal: null,
      },
      {
        salesperson: null,
        cells: ['Team', 'Nobody has agreed to the process yet.', '“What would you change?”', ''],
        deal: null,
      },
      { salesperson: null, cells: ['●  worth a conversation'], deal: null },
    ],
    withoutQuota: null,
    period: { code: 'all', from: null, to: null },
    text: 'Coaching report · as of 23 Nov 2026 · all deals',
    ...change,
  };
}

/** What the *Coach* view shows of Ana Berg, who has the most to talk about. */
export function coachPage(change: Partial<CoachPageData> = {}): CoachPageData {
  return {
    salesperson: 'Ana Berg',
    agreement: 'process agreed 3 Sep by both',
    shape: [
      { stage: 'Prospecting', deals: 4, share: 4 / 23, expected: 0.31 },
      { stage: 'Fit check', deals: 3, share: 3 / 23, expected: 0.22 },
      { stage: 'Needs workshop', deals: 2, share: 2 / 23, expected: 0.19 },
      { stage: 'Proposal', deals: 12, share: 12 / 23, expected: 0.18 },
      { stage: 'Negotiation', deals: 2, share: 2 / 23, expected: 0.1 },
    ],
    shapeReference: 'the others’ open deals',
    strengths: [
      {
        kind: 'strength',
        sentence:
          'Prospecting advances more often: 67 of 83 (81 %, likely 71–88 %) against 214 of 325 (66 %) for the others.',
        diagnosis: null,
      },
    ],
    findings: [
      {
        kind: 'finding',
        sentence:
          'Proposals become deals less often: 5 of 31 (16 %, likely 7–33 %) against 48 of 112 (43 %) for the others. Hard to explain by chance.',
        diagnosis: {
          code: 'many-proposals-few-deals',
          title: 'Many proposals, few deals',
          causes: [
            {
              code: 'needs-analysis',
              cause: 'Needs analysis: the offer answers a need that the customer did not name',
              pointers: [
                '22 of the 26 lost skipped the needs workshop or spent under 3 days in it (others: 9 of 64).',
              ],
              points: 'for',
            },
            {
              code: 'offer',
              cause: 'The offer: price, features or a competitor decide against it',
              pointers: [],
              points: 'unknown',
            },
            {
              code: 'wrong-leads',
              cause: 'The leads: they come from places where fewer customers buy',
              pointers: [
                'Within each source 88 % of the difference stays (Referral 3 of 15, others 29 of 60; Webinar 2 of 16, others 19 of 52).',
              ],
              points: 'against',
            },
          ],
          questions: [
            'Which of these customers told you in their own words what the problem costs them?',
            'Who else had to agree, and what did they want?',
          ],
          action: 'No proposal before a written summary of needs that the customer has confirmed.',
          followUp: 'Proposals that become deals; now 5 of 31. Look again 22 Jan.',
          dataWanted: 'A date for needs analysis, and a reason for each lost deal.',
        },
      },
    ],
    good: null,
    noFinding: null,
    notCompared: null,
    look: {
      kind: 'look',
      sentence:
        'More likely than not, discounts are larger: median 12 % (9 won deals); the rest of the team median 8 % (31 won deals). The true figure is perhaps 11 %; typical here is 8 %.',
      diagnosis: {
        code: 'excessive-discounting',
        title: 'Large discounts',
        causes: [],
        questions: ['Who named the discount first, and what did you get for it?'],
        action: 'For every discount, ask for something in return, and write down what it was.',
        followUp: 'Median discount of won deals',
        dataWanted: 'The list price of each deal, and every change of its amount.',
      },
    },
    notices: [
      {
        code: 'no-next-step',
        sentence: '6 of 23 open deals have no next step ahead.',
        question: 'What comes next in each of them, and when?',
        action: 'End each talk with a step that the customer takes, and its date.',
      },
    ],
    discuss: [
      {
        tab: 'Deals',
        row: 88,
        deal: 'Rowan Foods',
        flags: 'Stalled · No next step',
        notes:
          '41 days in Proposal; 8 of 10 here leave within 18. What has to happen for the customer to decide?',
      },
      {
        tab: 'Deals',
        row: 131,
        deal: 'Kestrel Ltd',
        flags: 'Close date passed · Pushed',
        notes: 'The close date was 2 Nov, pushed twice. Whose date was it?',
      },
    ],
    agreements: [
      {
        sentence:
          'Agreed 24 Sep: Two customer references before each proposal. Then 4 of 25, since 1 of 6 (17 %, likely 3–56 %): too early (11 more).',
        isClosed: false,
      },
    ],
    proposed: [
      {
        code: 'many-proposals-few-deals',
        diagnosis: 'Many proposals, few deals',
        action: 'No proposal before a written summary of needs that the customer has confirmed.',
        measure: 'Proposals that become deals, now 5 of 31',
        reviewOn: '2027-05-12',
        when: 'The figure tells from May 2027 on: it takes 11 decided proposals, and about 12 come in half a year.',
      },
    ],
    reviewOn: '2027-01-18',
    deedChoices: { columns: ['Needs summary', 'References'], activities: ['Demo call'] },
    deedLook: 'Check on 7 Dec whether it is done.',
    today: '2026-11-23',
    text: '1:1 with Ana Berg · 23 Nov 2026\n\nWorth a conversation\n',
    ...change,
  };
}

/** The page of somebody about whom the numbers say nothing yet. */
export function quietPage(salesperson: string): CoachPageData {
  return coachPage({
    salesperson,
    agreement: 'no process agreed yet',
    shape: [],
    shapeReference: null,
    strengths: [],
    findings: [],
    good: 'The latest win: Heron Paper on 3 Nov, for 12,400.',
    noFinding: 'No difference here that the numbers support (14 decided deals).',
    notCompared: null,
    look: null,
    notices: [
      {
        code: 'process-not-agreed',
        sentence: 'The process is not agreed on yet. Agree first, then coach.',
        question: 'What must be true before a deal moves on to the next stage?',
        action: 'Go through the stages together, then both agree in the sidebar.',
      },
    ],
    discuss: [],
    agreements: [],
    proposed: [],
  });
}
