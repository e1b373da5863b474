import { describe, expect, it } from 'vitest';
import { saysTooEarly } from '../../../../src/core/coaching-log/kept-verdict';
import { judgedWhen } from '../../../../src/core/language/spanish/agenda';
import { standingText, usualStay, wayWhen } from '../../../../src/core/language/spanish/deal-page';
import { likeItText } from '../../../../src/core/language/spanish/deals-like-it';
import { keptText } from '../../../../src/core/language/spanish/deed';
import { criterionQuestion } from '../../../../src/core/language/spanish/exit-criterion';
import { thenAndSince, verdictText } from '../../../../src/core/language/spanish/follow-up';
import {
  allQuoted,
  counted,
  days,
  listed,
  lowerFirst,
  ofAll,
  percent,
  upperFirst,
  whole,
} from '../../../../src/core/language/spanish/format';
import { moreWithout, sinceLastReport } from '../../../../src/core/language/spanish/in-short';
import {
  cellIsFormula,
  nextStepChanged,
  nextStepWritten,
} from '../../../../src/core/language/spanish/next-step';
import {
  discountNote,
  lostNowhere,
  noAdvanceRates,
} from '../../../../src/core/language/spanish/numbers';
import { peopleThere } from '../../../../src/core/language/spanish/people';
import { plannedStepText, planText } from '../../../../src/core/language/spanish/plan';
import { readingNoteText } from '../../../../src/core/language/spanish/reading-notes';
import {
  causeText,
  fitsAsWell,
  ofNobody,
  wonAndLost,
} from '../../../../src/core/language/spanish/report';
import { sampleText } from '../../../../src/core/language/spanish/samples';
import { goodProposals } from '../../../../src/core/language/spanish/something-good';

describe('lists and numbers in Spanish', () => {
  it('have e before the sound of i and u before that of o', () => {
    expect(listed(['Ana', 'Bo', 'Inés'])).toBe('Ana, Bo e Inés');
    expect(listed(['Ana', 'Hilda'])).toBe('Ana e Hilda');
    expect(listed(['agua', 'hielo'])).toBe('agua y hielo');
    expect(listed(['A', 'Yolanda'])).toBe('A y Yolanda');
    expect(allQuoted(['Etapa', 'Importe'])).toBe('“Etapa” e “Importe”');
    expect(allQuoted(['Etapa', 'Origen'], 'or')).toBe('“Etapa” u “Origen”');
    expect([listed(['7', '8'], 'or'), listed(['10', '11'], 'or')]).toEqual(['7 u 8', '10 u 11']);
    expect(listed(['1', '110'], 'or')).toBe('1 o 110');
  });

  it('are written with the signs of the language', () => {
    expect([whole(1234567), percent(0.996), days(0.5), days(1)]).toEqual([
      '1.234.567',
      '99,6 %',
      '0,5 días',
      '1 día',
    ]);
    expect([counted(1, 'etapa'), counted(2, 'etapa'), counted(0, 'oportunidad')]).toEqual([
      '1 etapa',
      '2 etapas',
      '0 oportunidades',
    ]);
    expect([lowerFirst('La etapa'), lowerFirst('CRM lento'), upperFirst('¿qué pasa?')]).toEqual([
      'la etapa',
      'CRM lento',
      '¿Qué pasa?',
    ]);
  });
});

