/** Texts of the *Deal* view, in the order of the page. What is said of the deal comes from the server. */
export const DEAL_TEXTS = {
  loading: 'Die ausgewählte Zeile wird gelesen …',
  reading: 'Wird gelesen …',
  heading: 'Deal',
  way: 'Der bisherige Weg',
  wayStage: 'Phase',
  wayDays: 'Tage',
  wayTypical: 'Üblich',
  typicalHint: 'Üblich: Bis dahin hat die Hälfte der Deals im Team die Phase verlassen.',
  asked: 'Was der Prozess verlangt',
  criterion: 'Austrittskriterium:',
  nothingAsked:
    'Hier gibt es kein Austrittskriterium und keine Pflichtspalte. Beides legen Sie unter „Prozess“ fest.',
  askedNext: 'vor der nächsten Phase',
  states: {
    filled: 'ausgefüllt',
    blank: 'leer',
    'not-done': 'nicht erledigt',
    'no-column': 'keine solche Spalte in diesem Tabellenblatt',
  },
  flags: 'Was auffällt',
  noFlags: 'Nichts fällt auf.',
  questions: 'Fragen',
  like: 'Deals wie dieser',
  problems: 'Zellen, die nicht gelesen werden konnten',
  nextStep: 'Nächster Schritt',
  step: 'Was als Nächstes geschieht',
  date: 'Wann',
  dateWrong: 'Das ist kein Datum.',
  stepMissing: 'Schreiben Sie zuerst den nächsten Schritt.',
  save: 'In die Tabelle schreiben',
  note: 'Im „Coaching Log“ notieren',
  noteHint:
    'Dieses Tabellenblatt hat keine Spalte für den nächsten Schritt, darum wird er als Notiz im Tabellenblatt „Coaching Log“ festgehalten. Alle, die diese Tabelle öffnen können, können sie lesen.',
  discard: 'Verwerfen',
  saving: 'Der nächste Schritt wird geschrieben …',
  nothingChanged: 'Es hat sich nichts geändert, darum wurde nichts geschrieben.',
  discarded: 'Ihre Eingabe ist verworfen.',
  copy: 'Kopieren',
  copied: 'Ihre Eingabe ist kopiert.',
  notCopied:
    'Der Browser lässt diese Seite nicht kopieren. Markieren Sie den Text oben und kopieren Sie ihn.',
  sheetHas: 'In der Tabelle steht',
  youTyped: 'Ihre Eingabe',
  nothingThere: 'nichts',
  writeAnyway: 'Meine Eingabe trotzdem schreiben',
  showing: 'Die Zelle wird angezeigt …',
  unsaved: 'Der nächste Schritt eines Deals ist noch nicht geschrieben.',
  showUnsaved: 'Anzeigen',
} as const;

/** Names of the facts of a deal. */
export const DEAL_FACTS = {
  salesperson: 'Verkäufer',
  account: 'Kunde',
  amount: 'Betrag',
  discount: 'Rabatt',
  closeDate: 'Abschluss',
  lostReason: 'Verlustgrund',
} as const;

/** Whose next step is typed and not written: `Noch nicht geschrieben: der nächste Schritt von Acme (Zeile 12 von …).` */
export function typedFor(deal: string, tab: string, row: number): string {
  return `Noch nicht geschrieben: der nächste Schritt von ${deal} (Zeile ${row} von „${tab}“).`;
}

/** Of a deal that is not found any more: `„Acme“ ist in diesem Tabellenblatt nicht mehr zu finden, …: Jane anrufen` */
export function noRowFor(deal: string, typed: string): string {
  return `„${deal}“ ist in diesem Tabellenblatt nicht mehr zu finden, darum gibt es für Ihre Eingabe keine Zeile: ${typed}`;
}

/** The state of a required column: `Budget: ausgefüllt (12.000)` is read out as one. */
export function askedText(state: string, text: string): string {
  return text === '' ? state : `${state}: ${text}`;
}

/** The name of a link to a cell, for screen readers: `Budget: zur Zelle gehen` */
export function goToCell(what: string): string {
  return `${what}: zur Zelle gehen`;
}

/** The button that goes to the row of a deal whose next step is typed: `Zurück zu Birch Optics` */
export function backTo(deal: string): string {
  return `Zurück zu ${deal}`;
}

/** Read out when another row is selected: `Deal: Acme. Seit 41 Tagen in „Angebot“.` */
export function dealShown(name: string, standing: string): string {
  return `Deal: ${name}. ${standing}`;
}

/** `Die Zelle in Zeile 12 von „Deals“ ist ausgewählt.` */
export function cellShown(tab: string, row: number): string {
  return `Die Zelle in Zeile ${row} von „${tab}“ ist ausgewählt.`;
}
