import { expect, it } from 'vitest';
import { type Plan, soldTeam, USUAL_PLAN } from '../teams/sold-team';
import { toldCauses } from './told-causes';

it('a part of more than the whole shortfall is told with what makes up for the rest of it', () => {
  // Half as many first contacts, of which more come to a proposal.
  const plan: Plan = {
    ...USUAL_PLAN,
    deals: 60,
    deal: (usual, index) => ({
      ...usual,
      lostAt: usual.lostAt === 'prospecting' && index % 2 === 0 ? 'proposal' : usual.lostAt,
    }),
  };
  const { effort } = toldCauses(
    soldTeam((person) => (person === 0 ? plan : USUAL_PLAN)),
    'few-proposals',
  );
  const [, ofWhole, over] =
    /^(\d+) % of the shortfall \(other parts make up for (\d+) %\): /.exec(
      effort?.pointers[0] ?? '',
    ) ?? [];
  expect(Number(ofWhole)).toBeGreaterThan(100);
  expect(Number(over)).toBe(Number(ofWhole) - 100);
});
