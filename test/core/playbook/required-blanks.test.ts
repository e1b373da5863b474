import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFor } from '../../../src/core/agenda/agenda';
import { agendaDocument } from '../../../src/core/agenda/agenda-document';
import { readingNoteText } from '../../../src/core/language/reading-notes';
import { teamNotices } from '../../../src/core/playbook/notices';
import { reportDocument } from '../../../src/core/report/report-document';
import { type CoachingReport, coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure, PROCESS_HEADERS, stageRow } from '../pipelines';

const HEADERS = ['Deal', 'Owner', 'Stage', 'Created', 'Closed', 'Talk date', 'Offer date', 'Need'];

/** A process in which the first stage asks for the need; further rows are single people's. */
const asking = (...own: ReadonlyArray<readonly Cell[]>) => [
  [...stageRow('Talk', 'open', 'needs analysis'), 'Need'],
  [...stageRow('Offer', 'open', 'proposal'), ''],
  [...stageRow('Won', 'won'), ''],
  [...stageRow('Lost', 'lost'), ''],
  ...own,
];

/** Lost deals of somebody: with a need written down and without, with a proposal or before it. */
interface Deals {
  readonly person: string;
  readonly without: number;
  readonly of: number;
  readonly isProposed?: boolean;
  /** What stands where the need is missing. */
  readonly missing?: Cell;
  readonly day?: string;
}

function rowsOf({
  person,
  without,
  of,
  isProposed = true,
  missing = '',
  day = '2026-03-01',
}: Deals) {
  return Array.from({ length: of }, (_, index): Cell[] => [
    `${person} ${day} ${isProposed} ${index}`,
    person,
    'Lost',
    day,
    '2026-10-01',
    day,
    isProposed ? day : '',
    index < without ? missing : 'They lose 2,000 a month',
  ]);
}

function reportOf(
  deals: readonly Deals[],
  { process = asking(), from }: { process?: ReadonlyArray<readonly Cell[]>; from?: string } = {},
): CoachingReport {
  return coachingReport(
    measure({
      deals: [HEADERS, ...deals.flatMap(rowsOf)],
      process,
      processHeaders: [...PROCESS_HEADERS, 'Required columns'],
      ...(from === undefined ? {} : { from }),
    }).team,
  );
}

function toldOf(report: CoachingReport, name = 'Ana'): string | undefined {
  const person = report.people.find((each) => each.name === name);
  return person?.notices.find(({ code }) => code === 'required-blank')?.sentence;
}

const ana = (without: number, of: number, more: Partial<Deals> = {}): Deals => ({
  person: 'Ana',
  without,
  of,
  ...more,
});
const bo = (without: number, of: number): Deals => ({ person: 'Bo', without, of });

