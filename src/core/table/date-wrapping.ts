import { foldText } from '../text/fold-text';
import { weekdaysNamed } from './month-names';

/** Who did it, then when, as some systems log it: "Ada Roe Jan 5, 2026 9:14 AM". */
const LOGGED = /^\p{L}.* (\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4} \d{1,2}:\d{2}(?: ?[AP]M)?)$/u;
const QUOTED = /^["'“”„‘’«»]+ ?([^"“”„‘’«»]*?) ?["'“”‘’«»]*$/u;
/** "05.01.2026 (estimate)"; a time zone's name behind a time is left to whoever reads the time. */
const REMARK = /(?<=\d) ?\([^()\d]*\)$/;
/** 20260105T100000Z */
const COMPACT_MOMENT = /^(\d{8})T(\d{2})(\d{2})(\d{2})?(?=$|Z|[-+.])/;
/** 05JAN2026 */
const WITHOUT_SPACES = /^(\d{1,2})(\p{L}{3,9})(\d{4}|\d{2})(?!\d)/u;

/** The text of a date with single spaces, without quotes, remarks and who logged it. */
export function bareDate(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(QUOTED, '$1')
    .replace(LOGGED, '$1')
    .replace(REMARK, '')
    .replace(COMPACT_MOMENT, (_, day, hour, minute, second = '00') =>
      [`${day} ${hour}`, minute, second].join(':'),
    )
    .replace(WITHOUT_SPACES, '$1 $2 $3');
}

const WEEKDAY_BEFORE = /^([^\d\s.,]{2,13})[.,]{0,2} (?:den )?(?=\d)/;

/** A date in numbers behind the name of its weekday. */
export interface WeekdayDate {
  /** The weekdays that the name may stand for, 0 for Monday. */
  readonly weekdays: readonly number[];
  readonly date: string;
}

/** Takes the weekday off "Mo., 5.1.2026" or "lun. 05/01/2026"; null where none stands before it. */
export function splitWeekday(text: string): WeekdayDate | null {
  const match = WEEKDAY_BEFORE.exec(text);
  if (match === null) return null;
  const word = foldText(match[1] as string).replace(/ feira$/, '');
  const weekdays = weekdaysNamed(word);
  return weekdays.length === 0 ? null : { weekdays, date: text.slice(match[0].length) };
}
