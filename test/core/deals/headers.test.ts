import { describe, expect, it } from 'vitest';
import { DEAL_FIELD_CODES, type DealField, understandTab } from '../../../src/core/deals';
import { DATE_WORDS, HEADER_SYNONYMS } from '../../../src/core/deals/header-synonyms';
import type { Cell } from '../../../src/core/table';
import { foldText } from '../../../src/core/text/fold-text';

/** Which header was understood as which field. */
function understood(
  headers: readonly string[],
  body: Cell[][] = [],
): Partial<Record<DealField, string>> {
  const tab = understandTab('Deals', [headers, ...body], null);
  if (tab === null) return {};
  return Object.fromEntries(
    Object.entries(tab.columns).map(([field, column]) => [field, headers[column] ?? '?']),
  );
}

describe('headers of a deals tab', () => {
  it.each<[string, readonly string[]]>([
    [
      'English',
      [
        'Deal',
        'Deal ID',
        'Account',
        'Salesperson',
        'Stage',
        'Amount',
        'List price',
        'Discount',
        'Created',
        'Close date',
        'Source',
        'Prospecting method',
        'Product',
        'Next step',
        'Next step date',
        'Last activity',
        'Lost reason',
        'Lost at stage',
      ],
    ],
    [
      'lower case with underscores',
      [
        'deal_name',
        'deal_id',
        'account_name',
        'sales_agent',
        'deal_stage',
        'close_value',
        'list_price',
        'discount',
        'created_date',
        'close_date',
        'lead_source',
        'prospecting_method',
        'product',
        'next_step',
        'next_step_date',
        'last_activity',
        'lost_reason',
        'lost_at_stage',
      ],
    ],
    [
      'capitals and spaces',
      [
        ' DEAL ',
        'DEAL  ID',
        'COMPANY',
        'OWNER',
        'SALES STAGE',
        'VALUE',
        'LIST PRICE',
        'DISCOUNT %',
        'CREATED ON',
        'EXPECTED CLOSE DATE',
        'LEAD SOURCE',
        'METHOD',
        'PRODUCT',
        'NEXT STEP',
        'NEXT STEP DATE',
        'LAST ACTIVITY DATE',
        'LOSS REASON',
        'LOST AT',
      ],
    ],
    [
      'camel case',
      [
        'opportunityName',
        'opportunityId',
        'accountName',
        'salesRep',
        'stageName',
        'dealValue',
        'listPrice',
        'discountPercent',
        'createdAt',
        'closeDate',
        'leadSource',
        'contactMethod',
        'productName',
        'nextStep',
        'nextStepDate',
        'lastActivity',
        'lostReason',
        'lostAtStage',
      ],
    ],
    [
      'German',
      [
        'Geschäft',
        'Vorgangsnummer',
        'Kunde',
        'Verkäufer',
        'Phase',
        'Betrag',
        'Listenpreis',
        'Rabatt',
        'Erstellt am',
        'Abschlussdatum',
        'Quelle',
        'Akquisemethode',
        'Produkt',
        'Nächster Schritt',
        'Wiedervorlage',
        'Letzter Kontakt',
        'Verlustgrund',
        'Verloren in Phase',
      ],
    ],
    [
      'Spanish',
      [
        'Oportunidad',
        'ID de oportunidad',
        'Cliente',
        'Vendedor',
        'Etapa',
        'Importe',
        'Precio de lista',
        'Descuento',
        'Fecha de creación',
        'Fecha de cierre',
        'Origen',
        'Método de prospección',
        'Producto',
        'Próximo paso',
        'Fecha del próximo paso',
        'Última actividad',
        'Motivo de pérdida',
        'Perdido en etapa',
      ],
    ],
    [
      'French',
      [
        'Affaire',
        "ID de l'affaire",
        'Client',
        'Commercial',
        'Étape',
        'Montant',
        'Prix catalogue',
        'Remise',
        'Date de création',
        'Date de clôture',
        'Origine',
        'Méthode de prospection',
        'Produit',
        'Prochaine étape',
        'Date de la prochaine étape',
        'Dernière activité',
        'Raison de perte',
        "Perdu à l'étape",
      ],
    ],
    [
      'Portuguese',
      [
        'Negócio',
        'ID do negócio',
        'Cliente',
        'Vendedor',
        'Etapa',
        'Valor',
        'Preço de tabela',
        'Desconto',
        'Data de criação',
        'Data de fechamento',
        'Origem',
        'Método de prospecção',
        'Produto',
        'Próximo passo',
        'Data do próximo passo',
        'Última atividade',
        'Motivo da perda',
        'Perdido na etapa',
      ],
    ],
  ])('are understood in %s', (_, headers) => {
    const fields: DealField[] = [
      'deal',
      'dealId',
      'account',
      'salesperson',
      'stage',
      'amount',
      'listPrice',
      'discount',
      'created',
      'closeDate',
      'source',
      'method',
      'product',
      'nextStep',
      'nextStepDate',
      'lastActivity',
      'lostReason',
      'lostAtStage',
    ];
    expect(understood(headers)).toEqual(
      Object.fromEntries(fields.map((field, index) => [field, headers[index]])),
    );
  });

  it.each<[string, readonly string[], Partial<Record<DealField, string>>]>([
    [
      'Salesforce',
      [
        'Id',
        'AccountId',
        'Name',
        'Description',
        'StageName',
        'Amount',
        'Probability',
        'ExpectedRevenue',
        'CloseDate',
        'NextStep',
        'LeadSource',
        'IsClosed',
        'IsWon',
        'CreatedDate',
        'LastModifiedDate',
        'LastActivityDate',
      ],
      {
        dealId: 'Id',
        account: 'AccountId',
        deal: 'Name',
        stage: 'StageName',
        amount: 'Amount',
        closeDate: 'CloseDate',
        nextStep: 'NextStep',
        source: 'LeadSource',
        created: 'CreatedDate',
        lastActivity: 'LastActivityDate',
        probability: 'Probability',
        isClosed: 'IsClosed',
        isWon: 'IsWon',
      },
    ],
    [
      'HubSpot',
      [
        'Record ID',
        'Deal Name',
        'Deal Stage',
        'Close Date',
        'Deal owner',
        'Amount',
        'Create Date',
        'Associated Company',
        'Last Activity Date',
        'Next Activity Date',
        'Closed Lost Reason',
      ],
      {
        dealId: 'Record ID',
        deal: 'Deal Name',
        stage: 'Deal Stage',
        closeDate: 'Close Date',
        salesperson: 'Deal owner',
        amount: 'Amount',
        created: 'Create Date',
        account: 'Associated Company',
        lastActivity: 'Last Activity Date',
        nextStepDate: 'Next Activity Date',
        lostReason: 'Closed Lost Reason',
      },
    ],
    [
      'Pipedrive',
      [
        'Deal - ID',
        'Deal - Title',
        'Deal - Organization',
        'Deal - Owner',
        'Deal - Stage',
        'Deal - Status',
        'Deal - Value',
        'Deal - Deal created',
        'Deal - Expected close date',
        'Deal - Won time',
        'Deal - Lost time',
        'Deal - Lost reason',
        'Deal - Next activity date',
      ],
      {
        dealId: 'Deal - ID',
        deal: 'Deal - Title',
        account: 'Deal - Organization',
        salesperson: 'Deal - Owner',
        stage: 'Deal - Stage',
        status: 'Deal - Status',
        amount: 'Deal - Value',
        created: 'Deal - Deal created',
        closeDate: 'Deal - Expected close date',
        wonOn: 'Deal - Won time',
        lostOn: 'Deal - Lost time',
        lostReason: 'Deal - Lost reason',
        nextStepDate: 'Deal - Next activity date',
      },
    ],
    [
      'Zoho',
      [
        'Record Id',
        'Deal Name',
        'Account Name',
        'Deal Owner',
        'Stage',
        'Amount',
        'Closing Date',
        'Created Time',
        'Lead Source',
        'Next Step',
        'Reason For Loss',
      ],
      {
        dealId: 'Record Id',
        deal: 'Deal Name',
        account: 'Account Name',
        salesperson: 'Deal Owner',
        stage: 'Stage',
        amount: 'Amount',
        closeDate: 'Closing Date',
        created: 'Created Time',
        source: 'Lead Source',
        nextStep: 'Next Step',
        lostReason: 'Reason For Loss',
      },
    ],
    [
      'Dynamics',
      [
        'Topic',
        'Potential Customer',
        'Owner',
        'Pipeline Phase',
        'Status',
        'Est. revenue',
        'Est. close date',
        'Actual close date',
        'Created On',
      ],
      {
        deal: 'Topic',
        account: 'Potential Customer',
        salesperson: 'Owner',
        stage: 'Pipeline Phase',
        status: 'Status',
        amount: 'Est. revenue',
        closeDate: 'Est. close date',
        closedOn: 'Actual close date',
        created: 'Created On',
      },
    ],
    [
      'Odoo',
      [
        'Opportunity',
        'Customer',
        'Salesperson',
        'Stage',
        'Expected Revenue',
        'Created on',
        'Expected Closing',
      ],
      {
        deal: 'Opportunity',
        account: 'Customer',
        salesperson: 'Salesperson',
        stage: 'Stage',
        amount: 'Expected Revenue',
        created: 'Created on',
        closeDate: 'Expected Closing',
      },
    ],
    [
      'fields of one’s own in Salesforce',
      ['Name', 'Deal_Stage__c', 'List_Price__c', 'Lost_Reason__c'],
      {
        deal: 'Name',
        stage: 'Deal_Stage__c',
        listPrice: 'List_Price__c',
        lostReason: 'Lost_Reason__c',
      },
    ],
  ])('are understood in an export of %s', (_, headers, fields) => {
    expect(understood(headers)).toEqual(fields);
  });

  it.each([
    'Amount (EUR)',
    'Amount EUR',
    'Amount in EUR',
    'Amount [k$]',
    'Amount, €',
    'Amount*',
    'amount:',
    'Value in USD',
    'Betrag in EUR',
    'Montant (€ HT)',
  ])('are understood with a unit or a mark: %s', (header) => {
    expect(understood(['Deal', 'Stage', header]).amount).toBe(header);
  });

  it('are understood in any order, beside columns of another kind', () => {
    expect(understood(['Phone', 'Stage', '', 'Comment', 'Deal', '2026'])).toEqual({
      stage: 'Stage',
      deal: 'Deal',
    });
  });

  it('serve one field each: of two that could, the one that says more, then the left one', () => {
    expect(understood(['Owner', 'Salesperson', 'Stage', 'Deal'])).toMatchObject({
      salesperson: 'Salesperson',
    });
    expect(understood(['rep_id', 'rep_name', 'Stage', 'Deal'])).toMatchObject({
      salesperson: 'rep_name',
    });
    expect(understood(['Stage', 'Deal', 'Amount', 'Amount'], [])).toMatchObject({
      stage: 'Stage',
      amount: 'Amount',
    });
    expect(
      understandTab('Deals', [['Deal', 'Stage', 'Amount', 'Amount']], null)?.columns.amount,
    ).toBe(2);
  });

  it('take an ID for the salesperson where nothing says more', () => {
    expect(understood(['deal_id', 'rep_id', 'stage', 'deal_value']).salesperson).toBe('rep_id');
  });

  it('take a status for the stage where there is no stage, else for won and lost', () => {
    expect(understood(['Deal', 'Status'])).toEqual({ deal: 'Deal', stage: 'Status' });
    expect(understood(['Deal', 'Stage', 'Status'])).toEqual({
      deal: 'Deal',
      stage: 'Stage',
      status: 'Status',
    });
  });

  it('tell the day a deal closed from the day it is expected to', () => {
    expect(understood(['Deal', 'Stage', 'Close date', 'Closed on'])).toMatchObject({
      closeDate: 'Close date',
      closedOn: 'Closed on',
    });
  });

  it('do not take ticked boxes under “Closed” for days', () => {
    const body: Cell[][] = [
      ['A', 'Proposal', false, ''],
      ['B', 'Won', true, ''],
    ];
    expect(understood(['Deal', 'Stage', 'Closed', 'Close date'], body)).toEqual({
      deal: 'Deal',
      stage: 'Stage',
      isClosed: 'Closed',
      closeDate: 'Close date',
    });
  });

  it('do not take the days of a stage for what its name means elsewhere', () => {
    const days: Cell[][] = [
      ['A', 'Proposal', '2026-01-05', '2026-02-05'],
      ['B', 'Proposal', '2026-01-06', '2026-02-07'],
    ];
    expect(understood(['Deal', 'Stage', 'Prospecting', 'Contact method'], days)).toEqual({
      deal: 'Deal',
      stage: 'Stage',
    });
    const words: Cell[][] = [['A', 'Proposal', 'Cold call', '']];
    expect(understood(['Deal', 'Stage', 'Prospecting'], words).method).toBe('Prospecting');
  });
});

