/**
 * A time of day at the end of a text, in the ways of the five languages, with an offset that some
 * exports add. The offset is not used: the clock of the text counts as the spreadsheet's.
 */
const TIME = new RegExp(
  [
    '[\\sT,](?:(?:um|at|à|a las|às) )?',
    '(?:(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?',
    '|(?<hourBeforeH>\\d{1,2})h(?<minuteAfterH>\\d{2})?',
    // A bare hour needs its "PM": else the year of "3 Nov 26" would be one.
    '|(?<bareHour>\\d{1,2})(?= ?[ap]))',
    '(?: ?(?<half>[ap])\\.? ?m\\.?| Uhr)?',
    ' ?(?:Z|UTC|GMT|CES?T|MES?Z|WES?T|EES?T|BST|IST|BRT|ART|AE[SD]T|[ECMP][SD]?T)?(?:[+-]\\d{2}(?::?\\d{2})?)?(?: \\([^()]*\\))?$',
  ].join(''),
  'i',
);

/** A text of a moment, taken apart. */
export interface SplitMoment {
  /** The text before the time. */
  readonly date: string;
  /** The time as a fraction of a day, 0 where there is none; null where the clock has no such. */
  readonly fraction: number | null;
}

/** Takes the time of day off the end of a text whose spaces are single ones. */
export function splitMoment(text: string): SplitMoment {
  const match = TIME.exec(text);
  if (match === null) return { date: text, fraction: 0 };
  const { hour, minute, second, hourBeforeH, minuteAfterH, bareHour, half } = match.groups ?? {};
  return {
    date: text.slice(0, match.index).replace(/[\s,]+$/, ''),
    fraction: fractionOfDay(
      Number(hour ?? hourBeforeH ?? bareHour),
      Number(minute ?? minuteAfterH ?? 0),
      Number(second ?? 0),
      half?.toLowerCase(),
    ),
  };
}

function fractionOfDay(
  hour: number,
  minute: number,
  second: number,
  half: string | undefined,
): number | null {
  if (minute > 59 || second > 59) return null;
  // Some exports write 00:30 AM and 13:05 PM.
  if (half === 'a' && hour > 12) return null;
  const hourOfDay = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const fraction = (hourOfDay * 3600 + minute * 60 + second) / 86_400;
  return fraction <= 1 ? fraction : null;
}
