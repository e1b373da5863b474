import type { DEAL_FIELD_NAMES as ENGLISH } from '../deal-field-names';

/**
 * What the fields of a deal are called. Each name is understood as a header as well, so that a
 * column that is asked for by it is found once it is there.
 */
export const DEAL_FIELD_NAMES: Readonly<Record<keyof typeof ENGLISH, string>> = {
  deal: 'Affaire',
  dealId: 'Identifiant',
  account: 'Client',
  salesperson: 'Commercial',
  stage: 'Étape',
  status: 'Statut',
  isWon: 'Est gagnée',
  isClosed: 'Fermée',
  pipeline: 'Pipeline',
  probability: 'Probabilité',
  amount: 'Montant',
  currency: 'Devise',
  listPrice: 'Prix catalogue',
  discount: 'Remise',
  created: 'Date de création',
  closeDate: 'Date de clôture',
  closedOn: 'Clôturée le',
  wonOn: 'Gagnée le',
  lostOn: 'Perdue le',
  stageChangedOn: 'Date de changement d’étape',
  source: 'Source du lead',
  method: 'Méthode de prospection',
  product: 'Produit',
  nextStep: 'Prochaine action',
  nextStepDate: 'Date de la prochaine action',
  lastActivity: 'Dernière activité',
  lostReason: 'Motif de perte',
  lostAtStage: 'Perdue à l’étape',
  decisionMaker: 'Qui décide',
  contacts: 'Contacts',
  commitment: 'Engagement du client',
};
