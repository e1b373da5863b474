import { type Day, readableDay } from '../core/calendar';
import { findAgain } from '../core/deal-page/find-again';
import { plausibleDay } from '../core/deal-page/next-step-plan';
import { Failure } from '../core/failure';
import { dealNote } from '../core/follow-up/deal-note';
import { rowOf } from '../core/language/deal-page';
import {
  dayHasPassed,
  NEXT_STEP_REFUSALS,
  nextStepChanged,
  nextStepNoted,
  nextStepWritten,
  notADateForIt,
} from '../core/language/next-step';
import type { Team } from '../core/pipeline/read-team';
import type { Cell } from '../core/table';
import { COACHING_LOG } from '../core/tabs';
import type { Calls, SeenDealData } from './contract';
import { saysSomething } from './says-something';
import type { SpreadsheetPort } from './spreadsheet-port';
import { dayFrom, teamWithDeals } from './team-now';

/**
 * Writes a deal's next step into its own row, unless somebody has changed the cells since.
 * @throws Failure where the deal is not certain, the cells may not be written, or there is no such day
 */
export function writeNextStep(
  spreadsheet: SpreadsheetPort,
  { deal, nextStep, nextStepDate }: Calls['writeNextStep']['request'],
): Calls['writeNextStep']['value'] {
  const day = nextStepDate === null ? null : dayOrNone(nextStepDate.date);
  const text = nextStep === null ? null : nextStep.text.trim();
  if (day === null && text === null)
    throw new Failure('wrong-argument', NEXT_STEP_REFUSALS.nothing);
  const { plan, tab } = spreadsheet.writeNextStep(deal.sheetId, {
    deal,
    nextStep: nextStep === null ? null : { ...nextStep, wanted: text ?? '' },
    nextStepDate: nextStepDate === null ? null : { ...nextStepDate, wanted: cellOf(day) },
  });
  switch (plan.kind) {
    case 'refused':
      throw new Failure(
        plan.why === 'gone' ? 'gone' : 'changed-meanwhile',
        NEXT_STEP_REFUSALS[plan.why],
      );
    case 'changed': {
      const { found, row } = plan;
      const sentence = nextStepChanged(tab, row, found.nextStep, found.nextStepDate);
      return { isWritten: false, sentence, found };
    }
    case 'write':
      return {
        isWritten: true,
        sentence: `${nextStepWritten(tab, plan.row, text, day)}${passed(day, spreadsheet.today())}`,
      };
  }
}

/**
 * Notes a deal's next step in the Coaching Log, for deals whose tab has no column for it.
 * @throws Failure where the deal is not certain, has no salesperson, no step is named, or there is no
 *   such day
 */
export function noteNextStep(
  spreadsheet: SpreadsheetPort,
  { deal, text, date }: Calls['noteNextStep']['request'],
): string {
  if (!saysSomething(text)) throw new Failure('wrong-argument', NEXT_STEP_REFUSALS.nothing);
  return spreadsheet.together(() => noteNow(spreadsheet, { deal, text, date }));
}

function noteNow(
  spreadsheet: SpreadsheetPort,
  { deal, text, date }: Calls['noteNextStep']['request'],
): string {
  const day = dayOrNone(date);
  const { team } = teamWithDeals(spreadsheet);
  const { name, salesperson, tab, row } = dealSeen(team, deal);
  if (salesperson === null) {
    throw new Failure('unknown-salesperson', NEXT_STEP_REFUSALS.noSalesperson);
  }
  spreadsheet.appendToLog([
    dealNote({
      salesperson,
      agreedOn: spreadsheet.today(),
      deal: name,
      place: rowOf(tab, row),
      action: text.trim(),
      reviewOn: day === '' ? null : day,
    }),
  ]);
  return `${nextStepNoted(name, COACHING_LOG.tab)}${passed(day, spreadsheet.today())}`;
}

/**
 * Selects the row of a deal that the page saw, wherever it stands by now.
 * @throws Failure where there is none such, or several may be
 */
export function showDeal(spreadsheet: SpreadsheetPort, deal: SeenDealData): void {
  const { tab, row } = dealSeen(teamWithDeals(spreadsheet).team, deal);
  spreadsheet.showRow(tab, row);
}

/** Said behind what was written, with a space before it; '' of a day to come. */
function passed(day: Day | '' | null, today: Day): string {
  return day === '' || day === null || day >= today ? '' : ` ${dayHasPassed(readableDay(day))}`;
}

/**
 * The deal that the page saw, wherever it stands by now.
 * @throws Failure where there is none such, or several may be
 */
function dealSeen({ everyDeal, tables }: Team, seen: SeenDealData): Team['deals'][number] {
  const rows = new Map(
    tables.map(({ tab, columns, rows: body, firstRow }) => [
      tab,
      findAgain({ columns, body, headerIndex: firstRow - 2 }, seen),
    ]),
  );
  const [only, ...more] = everyDeal.filter(({ tab, row }) => rows.get(tab) === row);
  if (more.length > 0 || [...rows.values()].includes('twice')) {
    throw new Failure('changed-meanwhile', NEXT_STEP_REFUSALS.twice);
  }
  if (only === undefined) throw new Failure('gone', NEXT_STEP_REFUSALS.gone);
  return only;
}

/** @throws Failure where the calendar has no such day, or it is no day for a next step */
function dayOrNone(text: string): Day | '' {
  if (text === '') return '';
  const day = plausibleDay(dayFrom(text));
  if (day === null) throw new Failure('wrong-argument', notADateForIt(text));
  return day;
}

function cellOf(day: Day | '' | null): Cell {
  return day === '' || day === null ? '' : { day };
}
