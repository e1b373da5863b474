/** Why a command of the menu or the sidebar did not do what was asked. */

import { type Day, readableDay } from '../calendar';
import type { Refusal } from '../failure';
import { allQuoted, listed, whole } from './format';
import { peopleThere } from './people';
import { type LackingRight, typedTable } from './platform-refusals';

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
  unexpected: unexpectedAfter('Nothing of yours was changed.'),
  nothingAgreed: nothingWritten('Say first what you agreed on.'),
} as const;

/** Which tabs were written before something failed. */
export interface Written {
  /** What the person lacks to change the spreadsheet, asked for late. */
  readonly lacks: () => LackingRight | null;
  /** All that was to be written is. */
  readonly done: readonly string[];
  /** The writing began and may be half done. */
  readonly begun: readonly string[];
}

/**
 * Something that nobody foresaw: `Something went wrong that Stagecoach did not expect. Nothing of
 * yours was changed. …`, or what was written before it.
 */
export function unexpected(written: Written): string {
  return isNothing(written) ? REFUSALS.unexpected : unexpectedAfter(whatWasWritten(written));
}

function unexpectedAfter(done: string): string {
  return `Something went wrong that Stagecoach did not expect. ${done} Try again; if it happens again, choose “Check this installation”.`;
}

/** A refusal as it is said where something was written before it; `reason` is its second part. */
export function refusedAfter(reason: string, written: Written): string {
  return `${whatWasWritten(written)} ${reason}`;
}

/** Whether nothing was written. */
export function isNothing({ done, begun }: Pick<Written, 'done' | 'begun'>): boolean {
  return done.length === 0 && begun.length === 0;
}

/** `“Stage History” was written, “Coaching Report” perhaps only in part: …` */
function whatWasWritten({ done, begun }: Written): string {
  const were = (tabs: readonly string[]): string => (tabs.length === 1 ? 'was' : 'were');
  const whole = done.length === 0 ? [] : [`${allQuoted(done)} ${were(done)} written before that.`];
  const half =
    begun.length === 0
      ? []
      : [
          `The writing of ${allQuoted(begun)} had begun and may be incomplete; the same command puts that right. What you typed is kept.`,
        ];
  return [...whole, ...half].join(' ');
}

/** A date that the calendar does not have: `There is no day 2026-02-30.` */
export function noSuchDay(date: string): string {
  return `There is no day ${date}.`;
}

/** A period that ends before it begins: `The period begins on 1 Mar 2026 and ends on 1 Feb 2026.` */
export function daysTurned(from: Day, to: Day): string {
  return `The period begins on ${readableDay(from)} and ends before that, on ${readableDay(to)}.`;
}

/** A typed name that nobody has: `Nobody in the deals is called “Anna”. There are Ana and Bo.` */
export function unknownName(typed: string, names: readonly string[]): string {
  return `Nobody in the deals is called “${typed}”. ${peopleThere(names)}`;
}

/** A typed name that several may have: `“An” may be Ana or Anton. Type more of the name.` */
export function ambiguousName(typed: string, names: readonly string[]): string {
  return `“${typed}” may be ${listed(names, 'or')}. Type more of the name.`;
}

/** `There is a tab “Coaching Report” that Stagecoach did not write in this spreadsheet.` */
export function tabNotWrittenHere(tab: string): string {
  return `There is a tab “${tab}” that Stagecoach did not write in this spreadsheet.`;
}

/** A page of that name stands there already. */
export function tabIsYours(tab: string): Refusal {
  return nothingWritten(
    `${tabNotWrittenHere(tab)} Give it another name or delete it, then try again.`,
  );
}

/** `The tab “Sales Process” holds something, but its first row has no header “Stage”. …` */
export function tabIsSomethingElse(tab: string, header: string): Refusal {
  return nothingWritten(
    `The tab “${tab}” holds something, but its first row has no header “${header}”. Put the header back, or give the tab another name if it is yours.`,
  );
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

/** One of the add-on's tabs: `The tab “Salespeople” is protected and you may not edit all …` */
export function ownedTabIsProtected(tab: string): Refusal {
  return nothingWritten(
    `The tab “${tab}” is protected and you may not edit all of it. Ask the owner of the spreadsheet to let you.`,
  );
}

/** `The tab “Coaching Log” is a table with typed columns (B and C), which refuse …` */
export function tabIsTable(tab: string, columns: readonly string[] = []): Refusal {
  const which = columns.length === 0 ? '' : ` (${listed(columns)})`;
  return nothingWritten(`The tab “${tab}”${typedTable(which)}`);
}

/** A cell that people fill by a formula: `“Salespeople”, cell G2 holds a formula …` */
export function cellIsFormula(tab: string, cell: string): Refusal {
  return nothingWritten(
    `“${tab}”, cell ${cell} holds a formula, which stays as it is. Change it there.`,
  );
}

/** Rows moved between reading and writing: `Somebody changed “Deals” at the same moment. …` */
export function tabHasChanged(tab: string): Refusal {
  return nothingWritten(`Somebody changed “${tab}” at the same moment. Try again.`);
}

/** `There is too much to read at once: “Stage History” alone has 700,000 rows. …` */
export function tooManyCells(tab: string, rows: number, most: number): Refusal {
  return nothingWritten(
    `There is too much to read at once: with “${tab}” (${whole(rows)} rows) it is more than ${whole(most)} cells. Move what is older than two years into another spreadsheet, and delete columns and rows that are blank.`,
  );
}

/** A refusal of a command that has written nothing. */
export function nothingWritten(reason: string): Refusal {
  return { outcome: 'Nothing was written.', reason };
}
