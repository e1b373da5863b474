import type { AmountsSample } from '../../inference/samples/amounts';
import type { Signal } from '../../inference/signal';
import { numbersOf } from '../../numbers-of';
import type { AbsenceCode } from '../../pipeline/absence';
import type { PipelineIndex } from '../../pipeline/pipeline-index';

/** The values of one salesperson's won deals, ascending; those that have none left out. */
type ValuesOf = (lookup: PipelineIndex) => (person: number) => readonly number[];

/** A value of each won deal that has one. */
export function ofWonDeals(valuesOf: ValuesOf, ifNone: AbsenceCode): Signal['sample'] {
  return ({ lookup, people }): AmountsSample | AbsenceCode => {
    const lists = people.map(valuesOf(lookup));
    const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
    let filled = 0;
    for (const list of lists) {
      all.set(list, filled);
      filled += list.length;
    }
    // What the tests sort again is quicker to sort when it is sorted already.
    const { notInWindow } = lookup.decisions;
    return filled === 0
      ? (notInWindow ?? ifNone)
      : { kind: 'amounts', values: numbersOf(all.sort()) };
  };
}
