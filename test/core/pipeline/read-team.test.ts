import { describe, expect, it } from 'vitest';
import { ALL_DATA, parseIsoDay } from '../../../src/core/calendar';
import { problemSentence } from '../../../src/core/language/problems';
import { readingNoteText } from '../../../src/core/language/reading-notes';
import { readTeam } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Settings, TeamTables } from '../../../src/core/pipeline/team-tables';
import type { Cell } from '../../../src/core/table';
import { headersOf, SALES_PROCESS } from '../../../src/core/tabs';

const TODAY = parseIsoDay('2026-11-23') ?? 0;
const DEALS: Cell[][] = [
  ['Deal', 'Owner', 'Stage', 'Proposal date'],
  ['A', 'ana', 'Proposal', '2026-05-01'],
  ['B', 'Ana', 'Won', '2026-04-01'],
];

function read(tables: Partial<TeamTables>, settings: Settings = NO_SETTINGS) {
  const all: TeamTables = {
    deals: [{ tab: 'Deals', rows: DEALS }],
    process: null,
    salespeople: null,
    agreements: null,
    log: null,
    history: [],
    ...tables,
  };
  return readTeam(all, settings, { asOf: TODAY, today: TODAY, window: ALL_DATA });
}

const processTab = (...rows: Cell[][]) => ({
  tab: 'Sales Process',
  rows: [[...headersOf(SALES_PROCESS)], ...rows] as Cell[][],
});

describe('reading a team', () => {
  it('drafts a process where there is none, and says that it did', () => {
    const team = read({});
    expect(team.isDrafted).toBe(true);
    expect(team.process.stages.map(({ name }) => name)).toEqual(['Proposal', 'Won', 'Lost']);
    expect(team.problems).toEqual([]);
  });

  it('says in a sentence that a process fits hardly any of the deals, and not that one does', () => {
    const notesWith = (...stages: string[]) =>
      read({ process: processTab(...stages.map((stage): Cell[] => ['', stage])) })
        .notes.filter(({ code }) => code === 'process-does-not-fit')
        .map(readingNoteText);
    expect(notesWith('Alpha', 'Omega')).toEqual([
      expect.stringMatching(
        /^2 of 2 deals are in a stage that the process does not have \(“Proposal” and “Won”\); it has “Alpha” and “Omega”\. .*“Also called”/,
      ),
    ]);
    expect(notesWith('Proposal', 'Won')).toEqual([]);
  });

  it('drafts one from the history too, in the order of its moves', () => {
    const rows: Cell[][] = [
      ['When', 'Deal', 'Field', 'From', 'To'],
      ['2026-04-02', 'A', 'Stage', 'Red', 'Blue'],
      ['2026-04-01', 'A', 'Stage', '', 'Red'],
    ];
    const team = read({ history: [{ tab: 'Stage History', rows }] });
    const names = team.process.stages.map(({ name }) => name);
    expect(names.indexOf('Red')).toBeLessThan(names.indexOf('Blue'));
    expect(names).toContain('Red');
  });

  it('understands the fields of a history by the same names as the headers of deals', () => {
    const fields = [
      'Stage',
      'Deal stage',
      'Close date',
      'Expected close date',
      'Date closed on',
      'Owner',
      'Opportunity owner name',
      'Amount',
      'Deal - Value',
      'Probability',
    ];
    const rows: Cell[][] = [
      ['When', 'Deal', 'Field', 'From', 'To'],
      ...fields.map((field): Cell[] => [
        '2026-04-01',
        'A',
        field,
        '',
        field.includes('lose') ? '2026-06-01' : '7',
      ]),
    ];
    const { events } = read({ history: [{ tab: 'Stage History', rows }] });
    expect(events.map(({ field }) => field)).toEqual([
      'stage',
      'stage',
      'closeDate',
      'closeDate',
      'salesperson',
      'salesperson',
      'amount',
      'amount',
    ]);
  });

  it('reads the process that people wrote', () => {
    const team = read({
      process: processTab(
        ['', 'Proposal', '', '', 'Offer', '', '', 0.4],
        ['', 'Won'],
        ['', 'Lost'],
      ),
    });
    expect(team.isDrafted).toBe(false);
    expect(team.process.stages[0]).toMatchObject({
      name: 'Proposal',
      step: 'proposal',
      targetConversion: 0.4,
    });
  });

  it('drafts one where the tab has headers and nothing else', () => {
    expect(read({ process: processTab() })).toMatchObject({ isDrafted: true, problems: [] });
  });

  it('says of a tab without its headers that it is not read', () => {
    const rows: Cell[][] = [['My title'], ['Stage']];
    const team = read({
      process: { tab: 'Sales Process', rows },
      salespeople: { tab: 'Salespeople', rows },
      history: [{ tab: 'Stage History', rows }],
    });
    expect(team.isDrafted).toBe(true);
    expect(team.problems.map(problemSentence).sort()).toEqual([
      '“Sales Process”, row 1 has no header “Stage”, so the tab is not read (found: My title).',
      '“Salespeople”, row 1 has no header “Salesperson”, so the tab is not read (found: My title).',
      ...['Deal', 'To', 'When'].map(
        (header) =>
          `“Stage History”, row 1 has no header “${header}”, so the tab is not read (found: My title).`,
      ),
    ]);
  });

  it('has one person for the spellings of a name, the Salespeople tab’s where it knows them', () => {
    expect(read({}).pipeline.salespeople.map(({ name }) => name)).toEqual(['ana']);
    const rows: Cell[][] = [
      ['Salesperson', 'Also called'],
      ['Ana Berg', 'Ana'],
    ];
    const named = read({ salespeople: { tab: 'Salespeople', rows } });
    expect(named.deals.map(({ salesperson }) => salesperson)).toEqual(['Ana Berg', 'Ana Berg']);
  });

  it('names the tabs in which no deals were found', () => {
    expect(read({ deals: [{ tab: 'Notes', rows: [['Hello']] }] })).toMatchObject({
      notUnderstood: ['Notes'],
      deals: [],
      rowCount: 0,
    });
  });

  it('gives one answer for one tab or several, whatever the order of the rows', () => {
    const [headers, a, b] = DEALS as [Cell[], Cell[], Cell[]];
    const two = read({
      deals: [
        { tab: 'One', rows: [headers, b] },
        { tab: 'Two', rows: [headers, a] },
      ],
    });
    const names = (team: ReturnType<typeof read>) => team.process.stages.map(({ name }) => name);
    expect(names(two)).toEqual(names(read({})));
    expect(two.deals.map(({ name }) => name).sort()).toEqual(['A', 'B']);
  });
});
