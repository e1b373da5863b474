import type { DEAL_FIELD_NAMES as ENGLISH } from '../deal-field-names';

/**
 * What the fields of a deal are called. Each name is understood as a header as well, so that a
 * column that is asked for by it is found once it is there.
 */
export const DEAL_FIELD_NAMES: Readonly<Record<keyof typeof ENGLISH, string>> = {
  deal: 'Oportunidad',
  dealId: 'ID de oportunidad',
  account: 'Cliente',
  salesperson: 'Vendedor',
  stage: 'Etapa',
  status: 'Estado',
  isWon: 'Ganada',
  isClosed: 'Cerrada',
  pipeline: 'Pipeline',
  probability: 'Probabilidad',
  amount: 'Importe',
  currency: 'Moneda',
  listPrice: 'Precio de lista',
  discount: 'Descuento',
  created: 'Fecha de creación',
  closeDate: 'Fecha de cierre',
  closedOn: 'Cerrada el',
  wonOn: 'Ganada el',
  lostOn: 'Perdida el',
  stageChangedOn: 'Fecha de cambio de etapa',
  source: 'Origen del lead',
  method: 'Método de prospección',
  product: 'Producto',
  nextStep: 'Próximo paso',
  nextStepDate: 'Fecha del próximo paso',
  lastActivity: 'Última actividad',
  lostReason: 'Motivo de pérdida',
  lostAtStage: 'Etapa de pérdida',
  decisionMaker: 'Quién decide',
  contacts: 'Contactos',
  commitment: 'Compromiso del cliente',
};
