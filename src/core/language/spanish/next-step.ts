/** What is said of writing a deal's next step. */

import { type Day, readableDate, readableDay } from '../../calendar';
import type { Refusal } from '../../failure';
import { allQuoted } from './format';

/** `La fila 12 de “Deals” tiene ahora el próximo paso “Llamar a Jane”, con fecha 30 nov 2026.` Null is what was not written. */
export function nextStepWritten(
  tab: string,
  row: number,
  nextStep: string | null,
  day: Day | null | '',
): string {
  const has =
    nextStep === null
      ? dateHad(day)
      : nextStep === ''
        ? noStepHad(day)
        : `tiene ahora el próximo paso “${nextStep}”${dateBeside(day)}`;
  return `La fila ${row} de “${tab}” ${has}.`;
}

function dateHad(day: Day | null | ''): string {
  return day === ''
    ? 'ahora no tiene fecha para el próximo paso'
    : `tiene ahora el ${readableDay(day ?? 0)} como fecha del próximo paso`;
}

function noStepHad(day: Day | null | ''): string {
  if (day === null) return 'ahora no tiene ningún próximo paso';
  return day === ''
    ? 'ahora no tiene ningún próximo paso ni fecha para él'
    : `ahora no tiene ningún próximo paso, pero sí una fecha para él: ${readableDay(day)}`;
}

function dateBeside(day: Day | null | ''): string {
  if (day === null) return '';
  return day === '' ? ', sin fecha' : `, con fecha ${readableDay(day)}`;
}

/** `El próximo paso de Acme está anotado en la hoja “Coaching Log”.` */
export function nextStepNoted(deal: string, log: string): string {
  return `El próximo paso de ${deal} está anotado en la hoja “${log}”.`;
}

/** Of a day for a next step before today: `El 20 nov 2026 ya pasó.` */
export function dayHasPassed(day: string): string {
  return `El ${day} ya pasó.`;
}

/** Somebody wrote into the cells: `… Ahora contiene: próximo paso “Enviar propuesta”, sin fecha.` */
export function nextStepChanged(
  tab: string,
  row: number,
  nextStep: string | null,
  date: string | null,
): string {
  const said = (name: string, text: string): string =>
    text === '' ? `sin ${name}` : `${name} “${text}”`;
  const found = [
    ...(nextStep === null ? [] : [said('próximo paso', nextStep)]),
    ...(date === null ? [] : [said('fecha', readableDate(date))]),
  ];
  return `No se escribió nada: alguien ha cambiado entretanto la fila ${row} de “${tab}”. Ahora está así: ${found.join(', ')}.`;
}

/** Why a deal's row cannot be written to. */
export const NEXT_STEP_REFUSALS = {
  gone: nothingWritten(
    'La oportunidad ya no se encuentra en esta hoja: su fila ya no existe o ahora tiene otro nombre.',
  ),
  twice: nothingWritten(
    'Varias filas de esta hoja llevan el nombre de esta oportunidad, así que no se sabe con certeza cuál es. Dé a cada una su propio ID de oportunidad.',
  ),
  'no-column': nothingWritten(
    'Las columnas de esta hoja han cambiado desde que se leyó esta página. Vuelva a leer la hoja de cálculo y escriba de nuevo.',
  ),
  nothing: 'No ha cambiado nada, así que no se escribió nada.',
  noSalesperson: nothingWritten(
    'Una nota en la hoja “Coaching Log” corresponde a una persona, y en esta oportunidad no consta ninguna. Indique primero quién la lleva.',
  ),
} as const;

/** A tab of formulas: `La hoja “Deals” se llena con una fórmula. …` */
export function dealsAreFormula(tab: string): Refusal {
  return nothingWritten(
    `La hoja “${tab}” se llena con una fórmula. Escriba el próximo paso allí de donde la fórmula toma las oportunidades.`,
  );
}

/** Single cells of formulas: `En “Próximo paso” de la fila 12 hay una fórmula, que se deja como está.` */
export function cellIsFormula(headers: readonly string[], row: number): Refusal {
  const where = `En ${allQuoted(headers)} de la fila ${row}`;
  return nothingWritten(
    headers.length === 1
      ? `${where} hay una fórmula, que se deja como está.`
      : `${where} hay fórmulas, que se dejan como están.`,
  );
}

/** Protected cells: `No tiene permiso para editar “Próximo paso” en la fila 12 de “Deals”. …` */
export function cellIsProtected(tab: string, headers: readonly string[], row: number): Refusal {
  return nothingWritten(
    `No tiene permiso para editar ${allQuoted(headers)} en la fila ${row} de “${tab}”. Pídalo a la persona propietaria de la hoja de cálculo.`,
  );
}

/** Sheets did not take a value: `“Próximo paso” de la fila 12 de “Deals” no aceptó el valor. …` */
export function cellRefused(tab: string, headers: readonly string[], row: number): Refusal {
  const verb = headers.length === 1 ? 'aceptó' : 'aceptaron';
  return nothingWritten(
    `${allQuoted(headers)} de la fila ${row} de “${tab}” no ${verb} lo escrito. Puede que la columna solo admita ciertos valores.`,
  );
}

/** Cut off between two cells: `En la fila 12 de “Deals” se escribió “Próximo paso”, pero no …` */
export function onlyPartlyWritten(
  tab: string,
  row: number,
  done: readonly string[],
  left: readonly string[],
): Refusal {
  return {
    outcome: `En la fila ${row} de “${tab}” se escribió ${allQuoted(done)}, pero no ${allQuoted(left)}.`,
    reason: 'Revise la fila e inténtelo de nuevo.',
  };
}

/** A date that no next step has: `3026-01-05 no es una fecha para un próximo paso.` */
export function notADateForIt(text: string): Refusal {
  return nothingWritten(
    `${text} no es una fecha para un próximo paso. Elija una entre 2000 y 2099.`,
  );
}

/** Said on the page of a deal of which neither cell can be written to. */
export const WHY_NOT_WRITTEN = {
  formula:
    'Esta hoja se llena con una fórmula, así que el próximo paso se cambia allí de donde vienen las oportunidades.',
  'formula-cell': 'Una fórmula llena el próximo paso de esta fila, así que no se cambia aquí.',
  protected: 'El próximo paso de esta fila está protegido y usted no tiene permiso para editarlo.',
} as const;

function nothingWritten(reason: string): Refusal {
  return { outcome: 'No se escribió nada.', reason };
}
