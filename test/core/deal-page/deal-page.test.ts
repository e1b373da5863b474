import { describe, expect, it } from 'vitest';
import { dealFlags } from '../../../src/core/deal-page/deal-flags';
import { dealPage } from '../../../src/core/deal-page/deal-page';
import { DEAL_FIELD_CODES } from '../../../src/core/deals';
import { FLAG_CODES } from '../../../src/core/playbook/flags';
import type { Annotation } from '../../../src/core/playbook/flags/annotate';
import {
  AS_OF,
  ago,
  type Change,
  QUIET_DEAL,
  type Row,
  teamOf,
  wins,
} from '../playbook/flags/flagged';

/** The page of a deal beside twelve won ones. */
function pageOf(deal: Row, history: readonly Change[] = [], others = wins(12)) {
  const team = teamOf([...others, { 'Deal ID': 'X', ...deal }], history);
  return dealPage(team, others.length);
}

const way = (page: ReturnType<typeof pageOf>) =>
  page.way.map(({ name, state, days, visits }) => [name, state, days, visits]);

describe('the way of a deal', () => {
  it('tells the days in each stage that it left, since when it is here, and what lies ahead', () => {
    const page = pageOf(QUIET_DEAL);
    expect(way(page)).toEqual([
      ['Contact', 'left', 7, 1],
      ['Proposal', 'now', 5, 1],
      ['Contract', 'ahead', null, 0],
    ]);
    expect(page.way.map(({ entered }) => entered)).toEqual([AS_OF - 12, AS_OF - 5, null]);
    expect(page.daysInStage).toBe(5);
  });

  it('never makes a day up: a stage without a date is not recorded, or skipped where others have one', () => {
    const skipped = pageOf({ ...QUIET_DEAL, 'Contact date': '' });
    expect(way(skipped)[0]).toEqual(['Contact', 'skipped', null, 0]);
    const here = pageOf({ ...QUIET_DEAL, 'Proposal date': '' });
    expect(way(here)[1]).toEqual(['Proposal', 'now', null, 1]);
    expect(here.way[1]?.entered).toBeNull();
    expect(here.daysInStage).toBeNull();
  });

  it('tells the days that the row of a deal in no stage of the process has', () => {
    const page = pageOf({ ...QUIET_DEAL, Stage: 'On hold', 'Proposal date': '' });
    expect(way(page)).toEqual([
      ['Contact', 'left', null, 1],
      ['Proposal', 'ahead', null, 0],
      ['Contract', 'ahead', null, 0],
    ]);
    expect(page.way[0]?.entered).toBe(AS_OF - 12);
  });

  it('tells the days between two that such a row has, and nothing of stages that it did not reach', () => {
    const row = { ...QUIET_DEAL, Stage: 'On hold' };
    expect(way(pageOf(row))).toEqual([
      ['Contact', 'left', 7, 1],
      ['Proposal', 'left', null, 1],
      ['Contract', 'ahead', null, 0],
    ]);
    expect(way(pageOf({ ...row, 'Proposal date': '', 'Contract date': ago(2) }))).toEqual([
      ['Contact', 'left', 10, 1],
      ['Proposal', 'skipped', null, 0],
      ['Contract', 'left', null, 1],
    ]);
    // Nobody has a day for Contract, so that it may have been there.
    const others = wins(12).map((each) => ({ ...each, 'Contract date': '' }));
    expect(way(pageOf(row, [], others))[2]).toEqual(['Contract', 'not-recorded', null, 0]);
  });

  it('takes creation for the day of entry where the days in the stage are counted from it', () => {
    const without = (row: Row): Row => ({
      ...row,
      'Contact date': '',
      'Proposal date': '',
      'Contract date': '',
    });
    const deal = without({ ...QUIET_DEAL, Stage: 'Contact' });
    const page = pageOf(deal, [], wins(12).map(without));
    expect(page.way[0]).toMatchObject({
      state: 'now',
      entered: AS_OF - Number(page.daysInStage),
      days: page.daysInStage,
    });
    expect(page.daysInStage).toBe(page.age);
  });

  it('adds up the days of a stage that a deal came back to', () => {
    const page = pageOf(
      { ...QUIET_DEAL, Created: ago(30), 'Contact date': '', 'Proposal date': '' },
      [
        [30, 'stage', '', 'Contact'],
        [20, 'stage', 'Contact', 'Proposal'],
        [14, 'stage', 'Proposal', 'Contact'],
        [4, 'stage', 'Contact', 'Proposal'],
      ],
    );
    expect(way(page)).toEqual([
      ['Contact', 'left', 20, 2],
      ['Proposal', 'now', 10, 2],
      ['Contract', 'ahead', null, 0],
    ]);
  });

  it('says where a lost deal was lost, and what it did not reach', () => {
    const page = pageOf({
      ...QUIET_DEAL,
      Stage: 'Lost',
      'Close date': ago(1),
      'Lost reason': 'Price',
    });
    expect(page.standing).toBe('lost');
    expect(page.closedAt).toBe(AS_OF - 1);
    expect(way(page)).toEqual([
      ['Contact', 'left', 7, 1],
      ['Proposal', 'lost', 4, 1],
      ['Contract', 'not-reached', null, 0],
    ]);
  });

  it('leaves out a stage that is no part of the person’s process', () => {
    const page = pageOf({ ...QUIET_DEAL, Salesperson: 'Dev', 'Contact date': '' });
    expect(page.way.map(({ name }) => name)).toEqual(['Proposal', 'Contract']);
  });

  it('tells such a stage where the deal was there, and where only its row has the day too', () => {
    for (const Stage of ['Proposal', 'On hold']) {
      const page = pageOf({ ...QUIET_DEAL, Salesperson: 'Dev', Stage });
      expect(way(page)[0]).toEqual(['Contact', 'left', 7, 1]);
    }
  });

  it('says nothing of what is typical where too few have left', () => {
    expect(pageOf(QUIET_DEAL).way[0]?.typical).toEqual({ median: 10, most: 10 });
    expect(pageOf(QUIET_DEAL, [], wins(6)).way[0]?.typical).toEqual({ median: 10, most: null });
    expect(pageOf(QUIET_DEAL, [], wins(3)).way[0]?.typical).toEqual({ median: null, most: null });
  });
});

