import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../src/core/pipeline/by-person';
import { type StageCounts, sumCounts } from '../../../src/core/pipeline/stage-tally';
import { type Measured, measure, PROCESS, stageRow } from '../pipelines';
import { check } from '../statistics/check';
import { DEAL_HEADERS, generatedTeam, sheetOf } from './generated-team';

const ENDS = ['advanced', 'lost', 'back', 'handedOff', 'open'] as const;

/** All counts: the team's first, then each salesperson's. */
function allCounts({ lookup: { tally } }: Measured): Array<readonly StageCounts[]> {
  return [tally.team, ...tally.people];
}

/** Everything that a report would show, by salesperson's name. */
function figuresOf(measured: Measured): Record<string, unknown> {
  const { salespeople } = measured.lookup.pipeline;
  return {
    team: measured.metrics(),
    ...Object.fromEntries(salespeople.map(({ name }) => [name, measured.metrics(name)])),
  };
}

// Each sheet is read and measured as a whole.
const SLOW = { timeout: 60_000 };

describe('for every team, stage and person', SLOW, () => {
  it('entered = advanced + lost + back + handed off + open', () => {
    check(
      fc.property(generatedTeam, (team) => {
        for (const counts of allCounts(measure(sheetOf(team)))) {
          for (const stage of counts) {
            const ended = ENDS.reduce((sum, end) => sum + stage[end], 0);
            expect(stage.entered).toBe(ended);
          }
        }
      }),
    );
  });

  it('the identity holds on every past day too', () => {
    check(
      fc.property(generatedTeam, fc.integer({ min: 1, max: 12 }), (team, month) => {
        const asOf = `2026-${String(Math.min(month, 11)).padStart(2, '0')}-15`;
        const measured = measure({ ...sheetOf(team), asOf, today: '2026-11-23' });
        for (const counts of allCounts(measured)) {
          for (const stage of counts) {
            expect(stage.entered).toBe(ENDS.reduce((sum, end) => sum + stage[end], 0));
          }
        }
      }),
    );
  });

  it('the persons’ sum, and what nobody has, is the team’s plus the hand-offs', () => {
    check(
      fc.property(generatedTeam, (team) => {
        // Every deal has a salesperson, so that no row is missing from the sum.
        const deals = team.deals.map(([id = '', owner = '', ...cells]) => [
          id,
          owner || 'Ana',
          ...cells,
        ]);
        const { lookup } = measure(sheetOf({ ...team, deals }));
        const { tally } = lookup;
        tally.team.forEach((whole, stage) => {
          const sum = sumCounts(tally.people.map((own) => own[stage] as StageCounts));
          expect(sum).toEqual({
            ...whole,
            entered: whole.entered + sum.handedOff,
            handedOff: sum.handedOff,
          });
          expect(whole.handedOff).toBe(0);
        });
      }),
    );
  });

  it('the open deals of the funnel are those of the balance', () => {
    check(
      fc.property(generatedTeam, (team) => {
        const { lookup } = measure(sheetOf(team));
        for (const person of [null, ...lookup.pipeline.salespeople.keys()]) {
          const counts = partOf<readonly StageCounts[]>(lookup.tally, person);
          const open = partOf(lookup.open, person).map(({ deals }) => deals);
          expect(counts.map((each) => each.open)).toEqual(open);
        }
      }),
    );
  });

  it('no figure is NaN, infinite, undefined or a negative zero', () => {
    check(
      fc.property(generatedTeam, (team) => {
        const bad: string[] = [];
        const walk = (value: unknown, path: string): void => {
          if (typeof value === 'number') {
            if (!Number.isFinite(value) || Object.is(value, -0)) bad.push(`${path}: ${value}`);
          } else if (value === undefined) bad.push(`${path}: undefined`);
          else if (value !== null && typeof value === 'object') {
            for (const [key, each] of Object.entries(value)) walk(each, `${path}.${key}`);
          }
        };
        walk(figuresOf(measure(sheetOf(team))), '');
        expect(bad).toEqual([]);
      }),
    );
  });

  it('every figure is there or says why not', () => {
    check(
      fc.property(generatedTeam, (team) => {
        const walk = (value: unknown): void => {
          if (value === null || typeof value !== 'object') return;
          if ('absent' in value && 'value' in value) {
            expect(value.value === null).toBe(value.absent !== null);
          }
          Object.values(value).forEach(walk);
        };
        walk(figuresOf(measure(sheetOf(team))));
      }),
    );
  });
});

describe('nothing changes', SLOW, () => {
  const shuffled = generatedTeam.chain((team) =>
    fc.record({
      team: fc.constant(team),
      deals: fc.shuffledSubarray([...team.deals], { minLength: team.deals.length }),
      history: fc.shuffledSubarray([...team.history], { minLength: team.history.length }),
    }),
  );

  it('where the rows of the deals and of the history are shuffled', () => {
    check(
      fc.property(shuffled, ({ team, deals, history }) => {
        expect(figuresOf(measure(sheetOf({ deals, history })))).toEqual(
          figuresOf(measure(sheetOf(team))),
        );
      }),
    );
  });

  it('where the deals stand in two tabs instead of one', () => {
    check(
      fc.property(generatedTeam, fc.nat(), (team, cut) => {
        const at = 1 + (cut % team.deals.length);
        // A column that is blank throughout a tab says nothing of what it holds.
        const created = DEAL_HEADERS.indexOf('Created');
        const isDated = (rows: typeof team.deals): boolean =>
          rows.some((row) => row[created] !== '');
        fc.pre(isDated(team.deals.slice(0, at)) && isDated(team.deals.slice(at)));
        const sheet = sheetOf(team);
        const halves = [team.deals.slice(0, at), team.deals.slice(at)].map((rows, index) => ({
          tab: `Deals ${index}`,
          rows: [DEAL_HEADERS, ...rows],
        }));
        expect(figuresOf(measure({ ...sheet, deals: halves }))).toEqual(figuresOf(measure(sheet)));
      }),
    );
  });

  it('where a stage is renamed and keeps its old name as an alias', () => {
    check(
      fc.property(generatedTeam, (team) => {
        const renamed = PROCESS.map((row) =>
          row[1] === 'Offer' ? stageRow('Quote', 'open', 'proposal', { aliases: 'Offer' }) : row,
        );
        const sheet = sheetOf(team);
        expect(figuresOf(measure({ ...sheet, process: renamed }))).toEqual(
          figuresOf(measure(sheet)),
        );
      }),
    );
  });

  it('for the others where a salesperson without deals is added', () => {
    check(
      fc.property(generatedTeam, (team) => {
        const sheet = sheetOf(team);
        const salespeople = [['Salesperson'], ['Bea']];
        const { Bea, ...others } = figuresOf(measure({ ...sheet, salespeople }));
        expect(others).toEqual(figuresOf(measure(sheet)));
        expect(Bea).toBeDefined();
      }),
    );
  });
});
