import { describe, expect, it } from 'vitest';
import { type DealField, understandTab } from '../../../../src/core/deals';
import { columnAdded } from '../../../../src/core/language/portuguese/added-column';
import {
  argumentsText,
  choiceGone,
  columnAstray,
  dayArrivedAs,
  localeText,
  notChecked,
  withoutCells,
} from '../../../../src/core/language/portuguese/check-installation';
import {
  annotationsCleared,
  changesLeft,
  changesRecorded,
  columnsAre,
  dealsAnnotated,
  notesMoved,
  reportWritten,
} from '../../../../src/core/language/portuguese/command-messages';
import {
  argumentMissing,
  argumentsTooMany,
  argumentUnfit,
  EXPECTED_ARGUMENTS,
  noStageColumn,
  numberTooSmall,
  wordUnknown,
} from '../../../../src/core/language/portuguese/custom-functions';
import { mostHaveChanged } from '../../../../src/core/language/portuguese/menu';
import {
  problemSentence,
  problemsSummary,
} from '../../../../src/core/language/portuguese/problems';
import { quotaIsNow } from '../../../../src/core/language/portuguese/process-agreements';
import { changeText } from '../../../../src/core/language/portuguese/process-changes';
import {
  refusedAfter,
  tabIsProtected,
  tabIsTable,
} from '../../../../src/core/language/portuguese/refusals';
import { personEntry, shapeKey } from '../../../../src/core/language/portuguese/sidebar/coach';
import {
  columnsFound,
  dealsRead,
  eitherWay,
} from '../../../../src/core/language/portuguese/sidebar/deals';
import {
  asTheTeams,
  daysAtMost,
  fieldsToCorrect,
  percentOff,
  withoutStep,
} from '../../../../src/core/language/portuguese/sidebar/process';
import { dealsFound, haveAgreed } from '../../../../src/core/language/portuguese/sidebar/start';
import {
  criteriaFilled,
  criteriaForAll,
  keepQuota,
  takePlan,
} from '../../../../src/core/language/portuguese/sidebar/workshop';
import type { RowProblem } from '../../../../src/core/table';
import { DEAL_FIELD_NAMES } from '../../../../src/core/words/portuguese/deal-field-names';

it('the names of the fields are each understood as a header of that field', () => {
  const fields = Object.keys(DEAL_FIELD_NAMES) as DealField[];
  const understood = understandTab('Deals', [Object.values(DEAL_FIELD_NAMES)], null)?.columns ?? {};
  expect(fields.filter((field, column) => understood[field] !== column)).toEqual([]);
});

describe('what a command says once it is done', () => {
  const holds = { findings: 0, looks: 0, strengths: 0, isCompared: true };

  it('counts one as one', () => {
    expect(reportWritten(1, { ...holds, findings: 1 })).toBe(
      'O relatório de coaching está pronto: 1 pessoa, 1 ponto que merece uma conversa.',
    );
    expect(reportWritten(8, { ...holds, looks: 1 })).toBe(
      'O relatório de coaching está pronto: 8 pessoas, nada comprovado, mas 1 primeiro ponto a olhar.',
    );
    expect(dealsAnnotated(1, 1200, 1)).toBe(
      '1 de 1.200 linhas tem um alerta. 1 célula contém um texto seu e ficou como estava.',
    );
    expect(changesRecorded(1)).toBe(
      '1 mudança registrada na página “Stage History”. Daqui em diante, o registro é automático.',
    );
    expect(changesLeft(1)).toBe(
      'Nada foi registrado: 1 negócio ficou como consta na página “Stage History”.',
    );
    expect(mostHaveChanged(1, 1)).toMatch(/^1 de 1 negócio registrado parece ter mudado desde/);
  });

  it('counts many, and none', () => {
    expect(reportWritten(8, { ...holds, findings: 3 })).toMatch(/8 pessoas, 3 pontos que merecem/);
    expect(reportWritten(8, holds)).toMatch(/: 8 pessoas, nada além do acaso e das diferenças/);
    expect(dealsAnnotated(12, 1200, 0)).toBe('12 de 1.200 linhas têm um alerta.');
    expect([annotationsCleared(0, 0), notesMoved(0, 'Coaching Log')]).toEqual([
      'Não havia alertas.',
      '',
    ]);
    expect(changesLeft(24)).toBe(
      'Nada foi registrado: 24 negócios ficaram como constam na página “Stage History”.',
    );
    expect(
      columnsAre([
        { tab: 'North', letters: ['N', 'O'] },
        { tab: 'South', letters: ['N', 'O'] },
        { tab: 'West', letters: ['P', 'Q'] },
      ]),
    ).toBe(
      'Os alertas e as notas estão nas colunas N e O de “North” e “South” e nas colunas P e Q de “West”.',
    );
  });
});

