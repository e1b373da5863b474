import { allQuoted, counted, whole } from '../format';

/** Texts of the *Deals* view, in the order of the page. */
export const DEALS_TEXTS = {
  loading: 'Leyendo las oportunidades…',
  heading: 'Oportunidades',
  noDealsTab:
    'No se encontró ninguna hoja con oportunidades. Stagecoach necesita una con una fila de encabezados: como mínimo, la etapa y además la oportunidad, el cliente o el importe.',
  noDealsTabNext:
    'Importe sus oportunidades (Archivo ▸ Importar) o añada una hoja así, y vuelva a leer la hoja de cálculo.',
  noStage:
    'No se reconoció ninguna columna como etapa de las oportunidades. Marque la hoja que las contiene, elija la columna de la etapa y guarde.',
  noTabRead: 'Todavía no se lee ninguna hoja. Elija abajo una que contenga oportunidades.',
  noProcess:
    'Todavía no hay proceso de ventas. Stagecoach prepara un borrador a partir de las etapas de sus oportunidades, en una hoja que usted puede cambiar.',
  setUp: 'Configurar el proceso',
  settingUp: 'Configurando el proceso…',
  setUpDone:
    'El proceso está configurado. Revise las etapas. Después: cree el informe o acuerde el proceso con cada persona.',
  tabsRead: 'Hojas que se leen',
  otherTabs: 'Otras hojas',
  readTab: 'Leer las oportunidades de esta hoja',
  notRead: 'No se lee.',
  noHeaders: 'En esta hoja no se encontró ninguna fila de encabezados.',
  guesses: 'Lo que se ha supuesto',
  pipeline: 'Pipeline que se mide',
  currency: 'Moneda que se mide',
  measuring: 'Volviendo a leer las oportunidades…',
  columns: 'Otras columnas',
  allColumns: 'Qué contiene cada columna',
  dateOrder: 'Las fechas se escriben',
  dateOrders: { 'day first': 'con el día primero', 'month first': 'con el mes primero' },
  stageDates: 'Día en que la oportunidad entró en la etapa',
  stageDatesHint: 'Columnas con fechas, una para cada etapa.',
  findIt: 'Buscarla automáticamente',
  notFound: 'No encontrada',
  dealHint: 'Las oportunidades se llaman como su cuenta.',
  closeDateHint: 'Prevista, en las oportunidades abiertas.',
  nearest: 'Supuesta: la más parecida que se encontró.',
  salesperson: '¿De quién son estas oportunidades?',
  salespersonHint: 'Ninguna columna dice quién lleva cada oportunidad.',
  save: 'Guardar las columnas',
  saving: 'Volviendo a leer las oportunidades…',
  undo: 'Deshacer',
  settings: 'Ajustes',
  language: 'Idioma de Stagecoach en esta hoja de cálculo',
  ownLanguage: 'El de cada cuenta de Google',
  languageSaved: 'Guardado. Cierre la barra lateral y vuelva a abrirla para verlo.',
  daysThatCount: 'Días que cuentan',
  allDays: 'todos los días',
  workingDaysOnly: 'de lunes a viernes',
  onlyWorkingDays: 'Contar solo de lunes a viernes',
  holidays: 'Días festivos, que tampoco cuentan',
  holidaysHint: 'Fechas como 2026-12-25, separadas por comas.',
  saveDays: 'Guardar',
  daysSaved: 'Guardado. Las fórmulas lo muestran cuando se vuelven a introducir.',
  problems: 'Filas por revisar',
  noProblems: 'Se pudieron leer todas las filas.',
  showing: 'Mostrando la fila…',
  unsaved: 'Hay cambios en las columnas sin guardar.',
  showUnsaved: 'Mostrarlos',
} as const;

/** `412 oportunidades leídas de 415 filas.` */
export function dealsRead(read: number, rows: number): string {
  return `${counted(read, 'oportunidad leída', 'oportunidades leídas')} de ${counted(rows, 'fila')}.`;
}

/** Beside a column that was chosen: `o bien “Responsable de cuenta”` */
export function orOthers(headers: readonly string[]): string {
  return `o bien ${allQuoted(headers, 'or')}`;
}

/** Beside their order: `9 fechas pueden leerse de dos maneras.` */
export function eitherWay(dates: number): string {
  return `${counted(dates, 'fecha')} ${dates === 1 ? 'puede' : 'pueden'} leerse de dos maneras.`;
}

/** One of several pipelines or currencies: `Clientes nuevos (212 oportunidades)` */
export function choiceWithDeals(name: string, deals: number): string {
  return `${name} (${dealCount(deals)})`;
}

/** `412 oportunidades · encabezados en la fila 1` */
export function tabFacts(deals: number, headerRow: number): string {
  return `${dealCount(deals)} · encabezados en la fila ${headerRow}`;
}

/** Said of what is no date among the holidays. */
export function holidaysWanted(found: string): string {
  return `Los días festivos deben ser fechas como 2026-12-25; se encontró “${found}”.`;
}

/** `12 de 20 encontradas` */
export function columnsFound(found: number, all: number): string {
  return `${found} de ${all} ${found === 1 ? 'encontrada' : 'encontradas'}`;
}

/** Said where more problems exist than are listed: `Se muestran las primeras 100 de 1.200.` */
export function moreProblems(listed: number, all: number): string {
  return `Se muestran las primeras ${whole(listed)} de ${whole(all)}.`;
}

/** After columns were saved: `Guardado. 412 oportunidades leídas de 415 filas.` */
export function columnsSaved(read: number, rows: number): string {
  return `Guardado. ${dealsRead(read, rows)}`;
}

function dealCount(deals: number): string {
  return counted(deals, 'oportunidad', 'oportunidades');
}
