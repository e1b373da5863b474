import { describe, expect, it } from 'vitest';
import { absenceReason } from '../../../../src/core/language/portuguese/absences';
import { openAction, processStands } from '../../../../src/core/language/portuguese/agenda';
import { standingText, usualStay } from '../../../../src/core/language/portuguese/deal-page';
import { likeItText } from '../../../../src/core/language/portuguese/deals-like-it';
import { keptText } from '../../../../src/core/language/portuguese/deed';
import { thenAndSince, verdictText } from '../../../../src/core/language/portuguese/follow-up';
import { counted, days, listed, lowerFirst } from '../../../../src/core/language/portuguese/format';
import { moreWithout, sinceLastReport } from '../../../../src/core/language/portuguese/in-short';
import {
  cellIsFormula,
  nextStepChanged,
  nextStepWritten,
} from '../../../../src/core/language/portuguese/next-step';
import { discountNote, lostNowhere } from '../../../../src/core/language/portuguese/numbers';
import { peopleThere } from '../../../../src/core/language/portuguese/people';
import { plannedStepText, planText } from '../../../../src/core/language/portuguese/plan';
import { readingNoteText } from '../../../../src/core/language/portuguese/reading-notes';
import {
  dealsReadText,
  ofNobody,
  wonAndLost,
} from '../../../../src/core/language/portuguese/report';
import { sampleText } from '../../../../src/core/language/portuguese/samples';
import { goodProposals } from '../../../../src/core/language/portuguese/something-good';