describe('what the process asks for and deals lack', () => {
  it('is told with the counts of proposals, as the sheet is today, and the others beside', () => {
    expect(toldOf(reportOf([ana(8, 12), bo(5, 40)]))).toBe(
      '8 of 12 proposals have no “Need” in the sheet today (the others: 5 of 40); the process asks for it by Talk.',
    );
    expect(toldOf(reportOf([ana(8, 12)]))).toBe(
      '8 of 12 proposals have no “Need” in the sheet today; the process asks for it by Talk.',
    );
  });

  it('is told of the deals at the stage where there are few proposals', () => {
    expect(toldOf(reportOf([ana(4, 4), ana(8, 12, { isProposed: false })]))).toBe(
      '12 of 16 deals that reached Talk have no “Need” in the sheet today; the process asks for it by Talk.',
    );
  });

  it('counts a cell that says no as one that lacks it', () => {
    for (const missing of ['no', '–', false]) {
      expect(toldOf(reportOf([ana(8, 12, { missing })]))).toContain('8 of 12 proposals');
    }
  });

  it('is told from a third on where there are no others', () => {
    expect(toldOf(reportOf([ana(4, 12)]))).toBeDefined();
    expect(toldOf(reportOf([ana(3, 12)]))).toBeUndefined();
    expect(toldOf(reportOf([ana(4, 4)]))).toBeUndefined();
  });

  it('is told of whoever lacks it clearly more than the others, and of nobody else', () => {
    expect(toldOf(reportOf([ana(6, 24), bo(0, 40)]))).toBeDefined();
    expect(toldOf(reportOf([ana(6, 24), bo(8, 40)]))).toBeUndefined();
    const report = reportOf([ana(5, 12), bo(18, 40)]);
    expect(toldOf(report)).toBeUndefined();
    expect(toldOf(report, 'Bo')).toBeUndefined();
    const clearly = reportOf([ana(3, 12), bo(26, 40)]);
    expect(toldOf(clearly)).toBeUndefined();
    expect(toldOf(clearly, 'Bo')).toBeDefined();
  });

  it('is told of the team where all lack it, and nobody clearly more than the others', () => {
    const ofTeam = (report: CoachingReport): string | undefined =>
      teamNotices(report.lookup).find(({ code }) => code === 'required-blank')?.sentence;
    expect(ofTeam(reportOf([ana(5, 12), bo(18, 40)]))).toBe(
      'In the team, 23 of 52 proposals have no “Need” in the sheet today; the process asks for it by Talk.',
    );
    expect(ofTeam(reportOf([ana(3, 12), bo(10, 40)]))).toBeUndefined();
    expect(ofTeam(reportOf([ana(3, 12), bo(26, 40)]))).toBeUndefined();
    expect(ofTeam(reportOf([ana(6, 12)]))).toBeUndefined();
  });

  it('is told of the window’s deals only', () => {
    const deals = [ana(8, 12), ana(0, 12, { day: '2026-06-01' })];
    expect(toldOf(reportOf(deals, { from: '2026-05-01' }))).toBeUndefined();
    expect(toldOf(reportOf(deals))).toContain('8 of 24 proposals');
  });

  it('is what the person’s own process asks for', () => {
    const own = [...stageRow('Talk', '', '', { salesperson: 'Bo' }), 'Nothing'];
    const report = reportOf([ana(8, 12), bo(30, 40)], { process: asking(own) });
    expect(toldOf(report, 'Bo')).toBeUndefined();
    // Of Bo it is not asked, so Bo's deals are nothing to compare with.
    expect(toldOf(report)).not.toContain('others');
  });

  it('stands in the report and on the page for a talk, once in each', () => {
    const report = reportOf([ana(8, 12), bo(5, 40)]);
    const [person] = report.people;
    if (person === undefined) throw new Error('nobody');
    for (const { lines } of [reportDocument(report), agendaDocument(agendaFor(report, person))]) {
      const told = lines.filter(({ cells }) => JSON.stringify(cells).includes('8 of 12 proposals'));
      expect(told).toHaveLength(1);
    }
  });

  it('is not told of a next step, which is cleared when a deal is decided', () => {
    const process = asking().map((row) =>
      row.map((cell) => (cell === 'Need' ? 'Next step' : cell)),
    );
    const headers = HEADERS.map((header) => (header === 'Need' ? 'Next step' : header));
    const { team } = measure({
      deals: [headers, ...rowsOf(ana(8, 12))],
      process,
      processHeaders: [...PROCESS_HEADERS, 'Required columns'],
    });
    expect(toldOf(coachingReport(team))).toBeUndefined();
  });

  it('does not depend on the order of the rows', () => {
    const rows = [ana(8, 12), ana(2, 5, { isProposed: false }), bo(5, 40)].flatMap(rowsOf);
    const told = (deals: Cell[][]) =>
      toldOf(
        coachingReport(
          measure({
            deals: [HEADERS, ...deals],
            process: asking(),
            processHeaders: [...PROCESS_HEADERS, 'Required columns'],
          }).team,
        ),
      );
    const before = told(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(told(shuffled)).toBe(before);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a column that hardly any deal has', () => {
  const gaps = (report: CoachingReport): string[] =>
    report.notes.filter(({ code }) => code === 'gaps').map(readingNoteText);

  it('is told once of the tab, and of no person', () => {
    const report = reportOf([ana(12, 12), bo(40, 40)]);
    expect(gaps(report).join()).toContain('all 52 deals in “Deals” have no Need');
    expect(toldOf(report)).toBeUndefined();
  });

  it('is judged by the deals that came as far as where it is asked for', () => {
    const process = [
      [...stageRow('Talk', 'open', 'needs analysis'), ''],
      [...stageRow('Offer', 'open', 'proposal'), 'Need'],
      [...stageRow('Won', 'won'), ''],
      [...stageRow('Lost', 'lost'), ''],
    ];
    const report = reportOf([ana(90, 90, { isProposed: false }), ana(4, 10)], { process });
    expect(gaps(report)).toEqual([]);
    expect(toldOf(report)).toContain('4 of 10 proposals');
    const bare = reportOf([ana(20, 90, { isProposed: false }), ana(10, 10)], { process });
    expect(gaps(bare).join()).toContain('all 10 deals in “Deals” that reached Offer have no Need');
  });
});
