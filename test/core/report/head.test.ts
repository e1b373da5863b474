import { describe, expect, it } from 'vitest';
import { contentToAgreeOn } from '../../../src/core/process';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { headersOf, PROCESS_AGREEMENTS } from '../../../src/core/tabs';
import { measure } from '../pipelines';
import { AS_OF, decided, madeTeam } from '../teams/made-team';

const deals = ['Ana', 'Bo', 'Cy', 'Dev'].flatMap((by) =>
  decided(by, { won: 10, of: 20, from: AS_OF - 400, to: AS_OF }),
);

function lines(agreements: Parameters<typeof madeTeam>[2] = {}): string[] {
  const report = coachingReport(madeTeam(deals, [], agreements));
  return reportDocument(report).lines.map(({ cells }) => String(cells[0]));
}

/** The head of a report on deals with these owners and days of creation. */
function head(rows: readonly Cell[][], asOf: string): string[] {
  const { team } = measure({
    deals: [['Deal', 'Salesperson', 'Stage', 'Created'], ...rows],
    asOf,
    today: '2026-11-23',
  });
  return reportDocument(coachingReport(team)).lines.map(({ cells }) => String(cells[0]));
}

describe('the head of the report', () => {
  const rows: Cell[][] = [
    ['A', 'Ana', 'Offer', '2026-03-01'],
    ['B', '', 'Offer', '2026-03-01'],
    ['C', '', 'Lead', '2026-09-01'],
  ];

  it('says once how many deals name nobody and count for the team only', () => {
    const told = (asOf: string) => head(rows, asOf).filter((text) => text.includes('team only'));
    expect(told('2026-11-23')).toEqual([
      '2 deals name no salesperson and count for the team only.',
    ]);
    // On a day before the third was there.
    expect(told('2026-06-01')).toEqual([
      '1 deal names no salesperson and counts for the team only.',
    ]);
    expect(head(rows.slice(0, 1), '2026-11-23').join()).not.toContain('team only');
  });

  it('says so where the day lies before all deals', () => {
    const sentence = 'None of these deals was there yet on 28 Feb 2026.';
    expect(head(rows, '2026-02-28').filter((text) => text === sentence)).toHaveLength(1);
    expect(head(rows, '2026-03-01').join()).not.toContain('was there yet');
  });
});

const CONTENT = 'Contact | prospecting | open\nProposal | proposal | open\nWon | won\nLost | lost';

describe('the numbers', () => {
  it('say which stage is meant by a proposal where the team calls it otherwise', () => {
    const process = [
      ['Stage', 'Step', 'Outcome'],
      ['Contact', 'prospecting', 'open'],
      ['Angebot', 'proposal', 'open'],
      ['Won', '', 'won'],
      ['Lost', '', 'lost'],
    ];
    const said = 'Proposals are the deals that came to Angebot or later.';
    expect(lines({ process: { tab: 'Sales Process', rows: process } })).toContain(said);
    expect(lines().filter((text) => text.startsWith('Proposals are'))).toEqual([]);
  });
});

describe('a person without a finding', () => {
  it('is said to have none under the heading, not under what goes well', () => {
    const more = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve'].flatMap((by) =>
      decided(by, { won: by === 'Ana' ? 36 : 10, of: 40, from: AS_OF - 500, to: AS_OF }),
    );
    const all = reportDocument(coachingReport(madeTeam(more))).lines;
    const texts = all.map(({ cells }) => String(cells[0]));
    const at = (text: string): number => texts.findIndex((each) => each.startsWith(text));
    expect(at('What goes well')).toBe(at('Ana — ') + 1);
    expect(at('Worth a conversation')).toBe(at('Nothing to worry about is proven') - 1);
    // Of others the latest win is what goes well.
    const bo = texts.slice(at('Bo — ') + 1);
    expect(bo.slice(0, 3)).toEqual([
      'What goes well',
      expect.stringMatching(/^The latest win: /),
      'Worth a conversation',
    ]);
    expect(bo[3]).toMatch(/^Figures differ here, but by no more than chance/);
  });
});

describe('a process that nobody has agreed to', () => {
  it('is said once for the team, with a question', () => {
    const report = coachingReport(madeTeam(deals));
    const said = reportDocument(report).lines.filter(({ cells }) => /agreed/i.test(cells.join()));
    expect(said.map(({ cells }) => cells)).toEqual([
      [
        'Team',
        'The process is not agreed on yet. Agree first, then coach.',
        expect.stringMatching(/^“.+”$/),
        '',
      ],
    ]);
    expect(lines()).toContain('Ana — 10 won, 10 lost');
  });

  it('is said of those whom it is true of where others have agreed', () => {
    const rows = [
      [...headersOf(PROCESS_AGREEMENTS)],
      ['Ana', 1, { day: AS_OF - 9 }, { day: AS_OF - 8 }, CONTENT],
    ];
    const texts = lines({ agreements: { tab: 'Process Agreements', rows } });
    expect(texts).toContain('Process: agreed by 1 of 4.');
    expect(texts).toContain('Ana — process agreed 15 Nov by both');
    expect(texts).toContain('Bo — no process agreed yet');
    expect(
      texts.filter((text) => text.startsWith('The process is not agreed on yet')),
    ).toHaveLength(3);
  });
});

describe('targets that were just agreed on', () => {
  const process = {
    tab: 'Sales Process',
    rows: [
      ['Stage', 'Step', 'Outcome', 'Target conversion'],
      ['Contact', 'prospecting', 'open', ''],
      ['Proposal', 'proposal', 'open', ''],
      ['Won', '', 'won', 0.55],
      ['Lost', '', 'lost', ''],
    ],
  };
  const agreed = (content: string, on: number) => ({
    process,
    agreements: {
      tab: 'Process Agreements',
      rows: [[...headersOf(PROCESS_AGREEMENTS)], ['Ana', 1, { day: on }, { day: on }, content]],
    },
  });
  const content = contentToAgreeOn(madeTeam(deals, [], { process }).process, 'Ana', '');
  const target = /^Proposals that become deals: 55 %; so far 10 of 20 \(50 %\)$/;
  const told = (more: Parameters<typeof lines>[0]) =>
    lines(more).filter((text) => target.test(text.trim()));

  it('stand in the person’s part with the figure so far, until they can be measured', () => {
    expect(told(agreed(content, AS_OF - 1))).toHaveLength(1);
    expect(told(agreed(content, AS_OF - 390))).toEqual([]);
    expect(told({ process })).toEqual([]);
  });
});
