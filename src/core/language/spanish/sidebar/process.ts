import { allQuoted } from '../format';

/** Texts of the *Process* view, in the order of the page. */
export const PROCESS_TEXTS = {
  loading: 'Leyendo el proceso…',
  heading: 'Proceso de ventas',
  drafted:
    'Este es un borrador a partir de sus oportunidades. Todavía no está guardado. Corríjalo y después configúrelo.',
  empty: 'Todavía no hay etapas. Añada la primera.',
  emptyNext:
    'Cuando haya oportunidades en la hoja de cálculo, Stagecoach puede preparar un borrador de las etapas.',
  forWhom: 'Para',
  team: 'El equipo',
  parts: { stages: 'Etapas', quota: 'Cuota' },
  ownHint: 'Deje un campo vacío para que valga lo mismo que para el equipo.',
  stages: 'Etapas en orden',
  newStage: 'Etapa nueva',
  add: 'Añadir una etapa',
  name: 'Nombre de la etapa',
  aliases: 'Otros nombres',
  aliasesHint: 'Nombres distintos o anteriores, separados por comas.',
  outcome: 'Resultado',
  outcomes: { open: 'Abierta', won: 'Ganada', lost: 'Perdida' },
  step: 'Paso de venta',
  noStep: 'Sin elegir',
  stepMissing: '¿Qué paso es?',
  chooseStep: 'Elegirlo',
  target: 'Objetivo de conversión (%)',
  proposalsIntoDeals: 'Propuestas que terminan en venta (%)',
  largestDiscount: 'Mediana máxima de los descuentos (%)',
  maxDays: 'Máximo de días',
  weekly: 'Objetivo semanal',
  exitCriteria: 'Criterios de salida',
  required: 'Columnas obligatorias',
  requiredNone: 'ninguna',
  retire: 'Retirar',
  remove: 'Eliminar',
  retired: 'Etapas retiradas',
  retiredHint: 'Ya no se usan. Su historial se conserva.',
  bringBack: 'Recuperar',
  ownMark: 'propio',
  skipped: 'No forma parte de este proceso',
  save: 'Guardar',
  saving: 'Guardando el proceso…',
  saved: 'El proceso está guardado.',
  undoAll: 'Deshacer todos los cambios',
  broughtBack: 'Sus cambios están de nuevo aquí.',
  unsaved: 'Hay cambios en el proceso sin guardar.',
  showUnsaved: 'Mostrarlos',
  saveFirst: 'Guarde o deshaga primero sus cambios.',
  conflict: 'Otra persona ha cambiado el proceso',
  conflictNothing: 'No se guardó nada. Sus cambios siguen en el formulario de abajo.',
  conflictTheirs: 'Lo que esa persona cambió y usted también:',
  conflictUnknown: 'No se pudo determinar qué cambió.',
  conflictChoice:
    '“Guardar lo mío de todos modos” pone en su lugar lo que usted cambió y conserva lo demás que cambió la otra persona. “Tomar la otra versión” descarta todo lo que usted cambió.',
  saveMine: 'Guardar lo mío de todos modos',
  takeTheirs: 'Tomar la otra versión',
  tookTheirs: 'Se muestra la otra versión. Sus cambios se han deshecho.',
  problems: 'Celdas que no se pudieron leer',
  agreements: 'Acuerdos sobre el proceso',
  nobody: 'Todavía no hay nadie en las oportunidades.',
  agreementStates: {
    none: 'Sin acordar',
    half: 'Aceptado por una parte',
    agreed: 'Acordado',
    changed: 'Modificado',
  },
  changesSince: 'Cambios desde entonces:',
  targets: 'Objetivos',
  targetsBefore: 'Objetivos; las cifras hasta ahora son de antes del acuerdo:',
  agreeing: 'Guardando el acuerdo…',
  managerAgrees: 'La persona responsable acepta',
  noTarget:
    'Todavía no contiene ningún objetivo, así que los informes no pueden medir nada con él.',
  wholeRecord: 'Lo que queda registrado, con los criterios de cada paso',
  record: 'Registrarlo',
  notYet: 'Todavía no',
  notRecorded: 'No se registró nada.',
  agreedTargets: 'Lo que se acordó, con las cifras hasta ahora',
  agreeHint:
    'Queda anotado en la hoja “Process Agreements”; no es una firma. Quien acepta pulsa el botón.',
  agreed: 'El acuerdo está guardado.',
  errors: {
    nameMissing: 'Dé un nombre a la etapa.',
    nameTwice: 'Otra etapa tiene este nombre.',
    target: 'Escriba un número de 0 a 100.',
    targetShare: 'Escriba un porcentaje: 40 para 40 %.',
    allProposals: 'Escriba un número menor que 100.',
    days: 'Escriba un número de días mayor que 0.',
    weekly: 'Escriba un número a partir de 0, solo con cifras.',
  },
} as const;

