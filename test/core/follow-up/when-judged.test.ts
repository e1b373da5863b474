import { describe, expect, it } from 'vitest';
import { figureNamed } from '../../../src/core/follow-up/followed-figure';
import { whenJudged } from '../../../src/core/follow-up/when-judged';
import { AS_OF, decided, type MadeDeal, madeTeam } from '../teams/made-team';

const START = AS_OF - 546;

/** A team whose others win 18 of 40, in a year and a half; Ana has so many proposals, few won. */
function team(own: MadeDeal[]): MadeDeal[] {
  const others = ['Bo', 'Cy', 'Dev'].flatMap((by) =>
    decided(by, { won: 18, of: 40, from: START, to: AS_OF }),
  );
  return [...own, ...others];
}

function judged(own: MadeDeal[], measure = 'Proposals that become deals', baseline = '') {
  const { pipeline } = madeTeam(team(own));
  const figure = figureNamed(measure, pipeline);
  if (figure === null) throw new Error(`no figure is called ${measure}`);
  return whenJudged(pipeline, figure, baseline, 0);
}

const few = (of: number): MadeDeal[] => decided('Ana', { won: 1, of, from: START, to: AS_OF });

describe('whenJudged', () => {
  it('takes the person’s pace of outcomes and how many a verdict needs', () => {
    const found = judged(few(48), undefined, '4 of 48');
    expect(found?.outcomes).toBeGreaterThanOrEqual(13);
    expect(found?.outcomes).toBeLessThanOrEqual(16);
    const { on, needed } = found ?? {};
    expect(needed).toBeGreaterThanOrEqual(5);
    // So many outcomes take so long at this pace.
    const days = (182 * (needed ?? 0)) / (found?.outcomes ?? 1);
    expect(Math.abs((on ?? 0) - AS_OF - days)).toBeLessThan(20);
  });

  it('is later for somebody of whom fewer come', () => {
    const [quick, slow] = [
      judged(few(96), undefined, '4 of 48'),
      judged(few(24), undefined, '4 of 48'),
    ];
    expect(quick?.on).toBeLessThan(slow?.on ?? 0);
    expect(quick?.outcomes).toBeGreaterThan(slow?.outcomes ?? 0);
  });

  it('is never where too little comes, or too little was counted', () => {
    expect(judged(few(3), undefined, '1 of 12')).toMatchObject({ on: null });
    expect(judged(few(48), undefined, '0 of 3')).toMatchObject({ on: null, needed: null });
  });

  it('is counted in weeks for what happens a week', () => {
    const found = judged(few(150), 'Proposals a week', '150 in 78 weeks');
    expect(found?.areWeeks).toBe(true);
    expect((found?.on ?? 0) - AS_OF).toBeCloseTo(7 * (found?.needed ?? 0), -1);
  });

  it('is not told for open deals, nor for somebody who has just begun', () => {
    expect(judged(few(24), 'Open deals that wait longer than usual', '2 of 4')).toBeNull();
    const newcomer = decided('Ana', { won: 0, of: 2, from: AS_OF - 20, to: AS_OF });
    expect(judged(newcomer)).toBeNull();
  });
});

describe('the outcomes that come in half a year', () => {
  it('are all that were decided in it, also of what began before', () => {
    // One proposal a week, each decided ten weeks later: 26 in half a year, 16 of them made in it.
    const slow = Array.from({ length: 70 }, (_, week): MadeDeal => {
      const proposal = AS_OF - 560 + 7 * week;
      return {
        by: 'Ana',
        created: proposal - 7,
        proposal,
        closed: proposal + 70,
        isWon: week % 8 === 0,
      };
    });
    const found = judged(slow, undefined, '9 of 70');
    expect(found?.outcomes).toBeGreaterThanOrEqual(25);
    expect(found?.outcomes).toBeLessThanOrEqual(27);
    // Those that count begin today: the first is decided ten weeks on.
    const weeks = ((found?.on ?? 0) - AS_OF) / 7;
    expect(weeks).toBeGreaterThan((found?.needed ?? 0) + 7);
    expect(weeks).toBeLessThan((found?.needed ?? 0) + 13);
  });
});
