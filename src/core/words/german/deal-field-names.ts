import type { DEAL_FIELD_NAMES as ENGLISH } from '../deal-field-names';

/**
 * What the fields of a deal are called. Each name is understood as a header as well, so that a
 * column that is asked for by it is found once it is there.
 */
export const DEAL_FIELD_NAMES: Readonly<Record<keyof typeof ENGLISH, string>> = {
  deal: 'Deal',
  dealId: 'Deal-ID',
  account: 'Kunde',
  salesperson: 'Verkäufer',
  stage: 'Phase',
  status: 'Status',
  isWon: 'Ist gewonnen',
  isClosed: 'Ist geschlossen',
  pipeline: 'Pipeline',
  probability: 'Wahrscheinlichkeit',
  amount: 'Betrag',
  currency: 'Währung',
  listPrice: 'Listenpreis',
  discount: 'Rabatt',
  created: 'Erstellt am',
  closeDate: 'Abschlussdatum',
  closedOn: 'Abgeschlossen am',
  wonOn: 'Gewonnen am',
  lostOn: 'Verloren am',
  stageChangedOn: 'Phase geändert am',
  source: 'Leadquelle',
  method: 'Akquiseweg',
  product: 'Produkt',
  nextStep: 'Nächster Schritt',
  nextStepDate: 'Datum nächster Schritt',
  lastActivity: 'Letzte Aktivität',
  lostReason: 'Verlustgrund',
  lostAtStage: 'Verloren in Phase',
  decisionMaker: 'Wer entscheidet',
  contacts: 'Kontakte',
  commitment: 'Zusage des Kunden',
};
