import type { Measures } from '../metrics';
import type { Salesperson } from '../process';
import { type Comparison, pInDirection, signalKey } from './comparison';
import { differenceOf } from './difference';
import type { Sample } from './sample';
import type { Direction, Signal, Target } from './signal';

/** Fewer others than this are no reference: a pair must not be read off each other. */
export const FEWEST_OTHERS = 3;

/** People left out of the others' reference, by signal: those already found for it. */
export type LeftOut = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Sets every salesperson against the others for one signal, in the given directions. The others
 * never include the person, are of the same group where groups are named, and number at least 3.
 *
 * @param compared indexes of the salespeople to compare; the others may be more (who has left)
 */
export function compareWithOthers(
  measures: Measures,
  signal: Signal,
  directions: readonly Direction[],
  compared: readonly number[],
  leftOut: LeftOut,
): Comparison[] {
  const { salespeople, process } = measures.pipeline;
  const comparisons: Comparison[] = [];
  for (const target of signal.targets(process)) {
    const excluded = leftOut.get(signalKey({ signal, target }));
    const samples = salespeople.map((_, person) =>
      signal.sample({ measures, people: [person] }, target),
    );
    for (const person of compared) {
      const own = samples[person] as Sample | string;
      if (typeof own === 'string') continue;
      const others = othersOf(salespeople, person).filter(
        (other) => typeof samples[other] !== 'string' && !excluded?.has(other),
      );
      if (others.length < FEWEST_OTHERS) continue;
      const other = signal.sample({ measures, people: others }, target);
      if (typeof other === 'string') continue;
      const difference = differenceOf(own, other);
      if (difference === null) continue;
      for (const direction of directions) {
        comparisons.push({
          signal,
          target: target satisfies Target,
          person,
          reference: 'others',
          direction,
          own,
          other,
          difference,
          p: pInDirection(difference, direction),
        });
      }
    }
  }
  return comparisons;
}

/** Everybody else, of the same group where the person has one. */
export function othersOf(salespeople: readonly Salesperson[], person: number): number[] {
  const group = salespeople[person]?.group ?? null;
  return salespeople.flatMap((other, index) =>
    index !== person && (group === null || other.group === group) ? [index] : [],
  );
}
