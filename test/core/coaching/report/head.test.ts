import { describe, expect, it } from 'vitest';
import { coachingReport, reportDocument } from '../../../../src/core/coaching';
import { AGREEMENT_HEADERS } from '../../../../src/core/process';
import { AS_OF, decided, madeTeam } from '../made-team';

const deals = ['Ana', 'Bo', 'Cy', 'Dev'].flatMap((by) =>
  decided(by, { won: 10, of: 20, from: AS_OF - 400, to: AS_OF }),
);

function lines(agreements: Parameters<typeof madeTeam>[2] = {}): string[] {
  const report = coachingReport(madeTeam(deals, [], agreements));
  return reportDocument(report).lines.map(({ cells }) => String(cells[0]));
}

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
    expect(at('Worth a conversation')).toBe(at('No difference here') - 1);
    expect(texts[at('Bo — ') + 1]).toMatch(/^No difference here/);
  });
});

describe('a process that nobody has agreed to', () => {
  it('is said once for the team, with a question and what to try', () => {
    const said = lines().filter((text) => /agreed/i.test(text));
    expect(said).toEqual([
      expect.stringMatching(
        /^For all: Nobody has agreed to this process yet\. Agree first, then coach\. Ask: “.+” Try: .+$/,
      ),
    ]);
    expect(lines()).toContain('Ana — 10 won, 10 lost');
  });

  it('is said of those whom it is true of where others have agreed', () => {
    const rows = [
      [...AGREEMENT_HEADERS],
      ['Ana', 1, { day: AS_OF - 9 }, { day: AS_OF - 8 }, CONTENT],
    ];
    const texts = lines({ agreements: { tab: 'Process Agreements', rows } });
    expect(texts).toContain('Process: agreed by 1 of 4.');
    expect(texts).toContain('Ana — process agreed 15 Nov by both');
    expect(texts).toContain('Bo — no process agreed yet');
    expect(texts.filter((text) => text.startsWith('Nobody has agreed'))).toHaveLength(3);
    expect(texts.filter((text) => text.startsWith('For all: Nobody'))).toEqual([]);
  });
});
