import { describe, expect, it } from 'vitest';
import { ALL_DATA, parseIsoDay } from '../../../src/core/calendar';
import { typedNote } from '../../../src/core/coaching-log/log-entry';
import { WHOLE_TEAM } from '../../../src/core/coaching-log/whole-team';
import { addToLog } from '../../../src/core/coaching-log/write-log';
import { problemSentence } from '../../../src/core/language/problems';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import { COACHING_LOG } from '../../../src/core/tabs';

const TODAY = parseIsoDay('2026-11-23') ?? 0;

/** What is said of a log with these entries beside the deals of Ana. */
function problemsOf(...entries: Array<ReturnType<typeof typedNote>>): string[] {
  const { newHeaders, rows } = addToLog([], entries);
  const deals = [
    ['Deal', 'Owner', 'Stage', 'Proposal date'],
    ['A', 'Ana', 'Proposal', '2026-05-01'],
    ['B', 'Ana', 'Won', '2026-04-01'],
  ];
  const tables = {
    deals: [{ tab: 'Deals', rows: deals }],
    process: null,
    salespeople: null,
    agreements: null,
    log: { tab: COACHING_LOG.tab, rows: [[...newHeaders], ...rows] },
    history: [],
  };
  const of = { asOf: TODAY, today: TODAY, window: ALL_DATA };
  return readTeam(tables, NO_SETTINGS, of).problems.map(problemSentence);
}

describe('rows of the log about somebody whom nobody knows', () => {
  it('are told', () => {
    expect(problemsOf(typedNote('Anna', TODAY, 'Called the board'))).toEqual([
      expect.stringMatching(/^“Coaching Log”, row 2: Salesperson is “Anna”; it must be a name/),
    ]);
  });

  it('are no notes that the report put there for the whole team', () => {
    const note = typedNote(WHOLE_TEAM, TODAY, 'Fewer fairs next year');
    expect(problemsOf(note, typedNote('Ana', TODAY, 'Called the board'))).toEqual([]);
  });

  it('are agreements of the team all the same, which nothing follows', () => {
    const agreed = { ...typedNote(WHOLE_TEAM, TODAY, ''), action: 'Ask for the date' };
    expect(problemsOf(agreed)).toHaveLength(1);
  });
});
