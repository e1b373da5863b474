import { describe, expect, it } from 'vitest';
import { type DealField, understandTab } from '../../../src/core/deals';
import { headerRank } from '../../../src/core/deals/header-rank';
import { foldHeader } from '../../../src/core/text/fold-header';

describe('what people are called who sell', () => {
  it.each([
    ['Account exec', 'Acct exec.', 'AE', 'Sales exec', 'BDR', 'SDR', 'Closer', 'Saleswoman'],
    ['Kundenbetreuer', 'Verkaufsberaterin', 'Gebietsleiter', 'Vertriebler/in'],
    ['Ejecutiva de cuentas', 'Asesora comercial', 'Encargada', 'Propietaria'],
    ['Chargée d’affaires', 'Ingénieur d’affaires', 'Conseillère', 'Attachée commerciale'],
    ['Executiva de contas', 'Executivo de negócios', 'Proprietária'],
  ])('is the salesperson: %s', (...headers) => {
    for (const header of headers) {
      const rows = [
        ['Deal', header, 'Stage'],
        ['A', 'Ana', 'Offer'],
      ];
      expect([header, understandTab('Deals', rows, null)?.columns.salesperson]).toEqual([
        header,
        1,
      ]);
    }
  });
});

describe('headers put together from well-known words', () => {
  it.each<[DealField, ...string[]]>([
    ['salesperson', 'Responsable comercial', 'Zuständiger Vertriebler', 'Vendedor responsável'],
    [
      'amount',
      'Valor proposta (R$)',
      'Montant HT du devis',
      'Netto-Auftragswert',
      'Precio de venta',
    ],
    [
      'closeDate',
      'F. cierre prev.',
      'Abschluss geplant',
      'Projected Closing Date',
      'Signature prévue le',
    ],
    ['closedOn', 'F. cierre real', 'Tatsächl. Abschluss', 'Clôture effective'],
    ['wonOn', 'Signé le', 'Unterschrift Vertrag am', 'Data assinatura'],
    ['lostReason', 'Motif refus', 'Causa de pérdida', 'Grund der Absage'],
    ['source', 'Canal de captación', 'Quelle des Leads'],
    ['stage', 'Fase da oportunidade', 'Statut de l’affaire'],
  ])('are those of %s', (field, ...headers) => {
    for (const header of headers) {
      expect([header, headerRank(foldHeader(header), field)]).not.toEqual([header, null]);
    }
  });

  it.each<[DealField, ...string[]]>([
    ['salesperson', 'Responsable marketing', 'Sales notes'],
    ['amount', 'Company size', 'Valor de la cuota mensual', 'Price list'],
    ['closeDate', 'Contract end', 'Closed'],
    ['wonOn', 'Contract start', 'Expected signature'],
    ['lostReason', 'Motivo de la visita'],
  ])('are not those of %s with a word of something else', (field, ...headers) => {
    for (const header of headers) {
      expect([header, headerRank(foldHeader(header), field)]).toEqual([header, null]);
    }
  });
});
