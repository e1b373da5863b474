import { paceOfKind } from '../../language/playbook/efforts';
import { kindOfActivities } from '../../language/playbook/shares';
import { pick } from '../../pick';
import { sumOf } from '../../sum';
import type { Pointer } from './pointer';
import type { ShareFigures } from './shared/compare-shares';
import { otherShare } from './shared/other-share';
import { strongest, TOO_LITTLE } from './shared/points';

interface Figures extends ShareFigures {
  readonly name: string;
  /** How many a week, where they are no more than the others'; else null. */
  readonly pace: { readonly own: number; readonly other: number } | null;
}

/** Of one kind of activities more is done than the others do, so that the mix is another. */
export const activityMix: Pointer<Figures> = {
  look({ lookup: { effort }, person, others }) {
    const { names } = effort.kinds;
    const eventsOf = (kind: number, people: readonly number[]): number =>
      sumOf(pick(effort.of([kind]), people).map(({ events }) => events));
    const weeksOf = (people: readonly number[]): number =>
      sumOf(pick(effort.exposures, people).map(({ weeks }) => weeks));
    const own = names.map((_, kind) => eventsOf(kind, [person]));
    const other = names.map((_, kind) => eventsOf(kind, others));
    const [of, otherOf] = [sumOf(own), sumOf(other)];
    const [weeks, otherWeeks] = [weeksOf([person]), weeksOf(others)];
    // Of a single kind there is no mix.
    if (names.length < 2) return TOO_LITTLE;
    return strongest(
      names.flatMap((name, kind) => {
        const [n = 0, otherN = 0] = [own[kind], other[kind]];
        if (n * otherOf < otherN * of) return [];
        // A larger share of less in all is no sign that the time went there.
        const isMore = n * otherWeeks > otherN * weeks;
        const pace = isMore ? null : { own: n / weeks, other: otherN / otherWeeks };
        return otherShare({ n, of, otherN, otherOf }, { name, pace }).map((reading) =>
          isMore ? reading : { ...reading, points: 'against' as const, p: 1 },
        );
      }),
    );
  },
  sentence: ({ pace, ...figures }) =>
    pace === null ? kindOfActivities(figures) : paceOfKind(figures.name, pace.own, pace.other),
};
