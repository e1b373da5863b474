import { describe, expect, it } from 'vitest';
import { columnNotes, type DealField, dealsTable, understandTab } from '../../../src/core/deals';
import { readingNoteText } from '../../../src/core/language/reading-notes';
import type { Cell } from '../../../src/core/table';

/** Another value in each row. */
const numbered =
  (text: string) =>
  (row: number): Cell =>
    text.replace('#', String(row + 1));

/** A tab of so many rows; a column is given by its header and what stands in each row. */
function tabOf(columns: Readonly<Record<string, (row: number) => Cell>>, rows = 12) {
  const headers = Object.keys(columns);
  const body = Array.from({ length: rows }, (_, row) =>
    headers.map((each) => columns[each]?.(row) ?? ''),
  );
  return understandTab('Deals', [headers, ...body], null);
}

function columnOf(tab: ReturnType<typeof tabOf>, field: DealField): string | undefined {
  return tab?.headers[tab.columns[field] ?? -1];
}

const pick =
  (...values: readonly Cell[]) =>
  (row: number): Cell =>
    values[row % values.length] ?? '';

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, person) => `Person ${person}`);

/** Another value in each row. */
const nth =
  (values: readonly Cell[]) =>
  (row: number): Cell =>
    values[row] ?? '';

const BASE = {
  Deal: numbered('Deal #'),
  Stage: pick('Proposal', 'Won', 'Lost'),
  Owner: pick('Ana', 'Bo'),
};

describe('what stands in a column counts with its header', () => {
  it.each<[string, DealField, Readonly<Record<string, (row: number) => Cell>>, string | undefined]>(
    [
      [
        'states of a country are no stage',
        'stage',
        {
          Deal: BASE.Deal,
          State: pick('OH', 'CO', 'TX'),
          'Lead Status': pick('New', 'Won', 'Lost'),
        },
        'Lead Status',
      ],
      ['nor a status', 'status', { ...BASE, State: pick('Ohio', 'New York', 'Texas') }, undefined],
      [
        'but a state of the deal is one',
        'status',
        { ...BASE, 'Opportunity State': pick('Open', 'Won', 'Lost') },
        'Opportunity State',
      ],
      ['Estado may be either', 'status', { ...BASE, Estado: pick('SP', 'RJ', 'MG') }, undefined],
      [
        'Estado may be the outcome',
        'status',
        { ...BASE, Estado: pick('Abierto', 'Ganado') },
        'Estado',
      ],
      [
        'a pipeline’s stages are the stage where nothing else is',
        'stage',
        { Deal: BASE.Deal, Pipeline: pick('Qualification', 'Proposal', 'Closed won') },
        'Pipeline',
      ],
      [
        'another name in each row is no salesperson',
        'salesperson',
        {
          Deal: BASE.Deal,
          Stage: BASE.Stage,
          Owner: numbered('Person #'),
          'Assigned to': pick('Ana', 'Bo'),
        },
        'Assigned to',
      ],
      [
        'sums are no salesperson but an amount',
        'amount',
        { ...BASE, Sales: numbered('$#,000') },
        'Sales',
      ],
      [
        'names under Sales are people',
        'salesperson',
        { Deal: BASE.Deal, Stage: BASE.Stage, Sales: BASE.Owner },
        'Sales',
      ],
      [
        'numbers of people are, where the header says so',
        'salesperson',
        { Deal: BASE.Deal, Stage: BASE.Stage, owner_id: pick(77, 78) },
        'owner_id',
      ],
      [
        'numbers of anything are not',
        'salesperson',
        { Deal: BASE.Deal, Stage: BASE.Stage, Responsible: pick(5, 7) },
        undefined,
      ],
      [
        'an e-mail address may name one',
        'salesperson',
        {
          Deal: BASE.Deal,
          Stage: BASE.Stage,
          'Owner email': pick('ana@x.example', 'bo@x.example'),
        },
        'Owner email',
      ],
      [
        'another word in each row is no source',
        'source',
        { ...BASE, Source: numbered('Note #') },
        undefined,
      ],
      ['days under Won are when', 'wonOn', { ...BASE, Won: pick('2026-01-05', '') }, 'Won'],
      ['yes and no under Won are whether', 'isWon', { ...BASE, Won: pick('ja', 'nein') }, 'Won'],
      ['days in words are days', 'lostOn', { ...BASE, Perdu: pick('5 janvier 2026', '') }, 'Perdu'],
      [
        'numbers under Opportunity are amounts',
        'amount',
        { Title: BASE.Deal, Stage: BASE.Stage, Opportunity: pick(5, 7) },
        'Opportunity',
      ],
      [
        'an empty column gives way to a filled one',
        'amount',
        { ...BASE, Amount: numbered(''), 'Deal size': pick(5, 7) },
        'Deal size',
      ],
    ],
  )('%s', (_, field, columns, expected) => {
    expect(columnOf(tabOf(columns), field)).toBe(expected);
  });

  it('tells the actual closing day from the expected one', () => {
    const tab = tabOf({
      ...BASE,
      'Close date': pick('2026-01-05', ''),
      'Expected close': pick('2026-01-09', '2026-02-09'),
    });
    expect(columnOf(tab, 'closedOn')).toBe('Close date');
    expect(columnOf(tab, 'closeDate')).toBe('Expected close');
  });
});

