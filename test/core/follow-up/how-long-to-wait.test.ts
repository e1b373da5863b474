import { describe, expect, it } from 'vitest';
import { followUp } from '../../../src/core/follow-up/followed-agreement';
import { AS_OF, decided, type MadeDeal, madeTeam } from '../teams/made-team';

const START = AS_OF - 500;
const AGREED = AS_OF - 28;

/** What the agreement with Ana is judged to have brought after four weeks. */
function verdictOn(
  measure: string,
  baseline: string,
  deals: readonly MadeDeal[],
): string | null | undefined {
  const { pipeline, log } = madeTeam(deals, [
    {
      Salesperson: 'Ana',
      'Agreed on': { day: AGREED },
      Action: 'Two references before each proposal.',
      Measure: measure,
      Baseline: baseline,
      'Review on': { day: AS_OF },
    },
  ]);
  return followUp(pipeline, log, 0)[0]?.verdict;
}

const ana = (since: { won: number; of: number }): MadeDeal[] => [
  ...decided('Ana', { won: 0, of: 30, from: START, to: AGREED }),
  ...decided('Ana', { ...since, from: AGREED + 1, to: AS_OF }),
];

/**
 * The smallest number of outcomes at which a change of a share would be seen four times in five,
 * counted up one by one: z of the verdict times the error of the change, and z of the power times
 * that of what comes after.
 */
function outcomesToSee(points: number, wasWon: number, of: number): number {
  // Jeffreys' prior; nobody else's figure draws it anywhere.
  const [share, trials] = [(wasWon + 0.5) / (of + 1), of + 1];
  const before = (share * (1 - share)) / (trials + 1);
  const hoped = share + points;
  for (let outcomes = 1; ; outcomes++) {
    const after = (hoped * (1 - hoped)) / outcomes;
    if (points >= 1.2816 * Math.sqrt(before + after) + 0.8416 * Math.sqrt(after)) return outcomes;
  }
}

describe('how many outcomes an agreement about a share waits for', () => {
  it.each([
    [200, 800],
    [40, 800],
    [800, 2000],
  ])('is what shows ten points more than %i of %i four times in five', (won, of) => {
    const needed = outcomesToSee(0.1, won, of);
    expect(needed).toBeGreaterThan(20);
    const deals = ana({ won: won / of > 0.1 ? 2 : 0, of: 6 });
    expect(verdictOn('Decided deals that are won', `${won} of ${of}`, deals)).toBe(
      `too early (${needed - 6} more)`,
    );
  });
});

describe('how many weeks an agreement about a pace waits for', () => {
  /** Three others with so many proposals over the whole time. */
  const others = (of: number) =>
    ['Bo', 'Cy', 'Dev'].flatMap((by) => decided(by, { won: 10, of, from: START, to: AS_OF }));
  const verdictOnPace = (baseline: string, since: number, more: MadeDeal[] = []) =>
    verdictOn('Proposals a week', baseline, [...ana({ won: 0, of: since }), ...more]);

  it('is what shows half as much again, where there is nobody to measure by', () => {
    expect(verdictOnPace('60 in 60 weeks', 4)).toBe('too early (22 more weeks)');
    expect(verdictOnPace('30 in 60 weeks', 2)).toBe('too early (70 more weeks)');
  });

  it('is the shorter the farther the others are ahead, and no longer where they are not', () => {
    // At 0.43, 0.95 and 1.7 a week, against 0.50.
    expect(verdictOnPace('30 in 60 weeks', 2, others(30))).toBe('too early (41 more weeks)');
    expect(verdictOnPace('30 in 60 weeks', 2, others(66))).toBe('too early (12 more weeks)');
    expect(verdictOnPace('30 in 60 weeks', 2, others(120))).toBe('no change seen');
  });

  it('is never over where there was nothing before, and no pace is so many times as high', () => {
    expect(verdictOnPace('0 in 60 weeks', 0, others(30))).toBe(
      'cannot tell: too little is counted',
    );
  });
});