/** The button that moves a stage up: `Subir “Propuesta”` */
export function moveUp(stage: string): string {
  return `Subir “${stage}”`;
}

/** The button that moves a stage down: `Bajar “Propuesta”` */
export function moveDown(stage: string): string {
  return `Bajar “${stage}”`;
}

/** Announced after a move: `“Propuesta” es ahora la etapa 3 de 6.` */
export function stageMoved(stage: string, place: number, of: number): string {
  return `“${stage}” es ahora la etapa ${place} de ${of}.`;
}

/** Announced where a stage cannot move further: `“Lead” ya es la primera etapa.` */
export function stageAtEnd(stage: string, isFirst: boolean): string {
  return `“${stage}” ya es la ${isFirst ? 'primera' : 'última'} etapa.`;
}

/** Of a stage or an activity: `“Propuesta” quedará retirada cuando guarde. Su historial se conserva.` */
export function stageRetired(stage: string): string {
  return `“${stage}” quedará retirada cuando guarde. Su historial se conserva.`;
}

/** `“Propuesta” está de nuevo aquí.` */
export function stageBack(stage: string): string {
  return `“${stage}” está de nuevo aquí.`;
}

/** `“Propuesta” se ha eliminado.` */
export function stageRemoved(stage: string): string {
  return `“${stage}” se ha eliminado.`;
}

/** Shown under a changed stage name: `“Offer” se conserva en “Otros nombres”, …` */
export function oldNameKept(oldName: string): string {
  return `“${oldName}” se conserva en “Otros nombres”, así que las filas antiguas siguen contando.`;
}

/** The checkbox that takes a stage out of one person's process: `No forma parte del proceso de Ana` */
export function notPartOf(salesperson: string): string {
  return `No forma parte del proceso de ${salesperson}`;
}

/** Shown where a person has no required columns of their own: `las del equipo: Presupuesto, Necesidad` */
export function asTheTeams(columns: readonly string[]): string {
  return columns.length === 0 ? 'las del equipo: ninguna' : `las del equipo: ${columns.join(', ')}`;
}

/** Said where the form cannot be saved: `No se guardó nada. Hay 2 campos por corregir.` */
export function fieldsToCorrect(fields: number): string {
  return `No se guardó nada. Hay ${fields === 1 ? 'un campo' : `${fields} campos`} por corregir.`;
}

/** A target conversion in a stage's one-line summary: `40 %` */
export function perCent(text: string): string {
  return `${withComma(text)} %`;
}

/** The most days in a stage, in its summary: `30 días` */
export function daysAtMost(text: string): string {
  return text === '1' ? '1 día' : `${withComma(text)} días`;
}

/** A weekly target in a stage's summary: `2 por semana` */
export function aWeek(text: string): string {
  return `${withComma(text)} por semana`;
}

/** The largest median discount in the won stage's summary: `mediana de los descuentos: 10 % como máximo` */
export function percentOff(text: string): string {
  return `mediana de los descuentos: ${withComma(text)} % como máximo`;
}

/** What “Manager agrees” is called among several people's: `La persona responsable acepta: Ana Berg` */
export function managerAgreesFor(salesperson: string): string {
  return `${PROCESS_TEXTS.managerAgrees}: ${salesperson}`;
}

/** The button with which a salesperson agrees: `Ana Berg acepta` */
export function personAgrees(salesperson: string): string {
  return `${salesperson} acepta`;
}

/** Asked before an agreement is recorded: `¿Registrar que la persona responsable acepta el proceso de Ana Berg?` */
export function askToRecord(salesperson: string, by: 'manager' | 'salesperson'): string {
  return by === 'manager'
    ? `¿Registrar que la persona responsable acepta el proceso de ${salesperson}?`
    : `¿Registrar que ${salesperson} acepta este proceso?`;
}

/** Said after a save of what has no step: ` Falta el paso de venta de “Llamada”.` '' for none. */
export function withoutStep(names: readonly string[]): string {
  if (names.length === 0) return '';
  return ` Falta el paso de venta de ${allQuoted(names)}.`;
}

/** Said once the process is saved: `El proceso está guardado. Se conserva lo que otra persona cambió …` */
export function savedWith(kept: readonly string[]): string {
  const { saved } = PROCESS_TEXTS;
  return kept.length === 0
    ? saved
    : `${saved} Se conserva lo que otra persona cambió entretanto: ${kept.join('; ')}.`;
}

/** A number of the form with a comma before its decimals. */
function withComma(text: string): string {
  return text.replace('.', ',');
}
