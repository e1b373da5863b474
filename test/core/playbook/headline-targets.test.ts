import { describe, expect, it } from 'vitest';
import { ALL_DATA, type Day, parseIsoDay } from '../../../src/core/calendar';
import { headlineTargetText } from '../../../src/core/language/headline-targets';
import { indexPipeline } from '../../../src/core/pipeline/pipeline-index';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import { headlineTargets } from '../../../src/core/playbook/headline-targets';
import type { Cell } from '../../../src/core/table';

const AS_OF = parseIsoDay('2026-11-23') as Day;

/** What stands beside each headline target of a person, or of the team (null). */
function told(process: Cell[][], person: number | null): string[] {
  const deal = (name: string, stage: string, offer: string, discount: Cell): Cell[] => [
    name,
    name.slice(0, 3).trim(),
    stage,
    '2026-06-01',
    stage === 'Won' || stage === 'Lost' ? '2026-09-01' : '',
    '2026-06-01',
    offer,
    discount,
  ];
  const headers = 'Deal,Salesperson,Stage,Created,Close date,Lead date,Offer date,Discount';
  const team = readTeam(
    {
      deals: [
        {
          tab: 'Deals',
          rows: [
            headers.split(','),
            deal('Ana 1', 'Won', '2026-07-01', 0.12),
            deal('Ana 2', 'Lost', '2026-07-01', ''),
            deal('Ana 3', 'Lost', '2026-07-02', ''),
            deal('Bo 1', 'Lost', '2026-07-03', ''),
            deal('Bo 2', 'Lead', '', ''),
          ],
        },
      ],
      process: { tab: 'Sales Process', rows: process },
      salespeople: null,
      agreements: null,
      history: [],
    },
    NO_SETTINGS,
    { asOf: AS_OF, today: AS_OF, window: ALL_DATA },
  );
  return headlineTargets(indexPipeline(team.pipeline), person).map(
    ({ signal, stage, column, target, soFar }) =>
      `${stage.name} ${column} | ${headlineTargetText(signal.followUp.nameIn.en, signal.unit, target, soFar)}`,
  );
}

const PROCESS: Cell[][] = [
  [
    'Salesperson',
    'Stage',
    'Step',
    'Outcome',
    'Target conversion',
    'Weekly target',
    'Largest discount',
  ],
  ['', 'Lead', 'prospecting', 'open', '', 1, ''],
  ['', 'Offer', 'proposal', 'open', '', '', ''],
  ['', 'Won', '', 'won', 0.45, '', 0.1],
  ['', 'Lost', '', 'lost', '', '', ''],
  ['Bo', 'Won', '', '', 0.3, '', ''],
];

describe('today’s figures beside the headline targets', () => {
  it('are the team’s, each with the row that its target stands in', () => {
    expect(told(PROCESS, null)).toEqual([
      'Won targetConversion | Proposals that become deals: 45 %; so far 1 of 4 (25 %)',
      'Offer weeklyTarget | Proposals a week: so far 0.08 a week (4 in 50 weeks)',
      'Lead weeklyTarget | New deals in {stage} a week: 1 a week; so far 0.10 a week (5 in 50 weeks)',
      'Won largestDiscount | Median discount of won deals: at most 10 %; so far median 12 % (1 won deal)',
    ]);
  });

  it('are a person’s beside what is different for that person', () => {
    const [share, , , discount] = told(PROCESS, 1);
    expect(share).toBe(
      'Won targetConversion | Proposals that become deals: 30 %; so far 0 of 1 (0 %)',
    );
    expect(discount).toBe(
      'Won largestDiscount | Median discount of won deals: at most 10 %; so far nothing on record',
    );
  });

  it('are told once where the only open stage is the first and the proposal', () => {
    const short = PROCESS.filter(([, stage]) => stage !== 'Lead');
    expect(told(short, null).filter((text) => text.includes('weeklyTarget'))).toHaveLength(1);
  });

  it('leave out what the process has no row for', () => {
    const open = PROCESS.filter(([, stage]) => stage !== 'Won' && stage !== 'Lost');
    expect(told(open, null).every((text) => text.includes('weeklyTarget'))).toBe(true);
  });
});
