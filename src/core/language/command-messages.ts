/** What a command says while it runs and once it is done, in a toast or the sidebar's last line. */

import { counted, listed, quoted, whole } from './format';

/** Said until a command is done. */
export const READING = 'Reading the deals …';

/** What a report holds. */
interface WhatItHolds {
  readonly findings: number;
  /** First places to look. */
  readonly looks: number;
  readonly strengths: number;
  /** Whether anything of anybody was compared, so that "no difference" is true. */
  readonly isCompared: boolean;
}

/** `The coaching report is written: 8 salespeople, 3 things worth a conversation.` */
export function reportWritten(people: number, holds: WhatItHolds): string {
  const written = counted(people, 'salesperson', 'salespeople');
  return `The coaching report is written: ${written}, ${whatItHolds(holds)}.`;
}

/** `The report on Ana Berg is in the tab “Personal Report”: 1 thing worth a conversation.` */
export function personalReportWritten(
  salesperson: string,
  tab: string,
  holds: WhatItHolds,
): string {
  return `The report on ${salesperson} is in the tab “${tab}”: ${whatItHolds(holds)}.`;
}

function whatItHolds({ findings, looks, strengths, isCompared }: WhatItHolds): string {
  if (findings === 1) return '1 thing worth a conversation';
  if (findings > 0) return `${whole(findings)} things worth a conversation`;
  if (looks > 0) return `nothing proven, ${counted(looks, 'first place', 'first places')} to look`;
  if (strengths > 0) return 'nothing to worry about is proven';
  return isCompared ? 'nothing beyond chance and the usual differences' : 'nobody compared yet';
}

/** `The page for your 1:1 with Ana Berg is in the tab “Prepare 1:1”.` */
export function agendaWritten(salesperson: string, tab: string): string {
  return `The page for your 1:1 with ${salesperson} is in the tab “${tab}”.`;
}

/**
 * What became of notes that people typed into the page that was there before, after a space:
 * ` What you had typed into the last one is in “Coaching Log”, for 2 salespeople.` Blank for none.
 */
export function notesMoved(people: number, logTab: string): string {
  if (people === 0) return '';
  return people === 1
    ? ` What you had typed into the last one is in “${logTab}”.`
    : ` What you had typed into the last one is in “${logTab}”, for ${whole(people)} salespeople.`;
}

/** Texts that could not stay beside their deals, because rows moved while the deals were annotated. */
export function textsInLog(logTab: string): string {
  return `What was typed beside the deals meanwhile is in “${logTab}”.`;
}

/** `12 of 1,200 rows have a flag. 1 cell holds a text of your own and was left as it was.` */
export function dealsAnnotated(flagged: number, rows: number, kept: number): string {
  const verb = rows === 1 ? 'has' : 'have';
  return `${whole(flagged)} of ${counted(rows, 'row')} ${verb} a flag.${ownTextsKept(kept)}`;
}

/** Where flags and notes stand: `They are in columns N and O of “North” and “South”.` */
export function columnsAre(
  places: ReadonlyArray<{ readonly tab: string; readonly letters: readonly string[] }>,
): string {
  const tabsOf = new Map<string, string[]>();
  for (const { tab, letters } of places) {
    const columns = listed(letters);
    tabsOf.set(columns, [...(tabsOf.get(columns) ?? []), quoted(tab)]);
  }
  const each = [...tabsOf].map(([columns, tabs]) => `columns ${columns} of ${listed(tabs)}`);
  return each.length === 0 ? '' : `Flags and notes are in ${listed(each)}.`;
}

/** Why a tab was left out: `“Copy” is filled by a formula, so its rows can move …` */
export function tabIsFormula(tab: string): string {
  return `“${tab}” is filled by a formula, so its rows can move and nothing is written beside them. Use SC_FLAGS in a tab of your own instead.`;
}

/** `The annotations are gone. 1 cell holds a text of your own and was left as it was.` */
export function annotationsCleared(cells: number, kept: number): string {
  if (cells === 0 && kept === 0) return 'There were no annotations.';
  return `The annotations are gone.${ownTextsKept(kept)}`;
}

/** `3 changes recorded in the tab “Stage History”. Recording goes on by itself from now on.` */
export function changesRecorded(changes: number): string {
  return changes === 0
    ? 'Nothing has changed since the last time.'
    : `${counted(changes, 'change')} recorded in the tab “Stage History”. Recording goes on by itself from now on.`;
}

/** What is said where people chose not to record: `24 deals were left as the history has them.` */
export function changesLeft(deals: number): string {
  return `Nothing was recorded: ${counted(deals, 'deal')} ${deals === 1 ? 'was' : 'were'} left as the tab “Stage History” has ${deals === 1 ? 'it' : 'them'}.`;
}

function ownTextsKept(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? ' 1 cell holds a text of your own and was left as it was.'
    : ` ${whole(cells)} cells hold a text of your own and were left as they were.`;
}
