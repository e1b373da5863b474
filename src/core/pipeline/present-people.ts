import type { Pipeline } from './pipeline';

/** Indexes of the salespeople who have not left by the day of the report. */
export function presentPeople({ salespeople, asOf }: Pipeline): number[] {
  return salespeople.flatMap(({ leftOn }, index) =>
    leftOn !== null && leftOn <= asOf ? [] : [index],
  );
}