describe('the header row', () => {
  const HEADERS: Cell[] = ['Deal', 'Owner', 'Stage', 'Amount'];

  it('may stand below a title and notes', () => {
    const rows: Cell[][] = [
      ['Pipeline 2026'],
      ['Updated every Monday. Stage and Amount are filled by the owner'],
      [],
      HEADERS,
      ['A', 'Ana', 'Proposal', 100],
    ];
    const tab = understandTab('Deals', rows, null);
    expect(tab?.headerIndex).toBe(3);
    expect(tab?.body).toEqual([['A', 'Ana', 'Proposal', 100]]);
  });

  it('is the row with the most understood headers, the upper one of two alike', () => {
    const rows: Cell[][] = [['Deal', 'Stage'], HEADERS, HEADERS];
    expect(understandTab('Deals', rows, null)?.headerIndex).toBe(1);
  });

  it('is not looked for below row 20', () => {
    const rows: Cell[][] = [...Array.from({ length: 20 }, (): Cell[] => ['note']), HEADERS];
    expect(understandTab('Deals', rows, null)).toBeNull();
  });

  it.each<[string, Cell[][]]>([
    ['nothing', []],
    ['one blank cell', [['']]],
    [
      'no stage',
      [
        ['Deal', 'Amount'],
        ['A', 1],
      ],
    ],
    ['a stage alone', [['Stage'], ['Proposal']]],
    [
      'a list of people',
      [
        ['Salesperson', 'Group', 'Quota'],
        ['Ana', 'North', 1000],
      ],
    ],
    [
      'a summary of amounts by stage',
      [
        ['Stage', 'Deals', 'Amount'],
        ['Proposal', 12, 5000],
        ['Won', 3, 900],
      ],
    ],
    [
      'a summary by person and stage',
      [
        ['Owner', 'Stage', 'Amount'],
        ['Ana', 'Proposal', 5000],
        ['Ana', 'Won', 900],
        ['Bo', 'Proposal', 20],
      ],
    ],
    [
      'a sales process',
      [
        ['Salesperson', 'Stage', 'Step', 'Outcome', 'Exit criteria', 'Max days'],
        ['', 'Proposal', 'proposal', 'open', '', 30],
      ],
    ],
  ])('is not found in %s', (_, rows) => {
    expect(understandTab('Sheet1', rows, null)).toBeNull();
  });

  it('needs no name of a deal where the amounts are plainly those of deals', () => {
    const rows: Cell[][] = [
      ['Owner', 'Stage', 'Amount'],
      ['Ana', 'Proposal', 5],
      ['Ana', 'Proposal', 7],
    ];
    expect(understandTab('Deals', rows, null)).not.toBeNull();
  });
});

describe('the table of synonyms', () => {
  it('has names for every field, folded, and none of them twice in a list', () => {
    expect(Object.keys(HEADER_SYNONYMS)).toEqual(DEAL_FIELD_CODES);
    for (const names of [...Object.values(HEADER_SYNONYMS), DATE_WORDS]) {
      expect(names.filter((name) => name !== foldText(name))).toEqual([]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});
