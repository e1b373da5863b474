import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/core/history';
import type { Cell } from '../../../src/core/table';
import { day, HISTORY_HEADERS, measure, told } from '../pipelines';

function eventsIn(rows: ReadonlyArray<readonly Cell[]>): string[] {
  return (readEvents(rows)?.events ?? []).map(
    ({ deal, field, from, to, row }) => `${row}: ${deal} ${field} ${from || '?'} → ${to || '?'}`,
  );
}

describe('a history table', () => {
  it('needs When, Deal, Field, From and To', () => {
    const reading = readEvents([
      ['When', 'Deal', 'Field', 'From', 'To'],
      ['2026-11-23 09:30', 'A', 'Stage', 'Lead', 'Fit'],
    ]);
    expect(reading?.events[0]).toMatchObject({
      when: day('2026-11-23') + 9.5 / 24,
      deal: 'A',
      field: 'stage',
      from: 'Lead',
      to: 'Fit',
      salesperson: null,
      row: 2,
    });
    expect(readEvents([['Deal', 'Stage']])).toBeNull();
  });

  it.each([
    [
      'Salesforce’s field history',
      ['OpportunityId', 'Field', 'OldValue', 'NewValue', 'CreatedDate'],
    ],
    ['another system', ['Record ID', 'Property', 'Previous value', 'New value', 'Timestamp']],
    ['a German sheet', ['Geschäft', 'Feld', 'Alter Wert', 'Neuer Wert', 'Geändert am']],
  ])('is understood as %s calls its columns', (_, headers) => {
    expect(eventsIn([headers, ['A', 'Stage', 'Lead', 'Fit', '2026-11-23']])).toEqual([
      '2: A stage Lead → Fit',
    ]);
  });

  it.each<[string, readonly string[], readonly Cell[]]>([
    ['stage_date', ['deal_id', 'stage', 'stage_date'], ['A', 'Fit', '2026-11-23']],
    ['a name of its own', ['deal_id', 'stage', 'Stichtag'], ['A', 'Fit', '23.11.2026']],
    [
      'a German sheet’s name',
      ['Geändert am', 'Deal-ID', 'Neue Phase'],
      ['23. Nov. 2026', 'A', 'Fit'],
    ],
    [
      'a French one’s',
      ['Date de modification', 'ID', 'Nouvelle étape'],
      ['23 novembre 2026', 'A', 'Fit'],
    ],
    [
      'a name of its own, beside a close date',
      ['deal_id', 'stage', 'close_date', 'logged'],
      ['A', 'Fit', '', '2026-11-23'],
    ],
  ])('is read where the day stands under %s', (_, headers, row) => {
    expect(eventsIn([headers, row])).toEqual(['2: A stage ? → Fit']);
  });

  it('is not read where two unknown columns of days may be the one', () => {
    expect(
      readEvents([
        ['Deal', 'Stage', 'Stichtag', 'Gebucht'],
        ['A', 'Fit', '2026-11-23', '2026-11-24'],
      ]),
    ).toBeNull();
  });

  it.each(['Entered on', 'Last Modified', 'Last Stage Change Date'])(
    'may say when a stage was entered under the header %s',
    (when) => {
      expect(
        eventsIn([
          ['Deal ID', 'Stage', when],
          ['A', 'Fit', '2026-11-23'],
        ]),
      ).toEqual(['2: A stage ? → Fit']);
    },
  );

  it('keeps changes of stage, amount, close date and salesperson, and no others', () => {
    expect(
      eventsIn([
        ['When', 'Deal', 'Field', 'From', 'To'],
        ['2026-01-01', 'A', 'Stage', '', 'Lead'],
        ['2026-01-01', 'A', 'Amount', '', 500],
        ['2026-01-01', 'A', 'Close date', '2026-02-01', { day: day('2026-03-01') }],
        ['2026-01-01', 'A', 'Owner', 'Ana', 'Bo'],
        ['2026-01-01', 'A', 'Probability', '10', '20'],
      ]),
    ).toEqual([
      '2: A stage ? → Lead',
      '3: A amount ? → 500',
      '4: A closeDate 2026-02-01 → 2026-03-01',
      '5: A salesperson Ana → Bo',
    ]);
  });

  it('without a Field is a deal’s state at every change: From is what the row before said', () => {
    expect(
      eventsIn([
        ['Id', 'OpportunityId', 'CreatedDate', 'StageName', 'Amount', 'CloseDate'],
        ['h3', 'A', '03/07/26 08:59 PM', 'Fit', 700, '04/30/26'],
        ['h1', 'A', '02/24/26 02:15 AM', 'Lead', '', '03/31/26'],
        ['h2', 'A', '02/24/26 02:20 AM', 'Fit', '', '03/31/26'],
        ['h4', 'B', '02/24/26 02:20 AM', 'Lead', '', '03/31/26'],
      ]),
    ).toEqual([
      '3: A stage ? → Lead',
      '3: A closeDate ? → 2026-03-31',
      '4: A stage Lead → Fit',
      '5: B stage ? → Lead',
      '5: B closeDate ? → 2026-03-31',
      '2: A amount ? → 700',
      '2: A closeDate 2026-03-31 → 2026-04-30',
    ]);
  });

  it('reads close dates in the order in which the column writes them', () => {
    expect(
      eventsIn([
        ['When', 'Deal', 'Field', 'From', 'To'],
        ['2026-01-01', 'A', 'Close date', '03/02/2026', '05/04/2026'],
        ['2026-01-02', 'A', 'Close date', '05/04/2026', '30/04/2026'],
      ]),
    ).toEqual(['2: A closeDate 2026-02-03 → 2026-04-05', '3: A closeDate 2026-04-05 → 2026-04-30']);
  });

  it('of an export without From gives the same visits in any order of its rows', () => {
    const rows: Cell[][] = [
      ['A', '2026-01-01 10:00', 'Lead'],
      ['A', '2026-01-11 10:00', 'Fit'],
      ['A', '2026-01-21 10:00', 'Fit'],
      ['A', '2026-01-31 10:00', 'Lead'],
    ];
    const visitsOf = (history: Cell[][]) =>
      told(
        measure({
          deals: [
            ['Deal', 'Stage', 'Created'],
            ['A', 'Lead', '2026-01-01'],
          ],
          history: [['OpportunityId', 'CreatedDate', 'StageName'], ...history],
        }).visits('A'),
      );
    expect(visitsOf(rows)).toEqual([
      'Lead 2026-01-01 – 2026-01-11 advanced',
      'Fit 2026-01-11 – 2026-01-31 back',
      'Lead 2026-01-31 – ? open',
    ]);
    expect(visitsOf([...rows].reverse())).toEqual(visitsOf(rows));
  });

  it('of an export without From, the newest row first, reads moves of one minute from below', () => {
    const { visits } = measure({
      deals: [
        ['Deal', 'Stage', 'Created'],
        ['A', 'Terms', '2026-01-02'],
      ],
      history: [
        ['OpportunityId', 'CreatedDate', 'StageName'],
        ['A', '2026-01-11 10:00', 'Terms'],
        ['A', '2026-01-11 10:00', 'Offer'],
        ['A', '2026-01-02 09:00', 'Lead'],
      ],
    });
    expect(told(visits('A'))).toEqual([
      'Lead 2026-01-02 – 2026-01-11 advanced',
      'Offer 2026-01-11 – 2026-01-11 advanced',
      'Terms 2026-01-11 – ? open',
    ]);
  });

  it('with From gives the same visits in any order of the rows of a day', () => {
    const rows: Cell[][] = [
      ['2026-01-01', 'A', 'Stage', '', 'Lead'],
      ['2026-01-01', 'A', 'Stage', 'Lead', 'Fit'],
      ['2026-01-11', 'A', 'Salesperson', 'Ana', 'Bo'],
      ['2026-01-11', 'A', 'Stage', 'Fit', 'Offer'],
      ['2026-01-11', 'A', 'Stage', 'Offer', 'Lead'],
      ['2026-01-11', 'A', 'Salesperson', 'Bo', 'Cy'],
      ['2026-01-11', 'A', 'Stage', 'Lead', 'Offer'],
    ];
    const visitsOf = (history: Cell[][]) =>
      measure({
        deals: [
          ['Deal', 'Stage', 'Created', 'Salesperson'],
          ['A', 'Offer', '2026-01-01', 'Cy'],
        ],
        history: [HISTORY_HEADERS, ...history],
      }).visits('A');
    const expected = visitsOf(rows);
    expect(expected.at(-1)).toMatchObject({ stage: 'Offer', by: 'Cy', end: 'open' });
    for (let turn = 1; turn < rows.length; turn++) {
      expect(visitsOf([...rows.slice(turn), ...rows.slice(0, turn)])).toEqual(expected);
    }
    expect(visitsOf([...rows].reverse())).toEqual(expected);
  });

  it('has text dates that can be read either way in the order of the locale', () => {
    const rows = [
      ['When', 'Deal', 'Field', 'From', 'To'],
      ['03/04/2026', 'A', 'Close date', '', '05/06/2026'],
    ];
    const [british] = readEvents(rows, 'Stage History', () => 'day first')?.events ?? [];
    expect(british).toMatchObject({ when: day('2026-04-03'), to: '2026-06-05' });
    const [unknown] = readEvents(rows)?.events ?? [];
    expect(unknown).toMatchObject({ when: day('2026-03-04'), to: '2026-05-06' });
    const told = [...rows, ['25/04/2026', 'A', 'Stage', '', 'Lead']];
    expect(readEvents(told, 'Stage History', () => 'month first')?.events[0]?.when).toBe(
      day('2026-04-03'),
    );
  });
});
