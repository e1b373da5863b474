import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { measure, PROCESS } from '../pipelines';
import { toldCauses } from './told-causes';

const HEADERS = ['Deal', 'Salesperson', 'Stage', 'Source', 'Created', 'Offer date', 'Close date'];
const OTHERS = ['Bo', 'Cy', 'Dev', 'Eve'];

const TWO_STAGES = PROCESS.filter(([, stage]) => stage !== 'Fit' && stage !== 'Terms');

/** Of each source so many proposals, and so many of them won. */
type Sources = Readonly<Record<string, readonly [won: number, of: number]>>;

/** Ana's decided proposals by source, and those of each of the four others. */
function wrongLeads(own: Sources, others: Sources) {
  const rowsOf = (name: string, sources: Sources): Cell[][] =>
    Object.entries(sources).flatMap(([source, [won, of]]) =>
      Array.from({ length: of }, (_, index): Cell[] => [
        `${name} ${source} ${index}`,
        name,
        index < won ? 'Won' : 'Lost',
        source,
        '2026-01-05',
        '2026-02-05',
        '2026-03-05',
      ]),
    );
  const rows = [rowsOf('Ana', own), ...OTHERS.map((name) => rowsOf(name, others))].flat();
  const { team } = measure({ deals: [HEADERS, ...rows], process: TWO_STAGES });
  return toldCauses(team, 'many-proposals-few-deals')['wrong-leads'];
}

describe('a difference that the mix of sources does not explain', () => {
  it('is told with one’s own two most frequent sources, by name where two are as frequent', () => {
    const own = { Zoo: [2, 20], Mid: [1, 10], Ark: [4, 20] } as const;
    const others = { Zoo: [10, 20], Mid: [5, 10], Ark: [8, 20] } as const;
    const told = {
      points: 'against',
      pointers: [
        'within each source all of the difference stays (Ark 4 of 20, others 32 of 80; Zoo 2 of 20, others 40 of 80)',
      ],
    };
    expect(wrongLeads(own, others)).toMatchObject(told);
    // Whatever the order of rows.
    const { Zoo, Mid, Ark } = own;
    expect(wrongLeads({ Ark, Mid, Zoo }, others)).toMatchObject(told);
  });

  it('is told with the more frequent source first, whatever its name', () => {
    const cause = wrongLeads(
      { Ark: [2, 12], Zoo: [2, 20], Mid: [2, 16] },
      { Ark: [6, 12], Zoo: [10, 20], Mid: [8, 16] },
    );
    expect(cause?.pointers).toEqual([
      'within each source all of the difference stays (Zoo 2 of 20, others 40 of 80; Mid 2 of 16, others 32 of 64)',
    ]);
  });

  it('is told with no source that only one side has, and with no blank one', () => {
    const cause = wrongLeads(
      { Own: [3, 26], '': [2, 22], Zoo: [2, 20], Ark: [1, 10] },
      { Theirs: [13, 26], '': [6, 12], Zoo: [10, 20], Ark: [5, 10] },
    );
    expect(cause?.pointers).toEqual([
      'within each source all of the difference stays (Zoo 2 of 20, others 40 of 80; Ark 1 of 10, others 20 of 40)',
    ]);
  });

  it('is told with the one source that both have', () => {
    const cause = wrongLeads({ Zoo: [4, 40] }, { Zoo: [20, 40] });
    expect(cause?.pointers).toEqual([
      'within each source all of the difference stays (Zoo 4 of 40, others 80 of 160)',
    ]);
  });
});

describe('a difference that the mix of sources explains', () => {
  it('is told with how many come from one’s own most frequent source on both sides', () => {
    const cause = wrongLeads({ Cold: [4, 36], Warm: [3, 4] }, { Cold: [1, 8], Warm: [24, 32] });
    expect(cause).toMatchObject({
      points: 'for',
      pointers: [
        '36 of 40 are “Cold” (others: 32 of 160), and within each source 97 % of the difference goes away',
      ],
    });
  });

  it('is not looked for where more than half of the deals name no source', () => {
    const blank = (share: number) =>
      wrongLeads(
        { '': [4, share], Zoo: [4, 100 - share] },
        { '': [share / 2, share], Zoo: [(100 - share) / 2, 100 - share] },
      );
    expect(blank(50)?.pointers).toHaveLength(1);
    expect(blank(52)).toMatchObject({ points: 'unknown', pointers: [] });
  });
});

describe('the methods of first contacts that do not land', () => {
  /** Of each method so many first contacts that advanced, that were lost, and that are open. */
  type Methods = Readonly<Record<string, readonly [advanced: number, lost: number, open: number]>>;
  const headers = ['Deal', 'Salesperson', 'Stage', 'Method', 'Created', 'Lead date', 'Offer date'];
  const methodsOf = (own: Methods, others: Methods) => {
    const rowsOf = (name: string, methods: Methods): Cell[][] =>
      Object.entries(methods).flatMap(([method, [advanced, lost, open]]) =>
        [
          ...Array.from({ length: advanced }, () => ['Won', '2026-02-05']),
          ...Array.from({ length: lost }, () => ['Lost', '']),
          ...Array.from({ length: open }, () => ['Lead', '']),
        ].map(([stage = '', offered = ''], index): Cell[] => [
          `${name} ${method} ${index}`,
          name,
          stage,
          method,
          '2026-01-05',
          '2026-01-05',
          offered,
        ]),
      );
    const rows = [rowsOf('Ana', own), ...OTHERS.map((name) => rowsOf(name, others))].flat();
    const { team } = measure({ deals: [headers, ...rows], process: TWO_STAGES });
    return toldCauses(team, 'prospecting-not-landing').methods;
  };

  it('are told where one’s own advance less with everybody', () => {
    expect(
      methodsOf({ Mail: [12, 96, 9], Call: [18, 6, 9] }, { Mail: [1, 7, 30], Call: [24, 8, 1] }),
    ).toMatchObject({
      points: 'for',
      pointers: ['108 of 132 are “Mail” (others: 32 of 160)'],
    });
  });

  it('are no cause where less advances within each of them; open deals tell nothing', () => {
    expect(
      methodsOf(
        { Mail: [21, 119, 90], Call: [14, 126, 0] },
        { Mail: [14, 6, 0], Call: [12, 8, 30] },
      ),
    ).toMatchObject({
      points: 'against',
      pointers: [
        'within each method all of the difference stays (Call 14 of 140, others 48 of 80; Mail 21 of 140, others 56 of 80)',
      ],
    });
  });
});
