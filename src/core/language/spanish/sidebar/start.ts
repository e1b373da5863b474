import type { DealField } from '../../../deals';
import { allQuoted, ofAll, upperFirst, whole } from '../format';
import { dealsRead } from './deals';

/** Texts of *Start here*, in the order of the page. */
export const START_TEXTS = {
  heading: 'Empezar aquí',
  done: 'Hecho',
  open: 'Pendiente',
  begun: 'Empezado',
  allDone:
    'Todo listo. A partir de ahora la barra lateral se abre sin esta página, que sigue en el menú.',
  allBegun:
    'Ya ha empezado. Acuerde el proceso con las demás personas en la próxima conversación. A partir de ahora la barra lateral se abre sin esta página, que sigue en el menú.',
  columns: 'Comprobar las columnas',
  columnsRight: 'Las columnas son correctas',
  showColumns: 'Mostrar las columnas',
  unsure: 'Algunas columnas se han supuesto o no se han encontrado. Revíselas antes de seguir.',
  guess: 'supuesta',
  process: 'Configurar el proceso de ventas',
  processWhy:
    'Un borrador a partir de las etapas de sus oportunidades, en la hoja “Sales Process”, que usted puede cambiar. Con él se crea también “Salespeople”.',
  orderGuessed: 'También su orden es una suposición: cámbielo en “Proceso”.',
  setUp: 'Configurar el proceso',
  agreement: 'Acordarlo',
  agreementWhy:
    'Revise el proceso con cada persona. Los informes comparan las cifras con lo que acuerden; mientras no haya un objetivo, no hay con qué compararlas. Puede esperar hasta después del primer informe.',
  toProcess: 'Mostrar el proceso',
  toAgreements: 'Acordarlo con cada persona',
  report: 'Crear el primer informe',
  reportWhy: 'Se escribe en una hoja propia y no cambia nada en sus oportunidades.',
  write: 'Crear el informe',
  writing: 'Creando el informe…',
  more: 'Qué mostrarían más columnas',
  moreWhy: 'Rellénelas en las oportunidades nuevas; en las antiguas pueden quedar vacías.',
  otherName: '¿Alguna está con otro nombre?',
  choose: 'Elegirla',
  add: 'Añadir',
  adding: 'Añadiendo la columna…',
  nothingMore: 'Ya están todas las columnas que aportan algo.',
  stageDates:
    'Con una columna de fecha para cada etapa, como “Fecha de propuesta”, verá cuánto esperan las oportunidades y dónde.',
} as const;

/** What is seen once a column is there, the most telling first. */
export const UNLOCKS: ReadonlyArray<readonly [field: DealField, seen: string]> = [
  ['salesperson', 'a quién le van bien las oportunidades y de qué hablar con cada persona'],
  ['amount', 'cuánto se ha ganado, cuánto está abierto y cuánto cabe esperar, en dinero'],
  ['created', 'cuántas oportunidades nuevas entran y cuánto tarda una venta'],
  ['closeDate', 'qué oportunidades se aplazan y qué aporta cada mes'],
  ['source', 'qué leads terminan en venta'],
  ['lostAtStage', 'dónde se pierden las oportunidades'],
  ['lostReason', 'por qué se pierden las oportunidades'],
  ['listPrice', 'cuánto descuento se da y dónde'],
  ['nextStepDate', 'qué oportunidades abiertas nadie hace avanzar'],
  ['method', 'qué forma de prospección da resultado'],
];

/** `Con “Motivo de pérdida” verá por qué se pierden las oportunidades.` */
export function unlocked(column: string, seen: string): string {
  return `Con “${column}” verá ${seen}.`;
}

/** What was found: `412 oportunidades leídas de 415 filas de “Deals”.` */
export function dealsFound(read: number, rows: number, tabs: readonly string[]): string {
  return dealsRead(read, rows).replace(/\.$/, () => ` de ${allQuoted(tabs, 'and')}.`);
}

/** `2 de las 5 personas han aceptado.` */
export function haveAgreed(agreed: number, people: number): string {
  if (agreed === 0) return `Nadie ha aceptado todavía (0 de ${whole(people)}).`;
  return `${upperFirst(ofAll(agreed, people, 'persona'))} ${agreed === 1 ? 'ha' : 'han'} aceptado.`;
}
