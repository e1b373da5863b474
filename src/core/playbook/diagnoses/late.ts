import type { Diagnosis } from './diagnosis';
import { cause, diagnosis, high, low, measure, WANTED } from './records';

const LAST = { at: 'last stage' } as const;

/** From objections to the signature. */
export const LATE: readonly Diagnosis[] = [
  diagnosis(
    'objections-unresolved',
    'Objections stay open',
    'conversion',
    [low('conversion', 'objections'), high('losses', 'objections')],
    [],
    [
      cause('same-objection', 'The same objection comes back', 'same reason'),
      cause('raised-late', 'It comes up too late', 'rushed before losses'),
    ],
    [
      'Which objection do you hear most, and what lies behind it?',
      'Where could it come up earlier?',
    ],
    'Raise the usual objection yourself while needs are discussed.',
    WANTED.reasons,
    measure('conversion', 'objections that are resolved', 'objections'),
  ),
  diagnosis(
    'negotiation-drags',
    'Negotiation drags on',
    'speed',
    [high('time', 'negotiation'), high('returns', 'negotiation')],
    [],
    [
      cause('wrong-counterpart', 'The other side cannot sign', 'no close date'),
      cause('concessions', 'Much is given for nothing', 'cut in negotiation'),
    ],
    ['Who signs, and what do they still miss?', 'What did you get for the last thing you gave?'],
    'Before negotiating, agree in writing who signs and what is open.',
    WANTED.closeDates,
    measure('time', 'typical days in negotiation', 'negotiation'),
  ),
  diagnosis(
    'does-not-close',
    'Deals stay at the last step',
    'speed',
    [high('share', LAST)],
    [[low('conversion', LAST), high('time', LAST)]],
    [
      cause('no-ask', 'Nobody asks for the signature', 'no next step'),
      cause('decision-unknown', 'How they decide is not known', 'no close date'),
    ],
    ['What did you ask them to decide, and when?', 'Which signatures are missing?'],
    'Write down the steps to the signature with the customer.',
    WANTED.closeDates,
    measure('win rate', 'decided deals won'),
  ),
  diagnosis(
    'loses-late',
    'Losses come late',
    'conversion',
    [high('late losses')],
    [],
    [
      cause('qualification', 'What should stop goes on', 'lets through', 'reasons of means'),
      cause('single-contact', 'One contact carries the deal alone'),
    ],
    ['What could you have known before the proposal?', 'Who else there knew about it?'],
    'Meet a second person at the customer before every proposal.',
    WANTED.reasons,
    measure('late losses', 'losses after the proposal'),
  ),
  diagnosis(
    'loses-early-wins-late',
    'Lets go early and wins late',
    'conversion',
    [high('proposals into deals')],
    [low('late losses')],
    [cause('to-teach', 'A clear view of who fits, worth teaching')],
    ['How do you see early that a deal will not come?', 'What could a colleague copy?'],
    'Tell the team about two deals that you let go, and why.',
    WANTED.reasons,
    measure('proposals into deals', 'proposals that become deals'),
  ),
  diagnosis(
    'trend-more-proposals-fewer-deals',
    'More proposals, fewer deals than before',
    'conversion',
    [{ ...low('proposals into deals'), against: 'own past' }],
    [{ ...high('proposals per week'), against: 'own past' }],
    [cause('volume-over-quality', 'Each gets less care', 'rushed before losses')],
    ['What changed in when you send a proposal?', 'Which would you not send again?'],
    'For a month, send only proposals that a colleague has read.',
    WANTED.stageDates,
    measure('proposals into deals', 'proposals that become deals'),
  ),
];