describe('refusals', () => {
  it('of functions stand behind “deve ser”', () => {
    expect(argumentMissing('weeks', EXPECTED_ARGUMENTS.number)).toBe(
      'falta “weeks”; deve ser um número.',
    );
    expect(argumentUnfit('process', EXPECTED_ARGUMENTS.process, '“Deal”')).toBe(
      '“process” deve ser um intervalo cuja primeira linha tenha o cabeçalho “Stage”; encontrado: “Deal”.',
    );
    expect(numberTooSmall('weeks', -0.5)).toBe('“weeks” deve ser maior que 0; encontrado: -0,5.');
    expect(wordUnknown('by', ['source', 'method'], 'product')).toBe(
      '“by” deve ser source ou method; encontrado: “product”.',
    );
    expect(argumentsTooMany(1, 3)).toBe('aceita no máximo 1 argumento; encontrados: 3.');
    expect(noStageColumn([])).toMatch(/Cabeçalhos encontrados: nenhum\.$/);
  });

  it('say what was written before', () => {
    expect(
      refusedAfter('Tente de novo.', { done: ['A', 'B'], begun: ['C'], lacks: () => null }),
    ).toBe(
      'Antes disso, o Stagecoach já tinha escrito em “A” e “B”. A escrita em “C” tinha começado e talvez esteja incompleta; o mesmo comando corrige isso. O que você digitou é mantido. Tente de novo.',
    );
  });

  it('name one column or several', () => {
    expect(tabIsProtected('Deals', []).reason).toMatch(/^A página “Deals” .* não pode editá-la\./);
    expect(tabIsProtected('Deals', ['H']).reason).toMatch(/ editar a coluna H\./);
    expect(tabIsProtected('Deals', ['H', 'I']).reason).toMatch(/ editar as colunas H e I\./);
    expect(tabIsTable('Coaching Log', ['B', 'C']).reason).toMatch(
      /^A página “Coaching Log” é uma tabela com tipos de coluna fixos \(B e C\), que recusam/,
    );
  });
});

describe('the check of the installation', () => {
  it('says what arrives in a formula in its own words, which are English there', () => {
    expect(dayArrivedAs('2026-11-23', 'the text “x”')).toMatch(
      /^O dia 2026-11-23 chega diferente a uma fórmula: texto “x”\./,
    );
    expect(
      argumentsText({
        atTheEnd: 'nothing',
        before: 'an empty text',
        error: 'the text “#N/A”',
        loading: 'the value 0',
      }),
    ).toBe(
      'Em uma fórmula, um argumento omitido no fim chega como nada, um omitido antes de outro como texto vazio, um erro como texto “#N/A”, e uma célula que ainda está carregando como valor 0.',
    );
  });

  it('says each in a sentence', () => {
    expect(localeText('pt_BR', 'day first', ',')).toBe(
      'O que se digita é lido pela localidade pt_BR: datas com o dia primeiro, e 1,5 é um e meio.',
    );
    expect(notChecked('fuso horário', 'Service error. ')).toBe(
      'Não verificado: fuso horário (Service error). Tente de novo daqui a um minuto.',
    );
    expect(columnAstray('F', null)).toMatch(/movida para F não foi encontrada\./);
    expect([withoutCells(['A']), withoutCells(['A', 'B'])]).toEqual([
      'Não lida, porque não tem células: “A”.',
      'Não lidas, porque não têm células: “A” e “B”.',
    ]);
    expect(choiceGone('Deals', 'Preço')).toMatch(/^A coluna “Preço” em “Deals” foi escolhida/);
    expect(columnAdded('Necessidade', ['Deals'], [])).toBe(
      'A coluna “Necessidade” agora está em “Deals”, depois da última.',
    );
  });
});

