import { describe, expect, it } from 'vitest';
import { coachingReport } from '../../../src/core/report/report-model';
import { AS_OF, decided, type MadeDeal, madeTeam } from '../teams/made-team';

const START = AS_OF - 500;
const of = (by: string, won: number): MadeDeal[] =>
  decided(by, { won, of: 40, from: START, to: AS_OF });
const open = (by: string): MadeDeal[] => [
  { by, created: AS_OF - 20, proposal: AS_OF - 10, closed: null },
];

/** What is found of Ana's proposals beside these others. */
function found(...others: readonly MadeDeal[][]): string | undefined {
  const { people } = coachingReport(madeTeam([...of('Ana', 4), ...others.flat()]));
  const ana = people.find(({ name }) => name === 'Ana');
  return ana?.findings.find(({ sentence }) => sentence.includes('of 40 (10 %'))?.sentence;
}

describe('a comparison with the others', () => {
  it('needs three of them who have the figure', () => {
    expect(found(of('Bo', 20), of('Cy', 20), of('Dev', 20))).toContain('against 60 of 120');
    expect(found(of('Bo', 20), of('Cy', 20))).toBeUndefined();
    expect(found(of('Bo', 20), of('Cy', 20), open('Dev'))).toBeUndefined();
  });
});