describe('of several people’s columns, the seller’s is the salesperson’s', () => {
  it.each([
    ['Owner', 'Created by'],
    ['Deal owner', 'Lead owner'],
    ['Opportunity owner', 'Account owner'],
    ['Account executive', 'SDR'],
    ['AE', 'BDR owner'],
    ['Closer', 'Setter'],
    ['Closer', 'Owner'],
    ['Sales rep', 'Account manager'],
    ['Rep', 'Sales manager'],
    ['Owner', 'Customer success manager'],
    ['Verkäufer', 'Kundenbetreuer'],
    ['Vertriebsmitarbeiter', 'Angelegt von'],
    ['Vendedor', 'Gerente de ventas'],
    ['Comercial', 'Creado por'],
    ['Commercial', 'Chargé de compte'],
    ['Vendedor', 'Pré-vendas'],
  ])('%s before %s', (seller, other) => {
    const people = { [other]: pick('Zoe', 'Yan', 'Xi'), [seller]: BASE.Owner };
    const tab = tabOf({ Deal: BASE.Deal, Stage: BASE.Stage, ...people });
    expect(columnOf(tab, 'salesperson')).toBe(seller);
    expect(tab === null ? [] : columnNotes([tab], []).map(readingNoteText)).toEqual([
      `Salesperson is read from “${seller}”; “${other}” would fit too.`,
    ]);
  });

  it.each([
    ['Propietario de la cuenta', 'Creado por'],
    ['Customer owner', 'Manager'],
    ['Propriétaire du compte', 'Directeur commercial'],
    ['Dono da conta', 'Suporte'],
    ['Account owner', 'SDR owner'],
  ])('of those who do not sell, %s comes before %s', (owner, other) => {
    const people = { [other]: pick('Zoe', 'Yan', 'Xi'), [owner]: BASE.Owner };
    const tab = tabOf({ Deal: BASE.Deal, Stage: BASE.Stage, ...people });
    expect(columnOf(tab, 'salesperson')).toBe(owner);
    expect(tab?.makeshift).toContain('salesperson');
  });

  it('and another’s only where there is no seller’s, which is said', () => {
    const tab = tabOf({ Deal: BASE.Deal, Stage: BASE.Stage, 'Lead owner': BASE.Owner });
    expect(columnOf(tab, 'salesperson')).toBe('Lead owner');
    expect(tab === null ? [] : columnNotes([tab], []).map(readingNoteText)).toEqual([
      'Salesperson is read from “Lead owner”, the nearest that was found.',
    ]);
  });
});

