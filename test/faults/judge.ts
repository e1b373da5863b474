import { OWNED_HEADERS } from '../../src/core/tabs';
import { isSame, type Picture, type TabPicture } from './world';

/** What was wrong after a run that was disturbed. */
export interface Verdict {
  /** Texts and cells of people's own that are not as they were, and nowhere else. */
  readonly lost: string[];
  /** Tabs that are neither as before nor as after. */
  readonly halfWritten: string[];
  /** Whether what was said is not true. */
  readonly falseMessage: string[];
}

/** The columns of people's own in a deals tab, by header. */
export function ownColumns(tab: TabPicture | undefined): Record<string, unknown[]> {
  const [headers = [], ...rows] = tab?.values ?? [];
  return Object.fromEntries(
    headers.flatMap((header, column) =>
      header === '' || OWNED_HEADERS.some((owned) => owned === header)
        ? []
        : [[String(header), rows.map((row) => row[column] ?? '')]],
    ),
  );
}

/** What the add-on wrote beside each deal, by the column and the deal's name. */
function besideDeals(tab: TabPicture | undefined): Map<string, unknown> {
  const [headers = [], ...rows] = tab?.values ?? [];
  return new Map(
    OWNED_HEADERS.flatMap((header) => {
      const column = headers.indexOf(header);
      return rows.map((row): [string, unknown] => [
        JSON.stringify([header, row[headers.indexOf('Deal')]]),
        column === -1 ? '' : (row[column] ?? ''),
      ]);
    }),
  );
}

/** Which texts of people's own stand nowhere any more. */
export function missing(typed: readonly string[], now: Picture): string[] {
  const all = JSON.stringify(now);
  return typed.filter((text) => !all.includes(text));
}

/** Judges a spreadsheet after a disturbed run, beside how it was and how it would have become. */
export function judge(
  before: Picture,
  after: Picture,
  now: Picture,
  typed: readonly string[],
  said: string,
): Verdict {
  const lost = [
    ...missing(typed, now),
    ...Object.entries(ownColumns(before.Deals)).flatMap(([header, cells]) => {
      const standing = ownColumns(now.Deals)[header];
      const wanted = ownColumns(after.Deals)[header];
      return isSame(standing, cells) || isSame(standing, wanted) ? [] : [`column ${header}`];
    }),
  ];
  const tabs = [...new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(now)])];
  const halfWritten = tabs.filter((tab) => {
    if (tab === 'Deals') return !isBesideRight(before.Deals, after.Deals, now.Deals);
    const standing = valuesOf(now[tab]);
    return !isSame(standing, valuesOf(before[tab])) && !isSame(standing, valuesOf(after[tab]));
  });
  return {
    lost,
    halfWritten,
    falseMessage: [...falseIn(said, before, now), ...notWritten(said, after, now)],
  };
}

/** An empty tab is as good as none. */
function valuesOf(tab: TabPicture | undefined): unknown {
  const isEmpty = tab?.values.every((row) => row.length === 0) ?? true;
  return isEmpty ? null : { values: tab?.values, formulas: tab?.formulas };
}

function isBesideRight(...[before, after, now]: Array<TabPicture | undefined>): boolean {
  const [old, wanted] = [besideDeals(before), besideDeals(after)];
  return [...besideDeals(now)].every(
    ([place, text]) => text === (old.get(place) ?? '') || text === wanted.get(place),
  );
}

/** What was said although it is not so. */
function falseIn(said: string, before: Picture, now: Picture): string[] {
  const isChanged = !isSame(withoutEmpty(before), withoutEmpty(now));
  const denies = /Nothing of yours was changed|Nothing was written|Nothing was recorded/.test(said);
  return [
    ...(denies && isChanged ? [`"${said}", but something was`] : []),
    ...(said.startsWith('THROWN') && !said.includes('Service Spreadsheets failed') ? [said] : []),
  ];
}

function withoutEmpty(picture: Picture): Picture {
  return Object.fromEntries(
    Object.entries(picture).filter(([, tab]) => valuesOf(tab) !== null || tab.charts.length > 0),
  );
}

/** Tabs of which it is said that they were written, and which are not as they would have become. */
function notWritten(said: string, after: Picture, now: Picture): string[] {
  const [, told = ''] = /did not expect\. (.*) w(?:as|ere) written before that/.exec(said) ?? [];
  return Object.keys(now).filter(
    (tab) => told.includes(`“${tab}”`) && !isSame(now[tab], after[tab]),
  );
}
