import { expect, it } from 'vitest';
import { followUp } from '../../../src/core/follow-up/followed-agreement';
import { AS_OF, decided, madeTeam } from '../teams/made-team';

it('a measure of what nobody records counts nothing since the agreement, not none of one', () => {
  const open = { by: 'Ana', created: AS_OF - 20, proposal: null, closed: null };
  const deals = [...decided('Ana', { won: 5, of: 20, from: AS_OF - 300, to: AS_OF }), open];
  const { pipeline, log } = madeTeam(deals, [
    {
      Salesperson: 'Ana',
      'Agreed on': { day: AS_OF - 60 },
      Action: 'Book the next step in the talk.',
      Measure: 'Open deals without a next step',
      Baseline: '4 of 9',
      'Review on': { day: AS_OF },
    },
  ]);
  expect(followUp(pipeline, log, 0)[0]).toMatchObject({
    now: 'nothing was decided.',
    verdict: 'too early (nothing to count since)',
  });
});
