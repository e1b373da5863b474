import type {
  Counted,
  Gap,
  GuessReason,
  ReadingNote,
  ReadingNoteCode,
  ReadingNoteFacts,
} from '../../table';
import { allQuoted, counted, listed, ofAll, quoted, upperFirst, whole } from './format';
import { unknownZone } from './time-zone';

type Sentences = {
  readonly [Code in ReadingNoteCode]: (facts: ReadingNoteFacts[Code]) => string;
};

/** What is said of every note on how the deals were understood. */
const SENTENCES: Sentences = {
  'no-salesperson-column': ({ tabs }) =>
    `Ninguna columna dice quién lleva cada oportunidad, por eso ${onePersonEach(tabs)}. Elija la columna en la barra lateral, en “Datos”, o añada una.`,
  'many-names': ({ tab, header, names, salesperson }) =>
    `“${header}” contiene ${counted(names, 'nombre', 'nombres distintos')}: ¿dice quién lleva la oportunidad? Por ahora, ${onePersonEach([{ tab, salesperson }])}. Si es así, elija la columna en la barra lateral, en “Datos”.`,
  'column-choice': ({ field, header, others, isMakeshift }) => {
    const read = `${field}: se lee de la columna “${header}”`;
    const nearest = ', la más parecida que se encontró';
    if (others.length === 0) return `${read}${nearest}.`;
    const rest = `también ${others.length === 1 ? 'serviría' : 'servirían'} ${allQuoted(others)}`;
    return `${read}${isMakeshift ? nearest : ''}; ${rest}.`;
  },
  'process-does-not-fit': ({ unknown, of, stages, known }) =>
    `${upperFirst(ofAll(unknown, of, 'oportunidad', 'oportunidades'))} ${unknown === 1 ? 'está' : 'están'} en una etapa que el proceso no tiene (${firstQuoted(stages)}); el proceso tiene ${firstQuoted(known)}. Por eso casi no se puede dar ninguna cifra. Use el proceso de estas oportunidades o escriba los nombres de sus etapas en la columna “Also called” del proceso; sin proceso, se prepara uno a partir de las oportunidades.`,
  pipelines: ({ measured, others }) =>
    `Solo se mide el pipeline “${measured.name}” (${deals(measured.count)}). No se cuentan: ${namesWithCounts(others)}. Puede elegir otro en la barra lateral.`,
  currencies: ({ measured, others }) =>
    `Solo se miden los importes en ${measured.name} (${deals(measured.count)}). No se cuentan los importes en otras monedas: ${namesWithCounts(others)}.`,
  'working-days': ({ holidays }) =>
    `Los días se cuentan solo de lunes a viernes${holidays === 0 ? '' : `, sin ${counted(holidays, 'día festivo', 'días festivos')}`}.`,
  'dates-guessed': ({ tab, columns, count, order, reason }) =>
    `${counted(count, 'fecha')} en ${allQuoted(columns)} de “${tab}” ${count === 1 ? 'se puede' : 'se pueden'} leer de dos maneras, con el día o con el mes primero. Se leyó primero el ${order === 'day first' ? 'día' : 'mes'}, ${WHY_THIS_ORDER[reason]}. Si no es correcto, tampoco lo son las cifras con días: escriba las fechas como 2026-12-31 o indique su orden en la barra lateral.`,
  'dates-swapped': ({ tab, columns }) =>
    `En ${allQuoted(columns)} de “${tab}” probablemente se han intercambiado el día y el mes: todas las fechas que no son texto caen entre el 1 y el 12. Elija su país en Archivo ▸ Configuración y vuelva a introducir las fechas.`,
  'unknown-zone': ({ wanted, used }) => unknownZone(wanted, used),
  'changes-not-recorded': ({ changed, of }) =>
    `${upperFirst(ofAll(changed, of, 'oportunidad registrada', 'oportunidades registradas'))} ${changed === 1 ? 'parece' : 'parecen'} haber cambiado a la vez, por eso no se registró nada. Compruebe si las oportunidades están bien; si lo están, elija “Registrar ahora los cambios de etapa”.`,
  'line-items': ({ rows }) =>
    rows === 1
      ? '1 fila con el ID de oportunidad de otra fila y otro producto se leyó como línea de detalle; su importe se suma al de esa oportunidad.'
      : `${whole(rows)} filas con el ID de oportunidad de otra fila y otro producto se leyeron como líneas de detalle; sus importes se suman al de esa oportunidad.`,
  'same-names': ({ deals: count, name }) =>
    `${deals(count)} ${count === 1 ? 'comparte' : 'comparten'} nombre con otras, como “${name}”, y ${count === 1 ? 'cuenta como una distinta' : 'cuentan como distintas'} porque el resto de la fila no coincide. Una columna “ID de oportunidad” lo dejaría claro.`,
  'nothing-means-won': () =>
    'Ninguna etapa se interpretó como “ganada”, por eso faltan las tasas de cierre. Indique en la barra lateral qué etapa significa “ganada”.',
  'outcome-guessed': ({ stage, outcome, deals: count }) =>
    `La etapa “${stage}” se interpretó como “${OUTCOMES[outcome]}” (${deals(count)}). Si significa otra cosa, cámbielo en la barra lateral.`,
  'steps-unknown': ({ stages }) =>
    `Nada indica a qué paso de la venta ${stages.length === 1 ? 'corresponde la etapa' : 'corresponden las etapas'} ${firstQuoted(stages)}. Elíjalo en la barra lateral, en “Proceso”.`,
  'no-proposal-step': ({ stage }) =>
    `Ninguna etapa corresponde al paso “Propuesta” ni a uno posterior, por eso la última etapa abierta, “${stage}”, cuenta como propuesta.`,
  'closed-unclear': ({ stage, deals: count }) =>
    `La etapa “${stage}” puede significar “ganada” o “perdida”, por eso lo que está en ella cuenta como abierto (${deals(count)}). Indique en la barra lateral qué significa.`,
  'no-losses-recorded': ({ won }) =>
    `No consta ninguna oportunidad perdida junto a ${counted(won, 'ganada', 'ganadas')}, por eso faltan las tasas de cierre y de conversión. Conserve en la hoja de cálculo las oportunidades perdidas, con el día y la etapa en que se perdieron.`,
  gaps: ({ gaps }) =>
    `${gapsStart(gaps)}, por eso no se avisa en cada oportunidad: ${gaps.map(gapText).join('; ')}.`,
  'strangers-in-activities': ({ names, count }) =>
    `No se cuentan las actividades de ${firstQuoted(names)} (${whole(count)}): nadie se llama así en las oportunidades ni en la hoja “Salespeople”. Escriba el nombre en esa hoja, en “Also called”, junto al de la persona.`,
  'no-decision-dates': ({ undated, decided }) =>
    `En ${ofAll(undated, decided, 'oportunidad con resultado', 'oportunidades con resultado')} no consta el día en que se ganaron o se perdieron, por eso faltan las cifras que necesitan ese día, como los días desde la creación hasta la venta. Basta una columna “Fecha de cierre”.`,
};