describe('of one, of several and of none', () => {
  it('says what became of deals like one', () => {
    const still = { kind: 'as-long', stage: 'Propuesta', days: 30 } as const;
    expect(likeItText({ ...still, won: 6, lost: 20, open: 5 })).toBe(
      'De otras 31 oportunidades que seguían en la etapa “Propuesta” después de 30 días, 6 se ganaron y 20 se perdieron; 5 siguen abiertas.',
    );
    expect(likeItText({ ...still, won: 0, lost: 7, open: 1 })).toBe(
      'De otras 8 oportunidades que seguían en la etapa “Propuesta” después de 30 días, ninguna se ganó y 7 se perdieron; 1 sigue abierta.',
    );
    expect(likeItText({ ...still, won: 1, lost: 0, open: 0 })).toBe(
      'Solo otra oportunidad seguía en la etapa “Propuesta” después de 30 días; se ganó. Hay muy pocas con resultado para decir qué pasará con esta.',
    );
    expect(
      likeItText({ kind: 'reached', stage: 'Propuesta', missing: null, won: 0, lost: 0, open: 0 }),
    ).toBe('Ninguna otra oportunidad ha llegado todavía a la etapa “Propuesta”.');
    expect(likeItText({ kind: 'not-known', why: 'too-few-outcomes' })).toBe(
      'Todavía no se puede decir qué pasó con oportunidades como esta.',
    );
  });

  it('says how long a deal has been where it is', () => {
    const deal = {
      standing: 'open',
      closedAt: null,
      age: 1,
      stage: 'Propuesta',
      stageText: 'Propuesta',
      daysInStage: 41,
    } as const;
    expect(standingText(deal)).toBe(
      'En la etapa “Propuesta” desde hace 41 días. Abierta desde hace 1 día.',
    );
    expect(usualStay('Propuesta', { median: 11, most: 18 }, 30)).toBe(
      'La mitad de las oportunidades del equipo sale de la etapa “Propuesta” en 11 días o menos; 8 de cada 10, en 18 o menos. El proceso permite 30 días.',
    );
    expect(usualStay('Propuesta', { median: null, most: 18 }, null)).toBe(
      '8 de cada 10 oportunidades del equipo salen de la etapa “Propuesta” en 18 días o menos.',
    );
    expect(wayWhen({ state: 'left', entered: null, days: 3, visits: 2 }, 46_349)).toBe('dos veces');
  });

  it('says whether an agreement is kept', () => {
    const column = { kind: 'column', name: 'Necesidad' } as const;
    expect(keptText({ ...column, filled: 5, deals: 6, place: 'proposal' })).toBe(
      'desde entonces, con dato en 5 de 6 propuestas',
    );
    expect(keptText({ ...column, filled: 0, deals: 0, place: { stage: 'Demo' } })).toBe(
      'desde entonces, ninguna oportunidad que llegó a la etapa “Demo”',
    );
    expect(keptText({ kind: 'activity', name: 'Llamada', count: 12, weeks: 5 })).toBe(
      'desde entonces, 12 (2,4 por semana)',
    );
  });

  it('says what a verdict waits for', () => {
    const early = [1, 11].map((count) => verdictText('too early', { count, areWeeks: false }));
    expect(early).toEqual(['demasiado pronto (falta 1)', 'demasiado pronto (faltan 11)']);
    expect(verdictText('too early', { count: 1, areWeeks: true })).toBe(
      'demasiado pronto (falta 1 semana)',
    );
    expect([...early, 'too early (2 more)', 'zu früh (noch 2)'].every(saysTooEarly)).toBe(true);
    expect(thenAndSince('4 de 25', '1 de 6', 'demasiado pronto (faltan 11)')).toBe(
      ' Antes 4 de 25; desde entonces 1 de 6: demasiado pronto (faltan 11).',
    );
  });

  it('says when a figure can be judged', () => {
    const noun = ['propuesta con resultado', 'propuestas con resultado'] as const;
    const judged = { on: null, outcomes: 1, needed: 21, areWeeks: false };
    expect(judgedWhen(judged, noun, 46_349)).toBe(
      'La cifra se podrá valorar dentro de más de dos años: hacen falta 21 propuestas con resultado, y en medio año se reúne alrededor de 1.',
    );
    expect(judgedWhen({ ...judged, needed: 1, areWeeks: true }, noun, 46_349)).toBe(
      'La cifra se podrá valorar dentro de más de dos años: hace falta 1 semana.',
    );
  });

  it('says which part of a next step a row has', () => {
    const written = [
      ['', ''],
      ['', 46_349],
      ['Llamar', ''],
      ['Llamar', null],
      [null, ''],
    ] as const;
    expect(written.map(([step, day]) => nextStepWritten('Deals', 12, step, day).slice(22))).toEqual(
      [
        'ahora no tiene ningún próximo paso ni fecha para él.',
        expect.stringMatching(
          /^ahora no tiene ningún próximo paso, pero sí una fecha para él: .+\.$/,
        ),
        'tiene ahora el próximo paso “Llamar”, sin fecha.',
        'tiene ahora el próximo paso “Llamar”.',
        'ahora no tiene fecha para el próximo paso.',
      ],
    );
    expect(nextStepChanged('Deals', 12, 'Enviar propuesta', '')).toBe(
      'No se escribió nada: alguien ha cambiado entretanto la fila 12 de “Deals”. Ahora está así: próximo paso “Enviar propuesta”, sin fecha.',
    );
    expect(
      [['Próximo paso'], ['Próximo paso', 'Fecha']].map((each) => cellIsFormula(each, 3).reason),
    ).toEqual([
      'En “Próximo paso” de la fila 3 hay una fórmula, que se deja como está.',
      'En “Próximo paso” y “Fecha” de la fila 3 hay fórmulas, que se dejan como están.',
    ]);
  });

  it('says what a report rests on', () => {
    expect(
      sinceLastReport(46_321, { newDeals: 1, won: 1, lost: 0, wonValue: 900, lostValue: 0 }),
    ).toMatch(/: 1 oportunidad nueva, 1 ganada \(900\), 0 perdidas\.$/);
    expect([1, 3].map(moreWithout)).toEqual([
      '1 persona más no tiene ninguna marca; véase “También conviene saber” en el informe.',
      '3 personas más no tienen ninguna marca; véase “También conviene saber” en el informe.',
    ]);
    expect([1, 2].map(discountNote)).toEqual([
      'El descuento es la mediana de las oportunidades ganadas; no se cuenta 1 oportunidad ganada sin precio de lista ni descuento.',
      'El descuento es la mediana de las oportunidades ganadas; no se cuentan 2 oportunidades ganadas sin precio de lista ni descuento.',
    ]);
    expect(noAdvanceRates(12, 31)).toBe(
      'Sin tasas de conversión: en 12 de las 31 oportunidades perdidas no consta en qué etapa se perdieron. No figuran en ninguna fila. Basta una columna “Etapa de pérdida”.',
    );
    expect([ofAll(31, 31, 'etapa'), ofAll(1, 1, 'etapa'), ofAll(0, 1, 'etapa')]).toEqual([
      'las 31 etapas',
      'la única etapa',
      '0 de 1 etapa',
    ]);
    expect(lostNowhere(1)).toBe(
      '1 oportunidad perdida no figura en ninguna fila: no consta hasta dónde llegó.',
    );
    expect([1, 2].map(ofNobody)).toEqual([
      'En 1 oportunidad no consta quién la lleva; cuenta solo para el equipo.',
      'En 2 oportunidades no consta quién las lleva; cuentan solo para el equipo.',
    ]);
    expect([wonAndLost(1, 31), wonAndLost(null, null)]).toEqual([
      '1 ganada, 31 perdidas',
      'las ganadas no se conocen, las perdidas no se registran',
    ]);
    expect([peopleThere(['Ana']), peopleThere(['Ana', 'Inés'])]).toEqual([
      'En las oportunidades figura Ana.',
      'En las oportunidades figuran Ana e Inés.',
    ]);
    expect([goodProposals(1, 2, 0.41), goodProposals(12, 21, 0.41)]).toEqual([
      '1 de las 2 propuestas con resultado terminó en venta (50 %); en todo el equipo, el 41 %.',
      '12 de las 21 propuestas con resultado terminaron en venta (57 %); en todo el equipo, el 41 %.',
    ]);
    expect([fitsAsWell(['A, b']), fitsAsWell(['A', 'Inicio'])]).toEqual([
      'También encaja: “A, b”.',
      'También encajan: “A” e “Inicio”.',
    ]);
    expect(
      causeText({
        name: 'Métodos',
        cause: 'Métodos: de dónde vienen',
        points: 'against',
        pointers: ['el 1 % de lo que falta', 'la etapa “A” dura 2 días'],
      }),
    ).toBe(
      'Métodos – nada apunta en esa dirección: el 1 % de lo que falta. La etapa “A” dura 2 días.',
    );
    expect(criterionQuestion('Presupuesto confirmado. ')).toBe(
      'Presupuesto confirmado: ¿qué lo demuestra?',
    );
  });

  it('says what a figure was counted on', () => {
    const told = { value: 1, low: 1, high: null, beside: 1 };
    const times = { kind: 'times', days: Float64Array.of(1), left: new Uint8Array(1) } as const;
    expect(sampleText(times, { ...told, unit: 'days' })).toBe(
      'normalmente 1 día (1 oportunidad, probablemente 1 o más)',
    );
    const share = { kind: 'share', successes: 5, trials: 31 } as const;
    expect(
      sampleText(share as never, { ...told, unit: 'share', value: 5 / 31, low: 0.07, high: 0.33 }),
    ).toBe('5 de 31 (16 %, probablemente 7–33 %)');
  });

  it('says what a quota takes', () => {
    const quota = { quota: 60_000, period: 'year', neededWins: 1, expectedWins: 0.2 } as const;
    expect(planText(quota, null)).toBe(
      'Para llegar a 60.000 por año contando con las oportunidades abiertas: alrededor de 1 venta. Hay muy pocas oportunidades con resultado para decir cuántas nuevas hacen falta para eso.',
    );
    expect(planText({ ...quota, neededWins: 3.5, expectedWins: 4 }, null)).toBe(
      'Para llegar a 60.000 por año contando con las oportunidades abiertas: alrededor de 3,5 ventas. En promedio, las oportunidades abiertas deberían aportar 4, así que podrían bastar.',
    );
    const step = { needed: 11, low: 7, high: 19 };
    expect(
      [null, 0, 12, 10.5, 6].map((now) => plannedStepText({ ...step, now }).slice(49)),
    ).toEqual([
      '',
      '; hoy ninguna',
      '; hoy 12, que es más',
      '; hoy 11, más o menos lo mismo',
      '; hoy 6,0: hay que multiplicarlo por 1,8',
    ]);
  });

  it('says what was guessed in reading', () => {
    expect(
      readingNoteText({
        code: 'no-salesperson-column',
        tabs: [{ tab: 'Deals', salesperson: 'Deals' }],
      }),
    ).toBe(
      'Ninguna columna dice quién lleva cada oportunidad, por eso todas las oportunidades de “Deals” cuentan como de una sola persona, “Deals”. Elija la columna en la barra lateral, en “Datos”, o añada una.',
    );
    const gap = { tab: 'Deals', noun: 'oportunidades ganadas', what: 'falta el importe' };
    expect(
      readingNoteText({
        code: 'gaps',
        gaps: [
          { ...gap, missing: 40, of: 41 },
          { ...gap, missing: 6, of: 6 },
        ],
      }),
    ).toBe(
      'Apenas se registra o no se registra, por eso no se avisa en cada oportunidad: en 40 de las 41 oportunidades ganadas de “Deals” falta el importe; en las 6 oportunidades ganadas de “Deals” falta el importe.',
    );
  });
});
