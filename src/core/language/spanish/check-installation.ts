import type { DateOrder } from '../../table';
import { withoutStop } from '../../text/without-stop';
import { allQuoted, listed, whole } from './format';

/** Texts of "Check this installation": a sentence for each check that holds. */
export const CHECK_TEXTS = {
  written: 'Lo que Stagecoach escribe sigue siendo lo que es: texto, cifras y días.',
  plainText: 'También en columnas definidas como texto sin formato.',
  moments:
    'Los días y las horas que Stagecoach escribe se leen como tales con esta configuración regional.',
  dayArrives: 'Un día en una celda llega a una fórmula como ese día.',
  chartIds: 'Los gráficos de Stagecoach se distinguen de los que creó usted.',
  columnMoves: 'Una columna de Stagecoach se reconoce aunque cambie de lugar.',
  reports: 'Un informe escrito dos veces no confunde sus propios textos con notas de usted.',
  allGrids: 'Todas las hojas tienen celdas.',
  places: 'Las hojas y columnas de Stagecoach están donde las dejó.',
  editable: 'Usted puede editar todo lo que Stagecoach escribe.',
  noTables: 'Ninguna de las hojas de Stagecoach es una tabla con columnas de tipo fijo.',
  settings: 'Las fórmulas ven lo que se definió en la barra lateral.',
} as const;

/** What the others are about, said where they could not be made. */
export const CHECK_SUBJECTS = {
  trialTab: 'escribir en una hoja creada para ello',
  clock: 'la zona horaria',
  locale: 'la configuración regional',
  arguments: 'lo que llega a las fórmulas',
  today: 'TODAY() en una fórmula',
  tabCopies: 'copiar una hoja',
  grids: 'los tipos de hojas',
  deals: 'encontrar las oportunidades',
  properties: 'el tamaño de lo guardado',
} as const;

/** What only a person can see, with what must be seen. */
export const LOOK_YOURSELF = [
  'Escriba =SC_ en una celda vacía: debe aparecer una lista de funciones que empieza por SC_ACTIVITIES.',
  'Cuando los cambios ya se registren, cambie a mano la etapa de una oportunidad: en la última fila de “Stage History” deben figurar la etapa anterior y la nueva.',
] as const;

/** Around the result in its dialog. */
export const CHECK_DIALOG = {
  hint: 'Lo que aquí se cumple (✓), lo que no (✗) y lo que puede ver usted (?)',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Pulse Ctrl+C (⌘C en un Mac) para copiar lo seleccionado.',
} as const;

/** The tab that is made to see what the sheet does with what is written, and taken away again. */
export const TRIAL_TAB = 'Stagecoach check';

/** A check's lines: `✓` and the sentence that holds, or `✗` and each reason why it does not. */
export function checkLines(holds: string | null, reasons: readonly string[]): string[] {
  if (reasons.length > 0) return reasons.map((reason) => `✗ ${reason}`);
  return holds === null ? [] : [`✓ ${holds}`];
}

/** `? Escriba =SC_ en una celda vacía: …` */
export function lookLines(): string[] {
  return LOOK_YOURSELF.map((text) => `? ${text}`);
}

/** `No se pudo comprobar: la zona horaria (Service error: Spreadsheets). Vuelva a …` */
export function notChecked(subject: string, message: string): string {
  const why = withoutStop(message);
  return `No se pudo comprobar: ${withoutStop(subject)}${why === '' ? '' : ` (${why})`}. Vuelva a intentarlo dentro de un minuto.`;
}

/** Texts that did not come back as they were written: `Esta hoja de cálculo cambia … (007 y 1/2). …` */
export function changedInSheet(texts: readonly string[]): string {
  return `Esta hoja de cálculo cambia lo que se escribe en ella (${listed(texts)}). No deje que Stagecoach escriba nada aquí y comunique el problema.`;
}

/** `Los días se leen en la zona horaria Europe/Berlin. La del script es Etc/UTC, lo que no causa problemas.` */
export function clockText(sheet: string, script: string): string {
  const other = sheet === script ? '' : ` La del script es ${script}, lo que no causa problemas.`;
  return `Los días se leen en la zona horaria ${sheet}.${other}`;
}

/**
 * How the sheet reads what people type: `Lo que se escribe a mano se lee con la configuración
 * regional es_ES: las fechas con el día primero, y 1,5 es uno y medio.`
 * @param order null where dates in figures are no dates to it
 */
export function localeText(locale: string, order: DateOrder | null, decimals: string): string {
  const dates = order === null ? '' : `las fechas ${withFirst(order)}, y `;
  return `Lo que se escribe a mano se lee con la configuración regional ${locale}: ${dates}1${decimals}5 es uno y medio.`;
}

/** `“Deals”: en “Created”, las fechas que son texto se leen con el mes primero, a diferencia de …` */
export function datesDiffer(tab: string, column: string, order: DateOrder): string {
  return `“${tab}”: en “${column}”, las fechas que son texto se leen ${withFirst(order)}, a diferencia de la configuración regional. Cámbiela en Archivo ▸ Configuración y vuelva a introducir las fechas.`;
}

function withFirst(order: DateOrder): string {
  return `con el ${order === 'day first' ? 'día' : 'mes'} primero`;
}

