/** Texts of the *Coach* view, in the order of the page. The findings come from the server. */
export const COACH_TEXTS = {
  loadingList: 'Die Deals werden gelesen …',
  loadingPage: 'Die Pipeline wird ausgewertet …',
  heading: 'Coaching',
  salesperson: 'Person',
  team: 'Das Team, kurz gesagt',
  toProcess: 'Zum Prozess',
  period: 'Zeitraum',
  periodHint: 'Gilt für Berichte und Gespräche, und für alle, die diese Tabelle öffnen.',
  periodFrom: 'Von',
  periodTo: 'Bis',
  useDays: 'Diese Tage verwenden',
  savingPeriod: 'Für den Zeitraum wird neu gezählt …',
  copyReport: 'Bericht als Text kopieren',
  reportCopied: 'Der Bericht ist kopiert.',
  save: 'Als Text speichern',
  reportFile: 'coaching-bericht.txt',
  talkFile: 'vier-augen-gespraech.txt',
  nobody:
    'Noch gibt es niemanden zu coachen. Sobald Deals gelesen sind, bei denen steht, wer sie betreut, erscheinen die Namen hier.',
  toDeals: 'Zu den Deals',
  shape: 'Offene Deals nach Phase',
  shapeStage: 'Phase',
  shapeDeals: 'Deals',
  shapeShare: 'Anteil',
  shapeExpected: 'Erwartet',
  noOpenDeals: 'Es gibt keine offenen Deals.',
  strengths: 'Was gut läuft',
  findings: 'Ein Gespräch wert',
  look: 'Ein erster Ansatzpunkt',
  notices: 'Zu beachten',
  discuss: 'Deals zum Besprechen',
  causes: 'Woran es liegen könnte',
  undecided: 'Die Tabelle zeigt nicht, was davon zutrifft. Fragen Sie nach.',
  points: {
    for: 'Dafür spricht:',
    against: 'Dagegen spricht:',
    unknown: 'Die Tabelle zeigt es nicht. Fragen Sie nach.',
  },
  ask: 'Fragen',
  ifSoAsk: 'Wenn ja, fragen Sie',
  action: 'Versuch',
  measure: 'Messen',
  record: 'Künftig erfassen',
  agreements: 'Bisher vereinbart',
  nextAction: 'Nächste Maßnahme vereinbaren',
  agree: {
    because: 'Wegen',
    other: 'Etwas anderes',
    action: 'Maßnahme',
    actionMissing: 'Schreiben Sie auf, was Sie vereinbaren.',
    shownBy: 'Zu sehen an',
    notShown: 'Nichts in der Tabelle',
    reviewOn: 'Wieder ansehen am',
    dayMissing: 'Wählen Sie einen Tag nach heute.',
    noMeasure: 'Keine Kennzahl verfolgt das.',
    agree: 'Das vereinbaren',
    keptHint: 'Wird im Tabellenblatt „Coaching Log“ festgehalten.',
    measuredHint:
      'Wird im Tabellenblatt „Coaching Log“ mit dem heutigen Stand der Kennzahl festgehalten. So sehen Sie später, ob es geholfen hat.',
  },
  agreeing: 'Die Vereinbarung wird geschrieben …',
  agreed: 'Die Vereinbarung steht im Tabellenblatt „Coaching Log“.',
  prepare: 'Gespräch vorbereiten',
  preparing: 'Die Seite für das Gespräch wird geschrieben …',
  copy: 'Als Text kopieren',
  copied: 'Die Seite für das Gespräch ist kopiert.',
  notCopied:
    'Der Browser lässt diese Seite nicht kopieren. Speichern Sie sie als Text oder kopieren Sie das Tabellenblatt.',
  write: 'In die Tabelle schreiben',
  writeFor: 'Für',
  everybody: 'Das Team',
  writeHint: 'Alle, die diese Tabelle öffnen können, können es lesen.',
  report: 'Coaching-Bericht',
  reporting: 'Der Coaching-Bericht wird geschrieben …',
  annotate: 'Hinweise eintragen',
  annotating: 'Die Hinweise werden eingetragen …',
  onlyFlagged:
    'Nur die Zeilen mit Hinweisen sehen, ohne dass sich für andere etwas ändert: Erstellen Sie unter Daten eine Filteransicht und blenden Sie in „Coaching flags“ die leeren Zellen aus.',
  clear: 'Hinweise entfernen',
  clearHint: '„Hinweise entfernen“ gilt für das ganze Team.',
  clearing: 'Die Hinweise werden entfernt …',
  showing: 'Die Zeile wird angezeigt …',
} as const;

/** An entry of the list of salespeople: `Ana Berg (1 zu besprechen)`. */
export function personEntry(salesperson: string, findings: number): string {
  return findings === 0 ? salesperson : `${salesperson} (${findings} zu besprechen)`;
}

/** What is told of from now on: `Zeitraum der Berichte und Gespräche: letzte 90 Tage.` */
export function periodKept(period: string): string {
  return `Zeitraum der Berichte und Gespräche: ${period}.`;
}

/** Leads to the header of the flags: `Zu den Hinweisen in „Deals“` */
export function goToFlags(tab: string): string {
  return `Zu den Hinweisen in „${tab}“`;
}

/** The choice to write for one person alone: `Nur Ana Berg` */
export function onlyFor(salesperson: string): string {
  return `Nur ${salesperson}`;
}

/** A choice of what shows that something is done: `Demo (Aktivität)` */
export function activityChoice(kind: string): string {
  return `${kind} (Aktivität)`;
}

/** How to read the picture: `Balken: Anteil an den offenen Deals. Linie: erwartet (nach den offenen Deals der anderen).` */
export function shapeKey(hasExpected: boolean, reference: string | null): string {
  const bar = 'Balken: Anteil an den offenen Deals.';
  if (!hasExpected) return bar;
  return `${bar} Linie: erwartet${reference === null ? '' : ` (nach ${reference})`}.`;
}

/** `Zeile 88` */
export function rowNumber(row: number): string {
  return `Zeile ${row}`;
}

/** A kind of finding that this page does not know yet, shown and not dropped: `(trend)` */
export function unknownKind(kind: string): string {
  return `(${kind})`;
}