describe('what is said of the columns', () => {
  it('leaves out what holds the days of a stage', () => {
    const tab = tabOf({
      ...BASE,
      Created: pick('2026-01-05', '2026-02-05'),
      'Lead date': pick('2026-01-06', '2026-02-06'),
    });
    expect(tab).not.toBeNull();
    if (tab === null) return;
    const stageDates = [{ stage: 'Lead', column: tab.headers.indexOf('Lead date') }];
    const said = (tables: Parameters<typeof columnNotes>[1]): string =>
      columnNotes([tab], tables).map(readingNoteText).join(' ');
    expect(said([])).toContain('“Lead date” would fit too');
    expect(said([{ stageDates }])).not.toContain('Lead date');
  });

  const WITHOUT = { Deal: BASE.Deal, Stage: BASE.Stage };

  it('that none names the salesperson, of all tabs at once', () => {
    const [one, other] = [tabOf(WITHOUT), tabOf({ ...WITHOUT, Amount: pick(1, 2) })];
    if (one === null || other === null) throw new Error('The tabs were not understood.');
    const texts = (tabs: ReadonlyArray<typeof one>) => columnNotes(tabs, []).map(readingNoteText);
    expect(texts([one])).toEqual([
      "No column says who the salesperson is, so all deals in “Deals” count as one person's, “Deals”. Name the column in the sidebar under Deals, or add one.",
    ]);
    expect(texts([one, { ...other, tab: 'Bo' }])).toEqual([
      "No column says who the salesperson is, so each tab's deals count as one person's: “Deals” and “Bo”. Name the column in the sidebar under Deals, or add one.",
    ]);
  });

  it('that a column has too many names to be a team’s', () => {
    const tab = tabOf({ ...WITHOUT, Person: pick(...people(1200)) }, 1500);
    expect(columnOf(tab, 'salesperson')).toBeUndefined();
    expect(tab === null ? [] : columnNotes([tab], []).map(readingNoteText)).toEqual([
      "1,200 different names in “Person”: is this the salesperson? For now all deals in “Deals” count as one person's, “Deals”. If it is, choose it in the sidebar under Deals.",
    ]);
  });

  it('but not of 400 people with several deals each', () => {
    const tab = tabOf({ ...WITHOUT, Person: pick(...people(400)) }, 2000);
    expect(columnOf(tab, 'salesperson')).toBe('Person');
  });

  it('nothing of a column that the user chose', () => {
    const headers = ['Deal', 'Stage', 'Owner', 'Created by'];
    const rows = [headers, ['A', 'Proposal', 'Ana', 'Bo']];
    const choice = { isChosen: true, columns: { salesperson: 'Created by' }, stageDates: {} };
    const tab = understandTab('Deals', rows, { tab: 'Deals', salesperson: null, ...choice });
    expect(columnOf(tab, 'salesperson')).toBe('Created by');
    expect(tab === null ? [] : columnNotes([tab], [])).toEqual([]);
  });
});

describe('a short list in which each deal stands in another stage', () => {
  it.each([
    ['steps of selling', ['Lead', 'Contact', 'Fit', 'Demo', 'Offer', 'Terms', 'Won', 'Lost']],
    ['unknown names', ['Amber', 'Bassoon', 'Coda', 'Dune', 'Echo', 'Fjord', 'Gale', 'Haze']],
  ])('is one of deals: %s', (_, stages) => {
    const tab = tabOf({ ...BASE, Stage: nth(stages) }, stages.length);
    expect(columnOf(tab, 'stage')).toBe('Stage');
  });
});

describe('an expected and a plain close date', () => {
  it.each([
    ['Previsão de fechamento', 'Data de fechamento'],
    ['Voraussichtlicher Abschluss', 'Abschluss am'],
    ['Date de fermeture', 'Clôture prévue'],
  ])('are the expected and the actual one: %s, %s', (one, other) => {
    const day = pick('2026-03-05', '2026-04-05');
    const tab = tabOf({ ...BASE, [one]: day, [other]: day });
    const expected = /prev|prév|voraus/i.test(one) ? one : other;
    expect(columnOf(tab, 'closeDate')).toBe(expected);
    expect(columnOf(tab, 'closedOn')).toBe(expected === one ? other : one);
  });
});

describe('stages beneath a header that nobody could know', () => {
  const stages = pick('Enquiry', 'Site visit', 'Quote out', 'Haggling', 'Ordered', 'No sale');
  const deals = { Customer: numbered('Customer #'), 'Price quoted': pick(15500, 22000) };
  const read = (columns: Readonly<Record<string, (row: number) => Cell>>) => tabOf(columns, 24);

  it('are the stage of what has a name and an amount, and said to be a guess', () => {
    const tab = read({ ...deals, 'Looked after by': BASE.Owner, 'Where we are': stages });
    expect(columnOf(tab, 'stage')).toBe('Where we are');
    expect(tab === null ? [] : columnNotes([tab], []).map(readingNoteText)).toContain(
      'Stage is read from “Where we are”, the nearest that was found.',
    );
  });

  it('are none where nothing has an amount, as in a list of what happened to deals', () => {
    const history = { Customer: deals.Customer, From: stages, To: stages };
    expect(read(history)).toBeNull();
  });

  it('are none without a step and an outcome, nor where each row has another text', () => {
    expect(read({ ...deals, Region: pick('North', 'South', 'East') })).toBeNull();
    expect(read({ ...deals, Remark: pick('Quote out', 'Site visit', 'Enquiry') })).toBeNull();
    expect(read({ ...deals, Remark: numbered('Ordered after quote #') })).toBeNull();
  });

  it('give way to a column that says so', () => {
    const tab = read({ ...deals, 'Where we are': stages, Stage: BASE.Stage });
    expect(columnOf(tab, 'stage')).toBe('Stage');
  });
});

