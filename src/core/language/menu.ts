import { REGRESSION_TO_THE_MEAN } from './follow-up';
import { counted, whole } from './format';
import { peopleThere } from './people';

/** The add-on's menu: its entries, the title and the text of each dialog that it opens. */
export const MENU_TEXTS = {
  addOn: 'Stagecoach',
  openSidebar: 'Open sidebar',
  start: 'Start here',
  annotate: 'Annotate deals',
  report: 'Coaching report',
  reportFor: 'Coaching report for…',
  prepare: 'Prepare 1:1…',
  record: 'Record stage changes now',
  clear: 'Clear annotations',
  check: 'Check this installation',
  help: 'Help',
  sidebarTitle: 'Stagecoach',
  helpText: `Stagecoach measures what happens to your deals at each stage and shows what to talk about.\n\n“Start here” leads to the first report. Then choose “Coaching report” before a talk, and “Annotate deals” for a note beside each deal: the darker the flag, the more urgent.\n\nAgree on one action in the sidebar; later reports say whether its figure moved.${REGRESSION_TO_THE_MEAN}\n\nReports go to the tab “Coaching Report”, on one person to “Personal Report”, which everybody who can open this spreadsheet can read. To print one: File ▸ Print, the current sheet, portrait, fit to width, no gridlines.`,
} as const;

/** Asks for a name, in a prompt: `For whom? There are Ana Berg and Bo Lind.` */
export function whichPerson(names: readonly string[]): string {
  return `For whom? ${peopleThere(names)}`;
}

/** Asked before nearly everything is recorded as changed: `24 of 30 recorded deals seem to have …` */
export function mostHaveChanged(changed: number, recorded: number): string {
  return `${whole(changed)} of ${counted(recorded, 'recorded deal')} seem to have changed since the last time. That many at once is rare: a column may have been moved, or a tab may still be loading. Record all of it in the tab “Stage History”?`;
}
