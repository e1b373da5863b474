import { readableDate } from '../../calendar';
import { groupProblems, type ProblemCode, type RowProblem, shortened } from '../../table';
import { counted, quoted } from './format';

/**
 * What is said of one row, after its place, and of several rows, after their numbers; of what is
 * rarely found in many rows the first one is told instead.
 */
type ProblemTexts = readonly [one: string, several?: string];

/**
 * What was found, and what was expected, for every problem; its facts stand in braces, `{found}` for
 * what several rows hold, and `=` at the beginning for the column with what stands in it.
 */
const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemTexts>> = {
  'no-stage': [' não tem etapa', 'sem etapa'],
  'unknown-stage': [
    ' está na etapa “{value}”, que o processo não tem',
    'uma etapa que o processo não tem',
  ],
  duplicate: [' repete uma linha já lida ({detail})', 'repetem outras linhas'],
  'totals-row': [' soma outras linhas', 'somam outras linhas'],
  'repeated-headers': [' repete os cabeçalhos', 'repetem os cabeçalhos'],
  'group-title': [' só contém “{value}”, um título', 'títulos de grupos'],
  'status-contradicts-stage': [
    '=, mas o status ou a caixa de seleção diz outra coisa; vale a etapa',
    'uma etapa que o resto da linha contradiz',
  ],
  'missing-header': [
    ' não tem o cabeçalho “{value}”, por isso a página não é lida (encontrado: {detail})',
  ],
  'table-of-deals': [
    ' tem os cabeçalhos de uma tabela de negócios e nenhum destes: {value}; por isso a página não é lida (encontrado: {detail})',
  ],
  'not-a-number': ['=, que não é um número', 'não é um número: {found}'],
  'not-a-count': [
    '=; deve ser um número inteiro a partir de 0',
    '{found}, onde se espera um número inteiro a partir de 0',
  ],
  'unlikely-count': [
    '=, mais do que alguém consegue fazer em uma semana; a linha fica de fora',
    'uma quantidade alta demais para ser verdadeira',
  ],
  'blank-cell': [': “{column}” está em branco', 'uma célula necessária em branco'],
  'not-a-date': ['=, que não é uma data', 'não é uma data: {found}'],
  'closed-before-created': [
    ': a data em “{column}”, {value}, é anterior à criação do negócio',
    'fechamento anterior à criação',
  ],
  'date-in-future': [': a data em “{column}”, {value}, está no futuro', 'uma data no futuro'],
  'lone-day': [
    ': a data em “{column}”, {value}, fica a mais de meio ano do outro dia mais próximo, {detail}; a linha fica de fora',
    'um dia a mais de meio ano de todos os outros',
  ],
  'visit-before-creation': [
    ' entrou na etapa “{column}” em {value}, antes da criação do negócio',
    'entrada em uma etapa antes da criação do negócio',
  ],
  'visit-ends-before-start': [
    ' entrou na etapa “{column}” em {value}, depois de ter saído dela',
    'saída de uma etapa antes da entrada nela',
  ],
  'list-price-not-positive': [
    ': o preço de tabela é {value}; deve ser maior que 0',
    'um preço de tabela que não é maior que 0',
  ],
  'discount-out-of-range': [
    ': o desconto não fica entre −100% e 100% (“{column}” é {value})',
    'um desconto fora do intervalo de −100% a 100%',
  ],
  'unknown-lost-at-stage': [
    ' foi perdida em “{value}”, que não é uma etapa em aberto do processo',
    'perda em uma etapa que o processo não tem',
  ],
  'bad-event': [
    ' indica “{value}”, que não é uma etapa do processo nem um negócio',
    'uma mudança que não indica uma etapa ou um negócio',
  ],
  'text-too-long': [
    ': “{column}” é um texto de {detail} caracteres; só se usa o começo: “{value}”',
    'um texto longo demais para um nome',
  ],
  'unknown-step': [': “Step” é “{value}”; deve ser um dos oito passos da venda'],
  'unknown-outcome': [': “Outcome” é “{value}”; deve ser open, won, lost ou activity'],
  'target-out-of-range': ['=; deve ficar entre 0% e 100%'],
  'target-of-lost-stage': ['=, mas nada avança de uma etapa com “lost”'],
  'target-of-all-proposals': [
    ': “{column}” na linha com “won” é “{value}”; é a proporção de propostas que resultam em venda e deve ser menor que 100%',
  ],
  'discount-not-of-won-stage': ['=; só conta na linha com “won”'],
  'days-not-positive': [
    '=; deve ser um número a partir de 0',
    '{found}, onde se espera um número a partir de 0',
  ],
  'unknown-process-stage': [' trata da etapa “{value}”, que o processo da equipe não tem'],
  'duplicate-stage': [' repete a etapa “{value}”'],
  'step-of-activity': [
    ': “Step” é “{value}”; em uma atividade deve ser lead generation ou prospecting',
  ],
  'term-of-stages': ['=, mas uma atividade não tem isso; só conta na linha de uma etapa'],
  'unknown-process-activity': [' trata da atividade “{value}”, que o processo da equipe não tem'],
  'repeated-activity': [
    ' repete a linha {detail}; as duas contam',
    'repetem outras e também contam',
  ],
  'duplicate-activity': [' repete a atividade “{value}”'],
  'unknown-period': [': “Quota period” é “{value}”; deve ser week, month, quarter ou year'],
  'left-before-start': [': saída em {value}, antes do primeiro dia'],
  'log-without-salesperson': [' não diz de que pessoa se trata'],
  'review-before-agreement': [': a revisão em {value} é anterior ao combinado'],
  'unknown-person': [
    '=; deve ser um nome que esteja nos negócios ou na página “Salespeople”',
    'um nome que não está nem nos negócios nem na página “Salespeople”',
  ],
};

