import { describe, expect, it } from 'vitest';
import { dealsTable, observedPaths, understandTab } from '../../../src/core/deals';
import type { Cell } from '../../../src/core/table';

const STAGES = [
  'Prospecting',
  'Engaging',
  'Qualification',
  'Needs analysis',
  'Proposal',
  'Demo',
  'Contract sent',
];

/** The header found for the date of each stage, in a tab with a date under each of the headers. */
function stageDates(
  headers: readonly string[],
  stages: ReadonlyArray<string | readonly [string, string]> = STAGES,
  cell: Cell = '2026-03-04',
): Record<string, string | undefined> {
  const all = ['Deal', 'Stage', ...headers];
  const tab = understandTab('Deals', [all, ['A', 'Proposal', ...headers.map(() => cell)]], null);
  if (tab === null) throw new Error('The headers were not understood.');
  const open = stages.map((stage) =>
    typeof stage === 'string'
      ? { name: stage, aliases: [] }
      : { name: stage[0], aliases: [stage[1]] },
  );
  return Object.fromEntries(
    dealsTable(tab, open).stageDates.map(({ stage, column }) => [stage, all[column]]),
  );
}

describe('date columns of stages', () => {
  it.each<[string, string]>([
    ['Proposal date', 'Proposal'],
    ['date_proposal', 'Proposal'],
    ['Date of proposal', 'Proposal'],
    ['PROPOSAL', 'Proposal'],
    ['Proposal sent', 'Proposal'],
    ['Proposal sent on', 'Proposal'],
    ['Entered Proposal', 'Proposal'],
    ['Date entered “Proposal”', 'Proposal'],
    ['Engaged on', 'Engaging'],
    ['engage_date', 'Engaging'],
    ['Qualified on', 'Qualification'],
    ['Qualified at', 'Qualification'],
    ['Needs analysis date', 'Needs analysis'],
    ['Analysis date', 'Needs analysis'],
    ['demo_date', 'Demo'],
    ['Contract date', 'Contract sent'],
    ['Prospecting', 'Prospecting'],
  ])('are found under “%s”', (header, stage) => {
    expect(stageDates([header])).toEqual({ [stage]: header });
  });

  it.each<[string, string]>([
    ['Datum Angebot', 'Angebot'],
    ['Angebot am', 'Angebot'],
    ['Datum der Qualifizierung', 'Qualifizierung'],
    ['Fecha de propuesta', 'Propuesta'],
    ['Fecha de la propuesta', 'Propuesta'],
    ['Propuesta enviada el', 'Propuesta'],
    ['Date de la proposition', 'Proposition'],
    ["Date de l'offre", 'Offre'],
    ['Data da proposta', 'Proposta'],
    ['Data do orçamento', 'Orçamento'],
  ])('are found under “%s” for %s', (header, stage) => {
    expect(stageDates([header], [stage])).toEqual({ [stage]: header });
  });

  it('are found by an old name of the stage', () => {
    expect(stageDates(['Offer date'], [['Proposal', 'Offer']])).toEqual({ Proposal: 'Offer date' });
  });

  it.each(['Proposal', 'Proposal amount', 'Proposal date'])(
    'are none where no dates stand under “%s”',
    (header) => {
      expect(stageDates([header], STAGES, 'see folder')).toEqual({});
    },
  );

  it.each(['Date', 'Invoice date', 'Product demo request date', 'Birthday', 'Updated on'])(
    'are none under "%s", which no stage is called',
    (header) => {
      expect(stageDates([header])).toEqual({});
    },
  );

  it('belong to one stage each, the one they name best', () => {
    expect(
      stageDates(['Proposal review date', 'Proposal date'], ['Proposal', 'Proposal review']),
    ).toEqual({
      Proposal: 'Proposal date',
      'Proposal review': 'Proposal review date',
    });
  });

  it('never take the created or close date, or the columns that the add-on writes', () => {
    expect(stageDates(['Created', 'Close date'], ['Created', 'Closing'])).toEqual({});
    expect(stageDates(['Coaching notes'], ['Coaching'])).toEqual({});
  });
});

describe('the paths that stage dates show', () => {
  it('go by date, and put the stage now after the dated and before the blank ones', () => {
    const rows: Cell[][] = [
      ['Deal', 'Stage', 'Proposal date', 'Demo date', 'Contract date'],
      ['A', 'Proposal', '20/02/2026', '03/02/2026', ''],
      ['B', '', '', '', '05/02/2026'],
    ];
    const tab = understandTab('Deals', rows, null);
    if (tab === null) throw new Error('The headers were not understood.');
    const stages = ['Proposal', 'Demo', 'Contract'].map((name) => ({ name, aliases: [] }));
    expect(observedPaths([dealsTable(tab, stages)])).toEqual([
      ['Demo', 'Proposal'],
      ['Demo', 'Proposal'],
      ['Proposal', 'Contract'],
    ]);
  });
});
