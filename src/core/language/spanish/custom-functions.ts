/**
 * Refusals of custom functions, which Sheets shows as the error of a cell. Each stands after the
 * function's name: `SC_PLAN: “quota”: se espera un número mayor que 0; se encontró 0.`
 */

import { listed, quoted, whole } from './format';

/** What a function's ranges are called where one of their rows has a problem. */
export const RANGE_NAMES = {
  deals: 'oportunidades',
  activities: 'rango de las actividades',
  process: 'rango del proceso',
  history: 'rango del historial',
} as const;

/** What a lead source or a method is called that no deal names, in a cell of a result. */
export const NOT_RECORDED = 'sin registrar';

/** What each kind of argument must be, to stand after `se espera`. */
export const EXPECTED_ARGUMENTS = {
  deals: 'un rango con encabezados y al menos una oportunidad',
  activities: 'un rango con los encabezados “Date”, “Salesperson” y “Activity” y al menos una fila',
  process: 'un rango cuya primera fila tenga el encabezado “Stage”',
  history:
    'un rango cuya primera fila tenga los encabezados “When”, “Deal”, “Field”, “From” y “To”',
  salesperson: 'un solo nombre',
  salespeople: 'un nombre o un rango de nombres',
  stage: 'el nombre de una etapa',
  day: 'una fecha',
  number: 'un número',
  word: 'una sola palabra',
} as const;

/** What else a range must be, or is instead, where it is taken for another one. */
export const RANGES_CONFUSED = {
  process: 'el proceso de ventas',
  processComesSecond: 'el proceso de ventas, que va en segundo lugar',
  deals: 'las oportunidades',
  withStages: 'un rango con al menos una etapa',
} as const;

/** A function's name before the reason why it gives nothing: `SC_PLAN: falta “weeks”; …` */
export function functionRefuses(name: string, reason: string): string {
  return `${name}: ${reason}`;
}

/** `falta “weeks”; se espera un número.` */
export function argumentMissing(parameter: string, expected: string): string {
  return `falta “${parameter}”; se espera ${expected}.`;
}

/** `“weeks”: se espera un número; se encontró “diez”.` */
export function argumentUnfit(parameter: string, expected: string, found: string): string {
  return `“${parameter}”: se espera ${expected}; se encontró ${found}.`;
}

/** `“weeks”: se espera un número mayor que 0; se encontró -1.` */
export function numberTooSmall(parameter: string, found: number): string {
  return argumentUnfit(parameter, 'un número mayor que 0', String(found).replace('.', ','));
}

/** `“by”: se espera source o method; se encontró “product”.` */
export function wordUnknown(parameter: string, known: readonly string[], found: string): string {
  return argumentUnfit(parameter, listed(known, 'or'), quoted(found));
}

/** `“salesperson”: se espera un solo nombre.` */
export function oneNameWanted(parameter: string): string {
  return `“${parameter}”: se espera ${EXPECTED_ARGUMENTS.salesperson}.`;
}

/** `“from” no puede ser posterior a “to”; se encontró 2026-06-30 y 2026-01-01.` */
export function fromAfterTo(from: string, to: string): string {
  return `“from” no puede ser posterior a “to”; se encontró ${from} y ${to}.`;
}

/** `admite 5 argumentos; se encontraron 7.` */
export function argumentsTooMany(most: number, found: number): string {
  return `admite ${most} ${most === 1 ? 'argumento' : 'argumentos'}; se encontraron ${found}.`;
}

/** What a range must be, with what its first row holds: `un rango … (encabezados encontrados: Name)` */
export function withHeadersSeen(expected: string, headers: readonly string[]): string {
  return `${expected} (encabezados encontrados: ${headersText(headers)})`;
}

/** `los rangos tienen 2.600.000 celdas; una fórmula tiene tiempo para 2.000.000. …` */
export function rangesTooLarge(cells: number, most: number): string {
  return `los rangos tienen ${whole(cells)} celdas; una fórmula tiene tiempo para ${whole(most)}. Tome menos filas o columnas, como Deals!A1:P50000.`;
}

/** What was found in a range: `“diez”`, or `un rango de 3 × 2 celdas que empieza por “Deal”`. */
export function rangeFound(rows: number, columns: number, first: string): string {
  if (rows === 1 && columns === 1) return quoted(first);
  return `un rango de ${rows} × ${columns} celdas que empieza por ${quoted(first)}`;
}

/** `ninguna columna de las oportunidades dice en qué etapa están. Encabezados encontrados: …` */
export function noStageColumn(headers: readonly string[]): string {
  return `ninguna columna de las oportunidades dice en qué etapa están. Encabezados encontrados: ${headersText(headers)}.`;
}

/** `ninguna columna dice quién lleva cada oportunidad. Encabezados encontrados: Deal y Stage. …` */
export function noSalespersonColumn(headers: readonly string[]): string {
  return `ninguna columna dice quién lleva cada oportunidad. Encabezados encontrados: ${headersText(headers)}. Añada una, o deje “salesperson” en blanco para todo el equipo.`;
}

/** `nadie se llama “Anna” en las actividades. Nombres encontrados: Ana y Bo.` */
export function nobodyDid(typed: string, names: readonly string[]): string {
  return `nadie se llama “${typed}” en las actividades. Nombres encontrados: ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `nadie se llama “Anna” en las oportunidades. Nombres encontrados: Ana y Bo.` */
export function nobodyCalled(typed: string, names: readonly string[]): string {
  return `nadie se llama “${typed}” en las oportunidades. Nombres encontrados: ${listed(names.slice(0, MOST_NAMED))}.`;
}

/** `el proceso no tiene ninguna etapa abierta “Offer”. Tiene Lead y Propuesta.` */
export function noOpenStage(typed: string, stages: readonly string[]): string {
  return `el proceso no tiene ninguna etapa abierta “${typed}”. Tiene ${listed(stages)}.`;
}

/** Names and headers are listed up to here. */
const MOST_NAMED = 12;

function headersText(headers: readonly string[]): string {
  return headers.length === 0 ? 'ninguno' : listed(headers.slice(0, MOST_NAMED));
}
