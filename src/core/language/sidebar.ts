import { counted, whole } from './format';

/** Texts of the sidebar's page, by where they stand. The server's sentences are not here. */
export const SIDEBAR_TEXTS = {
  addOn: 'Stagecoach',
  views: { deals: 'Deals', process: 'Process', coach: 'Coach' },
  viewsLabel: 'Views',
  refresh: 'Read the sheet again',
  notSaved: 'not saved',
  tryAgain: 'Try again',
  notReached: 'The spreadsheet did not answer. Check your connection, then try again.',
  none: 'None',

  deals: {
    loading: 'Reading the deals …',
    heading: 'Deals',
    noDealsTab:
      'No tab with deals was found. Stagecoach needs a tab with a row of headers: at least the stage, and the deal, the account or the amount.',
    noDealsTabNext: 'Add such a tab, then read the sheet again.',
    noTabRead: 'No tab is read yet. Choose one below that holds deals.',
    noProcess:
      'There is no sales process yet. Stagecoach drafts one from the stages of your deals, in a tab that you can change.',
    setUp: 'Set up the process',
    settingUp: 'Setting up the process …',
    setUpDone: 'The process is set up. Check the stages, then agree on them with each salesperson.',
    tabsRead: 'Tabs that are read',
    otherTabs: 'Other tabs',
    readTab: 'Read the deals in this tab',
    notRead: 'Not read.',
    noHeaders: 'No row of headers was found in this tab.',
    columns: 'Which column is what',
    stageDates: 'Day a deal entered the stage',
    stageDatesHint: 'Columns with dates, one for each stage.',
    findIt: 'Find it for me',
    notFound: 'Not found',
    salesperson: 'Whose deals are these?',
    salespersonHint: 'No column says who the salesperson is.',
    save: 'Save columns',
    saving: 'Reading the deals again …',
    undo: 'Undo',
    gone: 'Your changes are taken back.',
    bringBack: 'Bring them back',
    problems: 'Rows to look at',
    noProblems: 'Every row could be read.',
    showing: 'Going to the row …',
    unsaved: 'The columns have changes that are not saved.',
    showUnsaved: 'Show them',
  },

  process: {
    loading: 'Reading the process …',
    heading: 'Sales process',
    drafted: 'This is a draft from your deals. It is not saved yet. Correct it, then set it up.',
    empty: 'There are no stages yet. Add the first one.',
    emptyNext: 'With deals in the sheet, Stagecoach can draft the stages for you.',
    forWhom: 'For',
    team: 'The team',
    ownHint: 'Leave a field blank to keep it as the team’s.',
    stages: 'Stages in order',
    newStage: 'New stage',
    add: 'Add a stage',
    name: 'Stage name',
    aliases: 'Also called',
    aliasesHint: 'Other or earlier names, with commas between them.',
    outcome: 'Outcome',
    outcomes: { open: 'Open', won: 'Won', lost: 'Lost' },
    step: 'Step of selling',
    noStep: 'Not chosen',
    target: 'Target conversion (%)',
    maxDays: 'Max days',
    weekly: 'Weekly target',
    exitCriteria: 'Exit criteria',
    required: 'Required columns',
    requiredNone: 'none',
    retire: 'Retire',
    remove: 'Remove',
    retired: 'Retired stages',
    retiredHint: 'No longer used. Their past is kept.',
    bringBack: 'Bring back',
    ownMark: 'own',
    skipped: 'Not part of this process',
    save: 'Save',
    saving: 'Saving the process …',
    saved: 'The process is saved.',
    undoAll: 'Undo all changes',
    gone: 'Your changes are taken back.',
    bringMineBack: 'Bring them back',
    broughtBack: 'Your changes are back.',
    unsaved: 'The process has changes that are not saved.',
    showUnsaved: 'Show them',
    saveFirst: 'Save or undo your changes first.',
    conflict: 'Somebody else changed the process',
    conflictNothing: 'Nothing was saved. Your changes are still in the form below.',
    conflictTheirs: 'What they changed:',
    conflictUnknown: 'What changed could not be told.',
    conflictChoice:
      '“Save mine anyway” replaces their version with yours. “Take their version” replaces yours with theirs.',
    saveMine: 'Save mine anyway',
    takeTheirs: 'Take their version',
    tookTheirs: 'Their version is shown. Your changes are taken back.',
    problems: 'Cells that could not be read',
    agreements: 'Agreements',
    nobody: 'Nobody in the deals yet.',
    agreedByNobody: 'Nobody has agreed to this process yet.',
    agreementStates: {
      none: 'Not agreed',
      half: 'Half agreed',
      agreed: 'Agreed',
      changed: 'Changed',
    },
    changesSince: 'Changed since:',
    agreeing: 'Writing the agreement …',
    managerAgrees: 'Manager agrees',
    agreeHint:
      'A record in the tab “Process Agreements”, not a signature. Whoever agrees presses the button.',
    agreed: 'The agreement is kept.',
    errors: {
      nameMissing: 'Give the stage a name.',
      nameTwice: 'Another stage has this name.',
      target: 'Type a number from 0 to 100.',
      targetShare: 'Type per cent: 40 for 40 %.',
      days: 'Type a number of days above 0.',
      weekly: 'Type a number of 0 or more.',
    },
  },

  coach: {
    loadingList: 'Reading the deals …',
    loadingPage: 'Looking at the pipeline …',
    heading: 'Coach',
    salesperson: 'Salesperson',
    choose: 'Choose a salesperson',
    chooseHint: 'Choose a salesperson to see what to talk about.',
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
    watch: 'Keep an eye on',
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
    notCopied: 'The browser does not let this page copy. Choose “Prepare 1:1” and copy the tab.',
    write: 'Write into the spreadsheet',
    writeFor: 'For',
    everybody: 'The team',
    writeHint: 'Everybody who can open this spreadsheet can read it.',
    report: 'Coaching report',
    reporting: 'Writing the coaching report …',
    annotate: 'Annotate deals',
    annotating: 'Annotating the deals …',
    clear: 'Clear annotations',
    clearHint: '“Clear annotations” clears them for the whole team.',
    clearing: 'Clearing the annotations …',
    showing: 'Going to the row …',
  },
} as const;

