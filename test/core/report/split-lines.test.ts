import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortfallLines, wonValueLine } from '../../../src/core/report/split-lines';
import type { ProposalFactor, Split, ValueFactor } from '../../../src/core/shortfall/split';
import { check } from '../statistics/check';

function split<Factor extends string>(
  own: number,
  parts: ReadonlyArray<readonly [Factor, number]>,
  [low, high]: readonly [number, number],
): Split<Factor> {
  const difference = parts.reduce((sum, [, part]) => sum + part, 0);
  return {
    own,
    reference: own - difference,
    entries: { own: 1, reference: 2 },
    low,
    high,
    parts: parts.map(([factor, part]) => ({ factor, part, low: part, high: part, p: 0.1 })),
  };
}

function texts(of: Split<ProposalFactor>): string[] {
  return shortfallLines(of).map(({ cells }) => String(cells[0]));
}

describe('the split of a shortfall of proposals', () => {
  it('has the unit and as many decimals in every line, two where a pace is under 1', () => {
    const few = split<ProposalFactor>(
      0.187,
      [
        ['effort', -0.2],
        ['mix', 0.001],
        ['tactics', -0.106],
      ],
      [-0.39, -0.21],
    );
    expect(texts(few)).toEqual([
      'Of the deals that came in, 0.30 fewer proposals a week (0.19 against 0.49; 80 % interval 0.21–0.39 fewer):',
      '0.19 a week: fewer first contacts → efforts',
      '0.00 a week: where they come from → methods',
      '0.11 a week: fewer of them get to a proposal → tactics',
    ]);
  });

  it('tells with a plus what makes for more', () => {
    const mixed = split<ProposalFactor>(
      1.1,
      [
        ['effort', -2.4],
        ['mix', -0.1],
        ['tactics', 0.6],
      ],
      [-2.5, -1.2],
    );
    expect(texts(mixed)).toEqual([
      'Of the deals that came in, 1.9 fewer proposals a week (1.1 against 3.0; 80 % interval 1.2–2.5 fewer):',
      '2.4 a week: fewer first contacts → efforts',
      '0.1 a week: where they come from → methods',
      '+0.6 a week: more of them get to a proposal → tactics',
    ]);
  });

  it('is not told where there are no fewer', () => {
    expect(texts(split<ProposalFactor>(2, [['effort', 0.1]], [-0.1, 0.3]))).toEqual([]);
  });

  it('adds up as it is printed', () => {
    const part = fc.double({ min: -3, max: 1, noNaN: true });
    check(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), part, part, part, (own, ...parts) => {
        const factors = ['effort', 'mix', 'tactics'] as const;
        const [head, ...lines] = texts(
          split<ProposalFactor>(
            own,
            factors.map((factor, index) => [factor, parts[index] as number] as const),
            [-9, -1],
          ),
        );
        if (head === undefined) return;
        const [fewer = '', mine = '', theirs = ''] = head.match(/\d+\.\d+/g) ?? [];
        const each = lines.map((text) =>
          text.startsWith('+') ? -Number.parseFloat(text) : Number.parseFloat(text),
        );
        const sum = each.reduce((all, one) => all + one, 0);
        expect(sum).toBeCloseTo(Number(fewer), 9);
        expect(Number(theirs) - Number(mine)).toBeCloseTo(Number(fewer), 9);
      }),
    );
  });
});

describe('the split of won value', () => {
  const less = (high: number) =>
    split<ValueFactor>(
      4120,
      [
        ['effort', -2000.4],
        ['mix', -300.4],
        ['win rate', -700.4],
        ['deal size', 220.4],
      ],
      [-4500, high],
    );

  it('is one line with its 80 % interval and what makes for less and for more', () => {
    expect(wonValueLine(less(-900))).toBe(
      'Of the deals that came in, 4,120 a week is won; with the others 6,901. 2,781 less (80 % interval 900–4,500): 2,001 from fewer first contacts, 300 from where they come from, 700 from a lower win rate and +220 from larger deals.',
    );
  });

  it('is not told where it may be no less, nor without one', () => {
    expect(wonValueLine(less(0))).toBeNull();
    expect(wonValueLine(null)).toBeNull();
  });
});
