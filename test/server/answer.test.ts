import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/core/failure';
import { REFUSALS } from '../../src/core/language/refusals';
import { answer } from '../../src/server/answer';
import type { SpreadsheetPort } from '../../src/server/spreadsheet-port';

/** Asks with a spreadsheet that cannot be opened; what comes back, and what was logged. */
function ask(request: unknown, thrown: unknown = new Error('Exception: Service failed (line 7)')) {
  const logged: unknown[] = [];
  let opened = 0;
  const spreadsheet = (): SpreadsheetPort => {
    opened++;
    throw thrown;
  };
  const response = answer(request, spreadsheet, (each) => logged.push(each));
  return { response, logged, opened };
}

const TERMS = {
  exitCriteria: null,
  requiredColumns: [],
  targetConversion: null,
  maxDays: null,
  weeklyTarget: null,
  largestDiscount: null,
  skip: false,
};
const STAGE = { name: 'Proposal', aliases: [], outcome: 'open', step: 'proposal', ...TERMS };
const ACTIVITY = {
  name: 'Call',
  aliases: [],
  step: 'prospecting',
  weeklyTarget: 40,
  skip: false,
  personal: [{ salesperson: 'Ana', weeklyTarget: 30, skip: false }],
};
const PROCESS = { activities: [ACTIVITY], stages: [STAGE], overrides: [] };
const PERIOD = { asOf: null, from: null, to: '2026-11-23' };
const MAPPING = {
  tab: 'Deals',
  isChosen: true,
  columns: { amount: 'Worth' },
  stageDates: { Proposal: null },
  salesperson: null,
};

const VALID: readonly Record<string, unknown>[] = [
  { call: 'overview' },
  { call: 'saveMapping', ...MAPPING },
  { call: 'createTabs' },
  { call: 'process' },
  { call: 'saveProcess', base: PROCESS, process: PROCESS },
  { call: 'addProvingColumn', step: 'closing' },
  { call: 'keepQuota', salesperson: 'Ana', quota: 60_000, period: 'quarter' },
  { call: 'planFromQuota', salesperson: 'Ana', quota: 60_000, period: 'month' },
  { call: 'agreeToProcess', salesperson: 'Ana', by: 'manager', shown: 'x'.repeat(20_000) },
  { call: 'coachTeam' },
  { call: 'coachPage', salesperson: 'Ana' },
  { call: 'writeReport', salesperson: null },
  { call: 'writeReport', salesperson: 'Ana', period: PERIOD },
  { call: 'report', salesperson: null, period: PERIOD },
  { call: 'annotate', salesperson: null },
  { call: 'clearAnnotations' },
  { call: 'showRow', tab: 'Deals', row: 2 },
];

const withStages = (...stages: unknown[]) => ({
  call: 'saveProcess',
  base: PROCESS,
  process: { activities: [], stages, overrides: [] },
});
const withOverride = (own: Record<string, unknown>) => ({
  call: 'saveProcess',
  base: PROCESS,
  process: {
    activities: [],
    stages: [STAGE],
    overrides: [{ salesperson: 'Ana', stage: 'Proposal', terms: TERMS, ...own }],
  },
});

const withActivities = (...activities: unknown[]) => ({
  call: 'saveProcess',
  base: PROCESS,
  process: { activities, stages: [STAGE], overrides: [] },
});