describe('how many deals an agreement about an amount waits for', () => {
  /** Won deals of a person's with these amounts in turn, evenly over some days. */
  const won = (by: string, amounts: readonly number[], count: number, from: number, to: number) =>
    Array.from({ length: count }, (_, index): MadeDeal => {
      const created = Math.floor(from + ((to - from - 20) * index) / count);
      return {
        by,
        created,
        proposal: created + 5,
        closed: created + 12,
        isWon: true,
        amount: amounts[index % amounts.length] as number,
      };
    });
  const AMOUNTS = [300, 500, 900, 1300, 2100, 4400];
  const verdictOnAmounts = (before: number, times: number) =>
    verdictOn('Median amount of won deals', '', [
      ...won('Ana', AMOUNTS, before, START, AGREED),
      ...won('Ana', AMOUNTS, 6, AGREED + 1, AS_OF),
      ...['Bo', 'Cy', 'Dev'].flatMap((by) =>
        won(
          by,
          AMOUNTS.map((amount) => times * amount),
          30,
          START,
          AGREED,
        ),
      ),
    ]);

  it('is the fewer the more there were before, and the farther the others are ahead', () => {
    expect([12, 24, 48].map((before) => verdictOnAmounts(before, 1))).toEqual([
      'too early (31 more)',
      'too early (27 more)',
      'too early (26 more)',
    ]);
    expect([1.2, 2, 3].map((times) => verdictOnAmounts(12, times))).toEqual([
      'too early (39 more)',
      'too early (13 more)',
      'no change seen',
    ]);
  });
});

describe('how many stays an agreement about a time waits for', () => {
  /** Deals of a person's that stay in Proposal for so many days, and one or two more in turn. */
  const stays = (by: string, days: number, count: number, from: number, to: number) =>
    Array.from({ length: count }, (_, index): MadeDeal => {
      const proposal = Math.floor(from + ((to - from - days - 6) * index) / count);
      return { by, created: proposal - 2, proposal, closed: proposal + days + (index % 5) };
    });
  const verdictOnTimes = (before: number, others: number) =>
    verdictOn('Typical days in Proposal', '', [
      ...stays('Ana', 8, before, START, AGREED),
      ...stays('Ana', 8, 6, AGREED + 1, AS_OF),
      ...['Bo', 'Cy', 'Dev'].flatMap((by) => stays(by, others, 30, START, AGREED)),
    ]);

  it('is the fewer the more there were before, and the farther the others are ahead', () => {
    expect([12, 24, 48].map((before) => verdictOnTimes(before, 8))).toEqual([
      'too early (25 more)',
      'too early (23 more)',
      'too early (22 more)',
    ]);
    expect([7, 6, 4].map((others) => verdictOnTimes(24, others))).toEqual([
      'too early (142 more)',
      'too early (62 more)',
      'too early (23 more)',
    ]);
  });
});

describe('the day of an agreement', () => {
  /** One deal that was created and decided around the agreement. */
  const wonOn = (closed: number): MadeDeal => ({
    by: 'Ana',
    created: closed - 12,
    proposal: closed - 5,
    closed,
    isWon: true,
  });
  const sinceIn = (deals: readonly MadeDeal[]) => {
    const { pipeline, log } = madeTeam(deals, [
      {
        Salesperson: 'Ana',
        'Agreed on': { day: AGREED },
        Action: 'Call first.',
        Measure: 'Decided deals that are won',
        Baseline: '',
        'Review on': { day: AS_OF },
      },
    ]);
    return followUp(pipeline, log, 0)[0]?.sentence;
  };

  it('belongs to the time before; what is decided on the next day came after', () => {
    const before = decided('Ana', { won: 5, of: 20, from: START, to: AGREED - 30 });
    expect(sinceIn([...before, wonOn(AGREED)])).toContain(
      'Then 6 of 21; nothing was decided since',
    );
    expect(sinceIn([...before, wonOn(AGREED + 1)])).toContain('Then 5 of 20, since 1 of 1');
    expect(sinceIn([...before, wonOn(AGREED + 2), wonOn(AS_OF)])).toContain('since 2 of 2');
  });
});
