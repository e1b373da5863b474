/** Why a command of the menu or the sidebar did not do what was asked. */

import type { Refusal } from '../failure';
import { listed } from './format';
import { peopleThere } from './people';

/** Refusals that hold no data. */
export const REFUSALS = {
  busy: nothingWritten(
    'Another Stagecoach command is running in this spreadsheet. Try again in a minute.',
  ),
  changedMeanwhile: nothingWritten(
    'The figures have changed since this page was read. Read the sheet again, then agree.',
  ),
  setUpFirst: nothingWritten(
    'There is no Sales Process tab yet. Set up the process first, then agree on it.',
  ),
  historyNotOurs: {
    outcome: 'Nothing was recorded.',
    reason:
      'The tab “Stage History” is filled by a formula or lacks When, Deal, Field, From or To. Rename it to start a new one.',
  },
  noDealsTab:
    'No tab with deals was found. It needs a row of headers with at least the stage and the deal, the account or the amount. You can choose the columns in the sidebar.',
  noDeals: 'There are no deals below the headers yet.',
  unexpected:
    'Something went wrong that Stagecoach did not expect. Nothing of yours was changed. Try again; if it happens again, choose “Check this installation”.',
} as const;

/** A date that the calendar does not have: `There is no day 2026-02-30.` */
export function noSuchDay(date: string): string {
  return `There is no day ${date}.`;
}

/** A typed name that nobody has: `Nobody in the deals is called “Anna”. There are Ana and Bo.` */
export function unknownName(typed: string, names: readonly string[]): string {
  return `Nobody in the deals is called “${typed}”. ${peopleThere(names)}`;
}

/** A typed name that several may have: `“An” may be Ana or Anton. Type more of the name.` */
export function ambiguousName(typed: string, names: readonly string[]): string {
  return `“${typed}” may be ${listed(names, 'or')}. Type more of the name.`;
}

/** `There is a tab “Coaching Report” that Stagecoach did not write in this spreadsheet. …` */
export function tabIsYours(tab: string): Refusal {
  return nothingWritten(
    `There is a tab “${tab}” that Stagecoach did not write in this spreadsheet. Give it another name or delete it, then try again.`,
  );
}

/** `The tab “Sales Process” holds something, but its first row has no header “Stage”. …` */
export function tabIsSomethingElse(tab: string, header: string): Refusal {
  return nothingWritten(
    `The tab “${tab}” holds something, but its first row has no header “${header}”. Put the header back, or give the tab another name if it is yours.`,
  );
}

/** The report's tab: `“Coaching Report” is protected and you may not edit it. Ask its owner …` */
export function reportIsProtected(tab: string): Refusal {
  return nothingWritten(`“${tab}” is protected and you may not edit it. Ask its owner to let you.`);
}

/** A tab of deals: `“Deals” is protected and you may not edit columns H and I. Ask its owner …` */
export function tabIsProtected(tab: string, columns: readonly string[]): Refusal {
  const what =
    columns.length === 0
      ? 'it'
      : `${columns.length === 1 ? 'column' : 'columns'} ${listed(columns)}`;
  return nothingWritten(
    `“${tab}” is protected and you may not edit ${what}. Ask its owner to let you, or choose “Coaching report”, which needs no change in that tab.`,
  );
}

/** Another of the add-on's tabs: `The tab “Salespeople” is protected and you may not edit all …` */
export function ownedTabIsProtected(tab: string): Refusal {
  return nothingWritten(
    `The tab “${tab}” is protected and you may not edit all of it. Ask the owner of the spreadsheet to let you.`,
  );
}

/** Rows moved between reading and writing: `Somebody changed “Deals” at the same moment. …` */
export function tabHasChanged(tab: string): Refusal {
  return nothingWritten(`Somebody changed “${tab}” at the same moment. Try again.`);
}

function nothingWritten(reason: string): Refusal {
  return { outcome: 'Nothing was written.', reason };
}
