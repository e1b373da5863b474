/** Texts of the *Deal* view, in the order of the page. What is said of the deal comes from the server. */
export const DEAL_TEXTS = {
  loading: 'Lendo a linha selecionada…',
  reading: 'Lendo…',
  heading: 'Negócio',
  way: 'O caminho até agora',
  wayStage: 'Etapa',
  wayDays: 'Dias',
  wayTypical: 'Típico',
  typicalHint: 'Típico: até esse dia, metade dos negócios da equipe já saiu da etapa.',
  asked: 'O que o processo exige',
  criterion: 'Critério de saída:',
  nothingAsked:
    'Aqui não há critério de saída nem coluna obrigatória. Os dois se definem em “Processo”.',
  askedNext: 'antes da próxima etapa',
  states: {
    filled: 'preenchido',
    blank: 'em branco',
    'not-done': 'não feito',
    'no-column': 'não há essa coluna nesta página',
  },
  flags: 'O que chama a atenção',
  noFlags: 'Nada chama a atenção.',
  questions: 'Pergunte',
  like: 'Negócios como este',
  problems: 'Células que não puderam ser lidas',
  nextStep: 'Próximo passo',
  step: 'O que acontece em seguida',
  date: 'Quando',
  dateWrong: 'Isto não é uma data.',
  stepMissing: 'Escreva primeiro o próximo passo.',
  save: 'Escrever na planilha',
  note: 'Anotar no “Coaching Log”',
  noteHint:
    'Esta página não tem coluna para o próximo passo, por isso ele fica como nota na página “Coaching Log”. Quem pode abrir esta planilha pode ler a nota.',
  discard: 'Descartar',
  saving: 'Escrevendo o próximo passo…',
  nothingChanged: 'Nada mudou, por isso nada foi escrito.',
  discarded: 'O que você digitou foi descartado.',
  copy: 'Copiar',
  copied: 'O que você digitou está copiado.',
  notCopied: 'O navegador não permite copiar daqui. Selecione o texto acima e copie.',
  sheetHas: 'Na planilha consta',
  youTyped: 'Você digitou',
  nothingThere: 'nada',
  writeAnyway: 'Escrever o que digitei assim mesmo',
  showing: 'Indo para a célula…',
  unsaved: 'O próximo passo de um negócio ainda não foi escrito.',
  showUnsaved: 'Mostrar',
} as const;

/** Names of the facts of a deal. */
export const DEAL_FACTS = {
  salesperson: 'Vendedor',
  account: 'Cliente',
  amount: 'Valor',
  discount: 'Desconto',
  closeDate: 'Data de fechamento',
  lostReason: 'Motivo da perda',
} as const;

/** Whose next step is typed and not written: `Ainda não escrito: o próximo passo de Acme (linha 12 de …).` */
export function typedFor(deal: string, tab: string, row: number): string {
  return `Ainda não escrito: o próximo passo de ${deal} (linha ${row} de “${tab}”).`;
}

/** Of a deal that is not found any more: `“Acme” não está mais nesta página, …: Ligar para Jane` */
export function noRowFor(deal: string, typed: string): string {
  return `“${deal}” não está mais nesta página, por isso o que você digitou não tem linha: ${typed}`;
}

/** The state of a required column: `Orçamento: preenchido (12.000)` is read out as one. */
export function askedText(state: string, text: string): string {
  return text === '' ? state : `${state}: ${text}`;
}

/** The name of a link to a cell, for screen readers: `Orçamento: ir para a célula` */
export function goToCell(what: string): string {
  return `${what}: ir para a célula`;
}

/** The button that goes to the row of a deal whose next step is typed: `Voltar para Birch Optics` */
export function backTo(deal: string): string {
  return `Voltar para ${deal}`;
}

/** Read out when another row is selected: `Negócio: Acme. Há 41 dias na etapa “Proposta”.` */
export function dealShown(name: string, standing: string): string {
  return `Negócio: ${name}. ${standing}`;
}

/** `A célula na linha 12 de “Deals” está selecionada.` */
export function cellShown(tab: string, row: number): string {
  return `A célula na linha ${row} de “${tab}” está selecionada.`;
}
