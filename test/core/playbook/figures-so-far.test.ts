import { describe, expect, it } from 'vitest';
import { figureSoFarText } from '../../../src/core/language/figures-so-far';
import { indexPipeline, type PipelineIndex } from '../../../src/core/pipeline/pipeline-index';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import { effortSoFar, unnamedActivities } from '../../../src/core/playbook/effort-so-far';
import { figuresSoFar } from '../../../src/core/playbook/figures-so-far';
import type { Cell } from '../../../src/core/table';
import { AS_OF } from '../teams/made-team';

const PROCESS: Cell[][] = [
  ['Salesperson', 'Stage', 'Step', 'Outcome', 'Max days', 'Also called'],
  ['', 'Call', 'prospecting', 'activity', '', 'Dial'],
  ['', 'Lead', 'prospecting', 'open', '', ''],
  ['', 'Workshop', 'needs analysis', 'open', '', ''],
  ['', 'Offer', 'proposal', 'open', 20, ''],
  ['', 'Won', '', 'won', '', ''],
  ['', 'Lost', '', 'lost', '', ''],
];

const on = (daysAgo: number): Cell => ({ day: AS_OF - daysAgo });

/** Of Ana's twenty leads fifteen came to a workshop a week later; of Bo's none is decided. */
function lookup(
  headers = 'Deal,Salesperson,Stage,Created,Close date,Lead date,Workshop date,Offer date',
): PipelineIndex {
  const rows: Cell[][] = [];
  for (let deal = 0; deal < 20; deal++) {
    const began = 140 - deal;
    const isFar = deal < 15;
    const dates = isFar ? [on(began), on(began - 7), on(began - 9)] : [on(began), '', ''];
    rows.push([`Ana ${deal}`, 'Ana', 'Lost', on(began), on(began - 14), ...dates]);
  }
  rows.push(['Bo 1', 'Bo', 'Lead', on(140), '', on(140), '', '']);
  rows.push(['Bo 2', 'Bo', 'Lead', on(1), '', on(1), '', '']);
  const { pipeline } = readTeam(
    {
      deals: [{ tab: 'Deals', rows: [headers.split(','), ...rows] }],
      process: { tab: 'Sales Process', rows: PROCESS },
      salespeople: null,
      agreements: null,
      history: [],
      activities: [
        {
          tab: 'Activities',
          rows: [
            ['Date', 'Salesperson', 'Activity', 'Count'],
            [on(140), 'Ana', 'Dial', 100],
            [on(0), 'Ana', 'Call', 101],
            [on(0), 'Bo', 'Visit', 1],
          ],
        },
      ],
    },
    NO_SETTINGS,
    { asOf: AS_OF, today: AS_OF, window: { from: null, to: null } },
  );
  return indexPipeline(pipeline);
}

const told = (index: PipelineIndex, person: number | null): Record<string, string> =>
  Object.fromEntries(
    figuresSoFar(index, person).map(({ stage, column, soFar, suggested }) => [
      `${stage.name} ${column}`,
      `${figureSoFarText(soFar, person === null)} | ${suggested ?? 'nothing'}`,
    ]),
  );

describe('today’s figures beside the targets of the stages', () => {
  it('are how many advance, how long they stay and how many come, with what to take', () => {
    const figures = told(lookup(), 0);
    expect(figures['Lead targetConversion']).toBe('so far 15 of 20 (75 %, likely 53–89 %) | 0.75');
    expect(figures['Lead maxDays']).toMatch(
      /^so far typically 7 days \(20 deals\); 8 of 10 leave within 14 \| 14$/,
    );
    expect(figures['Workshop weeklyTarget']).toMatch(
      /^so far (0\.7\d) a week \(15 in 20 weeks, likely 0\.\d+–1\.\d+\) \| \1$/,
    );
  });

  it('are there once for each field, those of deals as a whole among them', () => {
    const all = figuresSoFar(lookup(), null);
    const places = all.map(({ stage, column }) => `${stage.name} ${column}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('Won targetConversion');
    expect(places.filter((place) => place.startsWith('Offer'))).toHaveLength(3);
  });

  it('are each person’s on average for the team', () => {
    expect(told(lookup(), null)['Lead weeklyTarget']).toMatch(/a week each \(22 in 40 weeks/);
  });

  it('are absent with the reason where nothing tells', () => {
    const figures = told(lookup(), 1);
    expect(figures['Lead targetConversion']).toBe(
      'no figure yet: nothing is decided yet | nothing',
    );
    const undated = told(lookup('Deal,Salesperson,Stage,Created,Close date,x,y,z'), null);
    expect(undated['Lead targetConversion']).toMatch(/^no figure yet: .*lost \| nothing$/);
    expect(undated['Workshop maxDays']).toMatch(/^no figure yet: .* \| nothing$/);
  });

  it('offer no limit that was agreed as if it had been measured', () => {
    expect(told(lookup(), 0)['Offer maxDays']).toMatch(/^so far typically .* \| nothing$/);
  });
});

describe('today’s activities', () => {
  it('are those of the process’s kinds a week, by every name of theirs, and of the others behind them', () => {
    const [calls, ...more] = effortSoFar(lookup(), 0);
    expect(more.map(({ activity, target }) => [activity, target])).toEqual([['Visit', null]]);
    expect(calls?.activity).toBe('Call');
    expect(calls?.soFar.kind === 'sample' && figureSoFarText(calls.soFar, false)).toMatch(
      /^so far 10\.0 a week \(201 in 20 weeks, likely 8\.\d–11\.\d\)$/,
    );
    expect(calls?.suggested).toBe(10);
  });

  it('name the recorded kinds that the process does not have', () => {
    expect(unnamedActivities(lookup())).toEqual(['Visit']);
  });
});