describe('what the process asks for', () => {
  it('tells each required column with what stands there', () => {
    expect(pageOf(QUIET_DEAL).asked).toEqual([
      { header: 'Budget', by: 'Proposal', isNext: false, column: 12, state: 'filled', text: 'yes' },
    ]);
    expect(pageOf({ ...QUIET_DEAL, Budget: '' }).asked[0]?.state).toBe('blank');
    expect(pageOf({ ...QUIET_DEAL, Budget: 'no' }).asked[0]).toMatchObject({
      state: 'not-done',
      text: 'no',
    });
  });

  it('tells what the next stage asks for as such', () => {
    const { asked } = pageOf({ ...QUIET_DEAL, Stage: 'Contact', 'Proposal date': '', Budget: '' });
    expect(asked).toMatchObject([
      { header: 'Budget', by: 'Proposal', isNext: true, state: 'blank' },
    ]);
  });

  it('asks nothing of a deal that is decided, or in a stage that nobody knows', () => {
    expect(pageOf({ ...QUIET_DEAL, Stage: 'Won', 'Close date': ago(1) }).asked).toEqual([]);
    expect(pageOf({ ...QUIET_DEAL, Stage: 'Limbo' }).asked).toEqual([]);
  });
});

describe('flags and questions', () => {
  it('names the column that each flag is about', () => {
    const { flags } = pageOf({ ...QUIET_DEAL, 'Close date': ago(3), Budget: '' });
    expect(flags.map(({ code, column }) => [code, column])).toEqual([
      ['close-date-passed', 7],
      ['missing-for-stage', 12],
    ]);
    expect(flags[1]?.reason).toBe('Budget is blank; the process asks for it by Proposal.');
  });

  it('names no column that hardly any row has, which is no flag of the deal', () => {
    const unkept = wins(12).map((row) => ({ ...row, Budget: '' }));
    const { flags, asked } = pageOf({ ...QUIET_DEAL, Budget: '' }, [], unkept);
    expect(asked[0]?.state).toBe('blank');
    expect(flags.map(({ code }) => code)).not.toContain('missing-for-stage');
  });

  it('has a column for every flag that is about one', () => {
    const { table } = pageOf(QUIET_DEAL);
    const everyField = Object.fromEntries(DEAL_FIELD_CODES.map((field, column) => [field, column]));
    for (const code of FLAG_CODES) {
      const annotation = { codes: [code], reasons: ['Why.'] } as unknown as Annotation;
      const asked = pageOf({ ...QUIET_DEAL, Budget: '' }).asked;
      const [flag] = dealFlags(annotation, { ...table, columns: everyField }, asked);
      expect([code, typeof flag?.column]).toEqual([code, 'number']);
      expect(flag?.label).not.toBe(code);
    }
  });

  it('says why it only waits where a next step is booked', () => {
    const page = pageOf({
      ...QUIET_DEAL,
      'Proposal date': ago(100),
      'Contact date': ago(120),
      Created: ago(120),
    });
    expect(page.flags.map(({ code }) => code)).not.toContain('stalled');
    expect(page.waiting).toMatch(/^100 days in Proposal; next step booked for /);
  });

  it('asks at most three questions, of an open deal only', () => {
    expect(pageOf(QUIET_DEAL).questions[0]).toBe('What has to happen for the customer to decide?');
    expect(pageOf(QUIET_DEAL).questions).toHaveLength(3);
    expect(pageOf({ ...QUIET_DEAL, Stage: 'Won', 'Close date': ago(1) }).questions).toEqual([]);
  });
});

