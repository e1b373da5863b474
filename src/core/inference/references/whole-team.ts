import type { AssessedComparison, AssessedFigure, Comparison, TeamComparison } from '../comparison';
import type { Direction } from '../direction';
import { pInDirection } from '../samples/difference';
import { differenceOf, together } from '../samples/sample';
import { type Signal, type SignalAtTarget, shownKey } from '../signal';
import type { TwoSpans } from './own-past';
import { teamAgainstAgreed, teamAgainstOwnPast } from './team-figures';

/** Fewer people than this are no team: what is true of one person is told of that person. */
const FEWEST_PEOPLE = 2;

/** What a whole team is set against; it has no others. */
type TeamReference = 'agreed' | 'own past';

/**
 * The whole team as one at each headline figure, against the target that all agreed to and against
 * its own past: a trouble that all have in common is nobody's finding. Who is found to stand apart
 * leaves the team, so that one person's trouble is not told as everybody's. Where the team is found
 * to miss a target, a person's miss counts only by what it goes beyond the others'.
 */
export class WholeTeam<S extends Signal = Signal> {
  private readonly spans: TwoSpans;
  private readonly compared: readonly number[];
  private readonly byFigure = new Map<string, Array<Comparison<S>>>();
  private readonly apart = new Map<string, Set<number>>();
  private readonly found = new Set<string>();

  /**
   * @param compared indexes of the people whom the report is about
   * @param personal their comparisons with what was agreed and with their own past
   */
  constructor(
    spans: TwoSpans,
    compared: readonly number[],
    personal: ReadonlyArray<Comparison<S>>,
  ) {
    this.spans = spans;
    this.compared = compared;
    for (const each of personal) {
      const kind = each.reference.kind;
      if (kind === 'others' || !this.isTested(each)) continue;
      const key = figureKey(each, kind);
      this.byFigure.set(key, [...(this.byFigure.get(key) ?? []), each]);
    }
  }

  /** The team's comparisons as they stand. */
  all(): Array<TeamComparison<S>> {
    return [...this.byFigure.keys()].flatMap((key) => {
      const members = this.membersAt(key);
      if (members.length < FEWEST_PEOPLE) return [];
      const made =
        members[0]?.reference.kind === 'agreed'
          ? teamAgainstAgreed(this.spans.recent.pipeline, this.compared, members)
          : teamAgainstOwnPast(this.spans, members);
      const excluded = [...(this.apart.get(key) ?? [])];
      return made === null ? [] : [{ ...made, reference: { ...made.reference, excluded } }];
    });
  }

  /** Notes that the team was found at a figure; false where that is known. */
  find(figure: AssessedFigure): boolean {
    const { kind } = figure.reference;
    if (kind === 'others') return false;
    const key = figureKey(figure, kind);
    const isNew = !this.found.has(key);
    this.found.add(key);
    return isNew;
  }

  /**
   * Takes somebody who was found out of the team at that figure, so that the team is judged anew;
   * false where that was done before, or where nothing of the team is tested there.
   */
  exclude(comparison: AssessedComparison<S>): boolean {
    const key = figureKey(
      comparison,
      // Who differs from the others has no part in how the team stands beside its target.
      comparison.reference.kind === 'own past' ? 'own past' : 'agreed',
    );
    const apart = this.apart.get(key) ?? new Set();
    if (!this.byFigure.has(key) || apart.has(comparison.person)) return false;
    this.apart.set(key, apart.add(comparison.person));
    this.found.delete(key);
    return true;
  }

  /**
   * A person's comparison with what was agreed where the team was found to miss it: not less likely
   * to be chance than the person's difference from the rest of the team. Any other as it is.
   */
  beyond(comparison: Comparison<S>): Comparison<S> {
    const { person, own, reference, toward } = comparison;
    const key = figureKey(comparison, 'agreed');
    if (reference.kind !== 'agreed' || !this.found.has(key)) return comparison;
    const rest = together(
      this.membersAt(key).flatMap((each) => (each.person === person ? [] : [each.own])),
    );
    const difference = rest && differenceOf(own, rest);
    return {
      ...comparison,
      toward(direction: Direction) {
        const alone = toward(direction);
        const apart = difference === null ? 1 : pInDirection(difference, direction);
        return { ...alone, p: Math.max(alone.p, apart) };
      },
    };
  }

  private membersAt(key: string): Array<Comparison<S>> {
    const apart = this.apart.get(key);
    return (this.byFigure.get(key) ?? []).filter(({ person }) => !(apart?.has(person) ?? false));
  }

  /** Whether it is a figure that is tested of the team, at the place where that is shown. */
  private isTested({ signal, target }: SignalAtTarget<S>): boolean {
    const { pipeline } = this.spans.recent;
    return (
      signal.teamWeight !== null &&
      signal
        .targets(pipeline.process, pipeline)
        .some(({ stage, activity }) => stage === target.stage && activity === target.activity)
    );
  }
}

function figureKey(place: SignalAtTarget, kind: TeamReference): string {
  return `${kind} ${shownKey(place)}`;
}
