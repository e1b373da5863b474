import { listed, quoted } from '../format';

/** Texts of the *Process* view, in the order of the page. */
export const PROCESS_TEXTS = {
  loading: 'Lendo o processo…',
  heading: 'Processo de vendas',
  drafted:
    'Este é um rascunho feito a partir dos seus negócios. Ainda não está salvo. Corrija o que for preciso e depois configure o processo.',
  empty: 'Ainda não há etapas. Adicione a primeira.',
  emptyNext: 'Com negócios na planilha, o Stagecoach pode fazer um rascunho das etapas.',
  forWhom: 'Para',
  team: 'A equipe',
  parts: { stages: 'Etapas', quota: 'Meta de receita' },
  ownHint: 'Deixe um campo em branco para que valha o que vale para a equipe.',
  stages: 'Etapas em ordem',
  newStage: 'Nova etapa',
  add: 'Adicionar etapa',
  name: 'Nome da etapa',
  aliases: 'Outros nomes',
  aliasesHint: 'Outros nomes ou nomes anteriores, separados por vírgulas.',
  outcome: 'Significado',
  outcomes: { open: 'Em aberto', won: 'Ganho', lost: 'Perdido' },
  step: 'Passo da venda',
  noStep: 'Não escolhido',
  stepMissing: 'Que passo é este?',
  chooseStep: 'Escolher o passo',
  target: 'Objetivo de conversão (%)',
  proposalsIntoDeals: 'Propostas que resultam em venda (%)',
  largestDiscount: 'Mediana máxima do desconto (%)',
  maxDays: 'Máximo de dias',
  weekly: 'Objetivo por semana',
  exitCriteria: 'Critérios de saída',
  required: 'Colunas obrigatórias',
  requiredNone: 'nenhuma',
  retire: 'Desativar',
  remove: 'Remover',
  retired: 'Etapas desativadas',
  retiredHint: 'Não são mais usadas. O histórico delas é mantido.',
  bringBack: 'Reativar',
  ownMark: 'próprio',
  skipped: 'Não faz parte deste processo',
  save: 'Salvar',
  saving: 'Salvando o processo…',
  saved: 'O processo está salvo.',
  undoAll: 'Desfazer todas as alterações',
  broughtBack: 'Suas alterações estão de volta.',
  unsaved: 'Há alterações no processo que não foram salvas.',
  showUnsaved: 'Mostrar',
  saveFirst: 'Salve ou desfaça primeiro as suas alterações.',
  conflict: 'Outra pessoa alterou o processo',
  conflictNothing: 'Nada foi salvo. Suas alterações continuam no formulário abaixo.',
  conflictTheirs: 'O que a outra pessoa alterou e você também:',
  conflictUnknown: 'Não foi possível saber o que mudou.',
  conflictChoice:
    '“Salvar as minhas assim mesmo” substitui isso pelas suas alterações e mantém o que mais a outra pessoa mudou. “Usar a outra versão” descarta todas as suas.',
  saveMine: 'Salvar as minhas assim mesmo',
  takeTheirs: 'Usar a outra versão',
  tookTheirs: 'A outra versão está na tela. Suas alterações foram desfeitas.',
  problems: 'Células que não puderam ser lidas',
  agreements: 'Acordos sobre o processo',
  nobody: 'Ainda não há ninguém nos negócios.',
  agreementStates: {
    none: 'Sem acordo',
    half: 'Falta uma das partes',
    agreed: 'Acordado',
    changed: 'Alterado',
  },
  changesSince: 'Alterado desde então:',
  targets: 'Objetivos',
  targetsBefore: 'Objetivos; os números até agora são de antes do acordo:',
  agreeing: 'Escrevendo o acordo…',
  managerAgrees: 'A gestão concorda',
  noTarget: 'Ainda não há nenhum objetivo nele, por isso os relatórios não têm com o que comparar.',
  wholeRecord: 'O que é registrado, com os critérios de cada passo',
  record: 'Registrar',
  notYet: 'Ainda não',
  notRecorded: 'Nada foi registrado.',
  agreedTargets: 'O que foi acordado, com os números até agora',
  agreeHint:
    'Um registro na página “Process Agreements”, não uma assinatura. Quem concorda clica no botão.',
  agreed: 'O acordo está registrado.',
  errors: {
    nameMissing: 'Dê um nome à etapa.',
    nameTwice: 'Outra etapa tem este nome.',
    target: 'Digite um número de 0 a 100.',
    targetShare: 'Digite a porcentagem: 40 para 40%.',
    allProposals: 'Digite um número menor que 100.',
    days: 'Digite um número de dias maior que 0.',
    weekly: 'Digite um número a partir de 0, só com algarismos.',
  },
} as const;

