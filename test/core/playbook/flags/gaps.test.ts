import { describe, expect, it } from 'vitest';
import { readingNoteText } from '../../../../src/core/language/reading-notes';
import { coachingReport } from '../../../../src/core/report/report-model';
import { ago, flagsOf, QUIET_DEAL, type Row, teamOf, wins } from './flagged';

const codesIn = (rows: readonly Row[]): string[] => flagsOf(rows).flatMap(({ codes }) => codes);
const gapNotes = (rows: readonly Row[]): string[] =>
  coachingReport(teamOf(rows))
    .notes.filter(({ code }) => code === 'gaps')
    .map(readingNoteText);

const lostWithout = (count: number): Row[] =>
  Array.from({ length: count }, () => ({
    Salesperson: 'Ana',
    Stage: 'Lost',
    Amount: 1,
    'Close date': ago(20),
    Budget: 'yes',
  }));
const openWithoutStep = (count: number): Row[] =>
  Array.from({ length: count }, () => ({ ...QUIET_DEAL, 'Next step': '', 'Next step date': '' }));
const openWithoutBudget = (count: number): Row[] =>
  Array.from({ length: count }, () => ({ ...QUIET_DEAL, Budget: '' }));

describe('what hardly any row has', () => {
  it('is told once, and flags no row', () => {
    const rows = [...lostWithout(12), QUIET_DEAL];
    expect(codesIn(rows)).not.toContain('lost-no-reason');
    expect(gapNotes(rows)).toEqual([
      'Not recorded, so not flagged deal by deal: all 12 lost deals in “Deals” have no reason why they were lost.',
    ]);
  });

  it('is not said to be recorded hardly where no row has it, and the other way round', () => {
    const some = [...lostWithout(19), { ...lostWithout(1)[0], 'Lost reason': 'Price' }, QUIET_DEAL];
    expect(gapNotes(some)).toEqual([
      expect.stringMatching(/^Hardly recorded, .*: 19 of 20 lost deals in “Deals” have no reason/),
    ]);
    expect(gapNotes([...some, ...openWithoutStep(0), ...openWithoutBudget(200)])).toEqual([
      expect.stringMatching(/^Hardly recorded, .*: 19 of 20 lost deals/),
    ]);
  });

  it('makes no deal one to talk about', () => {
    const [ana] = coachingReport(teamOf([...openWithoutStep(6), ...lostWithout(1)])).people;
    expect(ana?.discuss.flatMap(({ codes }) => codes)).toEqual([]);
  });

  it('of a column that the process asks for, is told by its name', () => {
    const rows = openWithoutBudget(10);
    expect(codesIn(rows)).not.toContain('missing-for-stage');
    expect(gapNotes(rows)).toEqual([
      'Not recorded, so not flagged deal by deal: all 10 deals in “Deals” have no Budget, which the process asks for.',
    ]);
  });

  it('of the days of decisions is told as what is left out because of it, and not twice', () => {
    const rows = wins(8, { 'Close date': '' });
    expect(codesIn(rows)).not.toContain('won-no-date');
    expect(gapNotes(rows)).toEqual([]);
    const codes = teamOf(rows).notes.map(({ code }) => code);
    expect(codes).toContain('no-decision-dates');
  });
});

describe('what some rows lack', () => {
  it('flags them', () => {
    const some: Row[] = lostWithout(8).map((row, index) =>
      index === 0 ? { ...row, 'Lost reason': 'Price' } : row,
    );
    expect(codesIn(some).filter((code) => code === 'lost-no-reason')).toHaveLength(7);
    expect(gapNotes(some)).toEqual([]);
  });

  it('flags them where there are too few rows to tell', () => {
    expect(codesIn(lostWithout(4)).filter((code) => code === 'lost-no-reason')).toHaveLength(4);
    expect(codesIn([...openWithoutBudget(2), ...wins(2)])).toContain('missing-for-stage');
  });
});
