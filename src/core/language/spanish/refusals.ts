/** Why a command of the menu or the sidebar did not do what was asked. */

import { type Day, readableDay } from '../../calendar';
import type { Refusal } from '../../failure';
import type { Written } from '../refusals';
import { allQuoted, counted, listed, whole } from './format';
import { peopleThere } from './people';
import { typedTable } from './platform-refusals';

export type * from '../refusals';

/** Refusals that hold no data. */
export const REFUSALS = {
  busy: nothingWritten(
    'Se está ejecutando otro comando de Stagecoach en esta hoja de cálculo. Vuelva a intentarlo dentro de un minuto.',
  ),
  changedMeanwhile: nothingWritten(
    'Las cifras han cambiado desde que se leyó esta página. Vuelva a leer la hoja de cálculo y después registre el acuerdo.',
  ),
  setUpFirst: nothingWritten(
    'Todavía no hay una hoja “Sales Process”. Configure primero el proceso y acuérdelo después.',
  ),
  historyNotOurs: {
    outcome: 'No se registró nada.',
    reason:
      'La hoja “Stage History” se llena con una fórmula o le falta “When”, “Deal”, “Field”, “From” o “To”. Cámbiele el nombre para que se cree una nueva.',
  },
  noDealsTab:
    'No se encontró ninguna hoja con oportunidades. Hace falta una fila de encabezados, como mínimo para la etapa y para la oportunidad, el cliente o el importe. Puede elegir las columnas en la barra lateral.',
  noDeals: 'Todavía no hay oportunidades debajo de los encabezados.',
  unexpected: unexpectedAfter('No se cambió nada en sus datos.'),
  nothingAgreed: nothingWritten('Indique primero qué se acordó.'),
} as const;

/**
 * Something that nobody foresaw: `Ocurrió un error que Stagecoach no esperaba. No se cambió nada en
 * sus datos. …`, or what was written before it.
 */
export function unexpected(written: Written): string {
  return isNothing(written) ? REFUSALS.unexpected : unexpectedAfter(whatWasWritten(written));
}

function unexpectedAfter(done: string): string {
  return `Ocurrió un error que Stagecoach no esperaba. ${done} Vuelva a intentarlo; si ocurre de nuevo, elija “Comprobar la instalación”.`;
}

/** A refusal as it is said where something was written before it; `reason` is its second part. */
export function refusedAfter(reason: string, written: Written): string {
  return `${whatWasWritten(written)} ${reason}`;
}

/** Whether nothing was written. */
export function isNothing({ done, begun }: Pick<Written, 'done' | 'begun'>): boolean {
  return done.length === 0 && begun.length === 0;
}

/** `Antes se escribió la hoja “Stage History”. Se había empezado a escribir la hoja “Coaching Report”, …` */
function whatWasWritten({ done, begun }: Written): string {
  const whole =
    done.length === 0
      ? []
      : done.length === 1
        ? [`Antes se escribió la hoja ${allQuoted(done)}.`]
        : [`Antes se escribieron las hojas ${allQuoted(done)}.`];
  const [tabs, are] =
    begun.length === 1
      ? ['la hoja', 'puede estar incompleta']
      : ['las hojas', 'pueden estar incompletas'];
  const half =
    begun.length === 0
      ? []
      : [
          `Se había empezado a escribir ${tabs} ${allQuoted(begun)}; ${are}, y el mismo comando lo corrige. Lo que usted escribió se conserva.`,
        ];
  return [...whole, ...half].join(' ');
}

/** A date that the calendar does not have: `No existe el día 2026-02-30.` */
export function noSuchDay(date: string): string {
  return `No existe el día ${date}.`;
}

/** A period that ends before it begins: `El periodo empieza el 1 mar 2026 y termina antes, el 1 feb 2026.` */
export function daysTurned(from: Day, to: Day): string {
  return `El periodo empieza el ${readableDay(from)} y termina antes, el ${readableDay(to)}.`;
}