const INVALID: ReadonlyArray<readonly [string, unknown]> = [
  ['nothing', undefined],
  [
    'a process without its activities, which would be lost',
    { call: 'saveProcess', base: PROCESS, process: { stages: [STAGE], overrides: [] } },
  ],
  ['an activity twice', withActivities(ACTIVITY, { ...ACTIVITY, name: ' call' })],
  ['an activity at a later step', withActivities({ ...ACTIVITY, step: 'proposal' })],
  ['a target below nothing', withActivities({ ...ACTIVITY, weeklyTarget: -1 })],
  ['a text', 'overview'],
  ['a column of a name that the page chose', { call: 'addProvingColumn', step: 'My column' }],
  ['a quota of nothing', { call: 'planFromQuota', salesperson: 'Ana', quota: 0, period: 'month' }],
  ['a quota for a day', { call: 'planFromQuota', salesperson: 'Ana', quota: 1, period: 'day' }],
  [
    'an agreement to nothing that was shown',
    { call: 'agreeToProcess', salesperson: 'Ana', by: 'manager' },
  ],
  ['an unknown call', { call: 'deleteEverything' }],
  ['no person', { call: 'coachPage' }],
  ['a person that is no text', { call: 'coachPage', salesperson: { toString: 'x' } }],
  ['a text without end', { call: 'coachPage', salesperson: 'x'.repeat(5001) }],
  [
    'a day that is none',
    { call: 'report', salesperson: null, period: { ...PERIOD, to: 'tomorrow' } },
  ],
  ['half a period', { call: 'report', salesperson: null, period: { to: null } }],
  ['a row below 1', { call: 'showRow', tab: 'Deals', row: 0 }],
  ['half a row', { call: 'showRow', tab: 'Deals', row: 2.5 }],
  ['a choice that is no text', { call: 'saveMapping', ...MAPPING, columns: { amount: 7 } }],
  ['a stage without a name', withStages({ ...STAGE, name: '' })],
  ['a stage named by spaces', withStages({ ...STAGE, name: ' \n ' })],
  ['a stage twice', withStages(STAGE, { ...STAGE, name: 'PROPOSAL ' })],
  ['another outcome', withStages({ ...STAGE, outcome: 'maybe' })],
  ['a target over all', withStages({ ...STAGE, targetConversion: 1.2 })],
  ['a target that is no number', withStages({ ...STAGE, targetConversion: Number.NaN })],
  ['days without end', withStages({ ...STAGE, maxDays: Number.POSITIVE_INFINITY })],
  ['days below 0', withStages({ ...STAGE, maxDays: -1 })],
  [
    'too many stages',
    withStages(...Array.from({ length: 201 }, (_, index) => ({ ...STAGE, name: `S${index}` }))),
  ],
  ['terms of nobody', withOverride({ salesperson: ' ' })],
  ['terms of no stage', withOverride({ stage: '' })],
];

describe('a request of the page', () => {
  it.each(VALID)('is taken: $call', (request) => {
    expect(ask(request).opened).toBe(1);
  });

  it.each(INVALID)('is refused before the spreadsheet is opened: %s', (_, request) => {
    const { response, opened, logged } = ask(request);
    expect(response).toEqual({
      ok: false,
      code: 'unknown-request',
      sentence: REFUSALS.unexpected,
    });
    expect(opened).toBe(0);
    expect(logged).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  it('comes back as its plain sentence where somebody can do something about it', () => {
    const { response, logged } = ask(
      { call: 'overview' },
      new Failure('busy', 'Try again in a minute.'),
    );
    expect(response).toEqual({ ok: false, code: 'busy', sentence: 'Try again in a minute.' });
    expect(logged).toEqual([]);
  });

  it('never shows an exception’s text, and tells the developer', () => {
    const thrown = new Error('Exception: Service Spreadsheets failed (Code.js:12)');
    const { response, logged } = ask({ call: 'overview' }, thrown);
    expect(response).toEqual({ ok: false, code: 'unexpected', sentence: REFUSALS.unexpected });
    expect(logged).toEqual([thrown]);
  });

  it('names a day that the calendar does not have, before anything is read', () => {
    const none = {
      writes: () => ({ done: [], begun: [], lacks: () => null }),
    } as Partial<SpreadsheetPort> as SpreadsheetPort;
    const agreement = { salesperson: 'Ana', diagnosis: null, action: 'Call', shownBy: null };
    const wanted = { ...agreement, reviewOn: '2026-02-31' };
    for (const request of [
      { call: 'report', salesperson: null, period: { ...PERIOD, asOf: '2026-02-31' } },
      { call: 'report', salesperson: null, period: { ...PERIOD, to: '2026-02-31' } },
      { call: 'agreeOnAction', ...wanted },
    ]) {
      expect(
        answer(
          request,
          () => none,
          (thrown) => expect.fail(String(thrown)),
        ),
      ).toEqual({
        ok: false,
        code: 'wrong-argument',
        sentence: 'There is no day 2026-02-31.',
      });
    }
  });
});
