/** Texts of the *Coach* view, in the order of the page. The findings come from the server. */
export const COACH_TEXTS = {
  loadingList: 'Lendo os negócios…',
  loadingPage: 'Analisando o pipeline…',
  heading: 'Coaching',
  salesperson: 'Pessoa',
  team: 'A equipe, em resumo',
  toProcess: 'Ir para o processo',
  period: 'Período',
  periodHint: 'Vale para os relatórios e as reuniões, e para quem abrir esta planilha.',
  periodFrom: 'De',
  periodTo: 'Até',
  useDays: 'Usar estes dias',
  savingPeriod: 'Recalculando o período…',
  copyReport: 'Copiar o relatório como texto',
  reportCopied: 'O relatório está copiado.',
  save: 'Salvar como texto',
  reportFile: 'relatorio-de-coaching.txt',
  talkFile: 'reuniao-individual.txt',
  nobody:
    'Ainda não há ninguém para o coaching. Quando forem lidos negócios com responsável, os nomes aparecem aqui.',
  toDeals: 'Ir para os negócios',
  shape: 'Negócios em aberto por etapa',
  shapeStage: 'Etapa',
  shapeDeals: 'Negócios',
  shapeShare: 'Proporção',
  shapeExpected: 'Esperado',
  noOpenDeals: 'Não há negócios em aberto.',
  strengths: 'O que vai bem',
  findings: 'Merece uma conversa',
  look: 'Um primeiro ponto a olhar',
  notices: 'A observar',
  discuss: 'Negócios a discutir',
  causes: 'O que pode estar por trás',
  undecided: 'A planilha não mostra qual destas causas se aplica; pergunte.',
  points: {
    for: 'A favor:',
    against: 'Contra:',
    unknown: 'A planilha não mostra. Pergunte.',
  },
  // Short, so that they stand in one line beside what is asked and tried.
  ask: 'Pergunte',
  ifSoAsk: 'Se for assim, pergunte',
  action: 'Sugestão',
  measure: 'Medir',
  record: 'Registrar',
  agreements: 'Combinado antes',
  nextAction: 'Combinar uma próxima ação',
  agree: {
    because: 'Motivo',
    other: 'Outra coisa',
    action: 'Ação',
    actionMissing: 'Escreva o que vocês combinam.',
    shownBy: 'Visível em',
    notShown: 'Nada na planilha',
    reviewOn: 'Rever em',
    dayMissing: 'Escolha um dia depois de hoje.',
    noMeasure: 'Nenhum indicador acompanha isto.',
    agree: 'Combinar isto',
    keptHint: 'Fica na página “Coaching Log”.',
    measuredHint:
      'Fica na página “Coaching Log” com o número de hoje, para que você veja depois se ajudou.',
  },
  agreeing: 'Escrevendo o combinado…',
  agreed: 'O combinado está na página “Coaching Log”.',
  prepare: 'Preparar reunião individual',
  preparing: 'Gerando o roteiro da reunião…',
  copy: 'Copiar como texto',
  copied: 'O roteiro da reunião está copiado.',
  notCopied:
    'O navegador não permite copiar daqui. Salve como texto ou copie a página da planilha.',
  write: 'Escrever na planilha',
  writeFor: 'Para',
  everybody: 'A equipe',
  writeHint: 'Quem pode abrir esta planilha pode ler o que for escrito.',
  report: 'Relatório de coaching',
  reporting: 'Gerando o relatório de coaching…',
  annotate: 'Anotar os alertas',
  annotating: 'Anotando os alertas…',
  onlyFlagged:
    'Para ver só as linhas com alerta, sem mudar o que os outros veem: crie no menu Dados uma visualização com filtro e oculte as células vazias de “Coaching flags”.',
  clear: 'Remover os alertas',
  clearHint: '“Remover os alertas” vale para toda a equipe.',
  clearing: 'Removendo os alertas…',
  showing: 'Indo para a linha…',
} as const;

/** An entry of the list of salespeople: `Ana Berg (1 ponto a conversar)`. */
export function personEntry(salesperson: string, findings: number): string {
  return findings === 0
    ? salesperson
    : `${salesperson} (${findings} ${findings === 1 ? 'ponto' : 'pontos'} a conversar)`;
}

/** What is told of from now on: `Período dos relatórios e das reuniões: últimos 90 dias.` */
export function periodKept(period: string): string {
  return `Período dos relatórios e das reuniões: ${period}.`;
}

/** Leads to the header of the flags: `Ir para os alertas de “Deals”` */
export function goToFlags(tab: string): string {
  return `Ir para os alertas de “${tab}”`;
}

/** The choice to write for one person alone: `Só Ana Berg` */
export function onlyFor(salesperson: string): string {
  return `Só ${salesperson}`;
}

/** A choice of what shows that something is done: `Demonstração (atividade)` */
export function activityChoice(kind: string): string {
  return `${kind} (atividade)`;
}

/** How to read the picture: `Barra: proporção dos negócios em aberto. Linha: esperado, segundo os negócios em aberto dos demais.` */
export function shapeKey(hasExpected: boolean, reference: string | null): string {
  const bar = 'Barra: proporção dos negócios em aberto.';
  if (!hasExpected) return bar;
  return `${bar} Linha: esperado${reference === null ? '' : `, segundo ${reference}`}.`;
}

/** `linha 88` */
export function rowNumber(row: number): string {
  return `linha ${row}`;
}

/** A kind of finding that this page does not know yet, shown and not dropped: `(trend)` */
export function unknownKind(kind: string): string {
  return `(${kind})`;
}