describe('the sidebar', () => {
  it('counts', () => {
    expect([dealsRead(1, 1), dealsRead(412, 1415)]).toEqual([
      '1 negócio lido em 1 linha.',
      '412 negócios lidos em 1.415 linhas.',
    ]);
    expect(dealsFound(412, 415, ['A', 'B'])).toBe('412 negócios lidos em 415 linhas de “A” e “B”.');
    expect([haveAgreed(0, 5), haveAgreed(1, 1)]).toEqual([
      '0 de 5 pessoas concordaram.',
      '1 de 1 pessoa concordou.',
    ]);
    expect([eitherWay(1), eitherWay(9)]).toEqual([
      '1 data pode ser lida das duas formas.',
      '9 datas podem ser lidas das duas formas.',
    ]);
    expect([columnsFound(1, 20), columnsFound(12, 20)]).toEqual([
      '1 de 20 encontrada',
      '12 de 20 encontradas',
    ]);
    expect([personEntry('Ana', 0), personEntry('Ana', 1), personEntry('Ana', 2)]).toEqual([
      'Ana',
      'Ana (1 ponto a conversar)',
      'Ana (2 pontos a conversar)',
    ]);
    expect([fieldsToCorrect(1), fieldsToCorrect(2)]).toEqual([
      'Nada foi salvo. Há um campo a corrigir.',
      'Nada foi salvo. Há 2 campos a corrigir.',
    ]);
    expect([criteriaForAll(1), criteriaFilled(1), criteriaFilled(5)]).toEqual([
      'Usar o critério de saída sugerido na etapa sem critério',
      '1 critério de saída foi preenchido. Altere-o como quiser e depois salve.',
      '5 critérios de saída foram preenchidos. Altere-os como quiser e depois salve.',
    ]);
  });

  it('writes what the form holds with a comma', () => {
    expect(['1', '0.5', '1.5', '30'].map(daysAtMost)).toEqual([
      '1 dia',
      '0,5 dia',
      '1,5 dia',
      '30 dias',
    ]);
    expect(percentOff('12.5')).toBe('mediana de desconto de no máximo 12,5%');
    expect(asTheTeams([])).toBe('como as da equipe: nenhuma');
    expect(withoutStep(['Ligação', 'Visita'])).toBe(
      ' Falta ainda o passo da venda de Ligação e Visita.',
    );
    expect(takePlan('Ana', [{ name: 'Lead', target: 0.25 }], true)).toBe(
      'Usar assim mesmo como objetivos por semana de Ana: Lead 0,25',
    );
    expect(keepQuota({ quota: 60_000, period: 'quarter' }, null)).toBe(
      'Escrever também 60.000 por trimestre na página “Salespeople”',
    );
    expect([shapeKey(false, null), shapeKey(true, 'os demais')]).toEqual([
      'Barra: proporção dos negócios em aberto.',
      'Barra: proporção dos negócios em aberto. Linha: esperado, segundo os demais.',
    ]);
  });
});

describe('changes of a process', () => {
  it('are named with the stage in quotation marks', () => {
    const change = { stage: 'Offer', before: '12.5 %', after: null } as const;
    expect(changeText({ ...change, what: 'target conversion' })).toBe(
      'objetivo de conversão de “Offer”: 12,5% → nada definido',
    );
    expect(changeText({ ...change, what: 'step', before: 'needs analysis' })).toBe(
      'passo da venda de “Offer”: Análise de necessidades → nada definido',
    );
    expect(changeText({ ...change, what: 'stage', before: 'Offer' })).toBe(
      'etapa “Offer” removida',
    );
    expect(quotaIsNow('60.000 por trimestre')).toBe('A meta de receita é de 60.000 por trimestre.');
  });
});

describe('problems of rows', () => {
  const problem = (row: number, facts: Partial<RowProblem>): RowProblem => ({
    tab: 'Deals',
    row,
    column: 'Valor',
    value: '',
    problem: 'no-stage',
    leftOut: true,
    ...facts,
  });

  it('are told one by one', () => {
    expect(problemSentence(problem(57, {}))).toBe('“Deals”, linha 57 não tem etapa.');
    expect(
      problemsSummary([
        problem(57, {}),
        problem(90, { problem: 'duplicate', detail: 'linha 12' }),
        problem(91, { problem: 'not-a-number', value: 'muito' }),
      ]),
    ).toBe(
      'linha 57 não tem etapa; linha 90 repete uma linha já lida (linha 12); linha 91: “Valor” contém “muito”, que não é um número.',
    );
  });

  it('are told together where they are many', () => {
    const rows = [3, 4, 5, 6, 7, 8];
    expect(problemsSummary(rows.map((row) => problem(row, {})))).toBe(
      '6 linhas (3, 4, 5, 6, 7 …): sem etapa.',
    );
    expect(
      problemsSummary(rows.map((row) => problem(row, { problem: 'not-a-number', value: 'muito' }))),
    ).toBe('6 linhas (3, 4, 5, 6, 7 …): não é um número: “muito”.');
  });
});
