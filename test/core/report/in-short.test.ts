import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import { inShortLines } from '../../../src/core/report/in-short';
import { personBlock } from '../../../src/core/report/person-block';
import { reportDocument } from '../../../src/core/report/report-document';
import { type CoachingReport, coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
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
    expect(lineOf(report, 'Team')?.[1]).toMatch(/^The process is not agreed on yet\./);
  });

  it('has no line of the team where it is about one', () => {
    const [ana] = report.people;
    if (ana === undefined) throw new Error('nobody is there');
    expect(lineOf({ ...report, people: [ana] }, 'Team')).toBeUndefined();
  });
});

describe('a first place to look', () => {
  const small = ['Ana', 'Bo'].flatMap((by) =>
    decided(by, { won: by === 'Ana' ? 1 : 10, of: 20, from: AS_OF - 500, to: AS_OF }),
  );
  const note = /^“Perhaps” and “typical here” are estimates for one person;/;
  const notesIn = (lines: ReadonlyArray<{ readonly cells: ReadonlyArray<string | number> }>) =>
    lines.filter(({ cells }) => note.test(String(cells[0])));

  it('is said to be an estimate, other than the team’s count beneath it', () => {
    const report = coachingReport(madeTeam(small));
    expect(report.people[0]?.look).not.toBeNull();
    expect(notesIn(inShortLines(report))).toHaveLength(1);
    const people = report.people.slice(0, 1);
    expect(notesIn(reportDocument({ ...report, people }).lines)).toHaveLength(1);
  });

  it('of the team is never somebody without any difference', () => {
    const nearly = PEOPLE.flatMap((by) =>
      decided(by, { won: by === 'Ana' ? 6 : 10, of: 20, from: AS_OF - 500, to: AS_OF }),
    );
    const report = coachingReport(madeTeam(nearly));
    expect([report.firstLook?.lean.person, report.people[0]?.look]).toEqual([0, null]);
    expect(lineOf(report, 'Ana')?.[1]).toBe(
      'Figures differ, but by no more than chance can explain.',
    );
  });

  it('is none where a finding tells it', () => {
    expect(notesIn(inShortLines(coachingReport(madeTeam(deals))))).toEqual([]);
  });
});

describe('the first screen of a large team', () => {
  const many = Array.from({ length: 40 }, (_, index) => `Person ${100 + index}`);
  const equals = many.flatMap((by) =>
    decided(by, { won: 10, of: 20, from: AS_OF - 400, to: AS_OF }),
  );

  it('counts those of whom nothing stands out', () => {
    const texts = cellsOf(coachingReport(madeTeam(equals))).flat();
    expect(texts.filter((text) => String(text).startsWith('40 more have no mark;'))).toHaveLength(
      1,
    );
  });

  it('begins with those who have a mark', () => {
    const few = decided('Zoe', { won: 2, of: 60, from: AS_OF - 400, to: AS_OF });
    const [, first, second] = cellsOf(coachingReport(madeTeam([...equals, ...few])));
    expect(first?.[0]).toBe('● Zoe');
    expect(String(second?.[0])).toMatch(/^40 more have no mark;/);
  });

  it('tells what is to note of those without a mark beneath the blocks, deals and all', () => {
    const open = many.slice(0, 3).map(
      (by, index): MadeDeal => ({
        by,
        created: AS_OF - 90 - index,
        proposal: AS_OF - 80,
        closed: null,
      }),
    );
    const { lines } = reportDocument(coachingReport(madeTeam([...equals, ...open])));
    const start = lines.findIndex(({ cells }) => cells[0] === 'Also to note');
    const noted = lines.slice(start + 1).filter(({ style }) => style === 'short');
    expect(noted.flatMap(({ about, link }) => (link ? [about] : []))).toEqual(many.slice(0, 3));
    const nothing = lines
      .map(({ cells }) => String(cells[0]))
      .find((text) => text.startsWith('Nothing more to tell of'));
    for (const { about = '' } of noted) expect(nothing ?? '').not.toContain(about);
  });
});

describe('a question of several', () => {
  it('is asked once on the first screen', () => {
    const open = PEOPLE.map(
      (by): MadeDeal => ({ by, created: AS_OF - 90, proposal: AS_OF - 80, closed: null }),
    );
    const report = coachingReport(madeTeam([...deals, ...open]));
    const asked = cellsOf(report).flatMap(([, , question]) => (question ? [question] : []));
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

describe('a quota of which less is won than of its period has passed', () => {
  const quotas: Cell[][] = [
    ['Salesperson', 'Quota', 'Quota period'],
    ...PEOPLE.map((name): Cell[] => [name, name === 'Bo' ? 1e9 : 1, 'quarter']),
  ];
  const reportOf = (asOf: number): CoachingReport => {
    const sold = PEOPLE.flatMap((by) =>
      decided(by, { won: 18, of: 40, from: asOf - 500, to: asOf }),
    ).map((deal) => ({ ...deal, amount: 100 }));
    const salespeople = { tab: 'Salespeople', rows: quotas };
    return coachingReport(madeTeam(sold, [], { salespeople }, asOf));
  };
  const report = reportOf(AS_OF);

  it('is told on the first screen, in the block and on the page for the talk', () => {
    const fact = / of 1,000,000,000 since 1 Oct; 59 % of the quarter is over\./;
    expect(lineOf(report, 'Bo')?.[1]).toMatch(fact);
    const [, bo] = report.people;
    if (bo === undefined) throw new Error('Bo is missing');
    for (const lines of [personBlock(bo, report), agendaDocument(agendaFor(report, bo)).lines]) {
      expect(lines.filter(({ cells }) => fact.test(String(cells[0])))).toHaveLength(1);
    }
  });

  it('is told of the team as well, and not of who is well on the way', () => {
    const ofTeam = cellsOf(report).filter(([name]) => name === 'Team');
    expect(ofTeam.some(([, text]) => String(text).includes('of the quarter’s quota'))).toBe(true);
    expect(lineOf(report, 'Cy')?.[1]).not.toContain('quota');
  });

  it('is missed on the period’s last day, and no news in its first half', () => {
    expect(lineOf(reportOf(AS_OF + 38), 'Bo')?.[1]).toMatch(/; the quarter ends today\.$/);
    expect(lineOf(reportOf(AS_OF - 30), 'Bo')?.[1]).not.toContain('quota');
  });
});
