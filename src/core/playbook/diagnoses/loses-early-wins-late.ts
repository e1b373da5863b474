import { LOSS_REASONS } from '../data-wanted';
import { DEALS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** A strength: few late losses, and proposals that become deals. */
export const losesEarlyWinsLate: Diagnosis = {
  code: 'loses-early-wins-late',
  title: 'Lets go early and wins late',
  problemArea: 'conversion',
  leading: [{ signal: 'proposals into deals', is: 'high' }],
  pattern: [{ signal: 'late losses', is: 'low' }],
  causes: [{ code: 'to-teach', name: 'A clear view of who fits, worth teaching' }],
  questions: ['How do you see early that a deal will not come?', 'What could a colleague copy?'],
  action: 'Tell the team about two deals that you let go, and why.',
  dataWanted: LOSS_REASONS,
  followUp: DEALS_FOLLOWED,
};
