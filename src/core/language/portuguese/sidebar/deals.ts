import { allQuoted, counted, whole } from '../format';

/** Texts of the *Deals* view, in the order of the page. */
export const DEALS_TEXTS = {
  loading: 'Lendo os negócios…',
  heading: 'Negócios',
  noDealsTab:
    'Nenhuma página com negócios foi encontrada. O Stagecoach precisa de uma página com uma linha de cabeçalhos: pelo menos a etapa e também o negócio, o cliente ou o valor.',
  noDealsTabNext:
    'Importe os seus negócios (Arquivo ▸ Importar) ou adicione uma página assim e leia a planilha de novo.',
  noStage:
    'Nenhuma coluna foi reconhecida como a etapa dos negócios. Marque a página com os seus negócios, escolha a coluna da etapa e salve.',
  noTabRead: 'Nenhuma página é lida por enquanto. Escolha abaixo uma que contenha negócios.',
  noProcess:
    'Ainda não há um processo de vendas. O Stagecoach faz um rascunho a partir das etapas dos seus negócios, em uma página que você pode alterar.',
  setUp: 'Configurar o processo',
  settingUp: 'Configurando o processo…',
  setUpDone:
    'O processo está configurado. Confira as etapas. Depois: gere o relatório ou faça o acordo com cada pessoa.',
  tabsRead: 'Páginas lidas',
  otherTabs: 'Outras páginas',
  readTab: 'Ler os negócios desta página',
  notRead: 'Não é lida.',
  noHeaders: 'Nenhuma linha de cabeçalhos foi encontrada nesta página.',
  guesses: 'O que foi presumido',
  pipeline: 'Pipeline medido',
  currency: 'Moeda medida',
  measuring: 'Lendo os negócios de novo…',
  columns: 'Outras colunas',
  allColumns: 'O que cada coluna contém',
  dateOrder: 'As datas estão escritas',
  dateOrders: { 'day first': 'com o dia primeiro', 'month first': 'com o mês primeiro' },
  stageDates: 'Dia em que um negócio entrou na etapa',
  stageDatesHint: 'Colunas com datas, uma para cada etapa.',
  findIt: 'Procurar automaticamente',
  notFound: 'Não encontrada',
  dealHint: 'Os negócios levam o nome da conta.',
  closeDateHint: 'Prevista, nos negócios em aberto.',
  nearest: 'Suposta: a mais próxima encontrada.',
  salesperson: 'De quem são estes negócios?',
  salespersonHint: 'Nenhuma coluna diz quem é responsável por um negócio.',
  save: 'Salvar colunas',
  saving: 'Lendo os negócios de novo…',
  undo: 'Desfazer',
  settings: 'Configurações',
  language: 'Idioma do Stagecoach nesta planilha',
  ownLanguage: 'O de cada conta do Google',
  languageSaved: 'Salvo. Feche a barra lateral e abra de novo para ver.',
  daysThatCount: 'Dias que contam',
  allDays: 'todos os dias',
  workingDaysOnly: 'de segunda a sexta',
  onlyWorkingDays: 'Contar só de segunda a sexta',
  holidays: 'Feriados, que também não contam',
  holidaysHint: 'Datas como 2026-12-25, separadas por vírgulas.',
  saveDays: 'Salvar',
  daysSaved: 'Salvo. As fórmulas mostram a mudança quando são inseridas de novo.',
  problems: 'Linhas a conferir',
  noProblems: 'Todas as linhas foram lidas.',
  showing: 'Indo para a linha…',
  unsaved: 'Há alterações nas colunas que não foram salvas.',
  showUnsaved: 'Mostrar',
} as const;

/** `412 negócios lidos em 415 linhas.` */
export function dealsRead(read: number, rows: number): string {
  return `${counted(read, 'negócio lido', 'negócios lidos')} em ${counted(rows, 'linha')}.`;
}

/** Beside a column that was chosen: `ou “Gerente da conta”` */
export function orOthers(headers: readonly string[]): string {
  return `ou ${allQuoted(headers, 'or')}`;
}

/** Beside their order: `9 datas podem ser lidas das duas formas.` */
export function eitherWay(dates: number): string {
  return `${counted(dates, 'data pode ser lida', 'datas podem ser lidas')} das duas formas.`;
}

/** One of several pipelines or currencies: `Novos clientes (212 negócios)` */
export function choiceWithDeals(name: string, deals: number): string {
  return `${name} (${counted(deals, 'negócio')})`;
}

/** `412 negócios · cabeçalhos na linha 1` */
export function tabFacts(deals: number, headerRow: number): string {
  return `${counted(deals, 'negócio')} · cabeçalhos na linha ${headerRow}`;
}

/** Said of what is no date among the holidays. */
export function holidaysWanted(found: string): string {
  return `Os feriados devem ser datas como 2026-12-25; encontrado: “${found}”.`;
}

/** `12 de 20 encontradas` */
export function columnsFound(found: number, all: number): string {
  return `${found} de ${all} ${found === 1 ? 'encontrada' : 'encontradas'}`;
}

/** Said where more problems exist than are listed: `A lista mostra os primeiros 100 de 1.200.` */
export function moreProblems(listed: number, all: number): string {
  return `A lista mostra os primeiros ${whole(listed)} de ${whole(all)}.`;
}

/** After columns were saved: `Salvo. 412 negócios lidos em 415 linhas.` */
export function columnsSaved(read: number, rows: number): string {
  return `Salvo. ${dealsRead(read, rows)}`;
}
