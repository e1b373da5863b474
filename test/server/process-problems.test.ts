import { describe, expect, it } from 'vitest';
import { ask } from '../../playground';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';

describe('the problems that the Process view shows', () => {
  it('are those of the process, not those of the deals', async () => {
    const deals = smallPipeline();
    const unreadable = ['Odd', 'Account 11', 'Bo', 'Proposal', 'many', '2026-11-20', '', ''];
    const host = await openAddOn([
      { ...deals, values: [...(deals.values ?? []), unreadable] },
      {
        name: 'Sales Process',
        values: [
          ['Stage', 'Step', 'Outcome', 'Max days'],
          ['Prospecting', 'prospecting', 'open', 'soon'],
          ['Proposal', 'proposal', 'open', ''],
          ['Won', '', 'won', ''],
          ['Lost', '', 'lost', ''],
        ],
      },
    ]);
    const { problems } = await ask(host, 'process', {});
    expect(problems).toEqual([expect.stringContaining('“Sales Process”, row 2')]);
    const overview = await ask(host, 'overview', {});
    expect(overview.problems.map(({ sentence }) => sentence)).toContainEqual(
      expect.stringContaining('“Deals”, row 31'),
    );
  });
});
