import type {
  Counted,
  Gap,
  GuessReason,
  ReadingNote,
  ReadingNoteCode,
  ReadingNoteFacts,
} from '../../table';
import { allQuoted, counted, listed, quoted, whole } from './format';
import { unknownZone } from './time-zone';

type Sentences = {
  readonly [Code in ReadingNoteCode]: (facts: ReadingNoteFacts[Code]) => string;
};

/** What is said of every note on how the deals were understood. */
const SENTENCES: Sentences = {
  'no-salesperson-column': ({ tabs }) =>
    `Nenhuma coluna diz quem é responsável por cada negócio, por isso ${onePersonEach(tabs)}. Indique a coluna na barra lateral, em “Dados”, ou crie uma.`,
  'many-names': ({ tab, header, names, salesperson }) =>
    `“${header}” tem ${counted(names, 'nome', 'nomes diferentes')}: são as pessoas responsáveis pelos negócios? Por enquanto, ${onePersonEach([{ tab, salesperson }])}. Se são, escolha a coluna na barra lateral, em “Dados”.`,
  'column-choice': ({ field, header, others, isMakeshift }) => {
    const read = `${field}: vem da coluna “${header}”`;
    const nearest = ', a mais próxima encontrada';
    if (others.length === 0) return `${read}${nearest}.`;
    const rest = `${allQuoted(others)} também ${others.length === 1 ? 'serviria' : 'serviriam'}`;
    return `${read}${isMakeshift ? nearest : ''}; ${rest}.`;
  },
  'process-does-not-fit': ({ unknown, of, stages, known }) =>
    `${whole(unknown)} de ${deals(of)} ${unknown === 1 ? 'está' : 'estão'} em uma etapa que o processo não tem (${firstQuoted(stages)}); ele tem ${firstQuoted(known)}. Por isso, quase nenhum número pode ser dado. Use o processo destes negócios ou escreva os nomes das etapas deles na coluna “Also called” do processo; sem um processo, um rascunho é feito a partir dos negócios.`,
  pipelines: ({ measured, others }) =>
    `Só o pipeline “${measured.name}” é medido (${deals(measured.count)}). Ficam de fora: ${namesWithCounts(others)}. Escolha outro na barra lateral.`,
  currencies: ({ measured, others }) =>
    `Só os valores em ${measured.name} são medidos (${deals(measured.count)}). Os valores em outras moedas ficam de fora: ${namesWithCounts(others)}.`,
  'working-days': ({ holidays }) =>
    `Só se contam os dias de segunda a sexta-feira${holidays === 0 ? '' : `, ${holidays === 1 ? 'descontado' : 'descontados'} ${counted(holidays, 'feriado')}`}.`,
  'dates-guessed': ({ tab, columns, count, order, reason }) =>
    `${counted(count, 'data')} em ${allQuoted(columns)} de “${tab}” ${count === 1 ? 'pode ser lida' : 'podem ser lidas'} de dois modos, com o dia ou com o mês primeiro. A leitura foi feita com o ${order === 'day first' ? 'dia' : 'mês'} primeiro, ${WHY_THIS_ORDER[reason]}. Se isso estiver errado, todos os números que dependem de dias também estarão: escreva as datas como 2026-12-31 ou defina a ordem na barra lateral.`,
  'dates-swapped': ({ tab, columns }) =>
    `Em ${allQuoted(columns)} de “${tab}”, o dia e o mês provavelmente estão trocados: todas as datas que não são texto caem entre o dia 1 e o dia 12. Escolha seu país em Arquivo ▸ Configurações e depois digite as datas de novo.`,
  'unknown-zone': ({ wanted, used }) => unknownZone(wanted, used),
  'changes-not-recorded': ({ changed, of }) =>
    `${whole(changed)} de ${counted(of, 'negócio registrado', 'negócios registrados')} ${changed === 1 ? 'parece ter mudado' : 'parecem ter mudado'} de uma só vez, por isso nada foi registrado. Verifique se os negócios estão como devem estar; se estiverem, escolha “Registrar mudanças de etapa agora”.`,
  'line-items': ({ rows }) =>
    rows === 1
      ? '1 linha com o ID do negócio de outra linha e outro produto foi lida como item; o valor dela é somado ao daquele negócio.'
      : `${whole(rows)} linhas com o ID do negócio de outra linha e outro produto foram lidas como itens; os valores delas são somados aos daquele negócio.`,
  'same-names': ({ deals: count, name }) =>
    `${deals(count)} ${count === 1 ? 'tem o mesmo nome que outro' : 'têm o mesmo nome que outros'}, como “${name}”, e ${count === 1 ? 'conta como negócio diferente' : 'contam como negócios diferentes'} porque o resto da linha é diferente. Uma coluna com o ID do negócio daria certeza.`,
  'nothing-means-won': () =>
    'Nenhuma etapa foi reconhecida como “ganho”, por isso faltam as taxas de fechamento. Indique na barra lateral qual etapa significa “ganho”.',
  'outcome-guessed': ({ stage, outcome, deals: count }) =>
    `A etapa “${stage}” foi entendida como “${OUTCOMES[outcome]}” (${deals(count)}). Se ela significa outra coisa, mude isso na barra lateral.`,
  'steps-unknown': ({ stages }) =>
    `Nada indica a que passo da venda ${stages.length === 1 ? 'pertence' : 'pertencem'} ${firstQuoted(stages)}. Escolha-o na barra lateral, em “Processo”.`,
  'no-proposal-step': ({ stage }) =>
    `Nenhuma etapa pertence ao passo “Proposta” ou a um posterior, por isso “${stage}”, a última etapa em aberto, conta como a proposta.`,
  'closed-unclear': ({ stage, deals: count }) =>
    `A etapa “${stage}” pode significar “ganho” ou “perdido”, por isso o que está nela conta como em aberto (${deals(count)}). Indique na barra lateral o que ela significa.`,
  'no-losses-recorded': ({ won }) =>
    `Há ${counted(won, 'negócio ganho', 'negócios ganhos')}, mas nenhum negócio perdido registrado; por isso faltam as taxas de fechamento e de conversão. Mantenha os negócios perdidos na planilha, com o dia e a etapa da perda.`,
  gaps: ({ gaps }) =>
    `${gapsStart(gaps)}, e por isso sem alerta em cada negócio: ${gaps.map(gapText).join('; ')}.`,
  'strangers-in-activities': ({ names, count }) =>
    `As atividades de ${firstQuoted(names)} ficam de fora (${whole(count)}): ninguém tem ${names.length === 1 ? 'esse nome' : 'esses nomes'} nos negócios nem na página “Salespeople”. Escreva o nome ali, ao lado do nome certo, em “Also called”.`,
  'no-decision-dates': ({ undated, decided }) =>
    `Em ${whole(undated)} de ${counted(decided, 'negócio decidido', 'negócios decididos')} a planilha não diz o dia em que foram ganhos ou perdidos, por isso faltam os números que precisam desse dia, como os dias da criação até a venda. Basta uma coluna “Data de fechamento”.`,
};