/** A day that a formula was given as another, or as something else. */
export function dayArrivedAs(written: string, arrived: string): string {
  return `El día ${written} llega a una fórmula como otra cosa: ${kindText(arrived)}. Los días de las fórmulas pueden ser incorrectos aquí: comunique el problema.`;
}

/** What a formula is given for a cell, in words of `describeArguments`. */
export function argumentsText(arrived: {
  readonly atTheEnd: string;
  readonly before: string;
  readonly error: string;
  readonly loading: string;
}): string {
  const [atTheEnd, before, error, loading] = [
    arrived.atTheEnd,
    arrived.before,
    arrived.error,
    arrived.loading,
  ].map(kindText);
  return `En una fórmula, un argumento omitido llega como ${atTheEnd} al final y como ${before} antes de otro; un error, como ${error}, y una celda que todavía se está cargando, como ${loading}.`;
}

/** What formulas call what they are given, whatever the language, in the words of this one. */
const KINDS: ReadonlyArray<readonly [kind: RegExp, words: string]> = [
  [/^nothing$/, 'nada'],
  [/^an empty text$/, 'un texto vacío'],
  [/^a range$/, 'un rango'],
  [/^the day (.*)$/s, 'el día $1'],
  [/^the text “(.*)”$/s, 'el texto “$1”'],
  [/^the value (.*)$/s, 'el valor $1'],
];

/** A kind of argument behind `como`: `un texto vacío`, `el texto “#N/A”`. */
function kindText(kind: string): string {
  return KINDS.reduce((text, [english, spanish]) => text.replace(english, spanish), kind);
}

/** Whether a formula may be given TODAY(). */
export function todayText(isTaken: boolean): string {
  return isTaken
    ? 'Aquí las fórmulas admiten TODAY(); se vuelven a calcular cada día.'
    : 'Las fórmulas rechazan TODAY(), y así lo dicen: escriba el día en una celda.';
}

/** `Aquí los gráficos no tienen identificadores propios, así que los antiguos quedarían …` */
export function chartIdsMissing(): string {
  return 'Aquí los gráficos no tienen identificadores propios, así que los antiguos quedarían junto a los nuevos. Comunique el problema.';
}

/** @param found the column where the mark was found; null for nowhere */
export function columnAstray(moved: string, found: string | null): string {
  const where = found === null ? 'no se encontró' : `se encontró en la columna ${found}`;
  return `La marca de una columna que se movió a ${moved} ${where}. No mueva aquí las columnas de Stagecoach y comunique el problema.`;
}

/** Whether copies of a tab are marked as the tab is. */
export function tabCopiesText(isMarked: boolean): string {
  return isMarked
    ? 'En la copia de una hoja, Stagecoach reconoce sus columnas como propias.'
    : 'En la copia de una hoja, las columnas de Stagecoach cuentan como si fueran de usted.';
}

/** Texts of a report that would be taken for a person's notes. */
export function reportLogsNotes(texts: readonly string[]): string {
  const [first = '', ...more] = texts.join('\n').split('\n');
  const others = more.length === 0 ? '' : ` y ${whole(more.length)} más`;
  return `Un informe confunde sus propios textos con notas de usted (“${first}”${others}). No escriba aquí un segundo informe y comunique el problema.`;
}

/** `No se leen, porque no tienen celdas: “Chart1” y “Timeline1”.` */
export function withoutCells(tabs: readonly string[]): string {
  if (tabs.length === 0) return CHECK_TEXTS.allGrids;
  return tabs.length === 1
    ? `No se lee, porque no tiene celdas: ${allQuoted(tabs)}.`
    : `No se leen, porque no tienen celdas: ${allQuoted(tabs)}.`;
}

/** The deals tabs with the columns that are understood: `Oportunidades: “Deals” con Etapa e Importe.` */
export function dealsFound(tabs: ReadonlyArray<readonly [tab: string, columns: string[]]>): string {
  return `Oportunidades: ${tabs.map(([tab, columns]) => `“${tab}” con ${listed(columns)}`).join('; ')}.`;
}

/** `La columna “Precio” de “Deals” se eligió en la barra lateral y no está. Elija de nuevo.` */
export function choiceGone(tab: string, column?: string): string {
  const what = column === undefined ? `La hoja “${tab}”` : `La columna “${column}” de “${tab}”`;
  return `${what} se eligió en la barra lateral y no está. Elija de nuevo.`;
}

/**
 * A column whose header and the add-on's mark do not go together: `“Deals”: la columna H debe
 * llamarse “Coaching flags” si es de Stagecoach, y de otro modo si es de usted.`
 */
export function columnLost(tab: string, column: string, header: string): string {
  return `“${tab}”: la columna ${column} debe llamarse “${header}” si es de Stagecoach, y de otro modo si es de usted.`;
}

/** `Guardado con esta hoja de cálculo: 12 KB de 500.` */
export function propertiesText(kilobytes: number, limit: number): string {
  return `Guardado con esta hoja de cálculo: ${whole(kilobytes)} KB de ${whole(limit)}.`;
}

/** What is saved comes near to what Sheets allows. */
export function propertiesFull(kilobytes: number, limit: number): string {
  return `Con esta hoja de cálculo hay guardados ${whole(kilobytes)} KB de ${whole(limit)}. Elija “Quitar los avisos” en las hojas que ya no use, o elimínelas.`;
}
