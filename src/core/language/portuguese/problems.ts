import { type ProblemTexts, problemSentences } from '../../table';
import { rowNumbered, rowOf } from '../../words/portuguese/rows';
import { counted, quoted } from './format';

/** What was found, and what was expected, for every problem. */
const TEXTS: ProblemTexts = {
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
    ': o negócio entrou na etapa “{column}” em {value}, antes de ser criado',
    'entrada em uma etapa antes da criação do negócio',
  ],
  'visit-ends-before-start': [
    ': o negócio entrou na etapa “{column}” em {value}, depois de ter saído dela',
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
    ': o negócio foi perdido em “{value}”, que não é uma etapa em aberto do processo',
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

export const { problemSentence, problemsSummary } = problemSentences({
  texts: TEXTS,
  holds: ': “{column}” contém “{value}”',
  blank: ': “{column}” está em branco',
  anotherRow: 'outra linha',
  joints: ['; ', ': '],
  quoted,
  row: (row, tab) => (tab === null ? rowNumbered(row) : rowOf(row, tab)),
  rows: (count, tab) => counted(count, 'linha') + (tab === null ? '' : ` de “${tab}”`),
});