/** A typed name that nobody has: `Nadie se llama “Anna” en las oportunidades.`, and who is there. */
export function unknownName(typed: string, names: readonly string[]): string {
  return `Nadie se llama “${typed}” en las oportunidades. ${peopleThere(names)}`;
}

/** A typed name that several may have: `“An” puede ser Ana o Anton. Escriba el nombre más completo.` */
export function ambiguousName(typed: string, names: readonly string[]): string {
  return `“${typed}” puede ser ${listed(names, 'or')}. Escriba el nombre más completo.`;
}

/** `Hay una hoja “Coaching Report” que Stagecoach no escribió en esta hoja de cálculo.` */
export function tabNotWrittenHere(tab: string): string {
  return `Hay una hoja “${tab}” que Stagecoach no escribió en esta hoja de cálculo.`;
}

/** A page of that name stands there already. */
export function tabIsYours(tab: string): Refusal {
  return nothingWritten(
    `${tabNotWrittenHere(tab)} Dele otro nombre o elimínela y vuelva a intentarlo.`,
  );
}

/** `La hoja “Sales Process” contiene algo, pero en su primera fila falta el encabezado “Stage”. …` */
export function tabIsSomethingElse(tab: string, header: string): Refusal {
  return nothingWritten(
    `La hoja “${tab}” contiene algo, pero en su primera fila falta el encabezado “${header}”. Vuelva a poner el encabezado o, si la hoja es suya, dele otro nombre.`,
  );
}

/** A tab of deals: `La hoja “Deals” está protegida y usted no puede editar las columnas H e I. …` */
export function tabIsProtected(tab: string, columns: readonly string[]): Refusal {
  const what =
    columns.length === 0
      ? 'editarla'
      : `editar ${columns.length === 1 ? 'la columna' : 'las columnas'} ${listed(columns)}`;
  return nothingWritten(
    `La hoja “${tab}” está protegida y usted no puede ${what}. Pida permiso a la persona propietaria o elija “Informe de coaching”, que no necesita cambiar nada en esa hoja.`,
  );
}

/** One of the add-on's tabs: `La hoja “Salespeople” está protegida y usted no puede editarla entera. …` */
export function ownedTabIsProtected(tab: string): Refusal {
  return nothingWritten(
    `La hoja “${tab}” está protegida y usted no puede editarla entera. Pida permiso a la persona propietaria de la hoja de cálculo.`,
  );
}

/** `La hoja “Coaching Log” es una tabla con columnas de tipo fijo (B y C), que rechazan …` */
export function tabIsTable(tab: string, columns: readonly string[] = []): Refusal {
  const which = columns.length === 0 ? '' : ` (${listed(columns)})`;
  return nothingWritten(`La hoja “${tab}”${typedTable(which)}`);
}

/** A cell that people fill by a formula: `La celda G2 de “Salespeople” contiene una fórmula, …` */
export function cellIsFormula(tab: string, cell: string): Refusal {
  return nothingWritten(
    `La celda ${cell} de “${tab}” contiene una fórmula, que se deja como está. Cambie el valor allí.`,
  );
}

/** Rows moved between reading and writing: `Alguien cambió “Deals” en el mismo momento. …` */
export function tabHasChanged(tab: string): Refusal {
  return nothingWritten(`Alguien cambió “${tab}” en el mismo momento. Vuelva a intentarlo.`);
}

/** `Es demasiado para leerlo de una vez: con “Stage History” (700.000 filas) son más de …` */
export function tooManyCells(tab: string, rows: number, most: number): Refusal {
  return nothingWritten(
    `Es demasiado para leerlo de una vez: con “${tab}” (${counted(rows, 'fila')}) son más de ${whole(most)} celdas. Pase lo que tenga más de dos años a otra hoja de cálculo y elimine las columnas y filas vacías.`,
  );
}

/** A refusal of a command that has written nothing. */
export function nothingWritten(reason: string): Refusal {
  return { outcome: 'No se escribió nada.', reason };
}
