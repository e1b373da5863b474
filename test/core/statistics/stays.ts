import fc from 'fast-check';

/** Stays of whole or half days with many ties; `left` is 0 or 1, `cause` 0 to 2, `group` 1 or 2. */
export interface Stay {
  readonly days: number;
  readonly left: number;
  readonly cause: number;
  readonly group: number;
}

export const stays = (minLength: number, maxLength = 40) =>
  fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 30 }).map((halves) => halves / 2),
      left: fc.integer({ min: 0, max: 1 }),
      cause: fc.integer({ min: 0, max: 2 }),
      group: fc.integer({ min: 1, max: 2 }),
    }),
    { minLength, maxLength },
  );

/** The same stays as lists, frozen so that a function that changes its input fails. */
export function columns(list: readonly Stay[]) {
  return {
    days: Object.freeze(list.map((stay) => stay.days)),
    left: Object.freeze(list.map((stay) => stay.left)),
    cause: Object.freeze(list.map((stay) => stay.cause)),
    group: Object.freeze(list.map((stay) => stay.group)),
  };
}

export const byDays = (one: Stay, other: Stay) => one.days - other.days;