/** The button that moves a stage up: `Mover “Proposta” para cima` */
export function moveUp(stage: string): string {
  return `Mover ${quoted(stage)} para cima`;
}

/** The button that moves a stage down: `Mover “Proposta” para baixo` */
export function moveDown(stage: string): string {
  return `Mover ${quoted(stage)} para baixo`;
}

/** Announced after a move: `“Proposta” agora é a etapa 3 de 6.` */
export function stageMoved(stage: string, place: number, of: number): string {
  return `${quoted(stage)} agora é a etapa ${place} de ${of}.`;
}

/** Announced where a stage cannot move further: `“Lead” já é a primeira etapa.` */
export function stageAtEnd(stage: string, isFirst: boolean): string {
  return `${quoted(stage)} já é a ${isFirst ? 'primeira' : 'última'} etapa.`;
}

/** `A etapa “Proposta” será desativada quando você salvar. O histórico dela é mantido.` */
export function stageRetired(stage: string): string {
  return `A etapa ${quoted(stage)} será desativada quando você salvar. O histórico dela é mantido.`;
}

/** `A etapa “Proposta” está de volta.` */
export function stageBack(stage: string): string {
  return `A etapa ${quoted(stage)} está de volta.`;
}

/** `A etapa “Proposta” foi removida.` */
export function stageRemoved(stage: string): string {
  return `A etapa ${quoted(stage)} foi removida.`;
}

/** Shown under a changed stage name: `“Offer” fica em “Outros nomes”, para que as linhas antigas continuem contando.` */
export function oldNameKept(oldName: string): string {
  return `${quoted(oldName)} fica em “${PROCESS_TEXTS.aliases}”, para que as linhas antigas continuem contando.`;
}

/** The checkbox that takes a stage out of one person's process: `Não faz parte do processo de Ana` */
export function notPartOf(salesperson: string): string {
  return `Não faz parte do processo de ${salesperson}`;
}

/** Shown where a person has no required columns of their own: `como as da equipe: Orçamento, Necessidade` */
export function asTheTeams(columns: readonly string[]): string {
  return `como as da equipe: ${columns.length === 0 ? 'nenhuma' : columns.join(', ')}`;
}

/** Said where the form cannot be saved: `Nada foi salvo. Há 2 campos a corrigir.` */
export function fieldsToCorrect(fields: number): string {
  return fields === 1
    ? 'Nada foi salvo. Há um campo a corrigir.'
    : `Nada foi salvo. Há ${fields} campos a corrigir.`;
}

/** A target conversion in a stage's one-line summary: `40%` */
export function perCent(text: string): string {
  return `${withComma(text)}%`;
}

/** The most days in a stage, in its summary: `30 dias` */
export function daysAtMost(text: string): string {
  const days = withComma(text);
  return `${days} ${/^(?:0,|1$|1,)/.test(days) ? 'dia' : 'dias'}`;
}

/** A weekly target in a stage's summary: `2 por semana` */
export function aWeek(text: string): string {
  return `${withComma(text)} por semana`;
}

/** The largest median discount in the won stage's summary: `mediana de desconto de no máximo 10%` */
export function percentOff(text: string): string {
  return `mediana de desconto de no máximo ${withComma(text)}%`;
}

/** What “Manager agrees” is called among several people's: `A gestão concorda: Ana Berg` */
export function managerAgreesFor(salesperson: string): string {
  return `${PROCESS_TEXTS.managerAgrees}: ${salesperson}`;
}

/** The button with which a salesperson agrees: `Ana Berg concorda` */
export function personAgrees(salesperson: string): string {
  return `${salesperson} concorda`;
}

/** Asked before an agreement is recorded: `Registrar que a gestão concorda com o processo de Ana Berg?` */
export function askToRecord(salesperson: string, by: 'manager' | 'salesperson'): string {
  return by === 'manager'
    ? `Registrar que a gestão concorda com o processo de ${salesperson}?`
    : `Registrar que ${salesperson} concorda com este processo?`;
}

/** Said after a save of what has no step: ` Falta ainda o passo da venda de Ligação.` '' for none. */
export function withoutStep(names: readonly string[]): string {
  if (names.length === 0) return '';
  return ` Falta ainda o passo da venda de ${listed(names)}.`;
}

/** Said once the process is saved: `O processo está salvo. Mantém-se o que outra pessoa alterou nesse meio-tempo: …` */
export function savedWith(kept: readonly string[]): string {
  const { saved } = PROCESS_TEXTS;
  return kept.length === 0
    ? saved
    : `${saved} Mantém-se o que outra pessoa alterou nesse meio-tempo: ${kept.join('; ')}.`;
}

/** A number of the form with a comma before its decimals. */
function withComma(text: string): string {
  return text.replace('.', ',');
}
