import { counted, listed, whole } from './format';

/** How every message of a command begins that left all as it was. */
const NOTHING = 'Nothing was written.';

/** Texts of the menu, its messages and its failures, in one place. */
export const MENU_TEXTS = {
  addOn: 'Stagecoach',
  openSidebar: 'Open sidebar',
  annotate: 'Annotate deals',
  report: 'Coaching report',
  reportFor: 'Coaching report for…',
  prepare: 'Prepare 1:1…',
  record: 'Record stage changes now',
  clear: 'Clear annotations',
  check: 'Check this installation',
  help: 'Help',
  reading: 'Reading the deals …',
  sidebarTitle: 'Stagecoach',
  busy: `${NOTHING} Another Stagecoach command is running in this spreadsheet. Try again in a minute.`,
  noDealsTab:
    'No tab with deals was found. It needs a row of headers with at least the stage and the deal, the account or the amount. You can choose the columns in the sidebar.',
  noDeals: 'There are no deals below the headers yet.',
  changedMeanwhile: `${NOTHING} The figures have changed since this page was read. Read the sheet again, then agree.`,
  historyNotOurs:
    'Nothing was recorded. The tab "Stage History" is filled by a formula or lacks When, Deal, Field, From or To. Rename it to start a new one.',
  setUpFirst: `${NOTHING} There is no Sales Process tab yet. Set up the process first, then agree on it.`,
  unexpected:
    'Something went wrong that Stagecoach did not expect. Nothing of yours was changed. Try again; if it happens again, choose "Check this installation".',
  helpText:
    'Stagecoach measures what happens to your deals at each stage and shows what to talk about.\n\n1. Open the sidebar and check which column is what.\n2. Check the sales process and agree on it with each salesperson.\n3. Choose "Coaching report" before a talk, and "Annotate deals" for a note beside each deal.\n4. Agree on one action in the sidebar; later reports say whether its figure moved. Some of it comes by itself: people are coached when a figure is at its worst.\n\nReports go to the tab "Coaching Report", which everybody who can open this spreadsheet can read.',
} as const;

/** A date that the calendar does not have. */
export function noSuchDay(date: string): string {
  return `There is no day ${date}.`;
}

/** The message after a report was written. */
export function reportWritten(people: number, findings: number): string {
  const talk =
    findings === 0
      ? 'no difference that the numbers support'
      : findings === 1
        ? '1 thing worth a conversation'
        : `${whole(findings)} things worth a conversation`;
  const written = counted(people, 'salesperson', 'salespeople');
  return `The coaching report is written: ${written}, ${talk}.`;
}

/** What became of notes that people typed into the report that was there before. */
export function notesMoved(people: number, logTab: string): string {
  if (people === 0) return '';
  return people === 1
    ? ` What you had typed into the last one is in "${logTab}".`
    : ` What you had typed into the last one is in "${logTab}", for ${whole(people)} salespeople.`;
}

/** A tab that has the report's name but was not written by the add-on. */
export function tabIsYours(tab: string): string {
  return `${NOTHING} There is a tab "${tab}" that Stagecoach did not write in this spreadsheet. Give it another name or delete it, then try again.`;
}

/** The report's tab may not be written. */
export function reportIsProtected(tab: string): string {
  return `${NOTHING} "${tab}" is protected and you may not edit it. Ask its owner to let you.`;
}

/** The message after deals were annotated. */
export function dealsAnnotated(flagged: number, rows: number, kept: number): string {
  const verb = rows === 1 ? 'has' : 'have';
  return `${whole(flagged)} of ${counted(rows, 'row')} ${verb} a flag.${ownTextsKept(kept)}`;
}

/** The message after annotations were taken away. */
export function annotationsCleared(cells: number, kept: number): string {
  if (cells === 0 && kept === 0) return 'There were no annotations.';
  return `The annotations are gone.${ownTextsKept(kept)}`;
}

function ownTextsKept(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? ' 1 cell holds a text of your own and was left as it was.'
    : ` ${whole(cells)} cells hold a text of your own and were left as they were.`;
}

/** A tab that may not be written. */
export function tabIsProtected(tab: string, columns: readonly string[]): string {
  const what =
    columns.length === 0
      ? 'it'
      : `${columns.length === 1 ? 'column' : 'columns'} ${listed(columns)}`;
  return `${NOTHING} "${tab}" is protected and you may not edit ${what}. Ask its owner to let you, or choose "Coaching report", which needs no change in that tab.`;
}

/** A tab made of formulas cannot be annotated, because its rows move. */
export function tabIsFormula(tab: string): string {
  return `"${tab}" is filled by a formula, so its rows can move and nothing is written beside them. Use SC_FLAGS in a tab of your own instead.`;
}

/** Rows moved between reading and writing. */
export function tabHasChanged(tab: string): string {
  return `${NOTHING} Somebody changed "${tab}" at the same moment. Try again.`;
}

/** Asks for a name, in a prompt. */
export function whichPerson(names: readonly string[]): string {
  return `For whom? ${namesText(names)}`;
}

/** Names in a sentence, as many as one takes in. */
function namesText(names: readonly string[]): string {
  const shown = names.slice(0, 12);
  const more = names.length - shown.length;
  const rest = more === 0 ? '' : ` and ${counted(more, 'other')}`;
  return `There ${names.length === 1 ? 'is' : 'are'} ${more === 0 ? listed(shown) : shown.join(', ')}${rest}.`;
}

/** A typed name that nobody has. */
export function unknownName(typed: string, names: readonly string[]): string {
  return `Nobody in the deals is called "${typed}". ${namesText(names)}`;
}

/** A typed name that several may have. */
export function ambiguousName(typed: string, names: readonly string[]): string {
  return `"${typed}" may be ${listed(names, 'or')}. Type more of the name.`;
}

/** The message after a page for a talk was written. */
export function agendaWritten(salesperson: string, tab: string): string {
  return `The page for your 1:1 with ${salesperson} is in the tab "${tab}".`;
}

/** The message after changes were recorded. */
export function changesRecorded(changes: number): string {
  return changes === 0
    ? 'Nothing has changed since the last time.'
    : `${counted(changes, 'change')} recorded in the tab "Stage History". Recording goes on by itself from now on.`;
}

/** A tab with the name of an owned one that holds something else. */
export function tabIsSomethingElse(tab: string, header: string): string {
  return `${NOTHING} The tab "${tab}" holds something, but its first row has no header "${header}". Put the header back, or give the tab another name if it is yours.`;
}

/** An owned tab that may not be written. */
export function ownedTabIsProtected(tab: string): string {
  return `${NOTHING} The tab "${tab}" is protected and you may not edit all of it. Ask the owner of the spreadsheet to let you.`;
}
