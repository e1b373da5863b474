import { describe, expect, it } from 'vitest';
import { DATE_FIELDS, DEAL_FIELD_CODES } from '../../../../src/core/deals/deal-field';
import { headerRank } from '../../../../src/core/deals/header-rank';
import { columnAdded } from '../../../../src/core/language/spanish/added-column';
import {
  argumentsText,
  dealsFound,
  notChecked,
  withoutCells,
} from '../../../../src/core/language/spanish/check-installation';
import {
  changesLeft,
  changesRecorded,
  columnsAre,
  dealsAnnotated,
  notesMoved,
  reportWritten,
} from '../../../../src/core/language/spanish/command-messages';
import * as functions from '../../../../src/core/language/spanish/custom-functions';
import { mostHaveChanged } from '../../../../src/core/language/spanish/menu';
import { PLATFORM_REFUSALS } from '../../../../src/core/language/spanish/platform-refusals';
import { PLAYBOOK_TEXTS } from '../../../../src/core/language/spanish/playbook-texts';
import { problemSentence, problemsSummary } from '../../../../src/core/language/spanish/problems';
import { changeText } from '../../../../src/core/language/spanish/process-changes';
import {
  refusedAfter,
  tabIsProtected,
  tabIsTable,
} from '../../../../src/core/language/spanish/refusals';
import {
  columnsFound,
  dealsRead,
  eitherWay,
} from '../../../../src/core/language/spanish/sidebar/deals';
import {
  fieldsToCorrect,
  withoutStep,
} from '../../../../src/core/language/spanish/sidebar/process';
import { haveAgreed, UNLOCKS, unlocked } from '../../../../src/core/language/spanish/sidebar/start';
import { criteriaFilled, takePlan } from '../../../../src/core/language/spanish/sidebar/workshop';
import type { RowProblem } from '../../../../src/core/table';
import { foldHeader } from '../../../../src/core/text/fold-header';
import { DEAL_FIELD_NAMES } from '../../../../src/core/words/spanish/deal-field-names';

describe('the Spanish name of a field', () => {
  it.each(DEAL_FIELD_CODES)('is understood as a header: %s', (field) => {
    const header = foldHeader(DEAL_FIELD_NAMES[field]);
    const rank = headerRank(header, field);
    expect(rank).not.toBeNull();
    const better = DEAL_FIELD_CODES.filter(
      (other) =>
        other !== field &&
        // What stands in the column tells a day from a tick.
        DATE_FIELDS.includes(other as never) === DATE_FIELDS.includes(field as never) &&
        (headerRank(header, other) ?? Number.POSITIVE_INFINITY) <= (rank ?? 0),
    );
    expect(better).toEqual([]);
  });
});

