import { END } from '../../../history';
import type { MixFigures } from '../../../language/playbook/mixes';
import type { Pointer } from '../pointer';
import { byMix, type KindField, type Result } from './mix';

/** The finding's conversion: does the difference shrink within sources, or within methods? */
export function conversionMix(field: KindField): Pointer<MixFigures>['look'] {
  return (input) =>
    byMix(input, field, (people) => {
      const { visits } = input.lookup.pipeline;
      const results: Result[] = [];
      for (let row = 0; row < visits.size; row++) {
        const code = visits.counts[row];
        const isDecided = code === END.advanced || code === END.lost;
        const isThere = input.finding.target.stages.includes(visits.stage[row] as number);
        if (!isDecided || !isThere || !people.includes(visits.salesperson[row] as number)) continue;
        results.push([visits.deal[row] as number, code === END.advanced ? 1 : 0]);
      }
      return results;
    });
}
