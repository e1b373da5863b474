import { describe, expect, it } from 'vitest';
import { followUp } from '../../../src/core/follow-up/followed-agreement';
import { AS_OF, decided, type LogRow, type MadeDeal, madeTeam } from '../teams/made-team';

const AGREED = AS_OF - 60;
const START = AS_OF - 500;

const ENTRY: LogRow = {
  Salesperson: 'Ana',
  'Agreed on': { day: AGREED },
  Diagnosis: 'Many proposals, few deals',
  Action: 'Two customer references before each proposal.',
  Measure: 'Proposals that become deals',
  Baseline: '4 of 25',
  'Review on': { day: AS_OF },
};

/** Four people who win 4 of 10 throughout, and Ana, who won 4 of 25 before the agreement. */
function pipeline(since: { won: number; of: number }): MadeDeal[] {
  const others = ['Bo', 'Cy', 'Dev', 'Eve'].flatMap((by) => [
    ...decided(by, { won: 16, of: 40, from: START, to: AGREED }),
    ...decided(by, { won: 4, of: 10, from: AGREED + 1, to: AS_OF }),
  ]);
  return [
    ...others,
    ...decided('Ana', { won: 4, of: 25, from: START, to: AGREED }),
    ...decided('Ana', { ...since, from: AGREED + 1, to: AS_OF }),
  ];
}

function follow(deals: readonly MadeDeal[], entry: LogRow = ENTRY) {
  const { pipeline: read, log } = madeTeam(deals, [entry]);
  return followUp(read, log, 0);
}