describe('messages in Spanish', () => {
  const holds = { findings: 0, looks: 0, strengths: 0, isCompared: true };

  it('count one as one', () => {
    expect(reportWritten(1, { ...holds, findings: 1 })).toBe(
      'El informe de coaching está listo: 1 persona, 1 punto que merece una conversación.',
    );
    expect(reportWritten(8, { ...holds, looks: 2 })).toBe(
      'El informe de coaching está listo: 8 personas, nada demostrado, 2 primeros puntos por donde empezar.',
    );
    expect(reportWritten(2, { ...holds, isCompared: false })).toMatch(
      /, todavía no se ha comparado a nadie\.$/,
    );
    expect(dealsAnnotated(0, 12, 1)).toBe(
      'Ninguna fila tiene avisos. 1 celda contiene un texto suyo y se dejó como estaba.',
    );
    expect(dealsAnnotated(1, 1200, 0)).toBe('1 de las 1.200 filas tiene un aviso.');
    expect(dealsAnnotated(12, 1200, 2)).toBe(
      '12 de las 1.200 filas tienen un aviso. 2 celdas contienen textos suyos y se dejaron como estaban.',
    );
    expect([0, 1, 3].map((people) => notesMoved(people, 'Coaching Log'))).toEqual([
      '',
      ' Lo que usted había escrito en la anterior está en “Coaching Log”.',
      ' Lo que usted había escrito en la anterior está en “Coaching Log”, para 3 personas.',
    ]);
    expect(changesRecorded(1)).toMatch(/^1 cambio registrado en la hoja “Stage History”\./);
    expect([1, 24].map(changesLeft)).toEqual([
      'No se registró nada: 1 oportunidad se dejó como figura en la hoja “Stage History”.',
      'No se registró nada: 24 oportunidades se dejaron como figuran en la hoja “Stage History”.',
    ]);
    expect(mostHaveChanged(24, 30)).toMatch(
      /^24 de las 30 oportunidades registradas parecen haber cambiado .*¿Registrarlo todo en la hoja “Stage History”\?$/,
    );
  });

  it('write e before the sound of i', () => {
    expect(columnsAre([{ tab: 'Norte', letters: ['H', 'I'] }])).toBe(
      'Los avisos y las notas están en las columnas H e I de “Norte”.',
    );
    expect(dealsFound([['Deals', ['Etapa', 'Importe']]])).toBe(
      'Oportunidades: “Deals” con Etapa e Importe.',
    );
    expect(tabIsProtected('Deals', ['H', 'I']).reason).toMatch(
      /^La hoja “Deals” está protegida y usted no puede editar las columnas H e I\. /,
    );
    expect(tabIsProtected('Deals', []).reason).toMatch(/usted no puede editarla\. /);
  });

  it('say what was written before something failed', () => {
    const written = { lacks: () => null };
    expect(
      refusedAfter('Falla.', { ...written, done: ['Stage History'], begun: ['Coaching Report'] }),
    ).toBe(
      'Antes se escribió la hoja “Stage History”. Se había empezado a escribir la hoja “Coaching Report”; puede estar incompleta, y el mismo comando lo corrige. Lo que usted escribió se conserva. Falla.',
    );
    expect(refusedAfter('Falla.', { ...written, done: ['A', 'B'], begun: [] })).toBe(
      'Antes se escribieron las hojas “A” y “B”. Falla.',
    );
    expect(refusedAfter('Falla.', { ...written, done: [], begun: ['A', 'B'] })).toMatch(
      /escribir las hojas “A” y “B”; pueden estar incompletas,/,
    );
  });

  it('say where a column was added', () => {
    expect(columnAdded('Necesidad', ['Deals', 'Renewals'], [])).toBe(
      'La columna “Necesidad” está ahora en “Deals” y “Renewals”, detrás de las demás.',
    );
    expect(columnAdded('Necesidad', [], [])).toBe(
      'Ya hay una columna “Necesidad”. No se añadió nada.',
    );
  });

  it('say of a table with typed columns what to do', () => {
    expect(tabIsTable('Coaching Log', ['B', 'C']).reason).toMatch(
      /^La hoja “Coaching Log” es una tabla con columnas de tipo fijo \(B y C\), que rechazan /,
    );
    const known = (says: string): string | undefined =>
      PLATFORM_REFUSALS.find((refusal) => refusal.says.test(says))?.sentence;
    expect(known('typed columns')).toMatch(/^Una de las hojas que Stagecoach escribe es una tabla/);
    expect(known('Intentas editar una celda o un objeto protegidos.')).toMatch(/está protegida/);
    expect(known('Your input contains more than the maximum of 50000 characters')).toMatch(
      /50\.000 caracteres/,
    );
  });
});

describe('refusals of a function in Spanish', () => {
  it('fit any argument', () => {
    const { activities, number } = functions.EXPECTED_ARGUMENTS;
    expect(functions.argumentMissing('weeks', number)).toBe('falta “weeks”; se espera un número.');
    expect(functions.numberTooSmall('weeks', -0.5)).toBe(
      '“weeks”: se espera un número mayor que 0; se encontró -0,5.',
    );
    expect(functions.wordUnknown('by', ['source', 'method'], 'product')).toBe(
      '“by”: se espera source o method; se encontró “product”.',
    );
    expect(
      functions.argumentUnfit('activities', activities, functions.rangeFound(3, 2, 'Deal')),
    ).toBe(
      '“activities”: se espera un rango con los encabezados “Date”, “Salesperson” y “Activity” y al menos una fila; se encontró un rango de 3 × 2 celdas que empieza por “Deal”.',
    );
    expect([1, 5].map((most) => functions.argumentsTooMany(most, 7))).toEqual([
      'admite 1 argumento; se encontraron 7.',
      'admite 5 argumentos; se encontraron 7.',
    ]);
    expect(functions.noStageColumn([])).toMatch(/Encabezados encontrados: ninguno\.$/);
  });
});

describe('the check of the installation in Spanish', () => {
  it('puts what formulas wrote into Spanish', () => {
    expect(
      argumentsText({
        atTheEnd: 'nothing',
        before: 'an empty text',
        error: 'the text “#N/A”',
        loading: 'the value 0',
      }),
    ).toBe(
      'En una fórmula, un argumento omitido llega como nada al final y como un texto vacío antes de otro; un error, como el texto “#N/A”, y una celda que todavía se está cargando, como el valor 0.',
    );
  });

  it('names what could not be checked, and tabs without cells', () => {
    expect(notChecked('mover una columna', 'Service error. ')).toBe(
      'No se pudo comprobar: mover una columna (Service error). Vuelva a intentarlo dentro de un minuto.',
    );
    expect(withoutCells(['Chart1'])).toBe('No se lee, porque no tiene celdas: “Chart1”.');
    expect(withoutCells(['Chart1', 'Timeline1'])).toMatch(/^No se leen, porque no tienen celdas: /);
  });
});

