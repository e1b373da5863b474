import { isoDay } from '../core/calendar';
import {
  DEAL_FIELD_CODES,
  DEAL_FIELDS,
  type DealsMapping,
  dealsTable,
  nearlyUnderstood,
  understandTab,
  withoutStageDates,
} from '../core/deals';
import { problemSentence } from '../core/language/problems';
import { readingNoteText } from '../core/language/reading-notes';
import type { Settings } from '../core/pipeline/team-tables';
import { foldName } from '../core/process';
import type { ReadingNote } from '../core/table';
import { SALES_PROCESS } from '../core/tabs';
import { agreementData } from './agreement-data';
import type { DealsTabData, MeasuredChoice, OverviewData } from './contract';
import { withChangesRecorded } from './record';
import type { CandidateTable, SpreadsheetPort } from './spreadsheet-port';
import { periodData, teamNow } from './team-now';

/** Problems that the sidebar lists one by one. */
const LISTED_PROBLEMS = 100;

/** What the *Deals* view shows: the tabs as they were understood, and what was read. */
export function overview(spreadsheet: SpreadsheetPort): OverviewData {
  const now = teamNow(spreadsheet);
  const { team, reading, settings } = withChangesRecorded(spreadsheet, now);
  const open = team.process.stages.filter(({ outcome }) => outcome === 'open');
  const dealsByTab = new Map<string, number>();
  for (const { tab } of team.deals) dealsByTab.set(tab, (dealsByTab.get(tab) ?? 0) + 1);
  const tabsData = reading.candidates.map((candidate) =>
    tabData(candidate, settings, {
      open,
      deals: dealsByTab.get(candidate.tab) ?? 0,
      notes: team.notes,
    }),
  );
  return {
    today: isoDay(spreadsheet.today()),
    fields: DEAL_FIELD_CODES.map((field) => ({ field, label: DEAL_FIELDS[field] })),
    tabs: tabsData,
    deals: { rows: team.rowCount, read: team.deals.length },
    problems: team.problems.slice(0, LISTED_PROBLEMS).map((problem) => ({
      tab: problem.tab,
      row: problem.row,
      sentence: problemSentence(problem),
    })),
    problemCount: team.problems.length,
    notes: team.notes.map((note) => ({ code: note.code, sentence: readingNoteText(note) })),
    pipelines: measuredChoice(team.notes, 'pipelines', settings.pipeline),
    currencies: measuredChoice(team.notes, 'currencies', settings.currency),
    salespeople: team.pipeline.salespeople.map(({ name }) => name),
    workingDays:
      settings.dayCount.kind === 'working'
        ? { holidays: settings.dayCount.holidays.map(isoDay) }
        : null,
    period: periodData(settings.period),
    hasProcessTab:
      reading.tables.process !== null && reading.tables.process.tab === SALES_PROCESS.tab,
    hasSalespeopleTab: reading.tables.salespeople !== null,
    agreed: team.pipeline.salespeople.filter(
      ({ name }) => agreementData(team, name).state === 'agreed',
    ).length,
    hasReport: spreadsheet.lastReport(Number.POSITIVE_INFINITY) !== null,
    language: spreadsheet.languages(),
  };
}

/** What there is to choose from; null where there is only one. */
function measuredChoice(
  notes: readonly ReadingNote[],
  code: 'pipelines' | 'currencies',
  wanted: string | null,
): MeasuredChoice | null {
  const note = notes.find((each) => each.code === code);
  if (note === undefined || note.code !== code) return null;
  const { measured, others } = note;
  return {
    measured: measured.name,
    isChosenByUser: foldName(wanted ?? '') === foldName(measured.name),
    options: [measured, ...others].map(({ name, count }) => ({ name, deals: count })),
  };
}

/** How the tab's dates that can be read either way are read; null where it has none. */
function dateOrderOf(
  notes: readonly ReadingNote[],
  { tab }: CandidateTable,
  mapping: DealsMapping | null,
): DealsTabData['dateOrder'] {
  if (mapping?.dateOrder) return { order: mapping.dateOrder, dates: null };
  for (const note of notes) {
    if (note.code === 'dates-guessed' && note.tab === tab) {
      return { order: note.order, dates: note.count };
    }
  }
  return null;
}

/** What a tab's card needs to know of the team. */
interface TabFacts {
  readonly open: ReadonlyArray<{ readonly name: string; readonly aliases: readonly string[] }>;
  readonly deals: number;
  readonly notes: readonly ReadingNote[];
}

function tabData(
  candidate: CandidateTable,
  { mappings }: Settings,
  { open, deals, notes }: TabFacts,
): DealsTabData {
  const { tab, rows, isChosen } = candidate;
  const mapping = mappings.find((each) => each.tab === tab) ?? null;
  const understood = understandTab(tab, rows, mapping) ?? nearlyUnderstood(tab, rows);
  const table = understood === null ? null : dealsTable(understood, open);
  const runnersUp = withoutStageDates(understood?.runnersUp ?? {}, table?.stageDates ?? []);
  const headers = table?.headers ?? [];
  const headerAt = (column: number | undefined): string | null =>
    column === undefined ? null : (headers[column] ?? null);
  return {
    tab,
    headerRow: understood === null ? null : understood.headerIndex + 1,
    headers: headers.filter((header) => header !== ''),
    isChosen,
    isChecked: mapping !== null,
    columns: DEAL_FIELD_CODES.map((field) => ({
      field,
      label: DEAL_FIELDS[field],
      header: headerAt(table?.columns[field]),
      isChosenByUser: isInForce(mapping?.columns[field], headerAt(table?.columns[field])),
      isGuess: understood?.makeshift.includes(field) ?? false,
      runnersUp: (runnersUp[field] ?? []).flatMap(({ column }) => headerAt(column) ?? []),
    })),
    stageDates: open.map(({ name }) => {
      const header = headerAt(table?.stageDates.find(({ stage }) => stage === name)?.column);
      return { stage: name, header, isChosenByUser: isInForce(mapping?.stageDates[name], header) };
    }),
    salesperson: table?.columns.salesperson === undefined ? (mapping?.salesperson ?? tab) : null,
    dateOrder: dateOrderOf(notes, candidate, mapping),
    deals,
  };
}

/** Whether what the user chose is what is used; a header that is gone no longer is. */
function isInForce(choice: string | null | undefined, header: string | null): boolean {
  return choice !== undefined && foldName(choice ?? '') === foldName(header ?? '');
}
