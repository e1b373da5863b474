import { SOURCE_DRIED_UP } from '../causes';
import { CREATION } from '../data-wanted';
import { FIRST_STEPS_FOLLOWED } from '../follow-ups';
import type { Diagnosis } from './diagnosis';

/** Few of the open deals are in the first steps. */
export const emptyTop: Diagnosis = {
  code: 'empty-top',
  title: 'The top of the pipeline is empty',
  problemArea: 'shape',
  leading: [{ signal: 'share of first steps', is: 'low' }],
  causes: [
    {
      code: 'feast-and-famine',
      name: 'Closing takes the time for new customers',
      pointers: ['fewer than before'],
    },
    SOURCE_DRIED_UP,
  ],
  questions: [
    'Which deals will you close in a cycle from now?',
    'What happened to the time for new contacts?',
  ],
  action: 'Set a number of first contacts a week, and keep it in busy weeks.',
  dataWanted: CREATION,
  followUp: FIRST_STEPS_FOLLOWED,
};
