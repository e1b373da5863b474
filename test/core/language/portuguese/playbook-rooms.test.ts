import { describe, expect, it } from 'vitest';
import {
  doneForOneContact,
  paceOfKind,
  waitingOfShortfall,
} from '../../../../src/core/language/portuguese/playbook/efforts';
import { stageTakes } from '../../../../src/core/language/portuguese/playbook/figures';
import {
  blankByNow,
  closesSooner,
  notFilledIn,
  overUsual,
  pushedText,
  sameDealIn,
  skippedText,
  wentBackFrom,
} from '../../../../src/core/language/portuguese/playbook/flags';
import {
  mostAre,
  staysWithinSources,
} from '../../../../src/core/language/portuguese/playbook/mixes';
import {
  fewDecided,
  fewProposalsDecided,
  openAndDecided,
  requiredIsBlank,
  waitLong,
} from '../../../../src/core/language/portuguese/playbook/notices';
import {
  discountsOfRushed,
  discountsOfSource,
  lostForSame,
  resultOfActivities,
  sameDiscounts,
} from '../../../../src/core/language/portuguese/playbook/shares';

const SHARES = { n: 1, of: 8, otherN: 5, otherOf: 1200 };

describe('of one and of several', () => {
  it('says why a flag applies', () => {
    expect(blankByNow(['Verba'], 'Proposta')).toBe(
      '“Verba” está em branco; o processo exige esse dado até a etapa “Proposta”.',
    );
    expect(blankByNow(['Verba', 'Necessidade'], 'Proposta')).toBe(
      '“Verba” e “Necessidade” estão em branco; o processo exige esses dados até a etapa “Proposta”.',
    );
    expect([sameDealIn([7]), sameDealIn([7, 12])]).toEqual([
      'O mesmo negócio também está na linha 7.',
      'O mesmo negócio também está nas linhas 7 e 12.',
    ]);
    expect([skippedText(['Triagem']), skippedText(['Triagem', 'Workshop'])]).toEqual([
      'A etapa “Triagem” foi pulada.',
      'As etapas “Triagem” e “Workshop” foram puladas.',
    ]);
    expect(wentBackFrom(['Proposta'])).toBe(
      'O negócio voltou da etapa “Proposta” para uma anterior.',
    );
    expect(pushedText(2, 1)).toBe('A data de fechamento foi adiada 2 vezes, 1 dia no total.');
    expect(overUsual(41, 'Proposta', 8, 18)).toBe(
      '41 dias em “Proposta”; aqui, 8 em cada 10 saem em até 18 dias.',
    );
    const quick = [0, 1, 2].map((each) => closesSooner(46_000, 9, 'Proposta', each, 57));
    expect(quick.map((text) => text.split('”. ')[1])).toEqual([
      'Nenhum de 57 negócios ganhos foi tão rápido a partir daí.',
      'Só 1 de 57 negócios ganhos foi tão rápido a partir daí.',
      'Só 2 de 57 negócios ganhos foram tão rápidos a partir daí.',
    ]);
  });

  it('says what a notice states', () => {
    expect([fewDecided(1, 4), fewProposalsDecided(4, 1)]).toEqual([
      '1 negócio decidido até agora; faltam 4 para uma comparação.',
      '4 propostas decididas até agora; falta 1 para uma comparação das propostas.',
    ]);
    expect([openAndDecided(240, 0), openAndDecided(1, 1), openAndDecided(240, 12)]).toEqual([
      '240 negócios estão em aberto, e nenhum foi ganho ou perdido até hoje.',
      '1 negócio está em aberto, e só 1 foi ganho ou perdido até hoje.',
      '240 negócios estão em aberto, e só 12 foram ganhos ou perdidos até hoje.',
    ]);
    expect(waitLong(1, 12, false)).toBe(
      'Em 1 de 12 negócios em aberto cujos dias são conhecidos, a espera na etapa é mais longa que o habitual.',
    );
    const blank = {
      header: 'Necessidade',
      askedBy: 'Conversa',
      reached: null,
      blank: 8,
      deals: 12,
      otherBlank: 5,
      otherDeals: 40,
    };
    expect(requiredIsBlank(blank)).toBe(
      'Em 8 de 12 propostas, a coluna “Necessidade” está vazia hoje na planilha (entre os demais, 5 de 40); o processo a exige até a etapa “Conversa”.',
    );
    expect(requiredIsBlank({ ...blank, reached: 'Demo', otherDeals: 0 }, true)).toBe(
      'Na equipe, em 8 de 12 negócios que chegaram a “Demo”, a coluna “Necessidade” está vazia hoje na planilha; o processo a exige até a etapa “Conversa”.',
    );
  });

  it('says what a pointer found', () => {
    expect(lostForSame({ ...SHARES, name: 'Caro demais' })).toBe(
      'em 1 de 8 perdas tardias, o motivo foi “Caro demais” (entre os demais, 5 de 1.200)',
    );
    expect(discountsOfSource({ ...SHARES, name: 'Site' })).toBe(
      'em 1 de 8 negócios ganhos, a origem é “Site” (entre os demais, 5 de 1.200)',
    );
    expect(sameDiscounts({ ...SHARES, discount: 0.15 })).toBe(
      'exatamente 15% em 1 de 8 descontos (os mais frequentes dos demais: 5 de 1.200)',
    );
    expect(resultOfActivities({ ...SHARES, name: 'Ligação', result: 'atendeu' })).toBe(
      'em 1 de 8 atividades do tipo “Ligação”, o resultado foi “atendeu” (entre os demais, 5 de 1.200)',
    );
    const rushed = { stage: 'Workshop', limit: 4, n: 8, rest: 12, rate: 0.2, restRate: 0.05 };
    expect(discountsOfRushed(rushed)).toBe(
      'desconto mediano de 20% nos 8 negócios em que a etapa “Workshop” foi pulada ou durou menos de 4 dias, contra 5% nos outros 12',
    );
    expect(waitingOfShortfall({ ofWhole: 0.8, over: 0.12, n: 1, of: 31 })).toBe(
      '80% da diferença (outras partes compensam 12%): 1 de 31 negócios ainda espera antes de uma proposta',
    );
    expect(paceOfKind('Ligação', 0.5, 30.1)).toBe(
      '0,50 atividades do tipo “Ligação” por semana (os demais: 30,10)',
    );
    const contacts = { done: 1, brought: 0, otherDone: 1300, otherContacts: 150 };
    expect(doneForOneContact(contacts)).toBe(
      '1 atividade e nenhum primeiro contato (os demais: 8,7; 1.300 para 150)',
    );
    const times = (...days: number[]) =>
      ({
        kind: 'times',
        days: Float64Array.from(days),
        left: new Uint8Array(days.length),
      }) as const;
    const told = { stage: 'Workshop', rate: 9, otherRate: 1, own: times(9), other: times(1, 1) };
    expect(stageTakes(told)).toBe(
      '“Workshop” leva 9 dias (1 negócio; os demais: 1 dia, com 2 negócios)',
    );
  });
});

describe('where deals come from', () => {
  it('says what most are', () => {
    const most = { name: 'Site', sum: 2, otherSum: 12, ...SHARES };
    expect([[], [most]].map((examples) => mostAre({ explained: 1, examples }))).toEqual([
      'nenhum é de um tipo que os demais também têm',
      '“Site” em 1 de 8 negócios (entre os demais, 5 de 1.200)',
    ]);
  });

  it('says how much of a difference stays within the sources', () => {
    const stays = [0, 0.18, 1].map((explained) => staysWithinSources({ explained, examples: [] }));
    expect(stays).toEqual([
      'dentro de cada origem, a diferença permanece inteira',
      'dentro de cada origem, 82% da diferença permanece',
      'dentro de cada origem, a diferença desaparece',
    ]);
  });
});

it('says of a column in words that stand behind deals', () => {
  expect([notFilledIn('Verba', null), notFilledIn('Verba', 'Proposta')]).toEqual([
    'não têm “Verba”, que o processo exige',
    'que chegaram a “Proposta” não têm “Verba”, que o processo exige',
  ]);
});
