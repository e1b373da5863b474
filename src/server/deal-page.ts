import { type Day, isoDay, readableDay } from '../core/calendar';
import { type DealPage, dealPage } from '../core/deal-page/deal-page';
import { rowMark } from '../core/deal-page/row-mark';
import { readRow } from '../core/deal-page/row-reading';
import { type DealField, rowKey } from '../core/deals';
import {
  cellText,
  NO_SELECTION,
  noDealText,
  notedText,
  rowOf,
  standingText,
  undatedWay,
  usualStay,
  wayDays,
  wayTypical,
  wayWhen,
} from '../core/language/deal-page';
import { likeItText } from '../core/language/deals-like-it';
import { percent, whole } from '../core/language/format';
import { WHY_NOT_WRITTEN } from '../core/language/next-step';
import { problemSentence } from '../core/language/problems';
import { REFUSALS } from '../core/language/refusals';
import { DEAL_FACTS } from '../core/language/sidebar/deal';
import { type Cell, readText } from '../core/table';
import type {
  DealData,
  DealPageData,
  EditableCellData,
  NextStepPlace,
  SelectionData,
} from './contract';
import type { SelectedRow, SpreadsheetPort } from './spreadsheet-port';
import { teamNow } from './team-now';

/** Where the user is; null where no cell is selected. */
export function selection(spreadsheet: SpreadsheetPort): SelectionData | null {
  const selected = spreadsheet.selectedRow();
  return selected === null ? null : placeOf(selected);
}

/** What the *Deal* view shows of the selected row: its deal, or why it is none. */
export function dealPageData(spreadsheet: SpreadsheetPort): DealPageData {
  // Asked first: a row that changes while all is read has another mark at the next look.
  const selected = spreadsheet.selectedRow();
  if (selected === null) return { kind: 'no-deal', at: null, place: '', sentence: NO_SELECTION };
  const at = placeOf(selected);
  const { tab, row } = selected;
  const { team } = teamNow(spreadsheet);
  const place = rowOf(tab, row);
  if (team.tables.length === 0) {
    return { kind: 'no-deal', at, place, sentence: REFUSALS.noDealsTab };
  }
  const reading = readRow(team, tab, row);
  if (reading.kind === 'no-deal') {
    return { kind: 'no-deal', at, place, sentence: noDealText(reading.why) };
  }
  const page = dealPage(team, reading.index);
  return { kind: 'deal', at, deal: dealData(page, at, team.pipeline.asOf, spreadsheet) };
}

function placeOf({ sheetId, row, mark }: SelectedRow): SelectionData {
  return { sheetId, row, mark };
}

function dealData(
  page: DealPage,
  { sheetId, row }: SelectionData,
  today: Day,
  spreadsheet: SpreadsheetPort,
): DealData {
  const { deal, table, standing, closedAt, age, stage, daysInStage, way, like } = page;
  const cells = table.rows[row - table.firstRow] ?? [];
  const now = way.find(({ state }) => state === 'now');
  return {
    seen: { sheetId, row, key: rowKey(table, cells), mark: rowMark(cells) },
    tab: deal.tab,
    name: deal.name,
    isOpen: standing === 'open',
    standing: standingText({
      standing,
      closedAt,
      age,
      stage: stage?.name ?? null,
      stageText: deal.stageText,
      daysInStage,
    }),
    facts: factsOf(page),
    way: way.map((each) => ({
      stage: each.name,
      isNow: each.state === 'now',
      when: wayWhen(each, today),
      days: wayDays(each),
      typical: wayTypical(each.typical.median),
    })),
    undatedWay: isUndated(way)
      ? undatedWay(
          way.map(({ name }) => name),
          way.findIndex(({ state }) => state === 'now'),
        )
      : '',
    usual:
      stage === null || now === undefined ? '' : usualStay(stage.name, now.typical, stage.maxDays),
    stage: stage?.name ?? null,
    criterion: stage?.exitCriteria ?? null,
    asked: page.asked.map((each) => ({
      ...each,
      column: each.column === null ? null : each.column + 1,
      text: cellText(each.text),
    })),
    flags: page.flags.map((flag) => ({
      ...flag,
      column: flag.column === null ? null : flag.column + 1,
    })),
    waiting: page.waiting,
    questions: page.questions,
    like: like === null ? null : likeItText(like),
    problems: page.problems.map(problemSentence),
    nextStep: deal.nextStep ?? '',
    nextStepDate: deal.nextStepDate === null ? '' : isoDay(deal.nextStepDate),
    nextStepPlace: nextStepPlace(page, cells, spreadsheet),
  };
}

/** Whether no day and no gap of a way is recorded. */
function isUndated(way: DealPage['way']): boolean {
  return way.every(
    ({ entered, days, state }) => entered === null && days === null && state !== 'skipped',
  );
}

/** Amount, discount and close date, as far as the row has them. */
function factsOf({ deal, standing }: DealPage): DealData['facts'] {
  const { amount, discount, closeDate } = deal;
  const facts: Array<readonly [name: string, text: string | null]> = [
    [DEAL_FACTS.amount, amount === null ? null : whole(amount)],
    [DEAL_FACTS.discount, discount === null ? null : percent(discount)],
    [
      DEAL_FACTS.closeDate,
      standing !== 'open' || closeDate === null ? null : readableDay(closeDate),
    ],
  ];
  return facts.flatMap(([name, text]) => (text === null ? [] : [{ name, text }]));
}

function nextStepPlace(
  { deal, table, noted, standing }: DealPage,
  row: readonly Cell[],
  spreadsheet: SpreadsheetPort,
): NextStepPlace {
  const fields = (['nextStep', 'nextStepDate'] as const).filter(
    (field) => table.columns[field] !== undefined,
  );
  if (fields.length === 0) {
    return {
      kind: 'log',
      noted: noted === null ? '' : notedText(noted.action, noted.reviewOn, noted.agreedOn),
    };
  }
  // Of a decided deal no next step is written from here.
  if (standing !== 'open') return { kind: 'fixed', why: '' };
  const cells = fields.map((field) => {
    const column = table.columns[field] ?? 0;
    const access = spreadsheet.cellAccess(table, deal.row, column + 1);
    const cell = { header: table.headers[column] ?? '', seen: readText(row[column]) };
    return { field, access, cell };
  });
  const [first] = cells;
  if (first && first.access !== 'open' && cells.every(({ access }) => access !== 'open')) {
    return { kind: 'fixed', why: WHY_NOT_WRITTEN[first.access] };
  }
  const openCell = (wanted: DealField): EditableCellData | null =>
    cells.find(({ field, access }) => field === wanted && access === 'open')?.cell ?? null;
  return { kind: 'row', nextStep: openCell('nextStep'), nextStepDate: openCell('nextStepDate') };
}
