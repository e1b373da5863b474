/** What the page of a single deal says, as sentences of plain values. */

import { type Day, partsOf, readableDate, readableDay } from '../../calendar';
import type { NoDeal, StandingFacts, WayFacts } from '../deal-page';
import { dayNumber, days } from './format';

export type * from '../deal-page';

/** Said where no row is selected at all, as in a tab that holds a chart. */
export const NO_SELECTION =
  'No hay ninguna celda seleccionada. Haga clic en una fila de sus oportunidades.';

/** Why the selected row is no deal: `Esta fila contiene los encabezados. Haga clic en una fila …` */
export function noDealText(why: NoDeal): string {
  switch (why.code) {
    case 'headers':
      return 'Esta fila contiene los encabezados. Haga clic en una fila más abajo.';
    case 'above-headers':
      return 'Esta fila está por encima de los encabezados. Haga clic en una fila más abajo.';
    case 'blank':
      return 'Esta fila está vacía. Haga clic en una fila con una oportunidad.';
    case 'not-yet':
      return 'La fecha de esta oportunidad está en el futuro, así que todavía no hay nada que decir de ella.';
    case 'own-tab':
      return `“${why.tab}” es una hoja de Stagecoach. Haga clic en una oportunidad en la hoja donde están sus oportunidades.`;
    case 'not-read':
      return `De la hoja “${why.tab}” no se leen oportunidades. Haga clic en una oportunidad de otra hoja; las hojas que se leen se eligen en “Datos”.`;
    case 'not-understood':
      return `En la hoja “${why.tab}” no se encontraron encabezados de oportunidades. Sus columnas se pueden elegir en “Datos”.`;
    case 'other-pipeline':
      return `Esta oportunidad pertenece al pipeline “${why.pipeline}”, que no es el que se mide. El pipeline se elige en “Datos”.`;
    case 'left-out':
      return `Esta fila no entra en ninguna cifra. ${why.sentence}`;
    case 'line-item':
      return why.row === null
        ? 'Esta fila es parte de otra oportunidad.'
        : `Esta fila es parte de la oportunidad de la fila ${why.row}: tienen el mismo ID de oportunidad.`;
  }
}

/** How a deal stands: `En la etapa “Propuesta” desde hace 41 días.`, `Ganada el 3 sept 2026, 71 días después de su creación.` */
export function standingText(facts: StandingFacts): string {
  const { standing, closedAt, age, stage, stageText, daysInStage } = facts;
  if (standing !== 'open') {
    const word = standing === 'won' ? 'Ganada' : 'Perdida';
    if (closedAt === null) return `${word}; no consta el día.`;
    const after = age === null || age < 0 ? '' : `, ${days(age)} después de su creación`;
    return `${word} el ${readableDay(closedAt)}${after}.`;
  }
  const open = age === null || age < 0 ? '' : ` Abierta desde hace ${days(age)}.`;
  if (stage === null) {
    return `En “${stageText}”, que no es ninguna etapa del proceso.${open}`;
  }
  return daysInStage === null
    ? `En la etapa “${stage}”; no consta desde cuándo.${open}`
    : `En la etapa “${stage}” desde hace ${days(daysInStage)}.${open}`;
}

/** Of a stage in which the deal was not. */
const WITHOUT_DAYS: Partial<Readonly<Record<WayFacts['state'], string>>> = {
  skipped: 'se saltó',
  ahead: '–',
  'not-reached': '–',
};

/** Beneath a stage's name: `ahora, desde el 13 oct`, `desde el 2 jun, perdida aquí`; '' for nothing. */
export function wayWhen({ state, entered, visits }: WayFacts, today: Day): string {
  const times = visits < 2 ? '' : visits === 2 ? 'dos veces' : `${visits} veces`;
  const day = entered === null ? null : readableDay(entered, partsOf(today).year);
  const parts = [
    state === 'now' ? 'ahora' : '',
    day === null ? '' : `desde el ${day}`,
    times,
    state === 'lost' ? 'perdida aquí' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A stage's days on the way: `41`, `se saltó`, `no consta`, `–`. */
export function wayDays({ state, days: length }: WayFacts): string {
  const without = WITHOUT_DAYS[state];
  return without ?? (length === null ? 'no consta' : dayNumber(length));
}

/**
 * A way of which no day is recorded: `Etapa 3 de 4: Prospección › Necesidades › Propuesta ›
 * Negociación.` with what to record; without a place where that is not known.
 */
export function undatedWay(stages: readonly string[], now: number): string {
  const order = stages.join(' › ');
  const known =
    now === -1
      ? `No consta a cuáles de estas etapas llegó ni cuándo: ${order}.`
      : `Etapa ${now + 1} de ${stages.length}: ${order}. No consta en qué días llegó a cada una.`;
  return `${known} Lo mostraría una columna de fecha por etapa o, de ahora en adelante, “Registrar ahora los cambios de etapa” en el menú.`;
}

/** The typical days of a stage: `12`, and `–` where too few were there to tell. */
export function wayTypical(median: number | null): string {
  return median === null ? '–' : dayNumber(median);
}

/**
 * What is usual in the deal's stage: `La mitad de las oportunidades del equipo sale de la etapa
 * “Propuesta” en 11 días o menos; 8 de cada 10, en 18 o menos.` '' where neither is known.
 */
export function usualStay(
  stage: string,
  { median, most }: { readonly median: number | null; readonly most: number | null },
  allowed: number | null,
): string {
  const limit = allowed === null ? '' : `El proceso permite ${days(allowed)}.`;
  const half =
    median === null
      ? ''
      : `La mitad de las oportunidades del equipo sale de la etapa “${stage}” en ${days(median)} o menos`;
  const eight =
    most === null
      ? ''
      : half === ''
        ? `8 de cada 10 oportunidades del equipo salen de la etapa “${stage}” en ${days(most)} o menos`
        : `; 8 de cada 10, en ${dayNumber(most)} o menos`;
  const usual = half === '' && eight === '' ? '' : `${half}${eight}.`;
  return [usual, limit].filter((text) => text !== '').join(' ');
}

/** Longest text of a cell that is shown. */
const LONGEST = 60;

/** What stands in a required column: long texts cut, a day as the page tells days. */
export function cellText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : readableDate(text);
}

/** The next step that was last noted in the log: `Anotado el 23 nov 2026: Llamar a Jane, para el 30 nov 2026.` */
export function notedText(action: string, dueOn: Day | null, notedOn: Day | null): string {
  const on = notedOn === null ? '' : ` el ${readableDay(notedOn)}`;
  const due = dueOn === null ? '' : `, para el ${readableDay(dueOn)}`;
  return `Anotado${on}: ${action.replace(/\.$/, '')}${due}.`;
}

/** A place: `Fila 12 de “Deals”` */
export function rowOf(tab: string, row: number): string {
  return `Fila ${row} de “${tab}”`;
}
