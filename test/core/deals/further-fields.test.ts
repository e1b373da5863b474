import { describe, expect, it } from 'vitest';
import { deedChoices } from '../../../src/core/agenda/deed-choices';
import { type DealField, dealsTable, understandTab } from '../../../src/core/deals';
import type { Cell } from '../../../src/core/table';
import { measure } from '../pipelines';
import { day, readRows } from './read-tab';

/** What stands under each header; the deals are three. */
function served(columns: Readonly<Record<string, readonly Cell[]>>): Record<string, string> {
  const headers = ['Deal', 'Stage', ...Object.keys(columns)];
  const rows = [0, 1, 2].map((row): Cell[] => [
    `Deal ${row}`,
    'Proposal',
    ...Object.values(columns).map((cells) => cells[row] ?? ''),
  ]);
  const tab = understandTab('Deals', [headers, ...rows], null);
  const found = Object.entries(tab?.columns ?? {}) as Array<[DealField, number]>;
  return Object.fromEntries(found.map(([field, column]) => [field, headers[column] ?? '']));
}

const NAMES: Cell[] = ['Ms Hall', 'CFO', ''];
const COUNTS: Cell[] = [1, 3, ''];
const TICKS: Cell[] = [true, false, false];
const DAYS: Cell[] = [{ day: day('2026-11-30') }, '', ''];

describe('columns that tell more of a deal', () => {
  it.each<[DealField, string, Cell[]]>([
    ['decisionMaker', 'Decision maker', NAMES],
    ['decisionMaker', 'Decision Makers', NAMES],
    ['decisionMaker', 'Decision maker identified?', TICKS],
    ['decisionMaker', 'Economic buyer', NAMES],
    ['decisionMaker', 'Entscheider', NAMES],
    ['decisionMaker', 'Entscheidungsträger', NAMES],
    ['decisionMaker', 'Tomador de decisiones', NAMES],
    ['decisionMaker', 'Décideur', NAMES],
    ['decisionMaker', 'Tomador de decisão', NAMES],
    ['decisionMaker', 'DM identified?', TICKS],
    ['decisionMaker', 'Key decision maker name', NAMES],
    ['decisionMaker', 'Entscheiderin bekannt', TICKS],
    ['decisionMaker', 'Décideurs identifiés', TICKS],
    ['decisionMaker', 'Decisor identificado', TICKS],
    ['contacts', 'Contacts', COUNTS],
    ['contacts', 'No. of stakeholders', COUNTS],
    ['contacts', 'Ansprechpartner (Anzahl)', COUNTS],
    ['contacts', 'Anzahl der Ansprechpartner', COUNTS],
    ['contacts', 'Nombre d’interlocuteurs', COUNTS],
    ['contacts', 'Cantidad de interlocutores', COUNTS],
    ['contacts', 'Number of Associated Contacts', COUNTS],
    ['contacts', 'num_associated_contacts', COUNTS],
    ['contacts', 'Anzahl Ansprechpartner', COUNTS],
    ['contacts', 'Número de contactos', COUNTS],
    ['contacts', 'Nombre de contacts', COUNTS],
    ['contacts', 'Nº de contatos', COUNTS],
    ['commitment', 'Customer commitment', TICKS],
    ['commitment', 'Commitment', TICKS],
    ['commitment', 'Customer confirmed next step', TICKS],
    ['commitment', 'Next step confirmed with client', TICKS],
    ['commitment', 'Kunde hat zugesagt', TICKS],
    ['commitment', 'Nächster Schritt mit Kunde vereinbart', TICKS],
    ['commitment', 'El cliente confirmó el próximo paso', TICKS],
    ['commitment', 'Le client a confirmé', TICKS],
    ['commitment', 'Cliente confirmou', TICKS],
    ['commitment', 'Next step agreed', DAYS],
    ['commitment', 'Mutual action plan', ['yes', 'no', '']],
    ['commitment', 'Zusage des Kunden', DAYS],
    ['commitment', 'Compromiso del cliente', TICKS],
    ['commitment', 'Engagement du client', TICKS],
    ['commitment', 'Compromisso do cliente', ['Vai enviar os dados', '', '']],
  ])('serve as %s: %s', (field, header, cells) => {
    expect(served({ [header]: cells })).toEqual({ deal: 'Deal', stage: 'Stage', [field]: header });
  });

  it.each<[string, string, Cell[], string | undefined]>([
    ['names under Contacts are the account, as before', 'Contacts', NAMES, 'account'],
    ['days under Decision maker are nobody', 'Decision maker', DAYS, undefined],
    [
      'amounts under Customer commitment are no yes',
      'Customer commitment',
      [900, 50, 7],
      undefined,
    ],
    ['a next step stays one', 'Next step', NAMES, 'nextStep'],
    ['a next step’s day stays one', 'Next step date', DAYS, 'nextStepDate'],
    ['a buyer stays the account', 'Buyer', NAMES, 'account'],
    ['a name under Ansprechpartner stays the account', 'Ansprechpartner', NAMES, 'account'],
    ['a client’s name stays the account', 'Client name', NAMES, 'account'],
    ['a size stays none', 'Number of customers', COUNTS, undefined],
    ['a last contact stays a day', 'Last contact', DAYS, 'lastActivity'],
  ])('take nothing from others: %s', (_, header, cells, field) => {
    const columns = served({ [header]: cells });
    expect(Object.entries(columns).find(([, found]) => found === header)?.[0]).toBe(field);
  });

  it('leave a stage its date', () => {
    const headers = ['Deal', 'Stage', 'Mutual plan'];
    const tab = understandTab('Deals', [headers, ['A', 'Mutual plan', DAYS[0] as Cell]], null);
    if (tab === null) throw new Error('not understood');
    const { columns, stageDates } = dealsTable(tab, [{ name: 'Mutual plan', aliases: [] }]);
    expect(stageDates).toEqual([{ stage: 'Mutual plan', column: 2 }]);
    expect(columns.commitment).toBeUndefined();
  });

  it('can still be named when an action is agreed on', () => {
    const { team } = measure({
      deals: [
        ['Deal', 'Owner', 'Stage', 'Decision maker', 'Note'],
        ['A', 'Ana', 'Offer', 'Ms Hall', ''],
      ],
    });
    expect(deedChoices(team.pipeline).columns).toEqual(['Decision maker', 'Note']);
  });
});

