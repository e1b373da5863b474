import type { AmountsSample } from '../../inference/samples/amounts';
import type { Signal } from '../../inference/signal';
import { keptFor } from '../../kept';
import { numbersOf } from '../../metrics/deal-figures';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import type { Pipeline } from '../../pipeline/pipeline';

type ValuesOf = (pipeline: Pipeline, won: readonly number[]) => readonly number[];

/** One person's values are asked for with everybody else's: they are collected once. */
const keptValues = keptFor<readonly number[], readonly number[]>();

/** A value of each won deal that has one. */
export function ofWonDeals(valuesOf: ValuesOf, ifNone: AbsenceCode): Signal['sample'] {
  return ({ pipelineIndex: { pipeline, standing }, people }): AmountsSample | AbsenceCode => {
    const lists = pick(standing.people, people).map(({ won }) =>
      keptValues(won, valuesOf, () => valuesOf(pipeline, won)),
    );
    const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
    let filled = 0;
    for (const list of lists) {
      all.set(list, filled);
      filled += list.length;
    }
    // What the tests sort again is quicker to sort when it is sorted already.
    return filled === 0 ? ifNone : { kind: 'amounts', values: numbersOf(all.sort()) };
  };
}
