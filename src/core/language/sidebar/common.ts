/** Texts of the sidebar that more than one of its views shows, or that stand around them. */
export const PAGE_TEXTS = {
  addOn: 'Stagecoach',
  notWhole:
    'The sidebar’s file was not pasted whole. Copy it again, from its first line to its last.',
  views: { start: 'Start', deals: 'Deals', process: 'Process', deal: 'Deal', coach: 'Coach' },
  viewsLabel: 'Views',
  refresh: 'Read the sheet again',
  notSaved: 'not saved',
  tryAgain: 'Try again',
  notReached: 'The spreadsheet did not answer. Check your connection, then try again.',
  severalAccounts:
    'Google did not let this page in. That mostly means that several Google accounts are signed in here. Sign out of the others, or open the spreadsheet in a private window or another browser profile with this account only.',
  none: 'None',
  goTo: 'Go to',
  toTop: 'To the top',
  undone: 'Your changes are taken back.',
  bringBackChanges: 'Bring them back',
} as const;

/** `Row 57 of “Deals” is selected.` */
export function rowShown(tab: string, row: number): string {
  return `Row ${row} of “${tab}” is selected.`;
}
