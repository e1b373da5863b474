/** Why a figure is not there, in words that stand after "porque" or in brackets. */

import type { AbsenceCode } from '../../pipeline/absence';
import type { AbsenceReason } from '../absences';

export type * from '../absences';

const NO_DATES: AbsenceReason = {
  why: 'a planilha não diz quando os negócios entraram em cada etapa',
  enough: 'Basta uma coluna de data para cada etapa, ou então “Registrar mudanças de etapa agora”.',
};

const REASONS: Readonly<Partial<Record<AbsenceCode, AbsenceReason>>> = {
  'too-few-others': {
    why: 'não há três outras pessoas com dados próprios suficientes',
    enough: 'Um objetivo acordado entre as duas partes ou 39 semanas registradas bastariam.',
  },
  'too-few-outcomes': { why: 'ainda há poucos casos decididos' },
  'no-outcomes': { why: 'ainda não há nenhum caso decidido' },
  'no-losses-recorded': {
    why: 'nenhum negócio perdido está registrado',
    enough: 'Mantenha os negócios perdidos na planilha.',
  },
  'no-won-stage': {
    why: 'nada foi reconhecido como ganho',
    enough: 'Indique na barra lateral qual etapa significa “ganho”.',
  },
  'no-decision-dates': {
    why: 'a maioria dos negócios decididos está sem data',
    enough: 'Basta uma coluna “Data de fechamento”.',
  },
  'lost-stage-unknown': {
    why: 'a planilha não diz em que etapa os negócios foram perdidos',
    enough: 'Basta uma coluna “Etapa da perda”.',
  },
  'no-discounts': {
    why: 'nenhum negócio ganho tem preço de tabela ou desconto',
    enough: 'Basta uma coluna “Preço de tabela”.',
  },
  'no-entry-dates': NO_DATES,
  'no-stage-dates': NO_DATES,
  'too-new': { why: 'são necessárias 8 semanas registradas' },
  'no-amounts': {
    why: 'mais de um em cada dez negócios está com o valor em branco',
    enough: 'Basta preencher o valor de cada negócio.',
  },
  'no-quota': { why: 'falta a meta de receita, ou o período dela não é o mesmo para todos' },
  'stale-sheet': { why: 'a planilha não está atualizada até o dia do relatório' },
  'no-created-dates': {
    why: 'a planilha não diz quando os negócios foram criados',
    enough: 'Basta uma coluna “Data de criação”.',
  },
  'no-open-deals': { why: 'nenhum negócio está em aberto' },
  'no-deals': { why: 'ainda não há negócios próprios' },
  'no-activities': { why: 'nenhuma atividade está registrada' },
};

const OTHERWISE: AbsenceReason = { why: 'há poucos registros' };

/** The reason in words. */
export function absenceReason(code: AbsenceCode): AbsenceReason {
  return REASONS[code] ?? OTHERWISE;
}