describe('followUp', () => {
  it('tells what was agreed, how it was, how it is, and that it is too early', () => {
    const [told] = follow(pipeline({ won: 1, of: 6 }));
    expect(told?.sentence).toMatch(
      /^Agreed 24 Sep: Two customer references before each proposal\. Then 4 of 25, since 1 of 6 \(17 %, likely 3–56 %\): too early \(\d+ more\)\. The others: 40 % then, 40 % since\./,
    );
    expect(told?.verdict).toMatch(/^too early \(\d+ more\)$/);
    expect(told?.isClosed).toBe(false);
    expect(told?.now).toMatch(/^1 of 6 \(17 %, likely 3–56 %\)\. Better than then with \d+ % pro/);
  });

  it('asks what became of it once the day of review has come, and not before', () => {
    const asked = 'The day to look again, 23 Nov, has come: ask what became of it.';
    const deals = pipeline({ won: 1, of: 6 });
    expect(follow(deals)[0]?.sentence).toContain(asked);
    const later = { ...ENTRY, 'Review on': { day: AS_OF + 1 } };
    expect(follow(deals, later)[0]?.sentence).not.toContain('has come');
    const never = { ...ENTRY, 'Review on': '' };
    expect(follow(deals, never)[0]?.sentence).not.toContain('has come');
  });

  it('asks so too where no figure follows it, unless it is closed or a mere note', () => {
    const deals = pipeline({ won: 1, of: 6 });
    const bare = { ...ENTRY, Measure: '', Baseline: '' };
    expect(follow(deals, bare)[0]?.sentence).toBe(
      'Agreed 24 Sep: Two customer references before each proposal. The day to look again, 23 Nov, has come, and no figure follows it: ask what became of it.',
    );
    const closed = { ...bare, Verdict: 'went well' };
    expect(follow(deals, closed)[0]?.sentence).not.toContain('has come');
    const note = { ...bare, Action: '', Notes: 'Likes the new list.' };
    expect(follow(deals, note)[0]?.sentence).toBe('Noted 24 Sep: Likes the new list.');
    expect(follow(deals, { ...note, Notes: '' })[0]?.sentence).toBe('Noted 24 Sep.');
  });

  it('sets nothing against a baseline that counts something else', () => {
    const deals = pipeline({ won: 1, of: 6 }).filter(
      ({ by, proposal }) => by !== 'Ana' || Number(proposal) > AGREED,
    );
    const [told] = follow(deals, { ...ENTRY, Baseline: '6 in 4 weeks' });
    expect(told?.sentence).toContain('since 1 of 6 (17 %');
    expect(told?.verdict).toMatch(/^cannot tell: nothing was counted before/);
  });

  it('counts only proposals made after the agreement', () => {
    const underWay: MadeDeal[] = Array.from({ length: 20 }, () => ({
      by: 'Ana',
      created: AGREED - 20,
      proposal: AGREED,
      closed: AGREED + 10,
      isWon: true,
    }));
    const [told] = follow([...pipeline({ won: 1, of: 6 }), ...underWay]);
    expect(told?.sentence).toContain('since 1 of 6');
  });

  it('finds a change for the better, and says that some of it comes by itself', () => {
    const [told] = follow(pipeline({ won: 22, of: 30 }));
    expect(told?.verdict).toBe('improved');
    expect(told?.isClosed).toBe(true);
    expect(told?.sentence).toContain('Some of it comes by itself');
  });

  it('finds a change for the worse, without a word of what comes by itself', () => {
    const entry = { ...ENTRY, Baseline: '20 of 40' };
    const [told] = follow(pipeline({ won: 1, of: 30 }), entry);
    expect(told?.verdict).toBe('worse');
    expect(told?.sentence).not.toContain('comes by itself');
  });

  it('is not judged before the day of review', () => {
    const entry = { ...ENTRY, 'Review on': { day: AS_OF + 10 } };
    const [told] = follow(pipeline({ won: 22, of: 30 }), entry);
    expect(told?.verdict).toBeNull();
    expect(told?.sentence).toContain('to be judged on 3 Dec');
    expect(told?.now).toContain('22 of 30');
  });

  it('leaves a verdict that stands alone, also one that a person wrote', () => {
    for (const verdict of ['improved', 'worse', 'It helped, we both think so']) {
      const [told] = follow(pipeline({ won: 1, of: 30 }), { ...ENTRY, Verdict: verdict, Now: 'x' });
      expect(told).toMatchObject({ verdict: null, now: null, isClosed: true });
      expect(told?.sentence).toContain(`Verdict: ${verdict}`);
    }
  });

  it('does not look again until enough has happened, once it was too early', () => {
    const entry = { ...ENTRY, Verdict: 'too early (70 more)' };
    // 9 of 10 would be judged improved at the first look.
    expect(follow(pipeline({ won: 9, of: 10 }))[0]?.verdict).toBe('improved');
    expect(follow(pipeline({ won: 9, of: 10 }), entry)[0]?.verdict).toMatch(/^too early/);
  });

  it('counts the baseline anew where a person has blanked it', () => {
    const [told] = follow(pipeline({ won: 1, of: 6 }), { ...ENTRY, Baseline: '' });
    expect(told?.sentence).toContain('Then 4 of 25');
  });

  it('says so where nothing was decided since', () => {
    const [told] = follow(pipeline({ won: 0, of: 0 }));
    expect(told?.sentence).toContain(
      '; nothing was decided since: too early (nothing to count since)',
    );
  });

  it('cannot tell from fewer than five outcomes before, and looks at none since', () => {
    const entry = { ...ENTRY, Baseline: '1 of 4' };
    expect(follow(pipeline({ won: 2, of: 12 }), entry)[0]?.verdict).toBe(
      'cannot tell: too little is counted',
    );
    expect(follow(pipeline({ won: 4, of: 4 }))[0]?.verdict).toMatch(/^too early \(\d+ more\)$/);
  });

  it('does not call a figure improved that only drawing its good baseline down makes so', () => {
    const entry = { ...ENTRY, Baseline: '23 of 30' };
    expect(follow(pipeline({ won: 17, of: 22 }), entry)[0]?.verdict).not.toBe('improved');
  });

  it('says so where the baseline cannot be had, or the measure is not known', () => {
    const told = (measure: string) =>
      follow(pipeline({ won: 1, of: 6 }), { ...ENTRY, Measure: measure, Baseline: '' })[0];
    expect(told('Share of open deals in Proposal')?.verdict).toBe(
      'cannot tell: nothing was counted before',
    );
    expect(told('Smiles per call')?.sentence).toContain(
      'No figure that is known here is called “Smiles per call”.',
    );
  });

  it('keeps an agreement without a figure, and a note, as people wrote them', () => {
    expect(
      follow([], { Salesperson: 'ana ', 'Agreed on': { day: AGREED }, Action: 'Call first' }),
    ).toEqual([]);
    const deals = pipeline({ won: 1, of: 6 });
    const told = (entry: LogRow) => follow(deals, entry)[0];
    expect(
      told({ Salesperson: 'ana ', 'Agreed on': { day: AGREED }, Action: 'Call first' }),
    ).toMatchObject({ sentence: 'Agreed 24 Sep: Call first.', isClosed: false });
    expect(
      told({ Salesperson: 'Ana', 'Agreed on': { day: AGREED }, Notes: 'Likes to plan' }),
    ).toMatchObject({ sentence: 'Noted 24 Sep: Likes to plan.', isClosed: true });
  });

  it('passes over other people, later days, and what was closed long ago', () => {
    const deals = pipeline({ won: 1, of: 6 });
    expect(follow(deals, { ...ENTRY, Salesperson: 'Bo' })).toEqual([]);
    expect(follow(deals, { ...ENTRY, 'Agreed on': { day: AS_OF + 1 } })).toEqual([]);
    const old = { 'Agreed on': { day: AS_OF - 200 }, 'Review on': { day: AS_OF - 140 } };
    expect(follow(deals, { ...ENTRY, ...old, Verdict: 'improved' })).toEqual([]);
    expect(follow(deals, { ...ENTRY, ...old })).toHaveLength(1);
  });

  it('follows a pace in weeks', () => {
    const entry = { ...ENTRY, Measure: 'Proposals a week', Baseline: '25 in 63 weeks' };
    const [told] = follow(pipeline({ won: 5, of: 40 }), entry);
    expect(told?.sentence).toMatch(
      /Then 25 in 63 weeks, since 4\.\d a week \(\d+ in \d(?:\.\d)? weeks/,
    );
    expect(told?.verdict).toBe('improved');
  });

  it('follows times by their test, smaller being better', () => {
    const slow = (by: string, from: number, to: number, days: number): MadeDeal[] =>
      Array.from({ length: 30 }, (_, index) => {
        const proposal = Math.floor(from + ((to - from - 30) * index) / 30);
        return { by, created: proposal - 2, proposal, closed: proposal + days + (index % 4) };
      });
    const deals = [
      ...['Bo', 'Cy', 'Dev'].flatMap((by) => slow(by, START, AS_OF, 8)),
      ...slow('Ana', START, AGREED, 20),
      ...slow('Ana', AGREED + 1, AS_OF, 6),
    ];
    const entry = { ...ENTRY, Measure: 'typical days in PROPOSAL', Baseline: '21 days (30 deals)' };
    const [told] = follow(deals, entry);
    expect(told?.verdict).toBe('improved');
    expect(told?.sentence).toContain('Then 21 days (30 deals), since typically');
  });

  it('follows discounts, smaller being better', () => {
    const deal = (by: string, at: number, index: number, share: number): MadeDeal => ({
      by,
      created: at - 20,
      proposal: at - 10,
      closed: at,
      isWon: true,
      listPrice: 1000,
      amount: 1000 * (1 - share) + index,
    });
    const many = (by: string, at: number, count: number, share: number): MadeDeal[] =>
      Array.from({ length: count }, (_, index) => deal(by, at + (index % 20), index, share));
    const deals = [
      ...['Bo', 'Cy', 'Dev'].flatMap((by) => many(by, START, 20, 0.08)),
      ...many('Ana', AGREED - 100, 20, 0.2),
      ...many('Ana', AGREED + 25, 12, 0.05),
    ];
    const entry = {
      ...ENTRY,
      Measure: 'Median discount of won deals',
      Baseline: '19 % (20 deals)',
    };
    expect(follow(deals, entry)[0]?.verdict).toBe('improved');
  });

  it('does not call a discount improved that is the same on every deal as before', () => {
    const same = (by: string, from: number, to: number, count: number): MadeDeal[] =>
      Array.from({ length: count }, (_, index) => {
        const closed = from + 20 + Math.floor(((to - from - 20) * index) / count);
        const created = closed - 15;
        return {
          by,
          created,
          proposal: created + 5,
          closed,
          isWon: true,
          listPrice: 100,
          amount: 80,
        };
      });
    const deals = [
      ...['Bo', 'Cy', 'Dev'].flatMap((by) => same(by, START, AGREED, 20)),
      ...same('Ana', START, AGREED, 20),
      ...same('Ana', AGREED + 1, AS_OF, 20),
    ];
    const measure = 'Median discount of won deals';
    const [told] = follow(deals, { ...ENTRY, Measure: measure, Baseline: '20 % (20 deals)' });
    expect(told?.sentence).toContain('since median 20 %');
    expect(told?.verdict).toBe('no change seen');
  });
});
