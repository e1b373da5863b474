import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../src/core/report/report-document';
import { coachingReport } from '../../../src/core/report/report-model';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';

const HEADERS = [
  'Deal',
  'Salesperson',
  'Stage',
  'Created',
  'Close date',
  'Amount',
  'Lost at stage',
];

/** So many deals of a salesperson in a stage, created on 5 Jan and closed on 5 Oct. */
function deals(by: string, stage: string, count: number, lostAt = ''): Cell[][] {
  const closed = stage === 'Won' || stage === 'Lost' ? '2026-10-05' : '';
  return Array.from({ length: count }, (_, index) => [
    `${by} ${stage} ${lostAt} ${index}`,
    by,
    stage,
    '2026-01-05',
    closed,
    100,
    lostAt,
  ]);
}

function texts(rows: readonly Cell[][], salespeople?: readonly Cell[][]): string[] {
  const { team } = measure({
    deals: [HEADERS, ...rows],
    ...(salespeople === undefined ? {} : { salespeople }),
  });
  return reportDocument(coachingReport(team)).lines.map(({ cells }) => String(cells[0]));
}

describe('amounts', () => {
  it('are said to be in a currency where the sheet names one', () => {
    const inEuros = [...deals('Ana', 'Won', 5)].map((row) =>
      row.map((cell, column) => (column === 5 ? '€100' : cell)),
    );
    expect(texts(inEuros)).toContain('Values are in EUR.');
    expect(texts(deals('Ana', 'Won', 5)).join()).not.toContain('Values are in');
  });

  it('are said to be missing where the team’s sum goes without a few', () => {
    const without = (blank: number) =>
      [...deals('Ana', 'Won', 25), ...deals('Bo', 'Won', 5)].map((row, index) =>
        row.map((cell, column) => (column === 5 && index >= 30 - blank ? '' : cell)),
      );
    const said = (blank: number) =>
      texts(without(blank)).filter((text) => text.startsWith('In no value'));
    expect(said(0)).toEqual([]);
    expect(said(2)).toEqual(['In no value, for want of an amount: 2 won deals.']);
    // Of so many there is no sum at all.
    expect(said(4)).toEqual([]);
    const open = deals('Cy', 'Offer', 11).map((row, index) =>
      row.map((cell, column) => (column === 5 && index === 0 ? '' : cell)),
    );
    expect(texts([...without(1), ...open])).toContain(
      'In no value, for want of an amount: 1 won deal and 1 open deal.',
    );
  });
});

const ANA = [...deals('Ana', 'Won', 5), ...deals('Ana', 'Lost', 5, 'Offer')];

describe('the columns of the numbers', () => {
  const linesWith = (amount: number) => {
    const rows = [...ANA, ...deals('Bo', 'Won', 30), ...deals('Bo', 'Offer', 12)].map((row) =>
      row.map((cell, column) => (column === 5 ? amount : cell)),
    );
    const { team } = measure({ deals: [HEADERS, ...rows] });
    const { lines } = reportDocument(coachingReport(team));
    const head = lines.findIndex(({ cells }) => cells[1] === 'won');
    const end = lines.findIndex(({ style }, index) => index > head && style !== 'tableRow');
    return lines.slice(head, end);
  };

  it('fill no more than the page, and hold each figure in one line of 7.2 pixels a letter', () => {
    for (const amount of [9, 1250, 99_999, 1_234_567, 98_765_432]) {
      const lines = linesWith(amount);
      expect(lines.length).toBeGreaterThan(3);
      for (const { style, cells, spans = [] } of lines) {
        expect(spans.reduce((sum, span) => sum + span, 0)).toBeLessThanOrEqual(38);
        if (style !== 'tableRow') continue;
        cells.slice(1).forEach((cell, index) => {
          const text = typeof cell === 'number' ? cell.toLocaleString('en') : cell;
          expect(text.length * 7.2 + 6, text).toBeLessThanOrEqual((spans[index + 1] ?? 0) * 22);
        });
      }
    }
  });
});

describe('beneath the numbers', () => {
  it('stands what a discount below 0 is, where there is one', () => {
    const priced = (listPrice: number): string[] => {
      const { team } = measure({
        deals: [[...HEADERS, 'List price'], ...ANA.map((row) => [...row, listPrice])],
      });
      return reportDocument(coachingReport(team)).lines.map(({ cells }) => String(cells[0]));
    };
    expect(priced(80)).toContain('A discount below 0 is a price above list.');
    expect(priced(120)).not.toContain('A discount below 0 is a price above list.');
  });

  it('stands why a column has dashes, a line a column', () => {
    const said = texts([...ANA, ...deals('Bo', 'Offer', 2)]).filter((text) =>
      text.startsWith('– under '),
    );
    expect(said).toContain('– under become deals: nothing is decided yet.');
    expect(said).toContain('– under discount: no won deal has a list price or a discount.');
    expect(said.some((text) => text.startsWith('– under won'))).toBe(false);
  });

  it('stands for which period the quotas are', () => {
    const quotas = [
      ['Salesperson', 'Quota', 'Quota period'],
      ['Ana', 1000, 'quarter'],
    ];
    expect(texts(ANA, quotas)).toContain('Of quota: won this quarter, since 1 Oct 2026.');
    expect(texts(ANA).join()).not.toContain('Of quota');
  });
});

describe('beneath the funnel', () => {
  const lostKnown = [...deals('Ana', 'Lost', 30, 'Offer'), ...deals('Ana', 'Lead', 1)];

  it('stands how many lost deals are in no row', () => {
    const said = texts([...deals('Ana', 'Won', 5), ...lostKnown, ...deals('Ana', 'Lost', 2)]);
    expect(said).toContain('2 lost deals are in no row: the sheet does not say how far they came.');
    expect(texts([...deals('Ana', 'Won', 5), ...lostKnown]).join()).not.toContain('in no row');
  });
});

describe('the team’s row', () => {
  it('is said to have each person’s pace, where several people are told of', () => {
    const note =
      'Weeks count from each person’s first deal, or the start in “Salespeople”. Weekly figures in the Team row are averages a person.';
    expect(texts([...ANA, ...deals('Bo', 'Offer', 2)])).toContain(note);
    expect(texts(ANA)).not.toContain(note);
  });
});

describe('open deals in a stage that the process does not have', () => {
  it('are said to be in no row of the funnel', () => {
    const process = [
      ['Stage', 'Step', 'Outcome'],
      ['Lead', 'prospecting', 'open'],
      ['Offer', 'proposal', 'open'],
      ['Won', '', 'won'],
      ['Lost', '', 'lost'],
    ];
    const said = (rows: readonly Cell[][]): string[] => {
      const { team } = measure({ deals: [HEADERS, ...rows], process });
      return reportDocument(coachingReport(team)).lines.map(({ cells }) => String(cells[0]));
    };
    expect(said([...ANA, ...deals('Ana', 'Lead', 3), ...deals('Ana', 'On hold', 2)])).toContain(
      '2 open deals are in no row: their stage is not in the process, or not known.',
    );
    expect(said([...ANA, ...deals('Ana', 'Lead', 3)]).join()).not.toContain('in no row');
  });
});

describe('what one reason takes away', () => {
  it('is told in one line', () => {
    const bare = [...deals('Bo', 'Won', 5), ...deals('Bo', 'Offer', 9)].map((row) =>
      row.map((cell, column) => (column === 5 ? '' : cell)),
    );
    expect(texts([...ANA, ...deals('Ana', 'Offer', 9), ...bare])).toContain(
      '– under won value, open value and expected: more than one deal in ten has no amount.',
    );
  });
});
