import type { Diagnosis } from '../diagnosis';
import { cause, high, low, measure, WANTED } from './records';

const LAST = { at: 'last stage' } as const;

/** From objections to the signature. */
export const LATE: readonly Diagnosis[] = [
  {
    code: 'objections-unresolved',
    title: 'Objections stay open',
    trouble: 'conversion',
    leading: [low('conversion', 'objections'), high('losses', 'objections')],
    pattern: [],
    causes: [
      cause('same-objection', 'The same objection comes back', 'same reason'),
      cause('raised-late', 'It comes up too late', 'rushed before losses'),
    ],
    questions: [
      'Which objection do you hear most, and what lies behind it?',
      'Where could it come up earlier?',
    ],
    action: 'Raise the usual objection yourself while needs are discussed.',
    dataWanted: WANTED.reasons,
    followUp: measure('conversion', 'objections that are resolved', 'objections'),
  },
  {
    code: 'negotiation-drags',
    title: 'Negotiation drags on',
    trouble: 'speed',
    leading: [high('time', 'negotiation'), high('returns', 'negotiation')],
    pattern: [],
    causes: [
      cause('wrong-counterpart', 'The other side cannot sign', 'no close date'),
      cause('concessions', 'Much is given for nothing', 'cut in negotiation'),
    ],
    questions: [
      'Who signs, and what do they still miss?',
      'What did you get for the last thing you gave?',
    ],
    action: 'Before negotiating, agree in writing who signs and what is open.',
    dataWanted: WANTED.closeDates,
    followUp: measure('time', 'typical days in negotiation', 'negotiation'),
  },
  {
    code: 'does-not-close',
    title: 'Deals stay at the last step',
    trouble: 'speed',
    leading: [high('share', LAST)],
    pattern: [[low('conversion', LAST), high('time', LAST)]],
    causes: [
      cause('no-ask', 'Nobody asks for the signature', 'no next step'),
      cause('decision-unknown', 'How they decide is not known', 'no close date'),
    ],
    questions: ['What did you ask them to decide, and when?', 'Which signatures are missing?'],
    action: 'Write down the steps to the signature with the customer.',
    dataWanted: WANTED.closeDates,
    followUp: measure('win rate', 'decided deals won'),
  },
  {
    code: 'loses-late',
    title: 'Losses come late',
    trouble: 'conversion',
    leading: [high('late losses')],
    pattern: [],
    causes: [
      cause('qualification', 'What should stop goes on', 'lets through', 'reasons of means'),
      cause('single-contact', 'One contact carries the deal alone'),
    ],
    questions: ['What could you have known before the proposal?', 'Who else there knew about it?'],
    action: 'Meet a second person at the customer before every proposal.',
    dataWanted: WANTED.reasons,
    followUp: measure('late losses', 'losses after the proposal'),
  },
  {
    code: 'loses-early-wins-late',
    title: 'Lets go early and wins late',
    trouble: 'conversion',
    leading: [high('proposals into deals')],
    pattern: [low('late losses')],
    causes: [cause('to-teach', 'A clear view of who fits: worth teaching')],
    questions: ['How do you see early that a deal will not come?', 'What could a colleague copy?'],
    action: 'Tell the team about two deals that you let go, and why.',
    dataWanted: WANTED.reasons,
    followUp: measure('proposals into deals', 'proposals that become deals'),
  },
  {
    code: 'trend-more-proposals-fewer-deals',
    title: 'More proposals, fewer deals than before',
    trouble: 'conversion',
    leading: [{ ...low('proposals into deals'), against: 'own past' }],
    pattern: [{ ...high('proposals per week'), against: 'own past' }],
    causes: [cause('volume-over-quality', 'Each gets less care', 'rushed before losses')],
    questions: ['What changed in when you send a proposal?', 'Which would you not send again?'],
    action: 'For a month, send only proposals that a colleague has read.',
    dataWanted: WANTED.stageDates,
    followUp: measure('proposals into deals', 'proposals that become deals'),
  },
];
