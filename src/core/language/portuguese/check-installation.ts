import type { DateOrder } from '../../table';
import { withoutStop } from '../../text/without-stop';
import { allQuoted, listed, whole } from './format';

/** Texts of "Check this installation": a sentence for each check that holds. */
export const CHECK_TEXTS = {
  written: 'O que o Stagecoach escreve continua sendo o que é: texto, números e dias.',
  plainText: 'Isso vale também em colunas formatadas como texto simples.',
  moments: 'Os dias e horários que ele escreve são lidos como tais nesta localidade.',
  dayArrives: 'Um dia em uma célula chega a uma fórmula como esse mesmo dia.',
  chartIds: 'É possível distinguir os gráficos do Stagecoach dos seus.',
  columnMoves: 'Uma coluna do Stagecoach que muda de lugar é encontrada de novo.',
  reports: 'Um relatório gerado duas vezes não confunde nada com uma nota sua.',
  allGrids: 'Todas as páginas têm células.',
  places: 'As páginas e colunas do Stagecoach estão onde ele as deixou.',
  editable: 'Você pode editar tudo o que ele escreve.',
  noTables: 'Nenhuma das páginas do Stagecoach é uma tabela com tipos de coluna fixos.',
  settings: 'As fórmulas veem o que foi definido na barra lateral.',
} as const;

/** What the others are about, said where they could not be made. */
export const CHECK_SUBJECTS = {
  trialTab: 'escrita em uma página criada para isso',
  clock: 'fuso horário',
  locale: 'localidade',
  arguments: 'o que chega às fórmulas',
  today: 'TODAY() em uma fórmula',
  tabCopies: 'cópia de uma página',
  grids: 'tipos de páginas',
  deals: 'busca dos negócios',
  properties: 'tamanho do que é salvo',
} as const;

/** What only a person can see, with what must be seen. */
export const LOOK_YOURSELF = [
  'Digite =SC_ em uma célula vazia: deve aparecer uma lista de funções que começa com SC_ACTIVITIES.',
  'Depois que as mudanças forem registradas, mude a etapa de um negócio digitando outra: a última linha de “Stage History” deve conter a etapa anterior e a nova.',
] as const;

/** Around the result in its dialog. */
export const CHECK_DIALOG = {
  hint: 'O que funciona aqui (✓), o que não funciona (✗) e o que só você pode ver (?)',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Pressione Ctrl+C (⌘C no Mac) para copiar o que está selecionado.',
} as const;

/** The tab that is made to see what the sheet does with what is written, and taken away again. */
export const TRIAL_TAB = 'Stagecoach check';

/** A check's lines: `✓` and the sentence that holds, or `✗` and each reason why it does not. */
export function checkLines(holds: string | null, reasons: readonly string[]): string[] {
  if (reasons.length > 0) return reasons.map((reason) => `✗ ${reason}`);
  return holds === null ? [] : [`✓ ${holds}`];
}

/** `? Digite =SC_ em uma célula vazia: …` */
export function lookLines(): string[] {
  return LOOK_YOURSELF.map((text) => `? ${text}`);
}

/** `Não verificado: fuso horário (Service error: Spreadsheets). Tente …` */
export function notChecked(subject: string, message: string): string {
  const why = withoutStop(message);
  return `Não verificado: ${withoutStop(subject)}${why === '' ? '' : ` (${why})`}. Tente de novo daqui a um minuto.`;
}

/** Texts that did not come back as they were written: `Esta planilha altera … (007 e 1/2). …` */
export function changedInSheet(texts: readonly string[]): string {
  return `Esta planilha altera o que se escreve nela (${listed(texts)}). Não deixe o Stagecoach escrever nada aqui e informe o problema.`;
}

/** `Os dias são lidos no fuso horário Europe/Berlin. O do script é Etc/UTC, o que não prejudica nada.` */
export function clockText(sheet: string, script: string): string {
  const other = sheet === script ? '' : ` O do script é ${script}, o que não prejudica nada.`;
  return `Os dias são lidos no fuso horário ${sheet}.${other}`;
}

/**
 * How the sheet reads what people type: `O que se digita é lido pela localidade pt_BR: datas com o
 * dia primeiro, e 1,5 é um e meio.`
 * @param order null where dates in figures are no dates to it
 */
export function localeText(locale: string, order: DateOrder | null, decimals: string): string {
  const dates = order === null ? '' : `datas ${withFirst(order)}, e `;
  return `O que se digita é lido pela localidade ${locale}: ${dates}1${decimals}5 é um e meio.`;
}

/** `“Deals”: as datas em “Created” que são texto são lidas com o mês primeiro, ao contrário da localidade. …` */
export function datesDiffer(tab: string, column: string, order: DateOrder): string {
  return `“${tab}”: as datas em “${column}” que são texto são lidas ${withFirst(order)}, ao contrário da localidade. Defina-a em Arquivo ▸ Configurações e digite as datas de novo.`;
}

function withFirst(order: DateOrder): string {
  return `com o ${order === 'day first' ? 'dia' : 'mês'} primeiro`;
}

