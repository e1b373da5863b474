import { quotaText } from '../plan';

/** Texts with which a process is developed in the *Process* view: effort, criteria, quotas. */
export const WORKSHOP_TEXTS = {
  noTargets: 'Todavía no hay objetivos, así que no hay con qué comparar.',
  firstTargets: 'Tomar las cifras de hoy como primeros objetivos',
  activities: {
    heading: 'Actividades',
    hint: 'Lo que se hace antes de que haya una oportunidad: llamadas, visitas, correos.',
    add: 'Añadir una actividad',
    new: 'Actividad nueva',
    name: 'Actividad',
    step: 'Paso de venta',
    retired: 'Actividades retiradas',
    errors: {
      nameMissing: 'Dé un nombre a la actividad.',
      nameTwice: 'Otra actividad tiene este nombre.',
    },
  },
  criterion: {
    proposed: 'Sugerencia:',
    use: 'Usarla',
    taken: 'Está en el campo. Cámbiela como quiera y después guarde.',
    adding: 'Añadiendo la columna…',
  },
  quota: {
    heading: 'A partir de una cuota',
    chooseOne: 'Elija arriba una persona para ver qué exige una cuota por semana.',
    hint: 'Con las tasas de la propia persona, descontando lo que deberían aportar las oportunidades abiertas. Las tasas con menos de 10 resultados, y el importe por oportunidad con menos de 10 ventas, son los del equipo.',
    quota: 'Cuota',
    period: 'Periodo',
    periods: { week: 'Semana', month: 'Mes', quarter: 'Trimestre', year: 'Año' },
    ask: 'Calcular',
    asking: 'Calculando qué exige la cuota…',
    asked: 'Debajo se muestra qué exige la cuota.',
    keeping: 'Guardando la cuota…',
    notANumber: 'Escriba un importe mayor que 0 sin moneda: 60.000.',
    steps: 'Qué exige por semana',
  },
  agreement: {
    nothing: 'No se registró nada: el proceso ha cambiado desde que se mostró aquí.',
    changes: 'Lo que ahora es distinto:',
    next: 'Ahora se muestra tal como está. Revíselo de nuevo y después acéptelo.',
  },
} as const;

/** The button that fills a target with the figure so far: `Usar 80` */
export function takeFigure(figure: string): string {
  return `Usar ${withComma(figure)}`;
}

/** Said after that: `80 es la cifra hasta ahora, de antes del acuerdo. Guarde para …` */
export function figureTaken(figure: string): string {
  return `${withComma(figure)} es la cifra hasta ahora, de antes del acuerdo. Guarde para conservarla como objetivo.`;
}

/** The button that fills the criteria of several stages in: `Usar los criterios de salida propuestos en las 5 etapas que no tienen ninguno` */
export function criteriaForAll(stages: number): string {
  return stages === 1
    ? 'Usar el criterio de salida propuesto en la etapa que no tiene ninguno'
    : `Usar los criterios de salida propuestos en las ${stages} etapas que no tienen ninguno`;
}

/** Said after that: `Se han rellenado 5 criterios de salida. Cámbielos como quiera y después guarde.` */
export function criteriaFilled(stages: number): string {
  return stages === 1
    ? 'Se ha rellenado 1 criterio de salida. Cámbielo como quiera y después guarde.'
    : `Se han rellenado ${stages} criterios de salida. Cámbielos como quiera y después guarde.`;
}

/** Said after the figures so far were taken as targets, by stage, field and figure: `2 objetivos están en sus campos, con el promedio del equipo hasta ahora: Lead – Objetivo semanal: 0,34; … Cámbielos como quiera y guarde.` */
export function targetsFilled(targets: readonly string[]): string {
  const isOne = targets.length === 1;
  const start = isOne
    ? '1 objetivo está en su campo'
    : `${targets.length} objetivos están en sus campos`;
  return `${start}, con el promedio del equipo hasta ahora: ${targets.join('; ')}. ${isOne ? 'Cámbielo' : 'Cámbielos'} como quiera y guarde.`;
}

/** Offered for a column that is there: `La columna “Quién decide” lo mostraría.` */
export function columnShows(column: string): string {
  return `La columna “${column}” lo mostraría.`;
}

/**
 * Offered for a column that is not there: `Una columna “Necesidad por escrito” lo mostraría; las
 * oportunidades no la tienen. Una vez añadida, será obligatoria en la etapa “Propuesta”.`
 *
 * @param stage the one that then requires it; null for none
 */
export function columnWouldShow(column: string, stage: string | null): string {
  const after = stage === null ? '' : ` Una vez añadida, será obligatoria en la etapa “${stage}”.`;
  return `Una columna “${column}” lo mostraría; las oportunidades no la tienen.${after}`;
}

/** The button that requires a column at the next stage: `Exigir “Quién decide” en la etapa “Análisis”` */
export function requireColumn(column: string, stage: string): string {
  return `Exigir “${column}” en la etapa “${stage}”`;
}

/** The button that adds a column to the deals: `Añadir “Necesidad por escrito” a las oportunidades` */
export function addColumn(column: string): string {
  return `Añadir “${column}” a las oportunidades`;
}

/** Said once the next stage requires a column: `La columna “Presupuesto” será obligatoria en “Propuesta”, la etapa siguiente, cuando guarde.` */
export function columnRequired(column: string, stage: string): string {
  return `La columna “${column}” será obligatoria en “${stage}”, la etapa siguiente, cuando guarde.`;
}

/** Said of a column that was added for the last open stage, behind which none can require it. */
export function columnNotRequired(stage: string): string {
  return `Después de “${stage}” no hay más etapas abiertas, así que ninguna la exige.`;
}

/** The button that adds a kind of activity that is recorded: `Añadir “Llamada”` */
export function addRecorded(activity: string): string {
  return `Añadir “${activity}”`;
}

/**
 * The button that makes the steps weekly targets: `Usar como objetivos semanales de Ana: Lead 11 ·
 * Propuesta 2`, and `… de todos modos …` where something speaks against one.
 */
export function takePlan(
  salesperson: string,
  targets: ReadonlyArray<{ readonly name: string; readonly target: number }>,
  hasCaution: boolean,
): string {
  const listed = targets.map(({ name, target }) => `${name} ${withComma(String(target))}`);
  return `Usar${hasCaution ? ' de todos modos' : ''} como objetivos semanales de ${salesperson}: ${listed.join(' · ')}`;
}

/**
 * The choice to write the quota down as well: `Escribir también 60.000 por trimestre en la hoja “Salespeople”`
 *
 * @param standing the quota that stands there; null for none
 */
export function keepQuota(quota: QuotaToKeep, standing: QuotaToKeep | null): string {
  const instead = standing === null ? '' : `, en lugar de ${quotaText(standing)}`;
  return `Escribir también ${quotaText(quota)} en la hoja “Salespeople”${instead}`;
}

type QuotaToKeep = Parameters<typeof quotaText>[0];

/**
 * Said after that: `Se han completado los objetivos semanales de Ana. Guarde para conservarlos.`
 *
 * @param kept the quota that was written down; '' for none
 */
export function planTaken(salesperson: string, kept = ''): string {
  const quota = kept === '' ? '' : `La cuota de ${kept} está en la hoja “Salespeople”. `;
  return `${quota}Los objetivos semanales de ${salesperson} están en sus campos. Guarde para conservarlos.`;
}

/** A number of the form with a comma before its decimals. */
function withComma(text: string): string {
  return text.replace('.', ',');
}
