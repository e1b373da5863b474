import type { Diagnosis } from '../diagnosis';

/** From objections to the signature. */
export const LATE: readonly Diagnosis[] = [
  {
    code: 'objections-unresolved',
    title: 'Objections stay open',
    trouble: 'conversion',
    leading: [
      { signal: 'conversion', step: 'objections', is: 'low' },
      { signal: 'losses', step: 'objections', is: 'high' },
    ],
    pattern: [],
    causes: [
      {
        code: 'same-objection',
        cause: 'The same objection comes back',
        pointers: ['same reason'],
      },
      {
        code: 'raised-late',
        cause: 'It comes up too late to answer it',
        pointers: ['rushed before losses'],
      },
    ],
    questions: [
      'Which objection did you hear most, and what lay behind it?',
      'When could it have come up earlier?',
    ],
    action: 'Raise the usual objection yourself, while needs are still being discussed.',
    dataWanted: 'A reason for each lost deal.',
    followUp: { signal: 'conversion', step: 'objections', text: 'objections that are resolved' },
  },
  {
    code: 'negotiation-drags',
    title: 'Negotiation drags on',
    trouble: 'speed',
    leading: [
      { signal: 'time', step: 'negotiation', is: 'high' },
      { signal: 'returns', step: 'negotiation', is: 'high' },
    ],
    pattern: [],
    causes: [
      {
        code: 'wrong-counterpart',
        cause: 'The other side cannot sign',
        pointers: ['no close date'],
      },
      {
        code: 'concessions',
        cause: 'Concessions are made without anything in return',
        pointers: ['cut in negotiation'],
      },
    ],
    questions: [
      'Who signs, and what do they still miss?',
      'What did you get for the last thing you gave?',
    ],
    action: 'Before negotiating, agree in writing who signs and what is still open.',
    dataWanted: 'Every change of an amount, and the close date of each open deal.',
    followUp: { signal: 'time', step: 'negotiation', text: 'typical days in negotiation' },
  },
  {
    code: 'does-not-close',
    title: 'Deals stay at the last step',
    trouble: 'speed',
    leading: [{ signal: 'share', at: 'last stage', is: 'high' }],
    pattern: [
      [
        { signal: 'conversion', at: 'last stage', is: 'low' },
        { signal: 'time', at: 'last stage', is: 'high' },
      ],
    ],
    causes: [
      { code: 'no-ask', cause: 'Nobody asks for the signature', pointers: ['no next step'] },
      {
        code: 'decision-unknown',
        cause: 'How the customer decides is not known',
        pointers: ['no close date', 'dates passed'],
      },
    ],
    questions: [
      'What exactly did you ask them to decide, and when?',
      'Which signatures are missing, in which order?',
    ],
    action: 'Write the steps to the signature down with the customer, each with a date.',
    dataWanted: 'A close date and a next step for each deal at the last step.',
    followUp: { signal: 'win rate', text: 'decided deals won' },
  },
  {
    code: 'loses-late',
    title: 'Losses come late',
    trouble: 'conversion',
    leading: [{ signal: 'late losses', is: 'high' }],
    pattern: [],
    causes: [
      {
        code: 'qualification',
        cause: 'What should have stopped earlier goes on',
        pointers: ['lets through', 'reasons of means'],
      },
      { code: 'single-contact', cause: 'One contact carries the deal alone', pointers: [] },
    ],
    questions: [
      'What did you know about the lost ones before the proposal that should have stopped them?',
      'Who else at the customer knew about it?',
    ],
    action: 'Meet a second person at the customer before every proposal.',
    dataWanted: 'A reason for each lost deal.',
    followUp: { signal: 'late losses', text: 'losses after the proposal' },
  },
  {
    code: 'loses-early-wins-late',
    title: 'Lets go early and wins late: a strength',
    trouble: 'conversion',
    leading: [{ signal: 'proposals into deals', is: 'high' }],
    pattern: [{ signal: 'late losses', is: 'low' }],
    causes: [
      {
        code: 'to-teach',
        cause: 'A clear view of which customers fit: worth teaching',
        pointers: ['strict qualification'],
      },
    ],
    questions: [
      'How do you see early that a deal will not come?',
      'What could a colleague copy from that next week?',
    ],
    action: 'Let them tell the team about two deals that they let go, and why.',
    dataWanted: 'A reason for each lost deal.',
    followUp: { signal: 'proposals into deals', text: 'proposals that become deals' },
  },
  {
    code: 'trend-more-proposals-fewer-deals',
    title: 'More proposals, fewer deals than before',
    trouble: 'conversion',
    leading: [{ signal: 'proposals into deals', is: 'low', against: 'own past' }],
    pattern: [{ signal: 'proposals per week', is: 'high', against: 'own past' }],
    causes: [
      {
        code: 'volume-over-quality',
        cause: 'Volume: more go out, and each gets less care',
        pointers: ['rushed before losses'],
      },
    ],
    questions: [
      'What changed in how you decide that a proposal is due?',
      'Which of the recent ones would you not send again?',
    ],
    action: 'For a month, send only proposals that a colleague has read first.',
    dataWanted: 'A date for each stage.',
    followUp: { signal: 'proposals into deals', text: 'proposals that become deals' },
  },
];
