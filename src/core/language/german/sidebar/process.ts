import { listed } from '../format';

/** Texts of the *Process* view, in the order of the page. */
export const PROCESS_TEXTS = {
  loading: 'Der Prozess wird gelesen …',
  heading: 'Vertriebsprozess',
  drafted:
    'Das ist ein Entwurf aus Ihren Deals. Er ist noch nicht gespeichert. Berichtigen Sie ihn und richten Sie ihn dann ein.',
  empty: 'Noch gibt es keine Phasen. Fügen Sie die erste hinzu.',
  emptyNext: 'Sobald Deals in der Tabelle stehen, kann Stagecoach die Phasen für Sie entwerfen.',
  forWhom: 'Für',
  team: 'Das Team',
  parts: { stages: 'Phasen', quota: 'Umsatzziel' },
  ownHint: 'Lassen Sie ein Feld leer, damit dort gilt, was für das Team gilt.',
  stages: 'Phasen der Reihe nach',
  newStage: 'Neue Phase',
  add: 'Phase hinzufügen',
  name: 'Name der Phase',
  aliases: 'Auch genannt',
  aliasesHint: 'Andere oder frühere Namen, durch Kommas getrennt.',
  outcome: 'Bedeutung',
  outcomes: { open: 'Offen', won: 'Gewonnen', lost: 'Verloren' },
  step: 'Verkaufsschritt',
  noStep: 'Nicht gewählt',
  stepMissing: 'Welcher Schritt ist das?',
  chooseStep: 'Schritt wählen',
  target: 'Zielwert Übergangsquote (%)',
  proposalsIntoDeals: 'Angebote, die zu Deals werden (%)',
  largestDiscount: 'Höchster Rabatt im Median (%)',
  maxDays: 'Höchstdauer (Tage)',
  weekly: 'Zielwert pro Woche',
  exitCriteria: 'Austrittskriterien',
  required: 'Pflichtspalten',
  requiredNone: 'keine',
  retire: 'Stilllegen',
  remove: 'Entfernen',
  retired: 'Stillgelegte Phasen',
  retiredHint: 'Nicht mehr in Gebrauch. Ihre Vergangenheit bleibt erhalten.',
  bringBack: 'Zurückholen',
  ownMark: 'eigen',
  skipped: 'Gehört nicht zu diesem Prozess',
  save: 'Speichern',
  saving: 'Der Prozess wird gespeichert …',
  saved: 'Der Prozess ist gespeichert.',
  undoAll: 'Alle Änderungen rückgängig machen',
  broughtBack: 'Ihre Änderungen sind wieder da.',
  unsaved: 'Am Prozess gibt es Änderungen, die nicht gespeichert sind.',
  showUnsaved: 'Anzeigen',
  saveFirst: 'Speichern Sie zuerst Ihre Änderungen oder machen Sie sie rückgängig.',
  conflict: 'Jemand anders hat den Prozess geändert',
  conflictNothing: 'Es wurde nichts gespeichert. Ihre Änderungen stehen noch im Formular unten.',
  conflictTheirs: 'Was dort geändert wurde und Sie auch geändert haben:',
  conflictUnknown: 'Was sich geändert hat, ließ sich nicht sagen.',
  conflictChoice:
    '„Meine trotzdem speichern“ ersetzt das durch Ihre Eingaben und behält, was sonst noch geändert wurde. „Die andere Fassung nehmen“ gibt alle Ihre Eingaben auf.',
  saveMine: 'Meine trotzdem speichern',
  takeTheirs: 'Die andere Fassung nehmen',
  tookTheirs: 'Jetzt steht hier die andere Fassung. Ihre Änderungen sind zurückgenommen.',
  problems: 'Zellen, die nicht gelesen werden konnten',
  agreements: 'Prozessvereinbarungen',
  nobody: 'Noch niemand in den Deals.',
  agreementStates: {
    none: 'Nicht vereinbart',
    half: 'Halb vereinbart',
    agreed: 'Vereinbart',
    changed: 'Geändert',
  },
  changesSince: 'Seither geändert:',
  targets: 'Zielwerte',
  targetsBefore: 'Zielwerte; der bisherige Stand ist aus der Zeit vor der Vereinbarung:',
  agreeing: 'Die Vereinbarung wird geschrieben …',
  managerAgrees: 'Führungskraft stimmt zu',
  noTarget: 'Darin ist noch kein Zielwert gesetzt, darum können Berichte noch nicht daran messen.',
  wholeRecord: 'Was festgehalten wird, mit den Kriterien jedes Schritts',
  record: 'Festhalten',
  notYet: 'Noch nicht',
  notRecorded: 'Es wurde nichts festgehalten.',
  agreedTargets: 'Was vereinbart wurde, mit dem bisherigen Stand',
  agreeHint:
    'Ein Eintrag im Tabellenblatt „Process Agreements“, keine Unterschrift. Wer zustimmt, klickt selbst.',
  agreed: 'Die Vereinbarung ist festgehalten.',
  errors: {
    nameMissing: 'Geben Sie der Phase einen Namen.',
    nameTwice: 'Eine andere Phase hat diesen Namen.',
    target: 'Geben Sie eine Zahl von 0 bis 100 ein.',
    targetShare: 'Geben Sie Prozent ein: 40 für 40 %.',
    allProposals: 'Geben Sie eine Zahl unter 100 ein.',
    days: 'Geben Sie eine Anzahl von Tagen über 0 ein.',
    weekly: 'Geben Sie eine Zahl ab 0 ein, nur mit Ziffern.',
  },
} as const;

