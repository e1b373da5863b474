import { describe, expect, it } from 'vitest';
import { coachingReport } from '../../../src/core/report/report-model';
import { type Plan, type PlannedDeal, soldTeam, USUAL_PLAN } from '../teams/sold-team';

const WEEKS_BEFORE = 64 - 13;
const BEFORE = 400;
/** What comes to a proposal in these weeks before the last quarter is decided within it. */
const WEEKS_UNDER_WAY = 6;
const AT_ONCE: PlannedDeal['days'] = {
  prospecting: 0.1,
  qualification: 0.1,
  'needs analysis': 0.1,
  proposal: 0.1,
  objections: 0.1,
  negotiation: 0.1,
  closing: 0.1,
};

/**
 * Eight new deals a week before the last quarter, and 32 in it. Before, six in ten come to a
 * proposal and half of these are won; then one in so many comes to a proposal, and none is won.
 */
const rushing = (oneIn: number): Plan => ({
  deals: BEFORE + 13 * 32,
  week: (index) =>
    index < BEFORE
      ? Math.floor((index * WEEKS_BEFORE) / BEFORE)
      : WEEKS_BEFORE + Math.floor((index - BEFORE) / 32),
  deal: (usual, index, week) => {
    if (week >= WEEKS_BEFORE) {
      return { ...usual, days: AT_ONCE, lostAt: index % oneIn === 0 ? 'proposal' : 'prospecting' };
    }
    const isLostLate = usual.lostAt === null && week >= WEEKS_BEFORE - WEEKS_UNDER_WAY;
    return isLostLate ? { ...usual, lostAt: 'closing' } : usual;
  },
});

/** The codes of the diagnoses told of her. */
function told(plan: Plan): unknown[] {
  const { people } = coachingReport(soldTeam((person) => (person === 0 ? plan : USUAL_PLAN)));
  return (people[0]?.findings ?? []).map(({ diagnosis }) => diagnosis?.code);
}

describe('more proposals and fewer deals than before', () => {
  const TREND = 'trend-more-proposals-fewer-deals';

  it('is told where proposals are more than before, and fewer of them are won', () => {
    expect(told(rushing(4))).toContain(TREND);
  });

  it('is not told where only first contacts are more than before', () => {
    expect(told(rushing(12))).not.toContain(TREND);
  });
});
