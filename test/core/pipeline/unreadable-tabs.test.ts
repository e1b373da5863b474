import { describe, expect, it } from 'vitest';
import { ALL_DATA } from '../../../src/core/calendar';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';
import { day, TODAY } from '../pipelines';

const rows: Cell[][] = [['Something'], ['else']];

describe('a tab of the add-on’s whose headers are not there', () => {
  it('is a problem of that tab, which leaves out no row of the deals', () => {
    const asOf = day(TODAY);
    const { problems } = readTeam(
      {
        deals: [
          {
            tab: 'Deals',
            rows: [
              ['Deal', 'Salesperson', 'Stage'],
              ['A', 'Ana', 'Offer'],
            ],
          },
        ],
        process: { tab: 'Sales Process', rows },
        salespeople: { tab: 'Salespeople', rows },
        agreements: null,
        history: [{ tab: 'Stage History', rows }],
      },
      NO_SETTINGS,
      { asOf, today: asOf, window: ALL_DATA },
    );
    expect(problems.filter(({ problem }) => problem === 'missing-header')).toEqual(
      [
        ['Stage History', 'When'],
        ['Stage History', 'Deal'],
        ['Stage History', 'To'],
        ['Sales Process', 'Stage'],
        ['Salespeople', 'Salesperson'],
      ].map(([tab, value]) => ({
        tab,
        row: 1,
        column: null,
        value,
        problem: 'missing-header',
        leftOut: false,
      })),
    );
  });
});
