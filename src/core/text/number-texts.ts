/** How a language writes numbers. */
export interface NumberSigns {
  readonly decimal: string;
  /** Between thousands; the space that a language has there does not break. */
  readonly thousands: string;
  /** Behind a percentage, with the space before it where there is one. */
  readonly percent: string;
}

/**
 * Numbers as people read them in reports, in a language's own signs: short, rounded, with a true
 * minus sign.
 *
 * - `percent`: a share: `16 %`; with one decimal only next to nothing and to all
 * - `percentRange`: an interval of shares: `7–33 %`
 * - `whole`: a count or an amount with thousands: `12.300`
 * - `oneDecimal`: one decimal, or none where it is whole or large: `1,1`, `3`, `41`
 * - `paces`: paces beside one another, a week: all with as many decimals, two where one of those
 *   that decide is under 1: `['0,19', '1,50']`
 * - `percents`: percentages of one column: all with one decimal where one of them has one
 * - `dayColumn`: days of one column, likewise
 * - `asTyped`: a number that somebody typed, with no decimals that they did not: `20`, `0,25`
 * - `dayNumber`: a number of days, without the word: `41`, `0,5`
 */
export function numberTexts({ decimal, thousands, percent: sign }: NumberSigns) {
  const decimals = (value: number, digits: number): string =>
    value.toFixed(digits).replace('-', '−').replace('.', decimal);

  const whole = (value: number): string => {
    const rounded = Math.round(Math.abs(value));
    const digits = String(rounded).replace(/\B(?=(\d{3})+$)/g, thousands);
    return value < 0 && rounded !== 0 ? `−${digits}` : digits;
  };

  const oneDecimal = (value: number): string => {
    if (Math.abs(value) >= 100) return whole(value);
    const rounded = Math.round(value * 10) / 10;
    return Number.isInteger(rounded) ? whole(rounded) : decimals(rounded, 1);
  };

  const percentDigits = (share: number): string => {
    const value = share * 100;
    // 0,4 % must not read as nothing, nor 99,6 % as all.
    if (Math.abs(value) < 1 || (value > 99 && value < 99.95)) return oneDecimal(value);
    return whole(value);
  };

  const percent = (share: number): string => percentDigits(share) + sign;

  const percentRange = (low: number, high: number): string =>
    `${percentDigits(low)}–${percent(high)}`;

  const paces = (values: readonly number[], deciding = values): string[] => {
    const digits = deciding.some((value) => Math.abs(value) < 1) ? 2 : 1;
    return values.map((value) => decimals(value, digits));
  };

  const percents = (shares: readonly number[]): string[] => {
    const texts = shares.map(percent);
    return texts.every((text) => !text.includes(decimal))
      ? texts
      : shares.map((share) => decimals(share * 100, 1).replace(/^−(?=0\D0$)/, '') + sign);
  };

  const dayColumn = (values: readonly number[]): string[] => {
    const rounded = values.map((value) => Math.round(value * 10) / 10);
    const digits = rounded.every(Number.isInteger) ? 0 : 1;
    return rounded.map((value) => decimals(value, digits));
  };

  const asTyped = (value: number): string => {
    const rounded = Math.round(value * 100) / 100;
    return Number.isInteger(rounded) ? whole(rounded) : String(rounded).replace('.', decimal);
  };

  const dayNumber = (value: number): string => (value >= 10 ? whole(value) : oneDecimal(value));

  return {
    percent,
    percentRange,
    whole,
    oneDecimal,
    paces,
    percents,
    dayColumn,
    asTyped,
    dayNumber,
  };
}
