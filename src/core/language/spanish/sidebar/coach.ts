/** Texts of the *Coach* view, in the order of the page. The findings come from the server. */
export const COACH_TEXTS = {
  loadingList: 'Leyendo las oportunidades…',
  loadingPage: 'Analizando el pipeline…',
  heading: 'Coaching',
  salesperson: 'Persona',
  team: 'El equipo, en resumen',
  toProcess: 'Ir a Proceso',
  period: 'Periodo',
  periodHint:
    'Vale para informes y reuniones, y para todas las personas que abran esta hoja de cálculo.',
  periodFrom: 'Desde',
  periodTo: 'Hasta',
  useDays: 'Usar estos días',
  savingPeriod: 'Contando el periodo…',
  copyReport: 'Copiar el informe como texto',
  reportCopied: 'El informe está copiado.',
  save: 'Guardar como texto',
  reportFile: 'informe-de-coaching.txt',
  talkFile: 'reunion-individual.txt',
  nobody:
    'Todavía no hay nadie a quien acompañar. En cuanto se lean oportunidades que digan quién las lleva, los nombres aparecerán aquí.',
  toDeals: 'Ir a Datos',
  shape: 'Oportunidades abiertas por etapa',
  shapeStage: 'Etapa',
  shapeDeals: 'Abiertas',
  shapeShare: 'Parte',
  shapeExpected: 'Esperada',
  noOpenDeals: 'No hay oportunidades abiertas.',
  strengths: 'Lo que va bien',
  findings: 'Merece una conversación',
  look: 'Un primer punto por donde empezar',
  notices: 'Para tener en cuenta',
  discuss: 'Oportunidades para comentar',
  causes: 'Causas posibles',
  undecided: 'La hoja de cálculo no permite distinguir entre estas causas. Pregunte.',
  points: {
    for: 'A favor:',
    against: 'En contra:',
    unknown: 'La hoja de cálculo no lo dice. Pregunte.',
  },
  ask: 'Pregunte',
  ifSoAsk: 'Si es así, pregunte',
  action: 'Para probar',
  measure: 'Para medir',
  record: 'Para registrar',
  agreements: 'Acuerdos anteriores',
  nextAction: 'Acordar una próxima acción',
  agree: {
    because: 'Debido a',
    other: 'Otra cosa',
    action: 'Acción',
    actionMissing: 'Escriba lo que se acuerda.',
    shownBy: 'Se ve en',
    notShown: 'Nada en la hoja de cálculo',
    reviewOn: 'Revisar el',
    dayMissing: 'Elija un día posterior a hoy.',
    noMeasure: 'Ninguna cifra muestra el resultado de este acuerdo.',
    agree: 'Acordar esto',
    keptHint: 'Se guarda en la hoja “Coaching Log”.',
    measuredHint:
      'Se guarda en la hoja “Coaching Log” con la cifra de hoy, para que vea más adelante si ayudó.',
  },
  agreeing: 'Guardando el acuerdo…',
  agreed: 'El acuerdo está en la hoja “Coaching Log”.',
  prepare: 'Preparar la reunión individual',
  preparing: 'Creando la página para la reunión…',
  copy: 'Copiar como texto',
  copied: 'La página para la reunión está copiada.',
  notCopied:
    'El navegador no permite copiar desde esta página. Guárdela como texto o copie la hoja.',
  write: 'Escribir en la hoja de cálculo',
  writeFor: 'Para',
  everybody: 'El equipo',
  writeHint: 'Puede leerlo cualquiera que pueda abrir esta hoja de cálculo.',
  report: 'Informe de coaching',
  reporting: 'Creando el informe de coaching…',
  annotate: 'Anotar los avisos',
  annotating: 'Anotando los avisos…',
  onlyFlagged:
    'Para ver solo las filas con avisos sin cambiar lo que ven los demás: cree una vista de filtro en el menú Datos de Google Sheets y, en “Coaching flags”, desmarque las celdas vacías.',
  clear: 'Quitar los avisos',
  clearHint: '“Quitar los avisos” los quita para todo el equipo.',
  clearing: 'Quitando los avisos…',
  showing: 'Mostrando la fila…',
} as const;

/** An entry of the list of salespeople: `Ana Berg (1 para comentar)`. */
export function personEntry(salesperson: string, findings: number): string {
  return findings === 0 ? salesperson : `${salesperson} (${findings} para comentar)`;
}

/** What is told of from now on: `Periodo de los informes y las reuniones: últimos 90 días.` */
export function periodKept(period: string): string {
  return `Periodo de los informes y las reuniones: ${period}.`;
}

/** Leads to the header of the flags: `Ir a los avisos de “Deals”` */
export function goToFlags(tab: string): string {
  return `Ir a los avisos de “${tab}”`;
}

/** The choice to write for one person alone: `Solo Ana Berg` */
export function onlyFor(salesperson: string): string {
  return `Solo ${salesperson}`;
}

/** A choice of what shows that something is done: `Demo (actividad)` */
export function activityChoice(kind: string): string {
  return `${kind} (actividad)`;
}

/** How to read the picture: `Barra: proporción de las oportunidades abiertas. Línea: lo esperado (según …).` */
export function shapeKey(hasExpected: boolean, reference: string | null): string {
  const bar = 'Barra: proporción de las oportunidades abiertas.';
  if (!hasExpected) return bar;
  return `${bar} Línea: lo esperado${reference === null ? '' : ` (según ${reference})`}.`;
}

/** `fila 88` */
export function rowNumber(row: number): string {
  return `fila ${row}`;
}

/** A kind of finding that this page does not know yet, shown and not dropped: `(trend)` */
export function unknownKind(kind: string): string {
  return `(${kind})`;
}
