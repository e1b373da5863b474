import type { Diagnosis } from '../diagnosis';

/** From a qualified customer to a proposal on the table. */
export const MIDDLE: readonly Diagnosis[] = [
  {
    code: 'needs-analysis-rushed',
    title: 'Needs analysis is short',
    trouble: 'conversion',
    leading: [
      { signal: 'short time', is: 'low' },
      { signal: 'skips', step: 'needs analysis', is: 'high' },
    ],
    pattern: [
      [
        { signal: 'conversion', after: 'needs analysis', is: 'clearly low' },
        { signal: 'proposals into deals', is: 'clearly low' },
        { signal: 'discount', is: 'clearly high' },
      ],
    ],
    causes: [
      {
        code: 'pitching-early',
        cause: 'The offer comes before the need is understood',
        pointers: ['rushed before losses', 'reasons of need'],
      },
      { code: 'tender', cause: 'The customer sets the pace, as in a tender', pointers: [] },
    ],
    questions: [
      'What did you not yet know when you wrote the last proposal?',
      'Who set the date for it?',
    ],
    action: 'Send the customer three sentences about their need, and wait for a yes.',
    dataWanted: 'A date for needs analysis, and a reason for each lost deal.',
    followUp: { signal: 'skips', step: 'needs analysis', text: 'deals that skip needs analysis' },
  },
  {
    code: 'needs-analysis-lingers',
    title: 'Deals wait in needs analysis',
    trouble: 'speed',
    leading: [
      { signal: 'time', step: 'needs analysis', is: 'high' },
      { signal: 'share', step: 'needs analysis', is: 'high' },
    ],
    pattern: [],
    causes: [
      { code: 'stakeholders', cause: 'Many people have to be heard', pointers: ['large deals'] },
      {
        code: 'free-consulting',
        cause: 'Advice is given before anything is agreed',
        pointers: ['stalled'],
      },
      { code: 'no-next-step', cause: 'No next step is agreed', pointers: ['no next step'] },
    ],
    questions: [
      'What do you still need to know, and from whom?',
      'What did the customer promise to do next?',
    ],
    action: 'End each talk with a next step that the customer takes, and its date.',
    dataWanted: 'The next step of each open deal and its date.',
    followUp: { signal: 'time', step: 'needs analysis', text: 'typical days in needs analysis' },
  },
  {
    code: 'premature-proposals',
    title: 'Proposals come early',
    trouble: 'conversion',
    leading: [
      { signal: 'skips', step: 'needs analysis', is: 'high' },
      { signal: 'skips', step: 'qualification', is: 'high' },
    ],
    pattern: [{ signal: 'proposals per week', is: 'high' }],
    causes: [
      {
        code: 'on-request',
        cause: 'Whoever asks gets a proposal',
        pointers: ['reasons of means', 'reasons of need'],
      },
      { code: 'activity-target', cause: 'The number of proposals is a goal', pointers: [] },
    ],
    questions: [
      'What did the customer do to earn the last proposal?',
      'Which of your proposals had nobody who could say yes?',
    ],
    action: 'Before a proposal, ask for a talk with the person who decides.',
    dataWanted: 'A reason for each lost deal.',
    followUp: { signal: 'skips', step: 'needs analysis', text: 'deals that skip a step' },
  },
  {
    code: 'proposals-pile-up',
    title: 'Proposals pile up',
    trouble: 'speed',
    leading: [
      { signal: 'time', step: 'proposal', is: 'high' },
      { signal: 'share', step: 'proposal', is: 'high' },
    ],
    pattern: [],
    causes: [
      { code: 'sent-not-presented', cause: 'Proposals are sent, not presented', pointers: [] },
      {
        code: 'no-decision-date',
        cause: 'Nobody agreed with the customer when they decide',
        pointers: ['no close date', 'dates passed'],
      },
      {
        code: 'no-next-step',
        cause: 'There is no next step after the proposal',
        pointers: ['no next step'],
      },
    ],
    questions: [
      'What has to happen at the customer between the proposal and a decision?',
      'When did you last speak with the person who decides?',
    ],
    action: 'Present every proposal in a talk, and leave it with a date for the decision.',
    dataWanted: 'A close date and a next step for each deal in proposal.',
    followUp: { signal: 'time', step: 'proposal', text: 'typical days in proposal' },
  },
];
