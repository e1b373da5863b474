import { describe, expect, it } from 'vitest';
import { ALL_DATA, parseIsoDay } from '../../../src/core/calendar';
import { readingNoteText } from '../../../src/core/language/reading-notes';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';

const HEADERS: Cell[] = ['Deal', 'Owner', 'Stage', 'Created', 'Close date'];
const TODAY = parseIsoDay('2026-11-23') ?? 0;

/** A team of which a deal stands in each of the stages; with a close date where it is said. */
function team(
  stages: ReadonlyArray<readonly [stage: string, closes?: string]>,
  process?: Cell[][],
) {
  const rows = stages.map(([stage, closes = ''], index): Cell[] => [
    `Deal ${index}`,
    'Ana',
    stage,
    '2026-01-01',
    closes,
  ]);
  return readTeam(
    {
      deals: [{ tab: 'Deals', rows: [HEADERS, ...rows] }],
      process: process === undefined ? null : { tab: 'Sales Process', rows: process },
      salespeople: null,
      agreements: null,
      log: null,
      history: [],
    },
    NO_SETTINGS,
    { asOf: TODAY, today: TODAY, window: ALL_DATA },
  );
}

function known(...args: Parameters<typeof team>) {
  return team(...args).pipeline.outcomesKnown;
}

describe('the outcomes that the data tell of', () => {
  it('are both known where deals were won and lost, and where none is decided', () => {
    expect(known([['Won'], ['Lost'], ['Proposal']])).toEqual({ won: true, lost: true });
    expect(known([['Proposal'], ['Demo']])).toEqual({ won: true, lost: true });
  });

  it('do not include losses where deals were won and not one was lost', () => {
    expect(known([['Won'], ['Won'], ['Proposal']])).toEqual({ won: true, lost: false });
  });

  it('do not include wins where deals were lost and nothing means won, which is told', () => {
    const { pipeline, notes } = team([['Zither'], ['Lost'], ['Lost']]);
    expect(pipeline.outcomesKnown).toEqual({ won: false, lost: true });
    expect(notes.map(readingNoteText)).toContain(
      'No stage was taken for won, so win rates are left out. Say in the sidebar which stage means won.',
    );
  });

  it('do not include wins where most deals are called open and should be over', () => {
    const stages = ['Zither', 'Zither', 'Amber'].map((stage) => [stage, '2026-02-01'] as const);
    expect(known(stages).won).toBe(false);
    expect(known([...stages, ['Amber'], ['Amber'], ['Amber']]).won).toBe(true);
  });

  it('include wins where people wrote down which stage means won, though no deal is there', () => {
    const process = (...rows: Cell[][]): Cell[][] => [['Stage', 'Outcome'], ...rows];
    const lost: Cell[] = ['Lost', 'lost'];
    const deals = [['Zither'], ['Lost']] as const;
    expect(known(deals, process(['Zither', 'open'], ['Amber', 'won'], lost)).won).toBe(true);
    expect(known(deals, process(['Zither', 'open'], lost)).won).toBe(false);
  });
});