describe('of one, of several and of none', () => {
  it('writes days and lists', () => {
    expect([0, 0.5, 1, 1.5, 1.97, 41].map((each) => days(each))).toEqual([
      '0 dias',
      '0,5 dia',
      '1 dia',
      '1,5 dia',
      '2 dias',
      '41 dias',
    ]);
    expect([0, 1, 1200].map((each) => counted(each, 'negócio'))).toEqual([
      '0 negócios',
      '1 negócio',
      '1.200 negócios',
    ]);
    expect([listed(['a', 'b', 'c']), listed(['a', 'b'], 'or')]).toEqual(['a, b e c', 'a ou b']);
    expect([lowerFirst('Muitas propostas'), lowerFirst('CRM em uso')]).toEqual([
      'muitas propostas',
      'CRM em uso',
    ]);
  });

  it('ends a sentence once, also behind a month that is cut', () => {
    expect(processStands('processo alterado depois do acordo de 3 set.')).toBe(
      'Processo alterado depois do acordo de 3 set.',
    );
    expect(openAction('Duas referências.', null, 46_349)).toBe('Duas referências.');
    expect(thenAndSince('4 de 25', null, { judgedOn: '3 set.' })).toBe(
      ' Antes 4 de 25; nada foi decidido desde então: avaliação em 3 set.',
    );
  });

  it('says what became of deals like one', () => {
    const still = { kind: 'as-long', stage: 'Proposta', days: 30 } as const;
    expect(likeItText({ ...still, won: 6, lost: 20, open: 5 })).toBe(
      'De 31 outros negócios que ainda estavam em “Proposta” após 30 dias, 6 foram ganhos e 20 foram perdidos; 5 estão em aberto.',
    );
    expect(likeItText({ ...still, won: 0, lost: 7, open: 1 })).toBe(
      'De 8 outros negócios que ainda estavam em “Proposta” após 30 dias, nenhum foi ganho e 7 foram perdidos; 1 está em aberto.',
    );
    expect(likeItText({ ...still, won: 1, lost: 0, open: 0 })).toBe(
      'Um outro negócio ainda estava em “Proposta” após 30 dias; ele foi ganho. Há poucos casos decididos para dizer como este negócio vai terminar.',
    );
    expect(
      likeItText({ kind: 'reached', stage: 'Proposta', missing: null, won: 0, lost: 0, open: 0 }),
    ).toBe('Nenhum outro negócio chegou a “Proposta” até agora.');
    expect(likeItText({ kind: 'not-known', why: 'too-few-outcomes' })).toBe(
      'Ainda não é possível dizer como terminam negócios como este.',
    );
  });

  it('says how long a deal has been where it is', () => {
    const deal = {
      standing: 'open',
      closedAt: null,
      age: 1,
      stage: 'Proposta',
      stageText: 'Proposta',
      daysInStage: 41,
    } as const;
    expect(standingText(deal)).toBe('Em “Proposta” há 41 dias. Em aberto há 1 dia.');
    expect(usualStay('Proposta', { median: 11, most: 18 }, 30)).toBe(
      'Metade dos negócios da equipe sai de “Proposta” em até 11 dias; 8 em cada 10, em até 18. O processo permite 30 dias.',
    );
  });

  it('says whether an agreement is kept, and what became of it', () => {
    expect(
      keptText({ kind: 'column', name: 'Necessidade', filled: 5, deals: 6, place: 'proposal' }),
    ).toBe('preenchida em 5 de 6 propostas desde então');
    const demo = { kind: 'column', name: 'Necessidade', place: { stage: 'Demo' } } as const;
    expect([0, 1].map((deals) => keptText({ ...demo, filled: deals, deals }))).toEqual([
      'nenhum negócio chegou a “Demo” desde então',
      'preenchida em 1 de 1 negócio que chegou a “Demo” desde então',
    ]);
    expect(keptText({ kind: 'activity', name: 'Ligação', count: 12, weeks: 5 })).toBe(
      '12 desde então (2,4 por semana)',
    );
    const missing = [null, { count: 1, areWeeks: true }, { count: 11, areWeeks: false }];
    expect(missing.map((each) => verdictText('too early', each))).toEqual([
      'cedo demais (nada a contar desde então)',
      'cedo demais (falta 1 semana)',
      'cedo demais (faltam 11)',
    ]);
  });

  it('says which part of a next step a row has', () => {
    expect(nextStepWritten('Deals', 12, '', '')).toBe(
      'A linha 12 de “Deals” agora não tem próximo passo nem data para ele.',
    );
    expect(nextStepWritten('Deals', 12, 'Ligar para Jane', '')).toBe(
      'A linha 12 de “Deals” agora tem o próximo passo “Ligar para Jane”, sem data.',
    );
    expect(nextStepChanged('Deals', 12, 'Enviar proposta', '')).toBe(
      'Nada foi escrito: alguém alterou a linha 12 de “Deals” nesse meio-tempo. Agora está assim: próximo passo “Enviar proposta”, sem data.',
    );
    expect(cellIsFormula(['Próximo passo', 'Data'], 12).reason).toBe(
      'Há fórmulas em “Próximo passo” e “Data” na linha 12; elas ficam como estão.',
    );
  });

  it('says what a report rests on', () => {
    expect([dealsReadText(['Deals'], 1, 1, []), dealsReadText(['Deals'], 412, 415, [])]).toEqual([
      '1 negócio lido de “Deals” (1 linha).',
      '412 negócios lidos de “Deals” (415 linhas).',
    ]);
    expect([ofNobody(1), ofNobody(3)]).toEqual([
      '1 negócio está sem pessoa responsável e só conta para a equipe.',
      '3 negócios estão sem pessoa responsável e só contam para a equipe.',
    ]);
    expect([wonAndLost(1, 0), wonAndLost(null, null)]).toEqual([
      '1 ganho, 0 perdidos',
      'número de ganhos desconhecido, perdas não registradas',
    ]);
    expect([moreWithout(1), moreWithout(3)]).toEqual([
      'Há mais 1 pessoa sem marca; veja “A observar também” no relatório.',
      'Há mais 3 pessoas sem marca; veja “A observar também” no relatório.',
    ]);
    expect([lostNowhere(1), lostNowhere(2)]).toEqual([
      '1 negócio perdido não está em nenhuma linha: a planilha não diz até onde chegou.',
      '2 negócios perdidos não estão em nenhuma linha: a planilha não diz até onde chegaram.',
    ]);
    expect(discountNote(1)).toBe(
      'O desconto é a mediana dos negócios ganhos; fica de fora 1 negócio ganho sem preço de tabela nem desconto.',
    );
    expect([peopleThere(['Ana Berg']), peopleThere(['Ana Berg', 'Bo Lind'])]).toEqual([
      'Nos negócios consta Ana Berg.',
      'Nos negócios constam Ana Berg e Bo Lind.',
    ]);
    const since = { newDeals: 1, won: 1, lost: 0, wonValue: 41_200, lostValue: 0 };
    expect(sinceLastReport(46_349, since).split('): ')[1]).toBe(
      '1 negócio novo, 1 ganho (41.200), 0 perdidos.',
    );
    expect([goodProposals(1, 2, 0.41), goodProposals(12, 21, 0.41)]).toEqual([
      '1 de 2 propostas decididas resultou em venda (50%); no conjunto, 41%.',
      '12 de 21 propostas decididas resultaram em venda (57%); no conjunto, 41%.',
    ]);
  });

  it('says what a quota takes', () => {
    const quota = { quota: 60_000, period: 'quarter', expectedWins: 2 } as const;
    expect(planText({ ...quota, neededWins: 1.5 }, null)).toBe(
      'Para chegar a 60.000 por trimestre com os negócios em aberto: cerca de 1,5 negócio ganho. Em média, os negócios em aberto devem trazer 2, portanto podem bastar.',
    );
    expect(
      planText(
        { ...quota, neededWins: 5 },
        { stage: 'Primeira ligação', needed: 11, low: 7, high: 19, now: 6 },
      ),
    ).toBe(
      'Para chegar a 60.000 por trimestre com os negócios em aberto: cerca de 11 negócios novos por semana em “Primeira ligação” (provavelmente 7,0–19); hoje 6,0: é preciso multiplicar por 1,8.',
    );
    expect(plannedStepText({ needed: 12, low: 7, high: 19, now: 4 }, 1)).toBe(
      'cerca de 12 por semana (provavelmente 7,0–19); hoje 4,0 (dos quais 1,0 pulam a etapa): é preciso multiplicar por 3',
    );
  });

  it('says a figure with what it rests on', () => {
    const pace = { kind: 'pace', events: 3, weeks: 1.5, weekly: [] } as never;
    expect(sampleText(pace, { unit: 'a week', value: 2, low: 1, high: 4, beside: 2 })).toBe(
      '2,0 por semana (3 em 1,5 semana, provavelmente 1,0–4,0)',
    );
    const share = { kind: 'share', successes: 5, trials: 31 } as never;
    expect(
      sampleText(share, { unit: 'share', value: 0.16, low: 0.07, high: 0.33, beside: 0.43 }),
    ).toBe('5 de 31 (16%, provavelmente 7–33%)');
    expect(absenceReason('no-created-dates').enough).toBe('Basta uma coluna “Data de criação”.');
  });

  it('says what was guessed in reading', () => {
    expect(
      readingNoteText({
        code: 'no-salesperson-column',
        tabs: [{ tab: 'Deals', salesperson: 'Deals' }],
      }),
    ).toBe(
      'Nenhuma coluna diz quem é responsável por cada negócio, por isso todos os negócios de “Deals” contam como de uma só pessoa, “Deals”. Indique a coluna na barra lateral, em “Dados”, ou crie uma.',
    );
    const gap = {
      tab: 'Deals',
      noun: 'negócios ganhos',
      what: 'não têm a data em que foram ganhos',
    };
    expect(
      readingNoteText({
        code: 'gaps',
        gaps: [
          { ...gap, missing: 40, of: 41 },
          { ...gap, missing: 1, of: 1 },
        ],
      }),
    ).toBe(
      'Sem registro, ou quase, e por isso sem alerta em cada negócio: negócios ganhos de “Deals” não têm a data em que foram ganhos (40 de 41); negócios ganhos de “Deals” não têm a data em que foram ganhos (1 de 1).',
    );
  });
});