/** A day that a formula was given as another, or as something else. */
export function dayArrivedAs(written: string, arrived: string): string {
  return `O dia ${written} chega diferente a uma fórmula: ${kindText(arrived)}. Os dias nas fórmulas podem estar errados aqui: informe o problema.`;
}

/** What a formula is given for a cell, in words of `describeArguments`. */
export function argumentsText(arrived: {
  readonly atTheEnd: string;
  readonly before: string;
  readonly error: string;
  readonly loading: string;
}): string {
  const [atTheEnd, before, error, loading] = [
    arrived.atTheEnd,
    arrived.before,
    arrived.error,
    arrived.loading,
  ].map(kindText);
  return `Em uma fórmula, um argumento omitido no fim chega como ${atTheEnd}, um omitido antes de outro como ${before}, um erro como ${error}, e uma célula que ainda está carregando como ${loading}.`;
}

/** What formulas call what they are given, whatever the language, in the words of this one. */
const KINDS: ReadonlyArray<readonly [kind: RegExp, words: string]> = [
  [/^nothing$/, 'nada'],
  [/^an empty text$/, 'texto vazio'],
  [/^a range$/, 'intervalo'],
  [/^the day (.*)$/s, 'dia $1'],
  [/^the text “(.*)”$/s, 'texto “$1”'],
  [/^the value (.*)$/s, 'valor $1'],
];

/** A kind of argument behind `como`: `texto vazio`, `texto “#N/A”`. */
function kindText(kind: string): string {
  return KINDS.reduce((text, [english, portuguese]) => text.replace(english, portuguese), kind);
}

/** Whether a formula may be given TODAY(). */
export function todayText(isTaken: boolean): string {
  return isTaken
    ? 'As fórmulas aceitam TODAY() aqui; são recalculadas todos os dias.'
    : 'As fórmulas recusam TODAY(), como elas mesmas dizem: coloque o dia em uma célula.';
}

/** `Os gráficos não têm identificadores próprios aqui, por isso os antigos ficariam ao lado dos novos. …` */
export function chartIdsMissing(): string {
  return 'Os gráficos não têm identificadores próprios aqui, por isso os antigos ficariam ao lado dos novos. Informe o problema.';
}

/** @param found the column where the mark was found; null for nowhere */
export function columnAstray(moved: string, found: string | null): string {
  const where = found === null ? 'não foi encontrada' : `foi encontrada na coluna ${found}`;
  return `A marca de uma coluna que foi movida para ${moved} ${where}. Não mova as colunas do Stagecoach aqui e informe o problema.`;
}

/** Whether copies of a tab are marked as the tab is. */
export function tabCopiesText(isMarked: boolean): string {
  return isMarked
    ? 'Na cópia de uma página, o Stagecoach reconhece as próprias colunas.'
    : 'Na cópia de uma página, as colunas do Stagecoach contam como suas.';
}

/** Texts of a report that would be taken for a person's notes. */
export function reportLogsNotes(texts: readonly string[]): string {
  const [first = '', ...more] = texts.join('\n').split('\n');
  const others = more.length === 0 ? '' : ` e mais ${whole(more.length)}`;
  return `Um relatório confunde os próprios textos com notas suas (“${first}”${others}). Não gere aqui um segundo relatório e informe o problema.`;
}

/** `Não lidas, porque não têm células: “Chart1” e “Timeline1”.` */
export function withoutCells(tabs: readonly string[]): string {
  if (tabs.length === 0) return CHECK_TEXTS.allGrids;
  return tabs.length === 1
    ? `Não lida, porque não tem células: ${allQuoted(tabs)}.`
    : `Não lidas, porque não têm células: ${allQuoted(tabs)}.`;
}

/** The deals tabs with the columns that are understood: `Negócios: “Deals” com Etapa e Valor.` */
export function dealsFound(tabs: ReadonlyArray<readonly [tab: string, columns: string[]]>): string {
  return `Negócios: ${tabs.map(([tab, columns]) => `“${tab}” com ${listed(columns)}`).join('; ')}.`;
}

/** `A coluna “Preço” em “Deals” foi escolhida na barra lateral e não existe. Escolha de novo.` */
export function choiceGone(tab: string, column?: string): string {
  const what = column === undefined ? `A página “${tab}”` : `A coluna “${column}” em “${tab}”`;
  return `${what} foi escolhida na barra lateral e não existe. Escolha de novo.`;
}

/**
 * A column whose header and the add-on's mark do not go together: `“Deals”: a coluna H deve ter o
 * nome “Coaching flags” se for do Stagecoach, e outro nome se for sua.`
 */
export function columnLost(tab: string, column: string, header: string): string {
  return `“${tab}”: a coluna ${column} deve ter o nome “${header}” se for do Stagecoach, e outro nome se for sua.`;
}

/** `Salvo com esta planilha: 12 KB de 500.` */
export function propertiesText(kilobytes: number, limit: number): string {
  return `Salvo com esta planilha: ${whole(kilobytes)} KB de ${whole(limit)}.`;
}

/** What is saved comes near to what Sheets allows. */
export function propertiesFull(kilobytes: number, limit: number): string {
  return `Estão salvos com esta planilha ${whole(kilobytes)} KB de ${whole(limit)}. Escolha “Remover os alertas” nas páginas que você não usa mais ou exclua essas páginas.`;
}
