import { describe, expect, it } from 'vitest';
import type { Team } from '../../../src/core/pipeline/read-team';
import type { Finding } from '../../../src/core/playbook/findings';
import type { ShareFigures } from '../../../src/core/playbook/pointers/shared/compare-shares';
import type { RankedCauses } from '../../../src/core/playbook/rank-causes';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { NAMES, type Plan, type PlannedDeal, soldTeam, USUAL_PLAN } from '../teams/sold-team';

function each(change: (deal: PlannedDeal, index: number) => Partial<PlannedDeal>): Plan {
  return { ...USUAL_PLAN, deal: (usual, index) => ({ ...usual, ...change(usual, index) }) };
}

function one(plan: Plan, omitted: readonly string[] = [], history: readonly Cell[][] = []): Team {
  return soldTeam((person) => (person === 0 ? plan : USUAL_PLAN), omitted, history);
}

function findingOf(team: Team, code: string): Finding {
  const person = coachingReport(team).people.find(({ name }) => name === NAMES[0]);
  const finding = person?.findings.find(({ diagnosis }) => diagnosis?.code === code);
  if (finding === undefined) throw new Error(`${code} was not told`);
  return finding;
}

function causesOf(team: Team, code: string): RankedCauses {
  return findingOf(team, code).rankedCauses as RankedCauses;
}

/** Three of four that would be won are lost, for a reason. */
const LOSES = each(({ lostAt, reason }, index) =>
  lostAt === null && index % 4 > 0 ? { lostAt: 'closing', reason: 'Price' } : { reason },
);
const MANY = 'many-proposals-few-deals';

describe('the causes of few deals from many proposals', () => {
  it('puts needs analysis first where it was rushed before the lost ones, with its counts', () => {
    const rushed = each(({ lostAt, days }, index) =>
      lostAt === null && index % 4 > 0
        ? { lostAt: 'closing', reason: 'No need', days: { ...days, 'needs analysis': 1 } }
        : {},
    );
    const { causes } = causesOf(one(rushed), MANY);
    expect(causes[0]).toMatchObject({ code: 'needs-analysis', points: 'for' });
    const [reading] = causes[0]?.readings ?? [];
    // Of each ten deals three are lost after a proposal; of each forty, twelve more here.
    expect(reading).toMatchObject({ name: 'rushed before losses', points: 'for' });
    expect(reading?.figures).toMatchObject({
      stage: 'Workshop',
      n: reading?.deals.length,
      otherN: 0,
    });
    expect(causes[0]?.pointers[0]).toMatch(
      /^\d+ of the \d+ lost skipped Workshop or spent under \d days in it \(others: 0 of \d+\)$/,
    );
  });

  it('puts qualification first where everybody gets through', () => {
    const loose = each(({ lostAt, reason }, index) => {
      if (lostAt === 'qualification') return { lostAt: 'closing', reason: 'No budget' };
      return lostAt === null && index % 2 > 0
        ? { lostAt: 'closing', reason: 'Timing' }
        : { reason };
    });
    const { causes } = causesOf(one(loose), MANY);
    expect(causes[0]).toMatchObject({ code: 'qualification', points: 'for' });
    expect(causes[0]?.pointers[0]).toBe(
      'Fit check lets 100 % through (125 of 125; others: 87 %, 540 of 620)',
    );
  });

  it('puts the leads first where they come from where fewer customers buy', () => {
    const poor = (share: number): Plan =>
      each(({ lostAt }, index) => {
        const isPoor = Math.floor(index / 10) % 10 < share;
        const isLost = isPoor && lostAt === null && index % 7 > 0;
        return {
          source: isPoor ? 'Bought list' : 'Referral',
          lostAt: isLost ? 'closing' : lostAt,
          reason: '',
        };
      });
    const team = soldTeam((person) => poor(person === 0 ? 9 : 2));
    const { causes } = causesOf(team, MANY);
    expect(causes[0]).toMatchObject({ code: 'wrong-leads', points: 'for' });
    expect(causes[0]?.pointers[0]).toMatch(
      /^\d+ of \d+ are “Bought list” \(others: \d+ of \d+\), and within each source \d+ % of the difference goes away$/,
    );
  });

  it('puts the offer first where price and competitors decide', () => {
    const { causes } = causesOf(one(LOSES), MANY);
    expect(causes[0]).toMatchObject({ code: 'offer', points: 'for' });
    expect(causes.find(({ code }) => code === 'wrong-leads')?.points).toBe('against');
    expect(causes.map(({ points }) => points).lastIndexOf('for')).toBeLessThan(
      causes.findIndex(({ points }) => points === 'against'),
    );
  });

  it('names only what is not recorded', () => {
    expect(causesOf(one(LOSES), MANY).isMissingData).toBe(false);
    const { causes, dataWanted, isMissingData } = causesOf(
      one(LOSES, ['Lost reason', 'Source']),
      MANY,
    );
    expect(isMissingData).toBe(true);
    expect(dataWanted).toBe('A reason for each lost deal and the source of each deal.');
    const looked = causes.flatMap(({ readings }) => readings.map(({ name }) => name));
    expect(looked).not.toContain('reasons of offer');
    expect(looked).not.toContain('lead mix');
  });
});

