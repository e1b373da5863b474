/** What only people can know, asked in a dialog with Yes and No before anything is written. */

import { tabNotWrittenHere } from './refusals';

/** A page of the add-on's name that it did not write in this file. */
export function pageOfACopy(tab: string): string {
  return `${tabNotWrittenHere(tab)} It may be from the file that this one was copied from. May it be written anew? What stands in it now is replaced. With No, nothing is written.`;
}

/** Texts in the add-on's columns of which nothing is known: a copy loses what was kept. */
export function textsOfACopy(tab: string): string {
  return `The coaching columns of “${tab}” hold texts that Stagecoach did not write in this spreadsheet. They may be from the file that this one was copied from. May they be replaced? With No, they stay as texts of your own.`;
}
