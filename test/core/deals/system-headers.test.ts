import { describe, expect, it } from 'vitest';
import { type DealField, understandTab } from '../../../src/core/deals';

/** The header row of an export, each header with the field that it should serve; null for none. */
type Expected = ReadonlyArray<readonly [header: string, field: DealField | null]>;

function served(headers: readonly string[]): Array<[string, string | null]> {
  const columns = understandTab('Deals', [headers], null)?.columns ?? {};
  return headers.map((header, column) => {
    const found = Object.entries(columns).find(([, at]) => at === column);
    return [header, found?.[0] ?? null];
  });
}

describe('headers as a system writes them', () => {
  it.each<[string, Expected]>([
    [
      'HubSpot’s programming interface',
      [
        ['hs_object_id', 'dealId'],
        ['dealname', 'deal'],
        ['dealstage', 'stage'],
        ['dealtype', null],
        ['hubspot_owner_id', 'salesperson'],
        ['hs_is_closed_won', 'isWon'],
        ['hs_is_closed', 'isClosed'],
        ['hs_deal_stage_probability', 'probability'],
        ['deal_currency_code', 'currency'],
        ['createdate', 'created'],
        ['closedate', 'closeDate'],
        ['hs_v2_date_entered_current_stage', 'stageChangedOn'],
        ['notes_next_activity_date', 'nextStepDate'],
        ['notes_last_contacted', 'lastActivity'],
        ['closed_lost_reason', 'lostReason'],
      ],
    ],
    [
      'HubSpot in German',
      [
        ['Datensatz-ID', 'dealId'],
        ['Deal-Name', 'deal'],
        ['Dealphase', 'stage'],
        ['Für Deal zuständiger Mitarbeiter', 'salesperson'],
        ['Betrag', 'amount'],
        ['Abschlussdatum', 'closeDate'],
        ['Erstellungsdatum', 'created'],
        ['Grund für Verlust', 'lostReason'],
        ['Zugeordnetes Unternehmen', 'account'],
      ],
    ],
    [
      'HubSpot in Portuguese',
      [
        ['ID do registro', 'dealId'],
        ['Nome do negócio', 'deal'],
        ['Etapa do negócio', 'stage'],
        ['Proprietário do negócio', 'salesperson'],
        ['Valor', 'amount'],
        ['Data de fechamento', 'closeDate'],
        ['Data de criação', 'created'],
        ['Probabilidade do negócio', 'probability'],
      ],
    ],
    [
      'a report of Salesforce',
      [
        ['Opportunity Owner: Full Name', 'salesperson'],
        ['Owner Role', null],
        ['Account Name', 'account'],
        ['Opportunity Name', 'deal'],
        ['Stage', 'stage'],
        ['Fiscal Period', null],
        ['Amount Currency', 'currency'],
        ['Amount', 'amount'],
        ['Probability (%)', 'probability'],
        ['Age', null],
        ['Last Stage Change Date', 'stageChangedOn'],
        ['Close Date', 'closeDate'],
        ['Created Date', 'created'],
        ['Next Step', 'nextStep'],
        ['Lead Source', 'source'],
        ['Type', null],
      ],
    ],
    [
      'Salesforce in German',
      [
        ['Opportunity-Name', 'deal'],
        ['Opportunity-Inhaber', 'salesperson'],
        ['Accountname', 'account'],
        ['Phase', 'stage'],
        ['Wahrscheinlichkeit (%)', 'probability'],
        ['Schlusstermin', 'closeDate'],
        ['Erstelldatum', 'created'],
      ],
    ],
    [
      'Pipedrive’s programming interface',
      [
        ['id', 'dealId'],
        ['title', 'deal'],
        ['user_id', 'salesperson'],
        ['org_id', 'account'],
        ['stage_id', 'stage'],
        ['status', 'status'],
        ['value', 'amount'],
        ['currency', 'currency'],
        ['add_time', 'created'],
        ['stage_change_time', 'stageChangedOn'],
        ['expected_close_date', 'closeDate'],
        ['close_time', 'closedOn'],
        ['won_time', 'wonOn'],
        ['lost_time', 'lostOn'],
        ['lost_reason', 'lostReason'],
        ['pipeline_id', 'pipeline'],
      ],
    ],
    [
      'Freshsales',
      [
        ['Deal name', 'deal'],
        ['Deal value', 'amount'],
        ['Deal stage', 'stage'],
        ['Deal pipeline', 'pipeline'],
        ['Sales owner', 'salesperson'],
        ['Expected close date', 'closeDate'],
        ['Closed date', 'closedOn'],
        ['Created at', 'created'],
        ['Lost reason', 'lostReason'],
        ['Probability (%)', 'probability'],
      ],
    ],
    [
      'Close',
      [
        ['id', 'dealId'],
        ['lead_id', null],
        ['lead_name', 'deal'],
        ['status_label', 'stage'],
        ['status_type', 'status'],
        ['user_name', 'salesperson'],
        ['value', 'amount'],
        ['value_currency', 'currency'],
        ['confidence', 'probability'],
        ['date_created', 'created'],
        ['date_won', 'wonOn'],
        ['date_lost', 'lostOn'],
        ['pipeline_name', 'pipeline'],
      ],
    ],
    [
      'Copper',
      [
        ['Name', 'deal'],
        ['Company', 'account'],
        ['Owned By', 'salesperson'],
        ['Pipeline', 'pipeline'],
        ['Stage', 'stage'],
        ['Status', 'status'],
        ['Value', 'amount'],
        ['Win Probability', 'probability'],
        ['Close Date', 'closeDate'],
        ['Loss Reason', 'lostReason'],
        ['Created At', 'created'],
      ],
    ],
    [
      'Odoo’s fields',
      [
        ['name', 'deal'],
        ['partner_id', 'account'],
        ['user_id', 'salesperson'],
        ['stage_id', 'stage'],
        ['expected_revenue', 'amount'],
        ['date_deadline', 'closeDate'],
        ['create_date', 'created'],
        ['date_closed', 'closedOn'],
        ['date_last_stage_update', 'stageChangedOn'],
        ['lost_reason_id', 'lostReason'],
      ],
    ],
    [
      'Bitrix24',
      [
        ['ID', 'dealId'],
        ['Deal Name', 'deal'],
        ['Deal Stage', 'stage'],
        ['Responsible person', 'salesperson'],
        ['Amount', 'amount'],
        ['Currency', 'currency'],
        ['Created on', 'created'],
        ['End date', 'closeDate'],
      ],
    ],
    [
      'monday',
      [
        ['Item', 'deal'],
        ['People', 'salesperson'],
        ['Deal stage', 'stage'],
        ['Deal Value', 'amount'],
        ['Close Probability', 'probability'],
        ['Expected Close Date', 'closeDate'],
        ['Deal creation date', 'created'],
        ['Last interaction', 'lastActivity'],
      ],
    ],
    [
      'ClickUp',
      [
        ['Task ID', 'dealId'],
        ['Task Name', 'deal'],
        ['Status', 'stage'],
        ['Assignees', 'salesperson'],
        ['Deal Size', 'amount'],
        ['Due Date', 'closeDate'],
        ['Date Created', 'created'],
        ['Date Closed', 'closedOn'],
      ],
    ],
    [
      'a Spanish template',
      [
        ['Nº', 'dealId'],
        ['Nombre del cliente', 'account'],
        ['Ejecutivo de ventas', 'salesperson'],
        ['Etapa de venta', 'stage'],
        ['Monto estimado', 'amount'],
        ['Probabilidad %', 'probability'],
        ['Fecha estimada de cierre', 'closeDate'],
        ['Fecha de alta', 'created'],
        ['Motivo de pérdida', 'lostReason'],
      ],
    ],
    [
      'a French template',
      [
        ['N°', 'dealId'],
        ['Société', 'account'],
        ['Chargé d’affaires', 'salesperson'],
        ['Étape du pipeline', 'stage'],
        ['Montant HT (€)', 'amount'],
        ['Probabilité', 'probability'],
        ['Date de signature prévue', 'closeDate'],
        ['Date d\u00a0ouverture', 'created'],
        ['Motif de la perte', 'lostReason'],
      ],
    ],
  ])('are understood: %s', (_, expected) => {
    expect(served(expected.map(([header]) => header))).toEqual(expected);
  });

  it.each([
    ['in the plural', 'Deal Owners'],
    ['over two lines', 'Sales\nRep'],
    ['with a space that does not break', 'Sales\u00a0Rep'],
    ['for either gender', 'Vendedor/a'],
    ['for either gender, in German', 'Verkäufer/in'],
    ['as the name of somebody', 'Nombre del vendedor'],
    ['in one word', 'opportunityowner'],
    ['of the wrong tongue for the rest', 'Propriétaire de l’opportunité'],
  ])('are understood %s', (_, header) => {
    expect(served(['Deal', 'Stage', header])).toContainEqual([header, 'salesperson']);
  });
});
