import { describe, expect, it } from 'vitest';
import type { Team } from '../../../src/core/pipeline/read-team';
import type { StepSold } from '../teams/sold-team';
import { type Plan, type PlannedDeal, soldTeam, USUAL_PLAN } from '../teams/sold-team';
import { toldOf } from './told-causes';

type Change = (deal: PlannedDeal, index: number) => Partial<PlannedDeal>;

function team(change: Change, omitted: readonly string[] = []): Team {
  const own: Plan = {
    ...USUAL_PLAN,
    deal: (usual, index) => ({ ...usual, ...change(usual, index) }),
  };
  return soldTeam((person) => (person === 0 ? own : USUAL_PLAN), omitted);
}

/** What is told of a cause of the first person's diagnosis. */
function cause(code: string, diagnosis: string, change: Change) {
  const found = toldOf(team(change), diagnosis).causes.find((each) => each.code === code);
  if (found === undefined) throw new Error(`${diagnosis} has no cause ${code}`);
  return found;
}

/** Three of four that would be won are lost late; these, and what else is so of them. */
const losing =
  (also: Partial<PlannedDeal>): Change =>
  ({ lostAt }, index) =>
    lostAt === null && index % 4 > 0 ? { lostAt: 'closing', reason: 'Other', ...also } : {};

const slow =
  (step: StepSold, also: Partial<PlannedDeal>): Change =>
  ({ days }) => ({ days: { ...days, [step]: days[step] * 5 }, ...also });

/** As many proposals are won as elsewhere, but nothing is let go before a proposal. */
const late =
  (also: Partial<PlannedDeal>): Change =>
  ({ lostAt }, index) =>
    lostAt === 'prospecting' || lostAt === 'qualification' || lostAt === 'needs analysis'
      ? { lostAt: index % 2 === 0 ? 'closing' : null, ...also }
      : also;

const MANY = 'many-proposals-few-deals';

describe('what the process asks for and the lost deals lack', () => {
  it('points to needs analysis, and away from it where they have it', () => {
    const without = cause('needs-analysis', MANY, losing({ need: '' }));
    expect(without.points).toBe('for');
    expect(without.pointers.join()).toMatch(
      /^\d+ of the \d+ lost have no “Need” \(others: 0 of \d+\)$/,
    );
    expect(cause('needs-analysis', MANY, losing({})).points).not.toBe('for');
  });

  it('points to qualification where it is asked for there', () => {
    const without = cause('qualification', MANY, losing({ budget: 'no' }));
    expect(without).toMatchObject({ points: 'for' });
    expect(without.pointers.join()).toContain('lost have no “Budget”');
    expect(cause('needs-analysis', MANY, losing({ budget: 'no' })).points).not.toBe('for');
  });

  it('points to needs analysis where the deals without it have the large discounts', () => {
    const discounted =
      (has: boolean): Change =>
      (_, index) => ({
        discount: index % 2 === 0 ? 0.25 : 0.05,
        need: index % 2 === 0 && !has ? '' : 'They lose a day a week',
      });
    const CODE = 'excessive-discounting';
    const without = cause('needs-analysis', CODE, discounted(false));
    expect(without.points).toBe('for');
    expect(without.pointers.join()).toMatch(/median 25 % off on the \d+ without “Need”, 5 % on/);
    expect(cause('needs-analysis', CODE, discounted(true)).points).not.toBe('for');
  });
});

describe('columns that tell more of a deal', () => {
  it('point to qualification where lost deals name nobody who decides', () => {
    for (const [diagnosis, change] of [
      [MANY, losing({ decisionMaker: '' })],
      ['loses-late', late({ decisionMaker: '' })],
    ] as const) {
      const told = cause('qualification', diagnosis, change);
      expect(told.points).toBe('for');
      expect(told.pointers.join()).toMatch(/late losses name nobody who decides \(others: 0 of/);
    }
  });

  it('point to a deal that one contact carries alone', () => {
    const single = cause('single-contact', 'loses-late', late({ contacts: 1 }));
    expect(single.points).toBe('for');
    expect(single.pointers.join()).toMatch(/had one contact or none \(others: 0 of \d+\)$/);
    expect(cause('single-contact', 'loses-late', late({ contacts: 4 })).points).not.toBe('for');
  });

  it('point to nobody who decides where deals wait in qualification', () => {
    const change = slow('qualification', { decisionMaker: '' });
    const told = cause('no-access', 'qualification-lingers', change);
    expect(told.points).toBe('for');
    expect(told.pointers.join()).toContain('open deals name nobody who decides');
  });

  it('point to nothing that the customer agreed to where proposals pile up', () => {
    const told = cause('no-next-step', 'proposals-pile-up', slow('proposal', { commitment: 'no' }));
    expect(told.points).toBe('for');
    expect(told.pointers.join()).toContain('have nothing that the customer agreed to do');
    const dated = slow('proposal', { commitment: '2027-01-10' });
    expect(cause('no-next-step', 'proposals-pile-up', dated).points).not.toBe('for');
    const passed = slow('proposal', { commitment: '2026-10-10' });
    expect(cause('no-next-step', 'proposals-pile-up', passed).points).toBe('for');
  });

  it.each([
    ['Decision maker', losing({}), MANY, 'who decides at each customer'],
    ['Decision maker', slow('qualification', {}), 'qualification-lingers', 'who decides'],
    [
      'Customer commitment',
      slow('proposal', {}),
      'proposals-pile-up',
      'what each customer has agreed',
    ],
  ])(
    'are wanted where there is no %s, and not where there is',
    (header, change, diagnosis, said) => {
      const wanted = (omitted: readonly string[]) =>
        toldOf(team(change, omitted), diagnosis).dataWanted.toLowerCase();
      expect(wanted([header])).toContain(said);
      expect(wanted([])).not.toContain(said);
    },
  );
});
