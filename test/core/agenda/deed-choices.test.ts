import { describe, expect, it } from 'vitest';
import { deedChoices } from '../../../src/core/agenda/deed-choices';
import type { Cell } from '../../../src/core/table';
import { AS_OF, madeTeam } from '../teams/made-team';

const PROCESS: Cell[][] = [
  ['Stage', 'Step', 'Outcome', 'Also called'],
  ['Visit', 'prospecting', 'activity', ''],
  ['Call', 'prospecting', 'activity', 'Phone call'],
  ['Contact', 'prospecting', 'open', ''],
  ['Won', '', 'won', ''],
  ['Lost', '', 'lost', ''],
];

describe('what may show that an agreement is kept', () => {
  it('is a column, or a kind of activity: the process’s own first, under one name', () => {
    const deal = { by: 'Ana', created: AS_OF - 9, proposal: null, closed: null };
    const { pipeline } = madeTeam([{ ...deal, own: { 'Needs summary': 'yes', Fair: '' } }], [], {
      process: { tab: 'Sales Process', rows: PROCESS },
      activities: [
        {
          tab: 'Activities',
          rows: [
            ['Date', 'Who', 'Activity'],
            ...['Phone call', 'E-mail', 'Fair'].map((kind): Cell[] => [
              { day: AS_OF },
              'Ana',
              kind,
            ]),
          ],
        },
      ],
    });
    const { columns, activities } = deedChoices(pipeline);
    expect(columns).toEqual(expect.arrayContaining(['Needs summary', 'Fair']));
    expect(activities).toEqual(['Visit', 'Call', 'E-mail']);
  });

  it('is no column that every deal has filled, such as a region', () => {
    const deals = Array.from({ length: 12 }, (_, index) => ({
      by: 'Ana',
      created: AS_OF - 9,
      proposal: null,
      closed: null,
      own: { Region: 'North', 'Needs summary': index === 0 ? 'yes' : '', Checked: false },
    }));
    const choices = (count: number) =>
      deedChoices(madeTeam(deals.slice(0, count)).pipeline).columns;
    expect(choices(12)).toEqual(expect.arrayContaining(['Needs summary', 'Checked']));
    expect(choices(12)).not.toContain('Region');
    // Of a few deals all may have it.
    expect(choices(1)).toContain('Needs summary');
  });
});