/** Said of an event of which a cell is blank. */
const BLANK = ': “{column}” está em branco';

/** A problem as a whole sentence with the tab: `“Deals”, linha 57 não tem etapa.` */
export function problemSentence(problem: RowProblem): string {
  return `“${problem.tab}”, ${problemText(problem)}.`;
}

/** At most this many rows are named one by one. */
const NAMED = 5;

/**
 * Several problems in one or two sentences, by what is wrong: `linha 57 não tem etapa; linha
 * 90 repete uma linha já lida (linha 12).` The tab is named where they come from more than one, or not from the one that
 * everybody thinks of.
 *
 * @param understood the tabs of deals; rows of the only one need not say where they stand
 */
export function problemsSummary(
  problems: readonly RowProblem[],
  understood: readonly string[] | null = null,
): string {
  if (problems.length === 0) return '';
  const [first, ...others] = problems as readonly [RowProblem, ...RowProblem[]];
  const isUnderstood = understood === null || understood.includes(first.tab);
  const isOneTab = isUnderstood && others.every(({ tab }) => tab === first.tab);
  const inTab = (tab: string): string => (isOneTab ? '' : ` de “${tab}”`);
  const text = (problem: RowProblem): string => problemText(problem, inTab(problem.tab));
  if (problems.length <= NAMED) return `${problems.map(text).join('; ')}.`;
  const parts = groupProblems(problems).map((group) => {
    const [one] = group as [RowProblem];
    if (group.length === 1) return text(one);
    const rows = group.slice(0, NAMED).map(({ row }) => String(row));
    const more = group.length > NAMED ? ' …' : '';
    const place = `${counted(group.length, 'linha')}${inTab(one.tab)} (${rows.join(', ')}${more})`;
    const several = PROBLEM_TEXTS[one.problem][1] ?? problemText(one);
    return `${place}: ${several.replace('{found}', () => foundIn(group))}`;
  });
  return `${parts.join('; ')}.`;
}

/** What the first rows hold, each once: `“-12”, “muitos”` */
function foundIn(group: readonly RowProblem[]): string {
  const values = [
    ...new Set(group.map(({ value }) => quoted(shortened(value, LONGEST_OF_SEVERAL)))),
  ];
  return values.slice(0, NAMED).join(', ');
}

/** Of several values each shows at its beginning. */
const LONGEST_OF_SEVERAL = 40;

/** What was found shows at its beginning. */
const LONGEST_VALUE = 300;

function problemText(problem: RowProblem, inTab = ''): string {
  const { row, problem: code, value } = problem;
  const isBlank = code === 'bad-event' && value === '';
  const text = (isBlank ? BLANK : PROBLEM_TEXTS[code][0])
    .replace(/^=/, ': “{column}” contém “{value}”')
    .replace(/\{(\w+)\}/g, (_, fact: 'column' | 'value' | 'detail') =>
      readableDate(
        fact === 'value' ? shortened(value, LONGEST_VALUE) : (problem[fact] ?? 'outra linha'),
      ),
    );
  return `linha ${row}${inTab}${text}`;
}