describe('what became of deals like it', () => {
  const lost = (days: number): Row => ({
    Salesperson: 'Bo',
    Stage: 'Lost',
    Amount: 1000,
    Created: ago(200),
    'Contact date': ago(200),
    'Proposal date': ago(190),
    'Close date': ago(190 - days),
    'Lost reason': 'Price',
  });

  it('counts the others that were in the stage as long, and leaves those out that were not', () => {
    // The won deals left Proposal after 10 days.
    const others = [
      ...wins(12),
      lost(3),
      lost(20),
      lost(30),
      { ...QUIET_DEAL, 'Proposal date': ago(9) },
    ];
    expect(pageOf(QUIET_DEAL, [], others).like).toEqual({
      kind: 'as-long',
      stage: 'Proposal',
      days: 5,
      won: 12,
      lost: 2,
      open: 1,
    });
    const old = { ...QUIET_DEAL, 'Proposal date': ago(12) };
    expect(pageOf(old, [], others).like).toMatchObject({ days: 12, won: 0, lost: 2, open: 0 });
  });

  it('counts all that reached the stage where its own day, or the others’, is not recorded', () => {
    const others = [...wins(12), lost(3), lost(20)];
    expect(pageOf({ ...QUIET_DEAL, 'Proposal date': '' }, [], others).like).toMatchObject({
      kind: 'reached',
      missing: 'own-day',
      won: 12,
      lost: 2,
    });
    const undated = others.map((row) => ({
      ...row,
      'Close date': row.Stage === 'Lost' ? '' : row['Close date'],
    })) as Row[];
    expect(pageOf(QUIET_DEAL, [], undated).like).toMatchObject({
      kind: 'reached',
      missing: 'other-days',
      won: 12,
      lost: 2,
    });
  });

  it('counts those that were open as long where it is not recorded in which stage deals were lost', () => {
    const unknown = (age: number): Row => ({
      Salesperson: 'Bo',
      Stage: 'Lost',
      Created: ago(200),
      'Close date': ago(200 - age),
    });
    // The won deals took 21 days and more, one each.
    const others = [...wins(12), unknown(10), unknown(12), unknown(40), unknown(90)];
    expect(pageOf(QUIET_DEAL, [], others).like).toEqual({
      kind: 'as-old',
      days: 12,
      won: 12,
      // One was lost on the very day.
      lost: 2,
      open: 0,
    });
    const undated = others.map((row) => ({
      ...row,
      Created: row.Stage === 'Lost' ? '' : (row.Created ?? ''),
    }));
    expect(pageOf(QUIET_DEAL, [], undated).like).toEqual({
      kind: 'not-known',
      why: 'lost-stage-unknown',
    });
  });

  it('does not tell where nobody records lost deals', () => {
    expect(pageOf(QUIET_DEAL).like).toEqual({ kind: 'not-known', why: 'no-losses-recorded' });
  });

  it('counts nobody of the deal itself, and tells nothing of a decided one', () => {
    const old = {
      ...QUIET_DEAL,
      Created: ago(40),
      'Contact date': ago(40),
      'Proposal date': ago(20),
    };
    const only = pageOf(old, [], [...wins(1), lost(2)]);
    expect(only.like).toMatchObject({ won: 0, lost: 0, open: 0 });
    expect(pageOf({ ...QUIET_DEAL, Stage: 'Won', 'Close date': ago(1) }).like).toBeNull();
  });
});