describe('what they hold', () => {
  const read = (header: string, cell: Cell) =>
    readRows([
      ['Deal', 'Stage', header],
      ['A', 'Proposal', cell],
    ]).deals[0];

  it('is who decides, or nobody', () => {
    expect(read('Decision maker', 'Ms Hall')?.decisionMaker).toBe('Ms Hall');
    for (const cell of ['', 'no', '–', false]) {
      expect(read('Decision maker', cell)?.decisionMaker).toBeNull();
    }
    expect(read('Decision maker', true)?.decisionMaker).not.toBeNull();
  });

  it('is a count of people, and 0 is one', () => {
    expect(read('Contacts', 2)?.contacts).toBe(2);
    expect(read('Contacts', '3')?.contacts).toBe(3);
    expect(read('Contacts', 0)?.contacts).toBe(0);
    for (const cell of ['', 1.5, -1]) expect(read('Contacts', cell)?.contacts).toBeNull();
  });

  it('is what the customer has agreed to: a day, that they have, or nothing', () => {
    const commitment = (cell: Cell) => read('Customer commitment', cell)?.commitment;
    expect(commitment({ day: day('2026-11-30') })).toBe(day('2026-11-30'));
    expect(commitment('2026-11-30')).toBe(day('2026-11-30'));
    // It may be either of two days, so it says only that there is one.
    expect(commitment('3/4/2026')).toBe(true);
    expect(commitment('They send the figures')).toBe(true);
    for (const cell of ['', 'no', false]) expect(commitment(cell)).toBeNull();
  });
});