const OUTCOMES = { won: 'ganho', lost: 'perdido' } as const;

const WHY_THIS_ORDER: Readonly<Record<GuessReason, string>> = {
  plausible: 'porque assim mais linhas fazem sentido',
  language: 'como é usual no idioma dos cabeçalhos e das etapas',
  amounts: 'como é usual onde os valores são escritos assim',
  'report-day': 'porque assim nada fica depois do dia do relatório',
  locale: 'de acordo com a localidade da planilha',
  default: 'porque nada na tabela indica qual dos dois vale',
};

/** `todos os negócios de “deals” contam como de uma só pessoa, “deals”` */
function onePersonEach(tabs: ReadingNoteFacts['no-salesperson-column']['tabs']): string {
  const [only, second] = tabs;
  if (only !== undefined && second === undefined) {
    return `todos os negócios de “${only.tab}” contam como de uma só pessoa, “${only.salesperson}”`;
  }
  const names = allQuoted(tabs.map(({ salesperson }) => salesperson));
  return `os negócios de cada página contam como de uma só pessoa: ${names}`;
}

/** The note as a sentence or two. */
export function readingNoteText(note: ReadingNote): string {
  const sentence = SENTENCES[note.code] as (facts: ReadingNote) => string;
  return sentence(note);
}

/** Whether any row at all has what is missing. */
function gapsStart(gaps: readonly Gap[]): string {
  const isBlank = gaps.map(({ missing, of }) => missing === of);
  if (!isBlank.includes(true)) return 'Quase sem registro';
  return isBlank.includes(false) ? 'Sem registro, ou quase' : 'Sem registro';
}

/**
 * `negócios ganhos de “Deals” não têm a data em que foram ganhos (40 de 41)`. The noun and its verb
 * come in the plural, so that the numbers stand behind.
 */
function gapText({ tab, missing, of, noun, what }: Gap): string {
  return `${noun} de “${tab}” ${what} (${whole(missing)} de ${whole(of)})`;
}

/** `1 negócio`, `12 negócios` */
function deals(count: number): string {
  return counted(count, 'negócio');
}

/** `“Partners” (12 negócios) e “Renewals” (3 negócios)` */
function namesWithCounts(all: readonly Counted[]): string {
  return listed(all.map(({ name, count }) => `${quoted(name)} (${deals(count)})`));
}

/** So many names are listed; of more, how many there are besides. */
const LISTED = 5;

/** `“Reviewed” e “Meeting”`, or `“A”, “B”, “C”, “D”, “E” e mais 7` */
function firstQuoted(names: readonly string[]): string {
  const first = names.slice(0, LISTED).map(quoted);
  const more = names.length - first.length;
  return listed(more === 0 ? first : [...first, `mais ${more}`]);
}
