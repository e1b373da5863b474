/** Texts of the *Coach* view, in the order of the page. The findings come from the server. */
export const COACH_TEXTS = {
  loadingList: 'Reading the deals …',
  loadingPage: 'Looking at the pipeline …',
  heading: 'Coach',
  salesperson: 'Salesperson',
  team: 'The team, in short',
  toProcess: 'Go to Process',
  period: 'Period',
  periodHint: 'Kept for reports, talks and everybody who opens this spreadsheet.',
  periodFrom: 'From',
  periodTo: 'To',
  useDays: 'Use these days',
  savingPeriod: 'Counting the period …',
  copyReport: 'Copy report as text',
  reportCopied: 'The report is copied.',
  save: 'Save as text',
  reportFile: 'coaching-report.txt',
  talkFile: 'prepare-1-1.txt',
  nobody: 'Nobody to coach yet. Once deals with a salesperson are read, the names appear here.',
  toDeals: 'Go to Deals',
  shape: 'Open deals by stage',
  shapeStage: 'Stage',
  shapeDeals: 'Deals',
  shapeShare: 'Share',
  shapeExpected: 'Expected',
  noOpenDeals: 'There are no open deals.',
  strengths: 'What goes well',
  findings: 'Worth a conversation',
  look: 'First place to look',
  notices: 'To note',
  discuss: 'Deals to discuss',
  causes: 'It could be',
  undecided: 'The sheet does not tell these apart. Ask.',
  points: {
    for: 'Speaks for it:',
    against: 'Speaks against it:',
    unknown: 'The sheet does not tell. Ask.',
  },
  ask: 'Ask',
  ifSoAsk: 'If so, ask',
  action: 'Try',
  measure: 'Measure',
  record: 'Record',
  agreements: 'Agreed before',
  nextAction: 'Agree on a next action',
  agree: {
    because: 'Because of',
    other: 'Something else',
    action: 'Action',
    actionMissing: 'Write what you agree on.',
    shownBy: 'Shown by',
    notShown: 'Nothing in the sheet',
    reviewOn: 'Look again on',
    dayMissing: 'Choose a day after today.',
    noMeasure: 'No figure follows this.',
    agree: 'Agree on this',
    keptHint: 'Kept in the tab “Coaching Log”.',
    measuredHint:
      'Kept in the tab “Coaching Log” with today’s figure, so that you see later whether it helped.',
  },
  agreeing: 'Writing the agreement …',
  agreed: 'The agreement is in the tab “Coaching Log”.',
  prepare: 'Prepare 1:1',
  preparing: 'Writing the page for the talk …',
  copy: 'Copy as text',
  copied: 'The page for the talk is copied.',
  notCopied: 'The browser does not let this page copy. Save it as text, or copy the tab.',
  write: 'Write into the spreadsheet',
  writeFor: 'For',
  everybody: 'The team',
  writeHint: 'Everybody who can open this spreadsheet can read it.',
  report: 'Coaching report',
  reporting: 'Writing the coaching report …',
  annotate: 'Annotate deals',
  annotating: 'Annotating the deals …',
  onlyFlagged:
    'To see flagged rows alone and leave what others see: Data ▸ Create filter view, then take “(Blanks)” out of “Coaching flags”.',
  clear: 'Clear annotations',
  clearHint: '“Clear annotations” clears them for the whole team.',
  clearing: 'Clearing the annotations …',
  showing: 'Going to the row …',
} as const;

/** An entry of the list of salespeople: `Ana Berg (1 to talk about)`. */
export function personEntry(salesperson: string, findings: number): string {
  return findings === 0 ? salesperson : `${salesperson} (${findings} to talk about)`;
}

/** What is told of from now on: `Reports and talks are about: last 90 days.` */
export function periodKept(period: string): string {
  return `Reports and talks are about: ${period}.`;
}

/** Leads to the header of the flags: `Go to the flags of “Deals”` */
export function goToFlags(tab: string): string {
  return `Go to the flags of “${tab}”`;
}

/** The choice to write for one person alone: `Ana Berg only` */
export function onlyFor(salesperson: string): string {
  return `${salesperson} only`;
}

/** A choice of what shows that something is done: `Demo call (activity)` */
export function activityChoice(kind: string): string {
  return `${kind} (activity)`;
}

/** How to read the picture: `Bar: share of the open deals. Line: expected (the others’ …).` */
export function shapeKey(hasExpected: boolean, reference: string | null): string {
  const bar = 'Bar: share of the open deals.';
  if (!hasExpected) return bar;
  return `${bar} Line: expected${reference === null ? '' : ` (${reference})`}.`;
}

/** `row 88` */
export function rowNumber(row: number): string {
  return `row ${row}`;
}

/** A kind of finding that this page does not know yet, shown and not dropped: `(trend)` */
export function unknownKind(kind: string): string {
  return `(${kind})`;
}