/** The button that moves a stage up: `Angebot nach oben` */
export function moveUp(stage: string): string {
  return `${stage} nach oben`;
}

/** The button that moves a stage down: `Angebot nach unten` */
export function moveDown(stage: string): string {
  return `${stage} nach unten`;
}

/** Announced after a move: `Angebot ist jetzt Phase 3 von 6.` */
export function stageMoved(stage: string, place: number, of: number): string {
  return `${stage} ist jetzt Phase ${place} von ${of}.`;
}

/** Announced where a stage cannot move further: `Lead ist schon die erste Phase.` */
export function stageAtEnd(stage: string, isFirst: boolean): string {
  return `${stage} ist schon die ${isFirst ? 'erste' : 'letzte'} Phase.`;
}

/** `Angebot ist stillgelegt, sobald Sie speichern. Die Vergangenheit bleibt erhalten.` */
export function stageRetired(stage: string): string {
  return `${stage} ist stillgelegt, sobald Sie speichern. Die Vergangenheit bleibt erhalten.`;
}

/** `Angebot ist wieder da.` */
export function stageBack(stage: string): string {
  return `${stage} ist wieder da.`;
}

/** `Angebot ist entfernt.` */
export function stageRemoved(stage: string): string {
  return `${stage} ist entfernt.`;
}

/** Shown under a changed stage name: `„Offer“ bleibt unter „Auch genannt“, darum zählen alte Zeilen weiter.` */
export function oldNameKept(oldName: string): string {
  return `„${oldName}“ bleibt unter „Auch genannt“, darum zählen alte Zeilen weiter.`;
}

/** The checkbox that takes a stage out of one person's process: `Gehört nicht zum Prozess von Ana` */
export function notPartOf(salesperson: string): string {
  return `Gehört nicht zum Prozess von ${salesperson}`;
}

/** Shown where a person has no required columns of their own: `wie beim Team: Budget, Bedarf` */
export function asTheTeams(columns: readonly string[]): string {
  return columns.length === 0 ? 'wie beim Team: keine' : `wie beim Team: ${columns.join(', ')}`;
}

/** Said where the form cannot be saved: `Es wurde nichts gespeichert. 2 Felder stimmen noch nicht.` */
export function fieldsToCorrect(fields: number): string {
  return fields === 1
    ? 'Es wurde nichts gespeichert. Ein Feld stimmt noch nicht.'
    : `Es wurde nichts gespeichert. ${fields} Felder stimmen noch nicht.`;
}

/** A target conversion in a stage's one-line summary: `40 %` */
export function perCent(text: string): string {
  return `${withComma(text)} %`;
}

/** The most days in a stage, in its summary: `30 Tage` */
export function daysAtMost(text: string): string {
  return text === '1' ? '1 Tag' : `${withComma(text)} Tage`;
}

/** A weekly target in a stage's summary: `2 pro Woche` */
export function aWeek(text: string): string {
  return `${withComma(text)} pro Woche`;
}

/** The largest median discount in the won stage's summary: `Rabatt im Median höchstens 10 %` */
export function percentOff(text: string): string {
  return `Rabatt im Median höchstens ${withComma(text)} %`;
}

/** What “Manager agrees” is called among several people's: `Führungskraft stimmt zu: Ana Berg` */
export function managerAgreesFor(salesperson: string): string {
  return `Führungskraft stimmt zu: ${salesperson}`;
}

/** The button with which a salesperson agrees: `Ana Berg stimmt zu` */
export function personAgrees(salesperson: string): string {
  return `${salesperson} stimmt zu`;
}

/** Asked before an agreement is recorded: `Festhalten, dass die Führungskraft dem Prozess von Ana Berg zustimmt?` */
export function askToRecord(salesperson: string, by: 'manager' | 'salesperson'): string {
  return by === 'manager'
    ? `Festhalten, dass die Führungskraft dem Prozess von ${salesperson} zustimmt?`
    : `Festhalten, dass ${salesperson} diesem Prozess zustimmt?`;
}

/** Said after a save of what has no step: `Anruf hat noch keinen Verkaufsschritt.` '' for none. */
export function withoutStep(names: readonly string[]): string {
  if (names.length === 0) return '';
  return ` ${listed(names)} ${names.length === 1 ? 'hat' : 'haben'} noch keinen Verkaufsschritt.`;
}

/** Said once the process is saved: `Der Prozess ist gespeichert. Was jemand anders inzwischen geändert hat, bleibt: …` */
export function savedWith(kept: readonly string[]): string {
  const { saved } = PROCESS_TEXTS;
  return kept.length === 0
    ? saved
    : `${saved} Was jemand anders inzwischen geändert hat, bleibt: ${kept.join('; ')}.`;
}

/** A number of the form with a comma before its decimals. */
function withComma(text: string): string {
  return text.replace('.', ',');
}
