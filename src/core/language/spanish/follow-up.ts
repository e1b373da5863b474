import type { StillMissing, VerdictCode } from '../follow-up';
import { counted, percent, whole } from './format';

export type * from '../follow-up';

/** How verdicts are written in the Coaching Log. */
const VERDICT_NAMES: Readonly<Record<VerdictCode, string>> = {
  improved: 'mejoró',
  worse: 'empeoró',
  'no change': 'sin cambio apreciable',
  'cannot tell': 'no se puede valorar (se cuenta muy poco)',
  'no baseline': 'no se puede valorar (antes no se contó nada)',
  'too early': 'demasiado pronto',
};

/** A verdict as the log has it: `mejoró`, `demasiado pronto (faltan 11)`. */
export function verdictText(code: VerdictCode, missing: StillMissing | null): string {
  const name = VERDICT_NAMES[code];
  return code === 'too early' ? `${name} (${missingText(missing)})` : name;
}

function missingText(missing: StillMissing | null): string {
  if (missing === null) return 'nada que contar desde entonces';
  const { count, areWeeks } = missing;
  return `${count === 1 ? 'falta' : 'faltan'} ${areWeeks ? counted(count, 'semana') : whole(count)}`;
}

/** How a line about an entry of the log begins: `Acordado el 24 sept: Dos referencias.` */
export function entryStart(isAgreement: boolean, day: string | null, what: string): string {
  const word = isAgreement ? 'Acordado' : 'Anotado';
  const start = `${word}${day === null ? '' : ` el ${day}`}`;
  return what === '' ? withStop(start) : `${start}: ${withStop(what)}`;
}

/** A next step noted for a deal: `Anotado el 23 nov sobre Twin Ltd, para el 30 nov: Llamar a compras.` */
export function dealNoteText(
  deal: string,
  step: string,
  notedOn: string | null,
  dueOn: string | null,
): string {
  const on = notedOn === null ? '' : ` el ${notedOn}`;
  const due = dueOn === null ? '' : `, para el ${dueOn}`;
  return `Anotado${on} sobre ${deal}${due}: ${withStop(step)}`;
}

/** Said of an entry that is told as it was written, where both its figures are there. */
export function figuresAsWritten(baseline: string, now: string): string {
  return baseline === '' || now === '' ? '' : ` Antes ${baseline}; desde entonces ${withStop(now)}`;
}

/** A measure in the log that names no figure. */
export function unknownMeasure(measure: string): string {
  return ` Aquí no se conoce ningún indicador llamado “${measure}”.`;
}

/** The verdict that stands in the log. */
export function verdictAsWritten(verdict: string): string {
  return ` Valoración: ${withStop(verdict)}`;
}

/** What was, what came since, and what that means; `baseline` is '' where nothing was counted. */
export function thenAndSince(
  baseline: string,
  since: string | null,
  verdict: string | { readonly judgedOn: string },
): string {
  const then = ` Antes ${baseline === '' ? 'sin contar' : baseline}`;
  const now =
    since === null ? '; desde entonces todavía nada que contar' : `; desde entonces ${since}`;
  const end = typeof verdict === 'string' ? verdict : `se evalúa el ${verdict.judgedOn}`;
  return `${then}${now}: ${end}.`;
}

/** The others' change over the same time. */
export function othersChange(then: string, since: string): string {
  return ` Los demás: antes ${then}; desde entonces ${since}.`;
}

/**
 * Said of an agreement whose day of review has come.
 * @param isTold whether a figure, or how often it was done, is told with it
 */
export function reviewHasCome(day: string, isTold: boolean): string {
  const nothing = isTold ? '' : ', y ninguna cifra muestra el resultado';
  return ` Ya llegó la fecha de revisión (${day})${nothing}: pregunte qué ha pasado.`;
}

/** Said where somebody might take a rise for success that comes by itself. */
export const REGRESSION_TO_THE_MEAN =
  ' Una parte de la mejora llega por sí sola: el coaching se da cuando una cifra está en su peor momento.';

/** What the log's Now cell says; the probability is 0–1, null where it is not told. */
export function nowText(since: string | null, better: number | null, others: string): string {
  const sure =
    better === null ? '' : ` Mejor que antes con una probabilidad del ${percent(better)}.`;
  return `${since ?? 'todavía nada que contar'}.${sure}${others}`;
}

/** The text with a stop behind it, unless it ends a sentence already. */
function withStop(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
