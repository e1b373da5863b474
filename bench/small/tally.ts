import type { Looked, Said } from './look';

/** What was counted over several teams. */
export interface Counted {
  teams: number;
  right: number;
  sure: number;
  judged: number;
  found: number;
  foundWrongly: number;
}

export function countLooked(into: Counted, { isRight, isSure, finds }: Looked): void {
  into.teams++;
  if (isRight) into.right++;
  if (isSure) into.sure++;
  if (finds === null) return;
  into.judged++;
  if (finds.isRight) into.found++;
  if (finds.isWrong) into.foundWrongly++;
}

export const NOTHING_COUNTED: Counted = {
  teams: 0,
  right: 0,
  sure: 0,
  judged: 0,
  found: 0,
  foundWrongly: 0,
};

/** A tenth of the probabilities that were said. */
interface Tenth {
  count: number;
  said: number;
  true: number;
}

/** How often what was said came true, by tenths of its probability. */
export class Calibration {
  readonly tenths: Tenth[] = Array.from({ length: 10 }, () => ({ count: 0, said: 0, true: 0 }));

  add(said: readonly Said[]): void {
    for (const { probability, isTrue } of said) {
      const tenth = this.tenths[Math.min(9, Math.floor(10 * probability))] as Tenth;
      tenth.count++;
      tenth.said += probability;
      if (isTrue) tenth.true++;
    }
  }

  /** Per tenth with enough cases how far what was said is off what is, in points. */
  worst(): number {
    return Math.max(
      0,
      ...this.tenths
        .filter(({ count }) => count >= FEWEST_CASES)
        .map(({ count, said, true: came }) => (100 * Math.abs(said - came)) / count),
    );
  }

  /** "said → true (cases)" for each tenth. */
  lines(): string[] {
    return this.tenths.map(({ count, said, true: came }) => {
      if (count === 0) return '–';
      const perCent = (sum: number): string => ((100 * sum) / count).toFixed(0);
      return `${perCent(said)}→${perCent(came)} (${count})`;
    });
  }
}

/** A tenth with fewer cases than this tells nothing. */
const FEWEST_CASES = 100;
