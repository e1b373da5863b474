import type { Diagnosis } from '../diagnoses/diagnosis';
import { cause, measure, notice, OLDEST_TEN, WANTED } from '../diagnoses/records';

/**
 * What the sheet itself says, in the order in which it is told: no test of their own, so no signal
 * leads them; `notices.ts` says when each of them holds.
 */
export const NOTICES: readonly Diagnosis[] = [
  notice(
    'process-not-agreed',
    'The process is not agreed on',
    [
      cause('never-discussed', 'Nobody has gone through it together'),
      cause('changed-alone', 'One of the two changed it'),
    ],
    [
      'What must be true before a deal moves on to the next stage?',
      'Which stage do your deals not go through as it is written?',
    ],
    'Go through the stages together, then both agree in the sidebar.',
    'What a deal needs to leave each stage.',
    measure(null, 'both agree to the process as it is'),
  ),
  notice(
    'not-enough-recorded',
    'Too little is recorded',
    [
      cause('few-deals', 'Few deals are decided yet'),
      cause('not-written', 'Deals move, and nobody writes it down'),
    ],
    [
      'What has happened with your deals that the sheet does not show?',
      'When in the week would you bring it up to date?',
    ],
    'Bring the sheet up to date together, ten minutes each Friday.',
    'The stage at which each deal was lost, and a date for each stage.',
    measure(null, 'decided deals of which the stages are known'),
  ),
  notice(
    'behind-plan',
    'Behind the plan',
    [
      cause('effort', 'Fewer deals come in', 'few new deals'),
      cause('conversion', 'Fewer of them are won', 'fewer won'),
      cause('size', 'They are smaller', 'smaller won'),
    ],
    [
      'Which week of the last three months would you repeat, and what was in it?',
      'What could you leave out to make room for this?',
    ],
    'Agree what to do more of at that step each week, and count it each Friday.',
    WANTED.created,
    measure('proposals per week', 'proposals a week'),
  ),
  notice(
    'no-next-step',
    'Open deals without a next step',
    [
      cause('habit', 'Talks end without a date for the next one', 'no next step'),
      cause('not-written', 'Steps are agreed and not written down'),
    ],
    ['What comes next in each of them, and when?', 'What did the customer promise to do?'],
    'End each talk with a step that the customer takes, and its date.',
    WANTED.nextSteps,
    measure('next steps missing', 'open deals without a next step'),
  ),
  notice(
    'slipping-dates',
    'Close dates slip',
    [
      cause('no-customer-date', 'No customer has agreed to them', 'no close date'),
      cause('optimism', 'They are set by hope', 'pushed dates'),
    ],
    [
      'What has to happen at the customer before that day?',
      'Who named the date, and what is it based on?',
    ],
    'Ask for the customer’s own date, and for what must happen before it.',
    WANTED.closeDates,
    measure('slippage', 'open deals past their date or pushed twice'),
  ),
  notice(
    'stale-pipeline',
    'Many open deals wait',
    [
      cause('hygiene', 'Deals that are over still stand as open', 'no close date'),
      cause('hope', 'A clear no is put off', 'no next step'),
    ],
    [
      'Which of them would you start again today?',
      'What would you hear if you asked for a clear yes or no?',
    ],
    OLDEST_TEN,
    WANTED.nextSteps,
    measure('stalled', 'open deals that wait longer than usual'),
  ),
  notice(
    'one-big-deal',
    'One deal is most of the pipeline',
    [
      cause('few-others', 'Little else comes in', 'few new deals'),
      cause('takes-the-time', 'It takes the time of the others'),
    ],
    ['What is the plan without it?', 'What could stop it, and how would you hear of it?'],
    'Choose two other deals to move this week.',
    'The amount of each open deal.',
    measure(null, 'its share of the open value'),
  ),
];
