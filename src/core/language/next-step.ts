/** What is said of writing a deal's next step. */

import { type Day, readableDate, readableDay } from '../calendar';
import type { Refusal } from '../failure';
import { allQuoted, listed } from './format';

/** `Row 12 of “Deals” now has the next step “Call Jane”, 30 Nov 2026.` Null is what was not written. */
export function nextStepWritten(
  tab: string,
  row: number,
  nextStep: string | null,
  day: Day | null | '',
): string {
  const step = nextStep === '' ? 'no next step' : `the next step “${nextStep}”`;
  const dated =
    day === '' || day === null ? 'no date for it' : `the date ${readableDay(day)} for it`;
  const alone =
    day === '' ? 'no date for its next step' : `its next step on ${readableDay(day ?? 0)}`;
  const has = nextStep === null ? alone : day === null ? step : `${step} and ${dated}`;
  return `Row ${row} of “${tab}” now has ${has}.`;
}

/** `The next step of Acme is noted in the tab “Coaching Log”.` */
export function nextStepNoted(deal: string, log: string): string {
  return `The next step of ${deal} is noted in the tab “${log}”.`;
}

/** Of a day for a next step before today: `20 Nov 2026 has passed.` */
export function dayHasPassed(day: string): string {
  return `${day} has passed.`;
}

/** Somebody wrote into the cells: `Row 12 of “Deals” has changed since: next step “Send offer”, …` */
export function nextStepChanged(
  tab: string,
  row: number,
  nextStep: string | null,
  date: string | null,
): string {
  const said = (name: string, text: string): string =>
    text === '' ? `no ${name}` : `${name} “${text}”`;
  const found = [
    ...(nextStep === null ? [] : [said('next step', nextStep)]),
    ...(date === null ? [] : [said('date', readableDate(date))]),
  ];
  return `Nothing was written: somebody has changed row ${row} of “${tab}” since. It has ${listed(found)} now.`;
}

/** Why a deal's row cannot be written to. */
export const NEXT_STEP_REFUSALS = {
  gone: nothingWritten(
    'The deal is no longer found in this tab: its row is gone, or has another name by now.',
  ),
  twice: nothingWritten(
    'Several rows of this tab have the name of this deal, so it is not certain which one is meant. Give each a Deal ID of its own.',
  ),
  'no-column': nothingWritten(
    'The columns of this tab have changed since this page was read. Read the sheet again, then write again.',
  ),
  nothing: 'Nothing has changed, so nothing was written.',
  noSalesperson: nothingWritten(
    'A note in the Coaching Log belongs to a salesperson, and this deal has none. Fill in the salesperson first.',
  ),
} as const;

/** A tab of formulas: `“Deals” is filled by a formula, so nothing is written into it. …` */
export function dealsAreFormula(tab: string): Refusal {
  return nothingWritten(
    `“${tab}” is filled by a formula. Write the next step where the formula takes its deals from.`,
  );
}

/** Single cells of formulas: `A formula stands in “Next step” of row 12, and it stays. …` */
export function cellIsFormula(headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    `${headers.length === 1 ? 'A formula stands' : 'Formulas stand'} in ${names} of row ${row}, and ${headers.length === 1 ? 'it is' : 'they are'} left as ${headers.length === 1 ? 'it is' : 'they are'}.`,
  );
}

/** Protected cells: `You may not edit “Next step” in row 12 of “Deals”. Ask its owner to let you.` */
export function cellIsProtected(tab: string, headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    `You may not edit ${names} in row ${row} of “${tab}”. Ask the owner of the spreadsheet to let you.`,
  );
}

/** Sheets did not take a value: `“Next step” in row 12 of “Deals” did not take it. …` */
export function cellRefused(tab: string, headers: readonly string[], row: number): Refusal {
  const names = allQuoted(headers);
  return nothingWritten(
    `${names} in row ${row} of “${tab}” did not take it. The column may allow only some values.`,
  );
}

/** Cut off between two cells: `“Next step” is written in row 12 of “Deals”, “Next step date” is not. …` */
export function onlyPartlyWritten(
  tab: string,
  row: number,
  done: readonly string[],
  left: readonly string[],
): Refusal {
  return {
    outcome: `${allQuoted(done)} is written in row ${row} of “${tab}”, ${allQuoted(left)} is not.`,
    reason: 'Look at the row, then try again.',
  };
}

/** A date that no next step has: `3026-01-05 is not a date for a next step.` */
export function notADateForIt(text: string): Refusal {
  return nothingWritten(`${text} is not a date for a next step. Choose one from 2000 to 2099.`);
}

/** Said on the page of a deal of which neither cell can be written to. */
export const WHY_NOT_WRITTEN = {
  formula:
    'This tab is filled by a formula, so the next step is changed where the deals come from.',
  'formula-cell': 'A formula fills the next step of this row, so it is not changed here.',
  protected: 'The next step of this row is protected, and you may not edit it.',
} as const;

function nothingWritten(reason: string): Refusal {
  return { outcome: 'Nothing was written.', reason };
}
