import { isoMinute } from '../../core/calendar';
import { ARGUMENT_KINDS } from '../../core/language/argument-kinds';
import {
  argumentsText,
  CHECK_SUBJECTS,
  CHECK_TEXTS,
  dayArrivedAs,
  todayText,
} from '../../core/language/check-installation';
import { memoize } from '../../core/memoize';
import { valueToWrite } from '../keep-text';
import type { Check } from './check';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The custom function that answers with what it was given. */
const PROBE = 'SC_CHECK';
/** A moment that no zone shifts to another day. */
const MOMENT = 46_054.5;
/** How often, a second apart, formulas are looked at that are not computed yet. */
const LOOKS = 10;
const LOADING = /^(?:loading\.{3}|)$/i;

/**
 * What Sheets hands to custom functions, which nothing but a formula can tell. All formulas are
 * entered at once, because each is computed by a call of its own that takes a second or so.
 *
 * @param separator what separates arguments in this locale
 */
export function formulaChecks(sheet: Sheet, separator: () => string): Check[] {
  const answers = memoize(() => answersOf(sheet, separator()));
  return [
    {
      subject: CHECK_TEXTS.dayArrives,
      run: (reasons) => {
        const { day } = answers();
        const written = isoMinute(MOMENT);
        if (day !== ARGUMENT_KINDS.day(written)) reasons.add(dayArrivedAs(written, day));
      },
    },
    {
      subject: CHECK_SUBJECTS.arguments,
      run: () => {
        const { omitted, left, error, loading } = answers();
        const [before = ''] = left.split(ARGUMENT_KINDS.between);
        return argumentsText({ atTheEnd: omitted, before, error, loading });
      },
    },
    {
      subject: CHECK_SUBJECTS.today,
      run: () => todayText(/\d{4}-\d\d-\d\d/.test(answers().today)),
    },
  ];
}

type Answers = Readonly<Record<'day' | 'omitted' | 'left' | 'error' | 'loading' | 'today', string>>;

/** The formulas with what they refer to, by what they tell. */
function answersOf(sheet: Sheet, separator: string): Answers {
  const imported = `=IMPORTRANGE("https://docs.google.com/spreadsheets/d/none"${separator}"A1")`;
  const given = [valueToWrite({ day: MOMENT }), '=NA()', imported];
  const formulas: Readonly<Record<keyof Answers, string>> = {
    day: `=${PROBE}(A1)`,
    omitted: `=${PROBE}()`,
    left: `=${PROBE}(${separator}1)`,
    error: `=${PROBE}(A2)`,
    loading: `=${PROBE}(A3)`,
    today: `=${PROBE}(TODAY())`,
  };
  sheet.clear();
  sheet.getRange(1, 1, given.length, 1).setValues(given.map((value) => [value]));
  const names = Object.keys(formulas) as Array<keyof Answers>;
  const range = sheet.getRange(1, 3, names.length, 1);
  range.setFormulas(names.map((name) => [formulas[name]]));
  const seen = names.map(() => new Set<string>());
  for (let look = 1; look <= LOOKS; look++) {
    SpreadsheetApp.flush();
    const shown = range.getDisplayValues().map(([text = '']) => text);
    shown.forEach((text, index) => {
      if (text !== '') seen[index]?.add(text);
    });
    if (!shown.some((text) => LOADING.test(text))) break;
    Utilities.sleep(1000);
  }
  // The last is what it came to; a cell that loads is asked for what it was on the way.
  const told = names.map((name, index) => {
    const texts = [...(seen[index] ?? [])];
    return [name, (name === 'loading' ? texts.join(' / ') : texts[texts.length - 1]) ?? ''];
  });
  return Object.fromEntries(told) as Answers;
}