describe('a word for a quote heads its amount or its name', () => {
  const DEALS = { Customer: numbered('Customer #'), Status: BASE.Stage, Rep: BASE.Owner };
  const read = (header: string, cells: (row: number) => Cell, more = {}) => {
    const tab = tabOf({ ...DEALS, [header]: cells, ...more }, 20);
    return [columnOf(tab, 'deal'), columnOf(tab, 'amount')];
  };

  it.each(['Quote EUR', 'Offer ($)', 'Angebot', 'Devis', 'Cotización', 'Proposta', 'Proposal €'])(
    '%s: sums are the amount and name no deal',
    (header) => {
      expect(read(header, pick(15500, 22000, 15500, 4000))).toEqual([undefined, header]);
      expect(read(header, (row) => 2000 + row * row * 37)).toEqual([undefined, header]);
    },
  );

  it('which is said to be a guess', () => {
    const tab = tabOf({ ...DEALS, 'Quote EUR': pick(15500, 22000) }, 20);
    expect(tab === null ? [] : columnNotes([tab], []).map(readingNoteText)).toEqual([
      'Amount is read from “Quote EUR”, the nearest that was found.',
    ]);
  });

  it('running numbers and texts name the deal', () => {
    expect(read('Quote', (row) => 1041 + row)).toEqual(['Quote', undefined]);
    expect(read('Angebot', numbered('A-#'))).toEqual(['Angebot', undefined]);
  });

  it('counts and ticks are neither', () => {
    expect(read('Proposal', pick(1, 0))).toEqual([undefined, undefined]);
    expect(read('Offers', pick(1, 2, 3))).toEqual([undefined, undefined]);
  });

  it('an amount that is called so comes first', () => {
    expect(read('Quote', pick(15500, 22000), { Amount: pick(15000, 21000) })).toEqual([
      undefined,
      'Amount',
    ]);
  });
});

describe('the only day before the close date', () => {
  const day = pick('2026-01-05', '2026-01-06');
  const close = pick('2026-03-05', '2026-04-05');
  const created = (first: string, stages = ['Proposal', 'Won', 'Lost']): string | undefined =>
    columnOf(tabOf({ ...BASE, Stage: pick(...stages), [first]: day, Closed: close }), 'created');

  it.each([
    'Fecha de contacto',
    'Anfrage vom',
    'First call on',
    'First call',
    'Initial call',
    'Primera llamada',
    'Walk-in date',
  ])('stands in for the creation: %s', (header) => {
    expect(created(header)).toBe(header);
  });

  it('though other days stand beside it that can be no stage’s', () => {
    const tab = tabOf({ ...BASE, 'First call': day, 'Renewal date': close, Closed: close });
    expect(columnOf(tab, 'created')).toBe('First call');
  });

  it('but gives way to a stage of the process that is called so', () => {
    const tab = tabOf({ ...BASE, 'First call': day, Closed: close });
    if (tab === null) throw new Error('The tab was not understood.');
    const stages = (name: string) => [{ name, aliases: [] }];
    const column = tab.columns.created;
    expect(column).toBeDefined();
    const table = dealsTable(tab, stages('First call'));
    expect(table.columns.created).toBeUndefined();
    expect(table.stageDates).toEqual([{ stage: 'First call', column }]);
    expect(dealsTable(tab, stages('Demo')).columns.created).toBe(column);
  });

  it('is a stage’s where it is a later step’s, or deals stand in it, or it is not alone', () => {
    expect(created('Demo date')).toBeUndefined();
    expect(created('Walk-in date', ['Walk-in', 'Won', 'Lost'])).toBeUndefined();
    const several = { ...BASE, 'Call date': day, 'Demo date': day, Closed: close };
    expect(columnOf(tabOf(several), 'created')).toBeUndefined();
  });
});
