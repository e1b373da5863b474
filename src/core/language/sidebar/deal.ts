/** Texts of the *Deal* view, in the order of the page. What is said of the deal comes from the server. */
export const DEAL_TEXTS = {
  loading: 'Reading the selected row …',
  reading: 'Reading …',
  heading: 'Deal',
  way: 'Its way so far',
  wayStage: 'Stage',
  wayDays: 'Days',
  wayTypical: 'Typical',
  typicalHint: 'Typical: half of the team’s deals have left by then.',
  asked: 'What the process asks for',
  criterion: 'Exit criterion:',
  nothingAsked: 'No exit criterion and no required column here. They are set under Process.',
  askedNext: 'before the next stage',
  states: {
    filled: 'filled',
    blank: 'blank',
    'not-done': 'not done',
    'no-column': 'no such column in this tab',
  },
  flags: 'What stands out',
  noFlags: 'Nothing stands out.',
  questions: 'Ask',
  like: 'Deals like it',
  problems: 'Cells that could not be read',
  nextStep: 'Next step',
  step: 'What happens next',
  date: 'When',
  dateWrong: 'This is not a date.',
  stepMissing: 'Write the next step first.',
  save: 'Write into the sheet',
  note: 'Note in the Coaching Log',
  noteHint:
    'This tab has no column for the next step, so it is kept as a note in the tab “Coaching Log”. Everybody who can open this spreadsheet can read it.',
  discard: 'Discard',
  saving: 'Writing the next step …',
  nothingChanged: 'Nothing has changed, so nothing was written.',
  discarded: 'What you typed is discarded.',
  copy: 'Copy it',
  copied: 'What you typed is copied.',
  notCopied: 'The browser does not let this page copy. Select the text above and copy it.',
  sheetHas: 'The sheet has',
  youTyped: 'You typed',
  nothingThere: 'nothing',
  writeAnyway: 'Write mine anyway',
  showing: 'Going to the cell …',
  unsaved: 'The next step of a deal is not written yet.',
  showUnsaved: 'Show it',
} as const;

/** Names of the facts of a deal. */
export const DEAL_FACTS = {
  salesperson: 'Salesperson',
  account: 'Account',
  amount: 'Amount',
  discount: 'Discount',
  closeDate: 'Close date',
  lostReason: 'Lost reason',
} as const;

/** Whose next step is typed and not written: `Not written yet: the next step of Acme (row 12 of …).` */
export function typedFor(deal: string, tab: string, row: number): string {
  return `Not written yet: the next step of ${deal} (row ${row} of “${tab}”).`;
}

/** Of a deal that is not found any more: `“Acme” is no longer found in this tab, so what …: Call Jane` */
export function noRowFor(deal: string, typed: string): string {
  return `“${deal}” is no longer found in this tab, so what you typed has no row: ${typed}`;
}

/** The state of a required column: `Budget: filled (12,000)` is read out as one. */
export function askedText(state: string, text: string): string {
  return text === '' ? state : `${state}: ${text}`;
}

/** The name of a link to a cell, for screen readers: `Budget, blank. Go to the cell` */
export function goToCell(what: string): string {
  return `${what}: go to the cell`;
}

/** The button that goes to the row of a deal whose next step is typed: `Back to Birch Optics` */
export function backTo(deal: string): string {
  return `Back to ${deal}`;
}

/** Read out when another row is selected: `Deal: Acme. In Offer for 41 days.` */
export function dealShown(name: string, standing: string): string {
  return `Deal: ${name}. ${standing}`;
}

/** `The cell is selected, in row 12 of “Deals”.` */
export function cellShown(tab: string, row: number): string {
  return `The cell is selected, in row ${row} of “${tab}”.`;
}
