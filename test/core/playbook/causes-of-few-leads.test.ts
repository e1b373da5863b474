import { describe, expect, it } from 'vitest';
import { LAST_DAY, type Plan, soldTeam, USUAL_PLAN } from '../teams/sold-team';
import { toldCauses, toldOf } from './told-causes';

/** Weeks of the made team, and those before its last quarter. */
const WEEKS = 64;
const WEEKS_BEFORE = WEEKS - 13;
const CODE = 'few-leads';

/** Two sources by turns; in the last quarter one of them brings nothing any more. */
const DRIED_UP = fewer({ dries: 'Fair', stays: 'Referral' });

/**
 * Somebody with half of everybody's new deals, of whom as many get to a proposal: 80 deals by turns
 * from two sources up to the last quarter, then one a week from one of them.
 */
function fewer({ dries, stays }: { dries: string; stays: string }, firstWeek = 0): Plan {
  const before = WEEKS_BEFORE - firstWeek;
  const deals = Math.round((80 * before) / WEEKS_BEFORE);
  return {
    deals: deals + 10,
    week: (index) =>
      index < deals
        ? firstWeek + Math.floor((index * before) / deals)
        : WEEKS_BEFORE + index - deals,
    deal: (usual, index, week) => ({
      ...usual,
      lostAt: usual.lostAt === 'prospecting' && index % 2 === 1 ? null : usual.lostAt,
      source: week < WEEKS_BEFORE && index % 2 === 0 ? dries : stays,
    }),
  };
}

/** As many new deals as usual, of which one in forty gets to a proposal. */
const FEW_PROPOSALS: Plan = {
  ...USUAL_PLAN,
  deal: (usual, index) => ({ ...usual, lostAt: index % 40 === 5 ? null : 'prospecting' }),
};

const teamWith = (plan: Plan, others = USUAL_PLAN) =>
  soldTeam((person) => (person === 0 ? plan : others));

describe('the causes of few new deals', () => {
  it('name the source that has dried up, with its pace now and before', () => {
    const causes = toldCauses(teamWith(DRIED_UP), CODE);
    expect(Object.keys(causes)[0]).toBe('source-dried-up');
    expect(causes['source-dried-up']).toMatchObject({
      points: 'for',
      pointers: [
        '“Fair” brings 0.00 new deals a week in the last quarter (0 in 13 weeks), 0.78 before (40 in 51)',
      ],
    });
    expect(causes.effort).toMatchObject({
      points: 'for',
      pointers: [
        '0.69 new deals a week in the last quarter (9 in 13 weeks), 1.58 before (81 in 51)',
      ],
    });
  });

  it('take no blank cell for a source', () => {
    const causes = toldCauses(teamWith(fewer({ dries: '', stays: 'Referral' })), CODE);
    expect(causes['source-dried-up']?.points).not.toBe('for');
    expect(causes['source-dried-up']?.pointers.join()).not.toContain('“”');
  });

  it('ask for the source of each deal only where none is recorded', () => {
    const wanted = (dries: string, stays: string, others: string) =>
      toldOf(
        teamWith(fewer({ dries, stays }), {
          ...USUAL_PLAN,
          deal: (usual) => ({ ...usual, source: others }),
        }),
        CODE,
      ).dataWanted;
    expect(wanted('', '', '')).toBe(
      'The calls and visits of each day and the source of each deal.',
    );
    expect(wanted('', '', 'Fair')).not.toContain('source');
    expect(wanted('Fair', '', '')).not.toContain('source');
  });

  it('name the season where everybody has fewer, and not where only one has', () => {
    expect(toldCauses(teamWith(DRIED_UP), CODE).season?.points).toBe('against');
    const seasonal: Plan = {
      ...USUAL_PLAN,
      deals: 200,
      week: (index) =>
        index < 187 ? Math.floor((index * WEEKS_BEFORE) / 187) : WEEKS_BEFORE + index - 187,
      deal: FEW_PROPOSALS.deal,
    };
    expect(toldCauses(teamWith(DRIED_UP, seasonal), CODE).season).toMatchObject({
      points: 'for',
      pointers: [
        'the others have 0.98 new deals a week in the last quarter (64 in 65 weeks), 3.66 before (936 in 256)',
      ],
    });
  });

  it('are not told apart by a time before of less than a quarter', () => {
    const since = (weeksBefore: number) =>
      toldCauses(
        teamWith(
          fewer({ dries: 'Fair', stays: 'Referral' }, WEEKS_BEFORE - weeksBefore),
          FEW_PROPOSALS,
        ),
        CODE,
      ).effort;
    expect(since(14)?.pointers).toHaveLength(1);
    expect(since(12)).toMatchObject({ points: 'unknown', pointers: [] });
  });

  it('are not told apart where the report is about a time that ended before the last quarter', () => {
    const team = teamWith(DRIED_UP);
    const window = { from: null, to: LAST_DAY - 7 * 14 };
    const earlier = { ...team, pipeline: { ...team.pipeline, window } };
    expect(toldCauses(earlier, CODE).effort).toMatchObject({ points: 'unknown', pointers: [] });
  });

  it('are not told apart by four new deals before', () => {
    const effortAfter = (deals: number) => {
      const plan: Plan = {
        deals,
        week: (index) => Math.floor((index * WEEKS_BEFORE) / deals),
        deal: (usual) => ({ ...usual, lostAt: null }),
      };
      return toldCauses(teamWith(plan, FEW_PROPOSALS), CODE).effort;
    };
    expect(effortAfter(5)?.pointers).toHaveLength(1);
    expect(effortAfter(4)).toMatchObject({ points: 'unknown', pointers: [] });
  });
});