const OUTCOMES = { won: 'ganada', lost: 'perdida' } as const;

const WHY_THIS_ORDER: Readonly<Record<GuessReason, string>> = {
  plausible: 'porque así tienen sentido más filas',
  language: 'como es habitual en el idioma de los encabezados y las etapas',
  amounts: 'como es habitual donde los importes se escriben así',
  'report-day': 'porque así nada es posterior al día del informe',
  locale: 'como indica la configuración regional de la hoja de cálculo',
  default: 'porque nada en la tabla indica cuál es el orden',
};

/** `todas las oportunidades de “deals” cuentan como de una sola persona, “deals”` */
function onePersonEach(tabs: ReadingNoteFacts['no-salesperson-column']['tabs']): string {
  const [only, second] = tabs;
  if (only !== undefined && second === undefined) {
    return `todas las oportunidades de “${only.tab}” cuentan como de una sola persona, “${only.salesperson}”`;
  }
  const names = allQuoted(tabs.map(({ salesperson }) => salesperson));
  return `las oportunidades de cada hoja cuentan como de una sola persona: ${names}`;
}

/** The note as a sentence or two. */
export function readingNoteText(note: ReadingNote): string {
  const sentence = SENTENCES[note.code] as (facts: ReadingNote) => string;
  return sentence(note);
}

/** Whether any row at all has what is missing. */
function gapsStart(gaps: readonly Gap[]): string {
  const isBlank = gaps.map(({ missing, of }) => missing === of);
  if (!isBlank.includes(true)) return 'Apenas se registra';
  return isBlank.includes(false) ? 'Apenas se registra o no se registra' : 'No se registra';
}

/**
 * `en 40 de 41 oportunidades ganadas de “Deals” falta el importe`, or `en las 6 …`. The noun comes in
 * the plural, what is missing with its verb first, which does not depend on their number.
 */
function gapText({ tab, missing, of, noun, what }: Gap): string {
  if (of === 1) return `en las ${noun} de “${tab}” (1) ${what}`;
  const some = missing === of ? '' : `${whole(missing)} de `;
  return `en ${some}las ${whole(of)} ${noun} de “${tab}” ${what}`;
}

function deals(count: number): string {
  return counted(count, 'oportunidad', 'oportunidades');
}

/** `“Partners” (12 oportunidades) y “Renewals” (3 oportunidades)` */
function namesWithCounts(all: readonly Counted[]): string {
  return listed(all.map(({ name, count }) => `${quoted(name)} (${deals(count)})`));
}

/** So many names are listed; of more, how many there are besides. */
const LISTED = 5;

/** `“Reviewed” y “Meeting”`, or `“A”, “B”, “C”, “D”, “E” y 7 más` */
function firstQuoted(names: readonly string[]): string {
  const first = names.slice(0, LISTED).map(quoted);
  const more = names.length - first.length;
  return listed(more === 0 ? first : [...first, `${more} más`]);
}
