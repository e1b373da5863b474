/** Texts of the sidebar that more than one of its views shows, or that stand around them. */
export const PAGE_TEXTS = {
  addOn: 'Stagecoach',
  notWhole:
    'Die Datei der Seitenleiste wurde nicht ganz eingefügt. Kopieren Sie sie noch einmal, von der ersten bis zur letzten Zeile.',
  views: { start: 'Start', deals: 'Deals', process: 'Prozess', deal: 'Deal', coach: 'Coaching' },
  viewsLabel: 'Ansichten',
  refresh: 'Tabelle neu lesen',
  notSaved: 'nicht gespeichert',
  tryAgain: 'Erneut versuchen',
  notReached:
    'Die Tabelle hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  severalAccounts:
    'Google hat diese Seite nicht hereingelassen. Meist liegt es daran, dass hier mehrere Google-Konten angemeldet sind. Melden Sie die anderen ab, oder öffnen Sie die Tabelle in einem privaten Fenster oder einem anderen Browserprofil, in dem nur dieses Konto angemeldet ist.',
  none: 'Keine',
  goTo: 'Springen zu',
  toTop: 'Nach oben',
  undone: 'Ihre Änderungen sind zurückgenommen.',
  bringBackChanges: 'Zurückholen',
} as const;

/** `Zeile 57 von „Deals“ ist ausgewählt.` */
export function rowShown(tab: string, row: number): string {
  return `Zeile ${row} von „${tab}“ ist ausgewählt.`;
}
