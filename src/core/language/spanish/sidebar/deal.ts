/** Texts of the *Deal* view, in the order of the page. What is said of the deal comes from the server. */
export const DEAL_TEXTS = {
  loading: 'Leyendo la fila seleccionada…',
  reading: 'Leyendo…',
  heading: 'Oportunidad',
  way: 'Recorrido hasta ahora',
  wayStage: 'Etapa',
  wayDays: 'Días',
  wayTypical: 'Habitual',
  typicalHint:
    'Habitual: en ese número de días, la mitad de las oportunidades del equipo ya ha salido de la etapa.',
  asked: 'Lo que pide el proceso',
  criterion: 'Criterio de salida:',
  nothingAsked: 'Aquí no hay criterio de salida ni columnas obligatorias. Se definen en “Proceso”.',
  askedNext: 'antes de la etapa siguiente',
  states: {
    filled: 'con datos',
    blank: 'vacía',
    'not-done': 'sin hacer',
    'no-column': 'esta hoja no tiene esa columna',
  },
  flags: 'Lo que llama la atención',
  noFlags: 'Nada llama la atención.',
  questions: 'Pregunte',
  like: 'Oportunidades parecidas',
  problems: 'Celdas que no se pudieron leer',
  nextStep: 'Próximo paso',
  step: 'Qué pasa a continuación',
  date: 'Cuándo',
  dateWrong: 'Esto no es una fecha.',
  stepMissing: 'Escriba primero el próximo paso.',
  save: 'Escribir en la hoja',
  note: 'Anotar en “Coaching Log”',
  noteHint:
    'Esta hoja no tiene una columna para el próximo paso, así que se guarda como nota en la hoja “Coaching Log”. Puede leerla cualquiera que pueda abrir esta hoja de cálculo.',
  discard: 'Descartar',
  saving: 'Escribiendo el próximo paso…',
  nothingChanged: 'No ha cambiado nada, así que no se escribió nada.',
  discarded: 'Lo que escribió se ha descartado.',
  copy: 'Copiarlo',
  copied: 'Lo que escribió está copiado.',
  notCopied:
    'El navegador no permite copiar desde esta página. Seleccione el texto de arriba y cópielo.',
  sheetHas: 'En la hoja figura',
  youTyped: 'Usted escribió',
  nothingThere: 'nada',
  writeAnyway: 'Escribir lo mío de todos modos',
  showing: 'Mostrando la celda…',
  unsaved: 'El próximo paso de una oportunidad todavía no está escrito.',
  showUnsaved: 'Mostrarlo',
} as const;

/** Names of the facts of a deal. */
export const DEAL_FACTS = {
  salesperson: 'Vendedor',
  account: 'Cliente',
  amount: 'Importe',
  discount: 'Descuento',
  closeDate: 'Fecha de cierre',
  lostReason: 'Motivo de pérdida',
} as const;

/** Whose next step is typed and not written: `Sin escribir todavía: el próximo paso de Acme (fila 12 de …).` */
export function typedFor(deal: string, tab: string, row: number): string {
  return `Sin escribir todavía: el próximo paso de ${deal} (fila ${row} de “${tab}”).`;
}

/** Of a deal that is not found any more: `“Acme” ya no se encuentra en esta hoja, …: Llamar a Jane` */
export function noRowFor(deal: string, typed: string): string {
  return `“${deal}” ya no se encuentra en esta hoja, así que no hay fila para lo que escribió: ${typed}`;
}

/** The state of a required column: `Presupuesto: con datos (12.000)` is read out as one. */
export function askedText(state: string, text: string): string {
  return text === '' ? state : `${state}: ${text}`;
}

/** The name of a link to a cell, for screen readers: `Presupuesto: ir a la celda` */
export function goToCell(what: string): string {
  return `${what}: ir a la celda`;
}

/** The button that goes to the row of a deal whose next step is typed: `Volver a Birch Optics` */
export function backTo(deal: string): string {
  return `Volver a ${deal}`;
}

/** Read out when another row is selected: `Oportunidad: Acme. 41 días en la etapa “Propuesta”.` */
export function dealShown(name: string, standing: string): string {
  return `Oportunidad: ${name}. ${standing}`;
}

/** `La celda está seleccionada, en la fila 12 de “Deals”.` */
export function cellShown(tab: string, row: number): string {
  return `La celda está seleccionada, en la fila ${row} de “${tab}”.`;
}