describe('the causes of few proposals', () => {
  it('puts effort first where fewer first contacts are made, and splits the shortfall exactly', () => {
    const { rankedCauses, shortfall } = findingOf(
      one({ ...USUAL_PLAN, deals: 60 }),
      'few-proposals',
    );
    expect(rankedCauses?.causes[0]).toMatchObject({ code: 'effort', points: 'for' });
    const sum = shortfall?.parts.reduce((all, { part }) => all + part, 0);
    expect(sum).toBeCloseTo((shortfall?.own ?? 0) - (shortfall?.reference ?? 0), 9);
  });

  it('puts tactics first where fewer of the same kind get to a proposal', () => {
    const poor = each(({ lostAt }, index) =>
      index % 2 === 0 ? { lostAt: 'qualification' } : { lostAt },
    );
    const { causes } = causesOf(one(poor), 'few-proposals');
    expect(causes[0]).toMatchObject({ code: 'tactics', points: 'for' });
  });

  it('puts the methods first where the contacts come from where few get to a proposal', () => {
    const mixed = (share: number): Plan =>
      each(({ lostAt }, index) => {
        const isCold = Math.floor(index / 10) % 10 < share;
        return isCold && index % 7 > 0
          ? { method: 'Letter', lostAt: 'prospecting' }
          : { method: isCold ? 'Letter' : 'Call', lostAt };
      });
    const { causes } = causesOf(
      soldTeam((person) => mixed(person === 0 ? 8 : 2)),
      'few-proposals',
    );
    expect(causes[0]).toMatchObject({ code: 'methods', points: 'for' });
  });

  it('puts being stuck first where deals wait before a proposal', () => {
    const stuck = each(({ lostAt }, index) =>
      index % 2 === 0 && lostAt !== 'prospecting' ? { lostAt: null, openAt: 'needs analysis' } : {},
    );
    const { causes } = causesOf(one(stuck), 'few-proposals');
    expect(causes[0]).toMatchObject({ code: 'stuck-before', points: 'for' });
  });
});

