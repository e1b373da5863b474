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
