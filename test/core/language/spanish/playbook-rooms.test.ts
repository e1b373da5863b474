import { describe, expect, it } from 'vitest';
import {
  doneForOneContact,
  ofTheShortfall,
  paceOfKind,
  waitingOfShortfall,
} from '../../../../src/core/language/spanish/playbook/efforts';
import { stageTakes } from '../../../../src/core/language/spanish/playbook/figures';
import {
  blankByNow,
  closesSooner,
  notFilledIn,
  overUsual,
  pushedText,
  sameDealIn,
  skippedText,
} from '../../../../src/core/language/spanish/playbook/flags';
import { mostAre, staysWithinSources } from '../../../../src/core/language/spanish/playbook/mixes';
import {
  fewDecided,
  fewProposalsDecided,
  olderThanWins,
  openAndDecided,
  requiredIsBlank,
} from '../../../../src/core/language/spanish/playbook/notices';
import {
  discountsOfRushed,
  discountsOfSource,
  lostForSame,
  resultOfActivities,
} from '../../../../src/core/language/spanish/playbook/shares';

const SHARES = { n: 1, of: 8, otherN: 5, otherOf: 1200 };

describe('of one and of several', () => {
  it('says why a flag applies', () => {
    expect(blankByNow(['Necesidad'], 'Propuesta')).toBe(
      'Falta “Necesidad”; el proceso pide ese dato a más tardar en la etapa “Propuesta”.',
    );
    expect(blankByNow(['Presupuesto', 'Importe'], 'Propuesta')).toBe(
      'Faltan “Presupuesto” e “Importe”; el proceso pide esos datos a más tardar en la etapa “Propuesta”.',
    );
    expect([sameDealIn([7]), sameDealIn([7, 12])]).toEqual([
      'La misma oportunidad está también en la fila 7.',
      'La misma oportunidad está también en las filas 7 y 12.',
    ]);
    expect([skippedText(['Encaje']), skippedText(['Encaje', 'Taller'])]).toEqual([
      'Se saltó la etapa “Encaje”.',
      'Se saltó las etapas “Encaje” y “Taller”.',
    ]);
    expect([1, 2, 3].map((times) => pushedText(times, 41))).toEqual([
      'La fecha de cierre se aplazó una vez, 41 días en total.',
      'La fecha de cierre se aplazó dos veces, 41 días en total.',
      'La fecha de cierre se aplazó 3 veces, 41 días en total.',
    ]);
    const quick = [0, 1, 2].map((each) => closesSooner(46_000, 9, 'Propuesta', each, 57));
    expect(quick.map((text) => text.split('”. ')[1])).toEqual([
      'Ninguna de las 57 oportunidades ganadas fue tan rápida desde ahí.',
      '1 de las 57 oportunidades ganadas fue igual de rápida o más desde ahí.',
      '2 de las 57 oportunidades ganadas fueron igual de rápidas o más desde ahí.',
    ]);
    expect(overUsual(41, 'Propuesta', 8, 18.4)).toBe(
      '41 días en la etapa “Propuesta”; aquí 8 de cada 10 salen en 18 días o menos.',
    );
  });

  it('says what a notice states', () => {
    expect([fewDecided(0, 5), fewDecided(1, 4), fewProposalsDecided(4, 1)]).toEqual([
      'Hasta ahora, ninguna oportunidad con resultado; faltan 5 para poder comparar.',
      'Hasta ahora, 1 oportunidad con resultado; faltan 4 para poder comparar.',
      'Hasta ahora, 4 propuestas con resultado; falta 1 para poder comparar las propuestas.',
    ]);
    expect([openAndDecided(240, 0), openAndDecided(240, 1), openAndDecided(1, 12)]).toEqual([
      '240 oportunidades están abiertas, y ninguna se ha ganado ni perdido hasta ahora.',
      '240 oportunidades están abiertas, y solo 1 se ha ganado o perdido hasta ahora.',
      '1 oportunidad está abierta, y solo 12 se han ganado o perdido hasta ahora.',
    ]);
    expect([olderThanWins(1, 12, 57, 180), olderThanWins(5, 12, 57, 180)]).toEqual([
      '1 de las 12 oportunidades abiertas lleva más tiempo del que tardó en ganarse cualquiera de las 57 ganadas del equipo (180 días como máximo).',
      '5 de las 12 oportunidades abiertas llevan más tiempo del que tardó en ganarse cualquiera de las 57 ganadas del equipo (180 días como máximo).',
    ]);
    const blank = {
      header: 'Necesidad',
      askedBy: 'Conversación',
      reached: null,
      blank: 8,
      deals: 12,
      otherBlank: 5,
      otherDeals: 40,
    };
    expect(requiredIsBlank(blank)).toBe(
      'Hoy falta “Necesidad” en 8 de las 12 propuestas (los demás: 5 de 40); el proceso pide ese dato a más tardar en la etapa “Conversación”.',
    );
    expect(requiredIsBlank({ ...blank, reached: 'Demo', otherDeals: 0 }, true)).toBe(
      'En el equipo, hoy falta “Necesidad” en 8 de las 12 oportunidades que llegaron a la etapa “Demo”; el proceso pide ese dato a más tardar en la etapa “Conversación”.',
    );
  });

  it('says what a pointer found', () => {
    expect(lostForSame({ ...SHARES, name: 'Demasiado caro' })).toBe(
      'en 1 de las 8 pérdidas tardías el motivo fue “Demasiado caro” (los demás: 5 de 1.200)',
    );
    expect(resultOfActivities({ ...SHARES, name: 'Llamada', result: 'contactado' })).toBe(
      'en 1 de las 8 actividades del tipo “Llamada” el resultado fue “contactado” (los demás: 5 de 1.200)',
    );
    expect(discountsOfSource({ ...SHARES, name: 'Web' })).toBe(
      'en 1 de las 8 oportunidades ganadas el origen es “Web” (los demás: 5 de 1.200)',
    );
    const rushed = { stage: 'Taller', limit: 4, n: 8, rest: 12, rate: 0.2, restRate: 0.05 };
    expect(discountsOfRushed(rushed)).toBe(
      'mediana del descuento 20 % en 8 oportunidades en que la etapa “Taller” se omitió o duró menos de 4 días, 5 % en las demás (12)',
    );
    expect(ofTheShortfall({ ofWhole: 0.8, over: null })).toBe('el 80 % de lo que falta');
    expect(waitingOfShortfall({ ofWhole: 0.8, over: 0.12, n: 1, of: 31 })).toBe(
      'el 80 % de lo que falta (otras partes compensan el 12 %): 1 de las 31 oportunidades espera todavía antes de una propuesta',
    );
    expect(paceOfKind('Llamada', 0.5, 30.1)).toBe(
      '0,50 actividades del tipo “Llamada” por semana (los demás: 30,10)',
    );
    const contacts = { done: 214, brought: 0, otherDone: 1300, otherContacts: 150 };
    expect(doneForOneContact(contacts)).toBe(
      '214 actividades y ningún primer contacto (los demás: 8,7; 1.300 para 150)',
    );
    const times = (...days: number[]) =>
      ({
        kind: 'times',
        days: Float64Array.from(days),
        left: new Uint8Array(days.length),
      }) as const;
    const told = { stage: 'Taller', rate: 9, otherRate: 1, own: times(9), other: times(1, 1) };
    expect(stageTakes(told)).toBe(
      'la etapa “Taller” dura 9 días (1 oportunidad; los demás: 1 día, con 2 oportunidades)',
    );
  });
});

describe('where deals come from', () => {
  it('says how much of a difference stays within the sources', () => {
    const stays = [0, 0.18, 1].map((explained) => staysWithinSources({ explained, examples: [] }));
    expect(stays).toEqual([
      'dentro de cada origen se mantiene toda la diferencia',
      'dentro de cada origen se mantiene el 82 % de la diferencia',
      'dentro de cada origen no queda nada de la diferencia',
    ]);
  });

  it('says of what kind most deals are', () => {
    const most = { ...SHARES, name: 'Web', sum: 1, otherSum: 3 };
    expect(mostAre({ explained: 0, examples: [most] })).toBe(
      'en 1 de las 8 oportunidades consta “Web” (los demás: 5 de 1.200)',
    );
    expect(mostAre({ explained: 0, examples: [] })).toBe(
      'ninguna es de un tipo que también tengan los demás',
    );
  });
});

it('says of a column in words that stand behind a number of deals', () => {
  expect([notFilledIn('Necesidad', null), notFilledIn('Necesidad', 'Propuesta')]).toEqual([
    'falta “Necesidad”, aunque el proceso pide ese dato',
    'que llegaron a la etapa “Propuesta” falta “Necesidad”, aunque el proceso pide ese dato',
  ]);
});
