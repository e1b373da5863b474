import { REGRESSION_TO_THE_MEAN } from './follow-up';
import { counted, whole } from './format';
import { peopleThere } from './people';

/** The add-on's menu: its entries, the title and the text of each dialog that it opens. */
export const MENU_TEXTS = {
  addOn: 'Stagecoach',
  openSidebar: 'Seitenleiste öffnen',
  start: 'Hier beginnen',
  annotate: 'Hinweise eintragen',
  report: 'Coaching-Bericht',
  reportFor: 'Coaching-Bericht für …',
  prepare: 'Vier-Augen-Gespräch vorbereiten …',
  record: 'Phasenwechsel jetzt aufzeichnen',
  clear: 'Hinweise entfernen',
  check: 'Installation prüfen',
  help: 'Hilfe',
  sidebarTitle: 'Stagecoach',
  helpText: `Stagecoach misst, was in jeder Phase aus Ihren Deals wird, und zeigt, worüber es sich zu sprechen lohnt.\n\n„Hier beginnen“ führt zum ersten Bericht. Danach wählen Sie vor einem Gespräch „Coaching-Bericht“, und „Hinweise eintragen“ für eine Notiz neben jedem Deal: je dunkler der Hinweis, desto dringender. Eine Filteransicht auf „Coaching flags“ zeigt nur die Zeilen mit Hinweisen, und nur Ihnen.\n\nVereinbaren Sie in der Seitenleiste eine Maßnahme; spätere Berichte sagen, ob sich ihre Kennzahl bewegt hat.${REGRESSION_TO_THE_MEAN}\n\nBerichte stehen im Tabellenblatt „Coaching Report“, die über eine einzelne Person in „Personal Report“. Beide können alle lesen, die diese Tabelle öffnen können. Zum Drucken wählen Sie Datei, Drucken, das aktuelle Tabellenblatt, Hochformat, an Breite anpassen, ohne Gitternetzlinien: Ein Skript kann das nicht einstellen.`,
} as const;

/** Asks for a name, in a prompt: `Für wen? In den Deals stehen Ana Berg und Bo Lind.` */
export function whichPerson(names: readonly string[]): string {
  return `Für wen? ${peopleThere(names)}`;
}

/** Asked before nearly everything is recorded as changed: `24 von 30 aufgezeichneten Deals …` */
export function mostHaveChanged(changed: number, recorded: number): string {
  const deals = counted(recorded, 'aufgezeichneten Deal', 'aufgezeichneten Deals');
  return `${whole(changed)} von ${deals} ${changed === 1 ? 'scheint' : 'scheinen'} sich seit dem letzten Mal geändert zu haben. So viele auf einmal sind selten: Vielleicht wurde eine Spalte verschoben, oder ein Tabellenblatt lädt noch. Alles im Tabellenblatt „Stage History“ aufzeichnen?`;
}