describe('the causes of large discounts', () => {
  const CODE = 'excessive-discounting';

  it('puts needs analysis first where the discounted deals were the rushed ones', () => {
    const rushed = each(({ days, discount }, index) =>
      index % 5 < 3
        ? { discount: 0.2 + 0.01 * (index % 3), days: { ...days, 'needs analysis': 1 } }
        : { discount },
    );
    const { causes } = causesOf(one(rushed), CODE);
    expect(causes[0]).toMatchObject({ code: 'needs-analysis', points: 'for' });
    expect(causes[0]?.pointers[0]).toMatch(/^median 2\d % off on the \d+ that skipped Workshop/);
  });

  it('puts habit first where most deals have the same round discount', () => {
    const habit = each((_, index) => ({ discount: index % 7 > 1 ? 0.15 : 0.04 }));
    const { causes } = causesOf(one(habit), CODE);
    expect(causes[0]).toMatchObject({ code: 'habit', points: 'for' });
    expect(causes[0]?.pointers[0]).toContain('are exactly 15 %');
  });

  it('puts the leads first where one source carries the discounts', () => {
    const pressed = each(({ discount }, index) => ({
      source: index % 3 > 0 ? 'Tender' : 'Referral',
      discount: index % 3 > 0 ? 0.18 + 0.01 * (index % 7) : discount,
    }));
    const { causes } = causesOf(one(pressed), CODE);
    expect(causes[0]).toMatchObject({ code: 'wrong-leads', points: 'for' });
    expect(causes[0]?.pointers[0]).toContain('from “Tender”');
  });

  it('sees by the others that nearly all deals come from where the price is pressed', () => {
    const pressed = (isTender: (index: number) => boolean): Plan =>
      each(({ discount }, index) =>
        isTender(index)
          ? { source: 'Tender', discount: 0.18 + 0.01 * (index % 7) }
          : { source: 'Referral', discount },
      );
    // Of the won deals, all but two.
    const mostly = pressed((index) => index % 80 !== 5);
    const seldom = pressed((index) => index % 20 === 5);
    const { causes } = causesOf(
      soldTeam((person) => (person === 0 ? mostly : seldom)),
      CODE,
    );
    expect(causes[0]).toMatchObject({ code: 'wrong-leads', points: 'for' });
    expect(causes[0]?.pointers[0]).toMatch(
      /^\d+ of the \d+ won are “Tender” \(others: \d+ of \d+\)$/,
    );
    // Where everybody's deals come from there, it is no answer.
    const all = causesOf(
      soldTeam((person) =>
        person === 0
          ? mostly
          : {
              ...mostly,
              deal: (usual, index) => ({ ...mostly.deal(usual, index, 0), discount: 0.03 }),
            },
      ),
      CODE,
    );
    expect(all.causes.find(({ code }) => code === 'wrong-leads')?.points).not.toBe('for');
  });

  it('asks to record changes of amounts where there are none, and tells them where there are', () => {
    const large = each((_, index) => ({ discount: 0.16 + 0.01 * (index % 9) }));
    const without = causesOf(one(large), CODE);
    expect(without.dataWanted).toBe('Every change of an amount.');
    const cuts = NAMES.flatMap((name, person): Cell[][] =>
      Array.from({ length: USUAL_PLAN.deals }, (_, index) => index)
        .filter((index) => person === 0 || index % 40 === 5)
        .map((index) => [
          // Long after the deal came to negotiation; a change of an amount has no stage of its own.
          '2026-11-20',
          `${name} ${index + 1}`,
          'Amount',
          '9000',
          '7000',
        ]),
    );
    const { causes } = causesOf(one(large, [], cuts), CODE);
    expect(causes[0]).toMatchObject({ code: 'negotiation', points: 'for' });
    expect(causes[0]?.pointers[0]).toMatch(
      /^(\d+) of the \1 discounts were given after negotiation began/,
    );
  });

  it('does not take more discounts for discounts given late, where everybody gives half of them late', () => {
    const often = (every: number): Plan =>
      each((_, index) => ({ discount: index % every === 0 ? 0.2 : 0 }));
    const cuts = NAMES.flatMap((name, person): Cell[][] =>
      Array.from({ length: USUAL_PLAN.deals }, (_, index) => index)
        .filter((index) => index % (person === 0 ? 1 : 3) === 0 && index % 4 < 2)
        .map((index) => ['2026-11-20', `${name} ${index + 1}`, 'Amount', '9000', '7000']),
    );
    const team = soldTeam((person) => often(person === 0 ? 1 : 3), [], cuts);
    const { causes } = causesOf(team, CODE);
    const negotiation = causes.find(({ code }) => code === 'negotiation');
    const cut = negotiation?.readings.find(({ name }) => name === 'cut in negotiation');
    expect(cut?.points).not.toBe('for');
    // A head, the person gave far more discounts than the others, and so had far more amounts cut.
    const figures = cut?.figures as ShareFigures | undefined;
    expect(figures?.of).toBeGreaterThan((2 * Number(figures?.otherOf)) / 5);
  });

  it('sees needs analysis where nearly all were rushed, by the others’ won deals', () => {
    const nearlyAll = each(({ days, discount }, index) =>
      index % 40 === 5
        ? { discount: [0.12, 0.26, 0.15, 0.22][Math.floor(index / 40)] as number }
        : {
            discount: discount + 0.13 + 0.01 * (index % 11),
            days: { ...days, 'needs analysis': 1 },
          },
    );
    const { causes } = causesOf(one(nearlyAll), CODE);
    expect(causes[0]).toMatchObject({ code: 'needs-analysis', points: 'for' });
  });
});