describe('a change of the process in Spanish', () => {
  const change = { stage: 'Offer', before: null, after: null } as const;

  it.each([
    [
      { ...change, what: 'target conversion', before: '12.5 %' },
      'objetivo de conversión de “Offer”: 12,5 % → sin indicar',
    ],
    [
      { ...change, what: 'step', after: 'needs analysis' },
      'paso de venta de “Offer”: sin indicar → análisis de necesidades',
    ],
    [
      { ...change, what: 'outcome', before: 'open', after: 'won' },
      'resultado de “Offer”: abierta → ganada',
    ],
    [
      { ...change, what: 'exit criteria', before: 'Budget 1.5' },
      'criterios de salida de “Offer”: Budget 1.5 → sin indicar',
    ],
    [{ ...change, what: 'stage', after: 'Offer' }, 'se añadió la etapa “Offer”'],
    [{ ...change, what: 'activity', before: 'Offer' }, 'se quitó la actividad “Offer”'],
    [{ ...change, what: 'name', before: 'Bid', after: 'Offer' }, '“Bid” pasó a llamarse “Offer”'],
    [{ ...change, what: 'skip', after: 'yes' }, '“Offer” ya no forma parte del proceso'],
  ] as const)('is told without regard to gender: %j', (changed, told) => {
    expect(changeText(changed)).toBe(told);
  });
});

describe('the sidebar in Spanish', () => {
  it('counts one as one', () => {
    expect([1, 412].map((read) => dealsRead(read, read))).toEqual([
      '1 oportunidad leída de 1 fila.',
      '412 oportunidades leídas de 412 filas.',
    ]);
    expect([1, 9].map(eitherWay)).toEqual([
      '1 fecha puede leerse de dos maneras.',
      '9 fechas pueden leerse de dos maneras.',
    ]);
    expect(columnsFound(1, 20)).toBe('1 de 20 encontrada');
    expect([0, 1, 2].map((agreed) => haveAgreed(agreed, 5))).toEqual([
      'Nadie ha aceptado todavía (0 de 5).',
      '1 de las 5 personas ha aceptado.',
      '2 de las 5 personas han aceptado.',
    ]);
    expect([1, 2].map(fieldsToCorrect)).toEqual([
      'No se guardó nada. Hay un campo por corregir.',
      'No se guardó nada. Hay 2 campos por corregir.',
    ]);
    expect([1, 5].map(criteriaFilled)).toEqual([
      'Se ha rellenado 1 criterio de salida. Cámbielo como quiera y después guarde.',
      'Se han rellenado 5 criterios de salida. Cámbielos como quiera y después guarde.',
    ]);
    expect(withoutStep([])).toBe('');
    expect(withoutStep(['Llamada', 'Invitación'])).toBe(
      ' Falta el paso de venta de “Llamada” e “Invitación”.',
    );
  });

  it('says of each column what it would show', () => {
    expect(unlocked('Motivo de pérdida', 'por qué se pierden las oportunidades')).toBe(
      'Con “Motivo de pérdida” verá por qué se pierden las oportunidades.',
    );
    for (const [, seen] of UNLOCKS) expect(seen).toMatch(/^(a quién|cuánt|qué|dónde|por qué)/);
  });

  it('tells targets by their decimal comma', () => {
    const targets = [
      { name: 'Lead', target: 11 },
      { name: 'Propuesta', target: 0.5 },
    ];
    expect(takePlan('Ana', targets, true)).toBe(
      'Usar de todos modos como objetivos semanales de Ana: Lead 11 · Propuesta 0,5',
    );
  });
});

describe('problems of rows in Spanish', () => {
  const problem = (row: number, more: Partial<RowProblem>): RowProblem => ({
    tab: 'Deals',
    row,
    column: null,
    value: '',
    problem: 'no-stage',
    leftOut: true,
    ...more,
  });

  it('are told one by one, or by what is wrong', () => {
    expect(
      problemSentence(problem(57, { problem: 'not-a-number', column: 'Importe', value: 'mucho' })),
    ).toBe('“Deals”, fila 57: “Importe” es “mucho”, que no es un número.');
    expect(
      problemsSummary([problem(57, {}), problem(90, { problem: 'duplicate', detail: 'fila 12' })]),
    ).toBe('fila 57: no tiene etapa; fila 90: repite la fila 12.');
    expect(
      problemsSummary(
        [1, 2, 3, 4, 5, 6].map((row) => problem(row, {})),
        ['Otra'],
      ),
    ).toBe('6 filas de “Deals” (1, 2, 3, 4, 5 …): sin etapa.');
  });
});

describe('what hardly any deal of a tab has', () => {
  it('is said with the verb before it, which fits any number of deals', () => {
    const clauses = Object.keys(PLAYBOOK_TEXTS).filter((text) => /^(have no|name no) /.test(text));
    expect(clauses.length).toBeGreaterThan(4);
    for (const text of clauses) {
      expect(PLAYBOOK_TEXTS[text]).toMatch(/^(falta (el|la) |no consta )/);
    }
  });
});
