import type { DEAL_FIELD_NAMES as ENGLISH } from '../deal-field-names';

/**
 * What the fields of a deal are called. Each name is understood as a header as well, so that a
 * column that is asked for by it is found once it is there.
 */
export const DEAL_FIELD_NAMES: Readonly<Record<keyof typeof ENGLISH, string>> = {
  deal: 'Negócio',
  dealId: 'ID do negócio',
  account: 'Cliente',
  salesperson: 'Vendedor',
  stage: 'Etapa',
  status: 'Status',
  isWon: 'Foi ganho',
  isClosed: 'Está fechado',
  pipeline: 'Pipeline',
  probability: 'Probabilidade',
  amount: 'Valor',
  currency: 'Moeda',
  listPrice: 'Preço de tabela',
  discount: 'Desconto',
  created: 'Data de criação',
  closeDate: 'Data de fechamento',
  closedOn: 'Fechado em',
  wonOn: 'Ganho em',
  lostOn: 'Perdido em',
  stageChangedOn: 'Etapa alterada em',
  source: 'Origem do lead',
  method: 'Método de prospecção',
  product: 'Produto',
  nextStep: 'Próximo passo',
  nextStepDate: 'Data do próximo passo',
  lastActivity: 'Última atividade',
  lostReason: 'Motivo da perda',
  lostAtStage: 'Etapa da perda',
  decisionMaker: 'Quem decide',
  contacts: 'Contatos',
  commitment: 'Compromisso do cliente',
};
