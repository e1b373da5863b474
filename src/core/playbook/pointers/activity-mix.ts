import { whole } from '../../language/format';
import { pick } from '../../pick';
import { sumOf } from '../../sum';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { otherShare } from './shared/other-share';
import { ofTheOthers } from './shared/phrases';
import { strongest } from './shared/points';

/** The activities are of other kinds than the others' are. */
export const activityMix: Pointer<ShareFigures & { readonly name: string }> = {
  look({ pipelineIndex: { effort }, person, others }) {
    const { names } = effort.kinds;
    const eventsOf = (kind: number, people: readonly number[]): number =>
      sumOf(pick(effort.of([kind]), people).map(({ events }) => events));
    const own = names.map((_, kind) => eventsOf(kind, [person]));
    const other = names.map((_, kind) => eventsOf(kind, others));
    const [of, otherOf] = [sumOf(own), sumOf(other)];
    // Of a single kind there is no mix.
    if (names.length < 2) return strongest<ShareFigures & { readonly name: string }>([]);
    return strongest(
      names.flatMap((name, kind) => {
        const [n = 0, otherN = 0] = [own[kind], other[kind]];
        // Of a mix the kind that there is more of is told: the time went there.
        return n * otherOf < otherN * of ? [] : otherShare({ n, of, otherN, otherOf }, { name });
      }),
    );
  },
  sentence: (figures) =>
    `${whole(figures.n)} of ${whole(figures.of)} activities are “${figures.name}”${ofTheOthers(figures)}`,
};