/** `412 deals read from 415 rows.` */
export function dealsRead(read: number, rows: number): string {
  return `${counted(read, 'deal')} read from ${counted(rows, 'row')}.`;
}

/** `412 deals · headers in row 1` */
export function tabFacts(deals: number, headerRow: number): string {
  return `${counted(deals, 'deal')} · headers in row ${headerRow}`;
}

/** `12 of 20 found` */
export function columnsFound(found: number, all: number): string {
  return `${found} of ${all} found`;
}

/** Said where more problems exist than are listed. */
export function moreProblems(listed: number, all: number): string {
  return `The first ${whole(listed)} of ${whole(all)} are listed.`;
}

/** `Row 57 of "Deals" is selected.` */
export function rowShown(tab: string, row: number): string {
  return `Row ${row} of "${tab}" is selected.`;
}

/** After columns were saved: `Saved. 412 deals read from 415 rows.` */
export function columnsSaved(read: number, rows: number): string {
  return `Saved. ${dealsRead(read, rows)}`;
}

/** Names of the buttons that move a stage. */
export function moveUp(stage: string): string {
  return `Move ${stage} up`;
}
export function moveDown(stage: string): string {
  return `Move ${stage} down`;
}

/** Announced after a move: `Proposal is now stage 3 of 6.` */
export function stageMoved(stage: string, place: number, of: number): string {
  return `${stage} is now stage ${place} of ${of}.`;
}

/** Announced where a stage cannot move further. */
export function stageAtEnd(stage: string, isFirst: boolean): string {
  return `${stage} is already the ${isFirst ? 'first' : 'last'} stage.`;
}

/** Announced after a stage was retired, brought back, added or removed. */
export function stageRetired(stage: string): string {
  return `${stage} is retired once you save. Its past is kept.`;
}
export function stageBack(stage: string): string {
  return `${stage} is back.`;
}
export function stageRemoved(stage: string): string {
  return `${stage} is removed.`;
}

/** Shown under a changed stage name: the old one still counts. */
export function oldNameKept(oldName: string): string {
  return `“${oldName}” is kept under “Also called”, so old rows still count.`;
}

/** The checkbox that takes a stage out of one person's process. */
export function notPartOf(salesperson: string): string {
  return `Not part of ${salesperson}’s process`;
}

/** Shown under a person's required columns where none is chosen. */
export function asTheTeams(columns: readonly string[]): string {
  return columns.length === 0 ? 'as the team’s: none' : `as the team’s: ${columns.join(', ')}`;
}

/** Said where the form cannot be saved. */
export function fieldsToCorrect(fields: number): string {
  return fields === 1
    ? 'Nothing was saved. One field needs a look.'
    : `Nothing was saved. ${fields} fields need a look.`;
}

/** Units in a stage's one-line summary. */
export function perCent(text: string): string {
  return `${text} %`;
}
export function daysAtMost(text: string): string {
  return text === '1' ? '1 day' : `${text} days`;
}
export function aWeek(text: string): string {
  return `${text} a week`;
}

/** What “Manager agrees” is called among several people's. */
export function managerAgreesFor(salesperson: string): string {
  return `Manager agrees: ${salesperson}`;
}

/** The button with which a salesperson agrees. */
export function personAgrees(salesperson: string): string {
  return `${salesperson} agrees`;
}

/** An entry of the list of salespeople: `Ana Berg (1 to talk about)`. */
export function personEntry(salesperson: string, findings: number): string {
  return findings === 0 ? salesperson : `${salesperson} (${findings} to talk about)`;
}

/** The choice to write for one person alone. */
export function onlyFor(salesperson: string): string {
  return `${salesperson} only`;
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

/** A kind of finding that this page does not know yet: shown, not dropped. */
export function unknownKind(kind: string): string {
  return `(${kind})`;
}
