import { describe, expect, it } from 'vitest';
import { inShortLines } from '../../../src/core/report/in-short';
import { type CoachingReport, coachingReport } from '../../../src/core/report/report-model';
import { AS_OF, decided, type MadeDeal, madeTeam } from '../teams/made-team';

const PEOPLE = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'];

/** Five people with forty decided proposals each, of whom Ana wins few. */
const deals: MadeDeal[] = PEOPLE.flatMap((by) =>
  decided(by, { won: by === 'Ana' ? 3 : 18, of: 40, from: AS_OF - 500, to: AS_OF }),
);
const waiting: MadeDeal = { by: 'Bo', created: AS_OF - 90, proposal: AS_OF - 80, closed: null };

const cellsOf = (report: CoachingReport) => inShortLines(report).map(({ cells }) => cells);
const lineOf = (report: CoachingReport, start: string) =>
  cellsOf(report).find(([first]) => String(first) === start);

describe('the first screen', () => {
  const report = coachingReport(madeTeam([...deals, waiting]));

  it('has one line a person, in the order of names', () => {
    const names = inShortLines(report).flatMap(({ about }) => (about ? [about] : []));
    expect(names).toEqual(PEOPLE);
  });

  it('tells what was found with its counts and its question, and no range', () => {
    const line = lineOf(report, '● Ana');
    expect(line?.[1]).toBe(
      'Proposals become deals less often: 3 of 40 (8 %) against 72 of 160 (45 %) for the others.',
    );
    expect(line?.[2]).toBe(`“${report.people[0]?.findings[0]?.diagnosis?.questions[0]}”`);
  });

  it('names of whom nothing stands out a deal, with its question and a way to its row', () => {
    const line = inShortLines(report).find(({ about }) => about === 'Bo');
    const [deal] = report.people[1]?.discuss ?? [];
    expect(line?.cells[2]).toBe(`“${deal?.question}”`);
    expect(line?.cells[3]).toContain(deal?.deal);
    expect(line?.link).toEqual({ tab: deal?.tab, row: deal?.row, cell: 3, text: deal?.deal });
  });

  it('says of the team that nobody has agreed to the process, before all else', () => {
    expect(lineOf(report, 'Team')?.[1]).toMatch(/^Nobody has agreed to this process yet\./);
  });

  it('has no line of the team where it is about one', () => {
    const [ana] = report.people;
    if (ana === undefined) throw new Error('nobody is there');
    expect(lineOf({ ...report, people: [ana] }, 'Team')).toBeUndefined();
  });
});

describe('the first screen of a large team', () => {
  it('counts those of whom nothing stands out', () => {
    const many = Array.from({ length: 40 }, (_, index) => `Person ${100 + index}`);
    const equals = many.flatMap((by) =>
      decided(by, { won: 10, of: 20, from: AS_OF - 400, to: AS_OF }),
    );
    const texts = cellsOf(coachingReport(madeTeam(equals))).flat();
    expect(texts).toContain('40 more, of whom nothing stands out.');
  });
});
