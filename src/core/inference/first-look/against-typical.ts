import { othersOf } from '../../pipeline/others';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { figureOf, type Sample } from '../samples/sample';
import type { Signal } from '../signal';
import { type AskedFigure, beliefsOnScale, type Candidate } from './asked-figure';
import type { Belief } from './beliefs';
import { leadMixOffsets } from './lead-mix-offset';
import { onScale } from './on-scale';

/**
 * Everybody's lean at a figure against what is typical here: all people pooled, the person among
 * them; where groups are named, those of the person's group. Two people are enough.
 */
export function candidatesOnTypical<S extends Signal>(
  asked: AskedFigure<S>,
  lookup: PipelineIndex,
): Array<Candidate<S>> {
  const { signal, target } = asked;
  const { salespeople } = lookup.pipeline;
  const sampleOf = (people: readonly number[]): Sample | null => {
    const sample = signal.sample({ lookup, people }, target);
    return typeof sample === 'string' || figureOf(sample) === null ? null : sample;
  };
  const measured = salespeople.flatMap(({ group }, person) => {
    const own = sampleOf([person]);
    return own === null ? [] : [{ person, own, group }];
  });
  return [...new Set(measured.map(({ group }) => group))].flatMap((group) => {
    // Those without a group are set against everybody.
    const pool = measured.filter((each) => group === null || each.group === group);
    const scale = pool.length < 2 ? null : onScale(pool.map(({ own }) => own));
    if (scale === null) return [];
    const beliefs = beliefsOnScale(asked, scale, {
      middles: pool.map(() => scale.middle),
      middlesOfData: leadMixOffsets(pool.map(({ own }) => own)).map((off) => scale.middle + off),
      referenceOf: (_, position) => scale.toFigure(position),
      logTypical: () => 0,
    });
    return pool.flatMap(({ person, own, group: itsGroup }, index) => {
      if (itsGroup !== group) return [];
      const other = (): Sample | null => sampleOf(othersOf(salespeople, person));
      const belief = beliefs[index] as Belief;
      return [{ asked, belief, person, own, reference: 'others', byNow: null, other }];
    });
  });
}
