import { REGRESSION_TO_THE_MEAN } from './follow-up';
import { ofAll, upperFirst } from './format';
import { peopleThere } from './people';

/** The add-on's menu: its entries, the title and the text of each dialog that it opens. */
export const MENU_TEXTS = {
  addOn: 'Stagecoach',
  openSidebar: 'Abrir la barra lateral',
  start: 'Empezar aquí',
  annotate: 'Anotar los avisos',
  report: 'Informe de coaching',
  reportFor: 'Informe de coaching para…',
  prepare: 'Preparar la reunión individual…',
  record: 'Registrar ahora los cambios de etapa',
  clear: 'Quitar los avisos',
  check: 'Comprobar la instalación',
  help: 'Ayuda',
  sidebarTitle: 'Stagecoach',
  helpText: `Stagecoach mide qué pasa con sus oportunidades en cada etapa y muestra de qué conviene hablar.\n\n“Empezar aquí” lleva al primer informe. Después, elija “Informe de coaching” antes de una reunión y “Anotar los avisos” para tener una nota junto a cada oportunidad: cuanto más oscuro el aviso, más urgente.\n\nAcuerde una sola acción en la barra lateral; los informes siguientes dicen si su cifra ha cambiado.${REGRESSION_TO_THE_MEAN}\n\nLos informes se escriben en la hoja “Coaching Report”; los de una sola persona, en “Personal Report”. Puede leerlos cualquiera que pueda abrir esta hoja de cálculo. Para imprimir uno, elija Archivo, Imprimir, la hoja actual, vertical, ajustar al ancho, sin líneas de cuadrícula: un script no puede configurarlo.`,
} as const;

/** Asks for a name, in a prompt: `¿Para quién?`, and who is there. */
export function whichPerson(names: readonly string[]): string {
  return `¿Para quién? ${peopleThere(names)}`;
}

/** Asked before nearly everything is recorded as changed: `24 de las 30 oportunidades registradas …` */
export function mostHaveChanged(changed: number, recorded: number): string {
  const deals = ofAll(changed, recorded, 'oportunidad registrada', 'oportunidades registradas');
  return `${upperFirst(deals)} ${changed === 1 ? 'parece' : 'parecen'} haber cambiado desde la última vez. Tantos cambios a la vez son poco frecuentes: quizá se movió una columna, o una hoja todavía se está cargando. ¿Registrarlo todo en la hoja “Stage History”?`;
}
