import { resultOfActivities } from '../../language/playbook/shares';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { sumOf } from '../../sum';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { otherShare } from './shared/other-share';
import { strongest } from './shared/points';

interface Figures extends ShareFigures {
  /** The kind of activity, and the result that more or fewer of them have. */
  readonly name: string;
  readonly result: string;
}

/** The activities of a kind have other results than the others' have. */
export const activityResults: Pointer<Figures> = {
  look({ lookup: { effort }, person, others }) {
    const readings = effort.kinds.names.flatMap((name, kind) => {
      const own = resultsOf(effort, kind, [person]);
      const other = resultsOf(effort, kind, others);
      const [of, otherOf] = [sumOf([...own.values()]), sumOf([...other.values()])];
      return [...new Set([...own.keys(), ...other.keys()])]
        .sort()
        .flatMap((result) =>
          otherShare(
            { n: own.get(result) ?? 0, of, otherN: other.get(result) ?? 0, otherOf },
            { name, result },
          ),
        );
    });
    return strongest(readings, { missing: effort.isRecorded ? 'activity results' : null });
  },
  sentence: resultOfActivities,
};

function resultsOf(
  { results }: PipelineIndex['effort'],
  kind: number,
  people: readonly number[],
): ReadonlyMap<string, number> {
  const all = results(kind);
  const counts = new Map<string, number>();
  for (const person of people) {
    for (const [result, count] of all[person] ?? []) {
      counts.set(result, (counts.get(result) ?? 0) + count);
    }
  }
  return counts;
}