describe('the causes of objections that stay open', () => {
  const CODE = 'objections-unresolved';
  /** As many are won as elsewhere, but all that is lost after a proposal is lost at objections. */
  const stuck = (reasonOf: (usual: string, index: number) => string): Plan =>
    each(({ lostAt, reason }, index) => ({
      lostAt: lostAt === 'proposal' || lostAt === 'negotiation' ? 'objections' : lostAt,
      reason: reasonOf(reason, index),
    }));
  const sameObjection = (plan: Plan, omitted: readonly string[] = []) =>
    causesOf(one(plan, omitted), CODE).causes.find(({ code }) => code === 'same-objection');

  it('names the objection that comes back', () => {
    const cause = sameObjection(stuck((usual, index) => (index % 4 > 0 ? 'No reference' : usual)));
    expect(cause?.points).toBe('for');
    expect(cause?.pointers[0]).toMatch(
      /^\d+ of \d+ late losses were for “No reference” \(others: 0 of \d+\)$/,
    );
  });

  it('says nothing of the kind where the reasons are as mixed as everybody’s', () => {
    expect(sameObjection(stuck((usual) => usual))?.points).not.toBe('for');
    const cause = sameObjection(
      stuck(() => ''),
      ['Lost reason'],
    );
    expect(cause).toMatchObject({ points: 'unknown', readings: [] });
  });
});

describe('the order of causes', () => {
  it('is what speaks for them, then what leans their way, then what is against them', () => {
    const large = each((_, index) => ({ discount: 0.16 + 0.01 * (index % 9) }));
    const slow = each(({ days }) => ({ days: { ...days, 'needs analysis': 60 } }));
    const teams = [
      one(LOSES),
      one({ ...large, deals: 50 }),
      one({ ...LOSES, deals: 70 }),
      one({ ...slow, deals: 90 }),
    ];
    let open = 0;
    for (const team of teams) {
      for (const { findings } of coachingReport(team).people) {
        for (const { rankedCauses } of findings) {
          const causes = rankedCauses?.causes ?? [];
          const ranks = causes.map(({ points }) => ['for', 'unknown', 'against'].indexOf(points));
          expect(ranks).toEqual([...ranks].sort());
          const leanings = causes
            .filter(({ points }) => points === 'unknown')
            .map(({ readings }) =>
              readings.length === 0
                ? 0.5
                : readings.length * Math.min(...readings.map(({ p }) => p)),
            );
          open += leanings.length;
          expect(leanings).toEqual([...leanings].sort((a, b) => a - b));
        }
      }
    }
    expect(open).toBeGreaterThan(1);
  });
});
