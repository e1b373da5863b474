import type { PipelineIndex } from '../pipeline/pipeline-index';
import { holm } from '../statistics';
import type {
  AssessedComparison,
  AssessedFigure,
  Comparison,
  DirectedP,
  TeamComparison,
} from './comparison';
import { type Direction, opposite } from './direction';
import { FEWEST_OUTCOMES, isMaterial } from './material';
import { compareWithAgreed } from './references/agreed';
import { compareWithOwnPast, twoSpans } from './references/own-past';
import { PeerComparisons } from './references/peer-comparisons';
import { WholeTeam } from './references/whole-team';
import { EVIDENCE_RULE, type EvidenceRule, familyOf } from './rule';
import { type Signal, shownKey } from './signal';

/** What the comparisons of a report say together. */
export interface Evidence<S extends Signal = Signal> {
  readonly assessed: ReadonlyArray<AssessedComparison<S>>;
  /** What was found of the whole team as one, the strongest first. */
  readonly team: ReadonlyArray<AssessedFigure<S>>;
  /** All that the whole team was compared with, whatever it says. */
  readonly teamComparisons: ReadonlyArray<TeamComparison<S>>;
  /** All comparisons of salespeople that were made, whatever they say. */
  readonly comparisons: ReadonlyArray<Comparison<S>>;
  /** Everybody's comparisons with the others, without those who were found. */
  readonly peers: PeerComparisons<S>;
}

/** What may be set otherwise than a report does: by the simulations. */
export interface JudgeOptions<S extends Signal> {
  readonly rule?: EvidenceRule;
  /** The comparisons with the others, where they have been made already. */
  readonly peers?: PeerComparisons<S>;
}

/** A comparison in a direction that is asked about. */
interface Asked<S extends Signal> extends DirectedP {
  readonly comparison: AnyComparison<S>;
  readonly direction: Direction;
}

/** A salesperson's comparison or the whole team's. */
type AnyComparison<S extends Signal> = Comparison<S> | TeamComparison<S>;

/** What is assessed of one: the person is null for the whole team. */
type Assessed<S extends Signal> = AssessedFigure<S> & { readonly person: number | null };

/**
 * Judges all comparisons of a report at once (docs/statistics.md):
 * Holm's procedure over all of them, weighted by what each family may have of the error. Whoever
 * is found leaves the others' reference for that signal and the whole team, what a finding covers
 * leaves the tests, what the whole team misses counts for a person only beyond that, and everything
 * is judged again, until nothing new is found.
 *
 * @param compared indexes of the salespeople whom the report is about
 */
export function judge<S extends Signal>(
  lookup: PipelineIndex,
  compared: readonly number[],
  signals: readonly S[],
  { rule = EVIDENCE_RULE, peers: given }: JudgeOptions<S> = {},
): Evidence<S> {
  const peers = given ?? new PeerComparisons(lookup, compared, signals, rule);
  const spans = twoSpans(lookup.pipeline);
  const self = [
    ...compareWithAgreed(lookup, compared, signals),
    ...compareWithOwnPast(spans, compared, signals, rule.priorDegrees),
  ];
  const team = new WholeTeam(spans, compared, self);
  const covered = new Set<string>();
  let assessed: Array<Assessed<S>>;
  let isSettled: boolean;
  do {
    const personal = [...peers.all(), ...self.map((each) => team.beyond(each))].filter(
      ({ person, signal }) => !covered.has(`${person} ${signal.code}`),
    );
    // What rests on too little to be told takes no part of the error.
    const asked = [...personal, ...team.all()]
      .filter(({ difference }) => difference.outcomes >= FEWEST_OUTCOMES)
      .flatMap((each) => inDirections(each, each.signal.adverse));
    assessed = assess(asked, rule.falseReports, weightsByFamily(asked, rule), 'finding');
    // The team first, so that whoever only shares its trouble is not taken for apart from it.
    isSettled = assessed.filter((each) => each.person === null && team.find(each)).length === 0;
    if (!isSettled) continue;
    for (const each of assessed.filter(isPersonal)) {
      for (const code of each.signal.covers) {
        const entry = `${each.person} ${code}`;
        if (!covered.has(entry)) isSettled = false;
        covered.add(entry);
      }
      if (each.reference.kind === 'others' && peers.exclude(each, each.person)) isSettled = false;
      if (team.exclude(each)) isSettled = false;
    }
  } while (!isSettled);
  const told = strongestReferences(assessed);
  const praised = peers.all().flatMap((each) => inDirections(each, goodDirections(each.signal)));
  const weights = praised.map(({ comparison }) => comparison.signal.weight);
  return {
    assessed: [
      ...told.filter(isPersonal),
      ...assess(praised, rule.falseStrengths, weights, 'strength').filter(isPersonal),
    ],
    team: told.filter(({ person }) => person === null),
    teamComparisons: team.all(),
    comparisons: [...peers.all(), ...self],
    peers,
  };
}

function isPersonal<S extends Signal>(each: Assessed<S>): each is AssessedComparison<S> {
  return each.person !== null;
}

function inDirections<S extends Signal>(
  comparison: AnyComparison<S>,
  directions: readonly Direction[],
): Array<Asked<S>> {
  return directions.map((direction) => ({
    comparison,
    direction,
    ...comparison.toward(direction),
  }));
}

/** The good side of a signal that is worth praise. */
function goodDirections({ hasGoodSide, adverse }: Signal): Direction[] {
  return hasGoodSide ? adverse.map(opposite) : [];
}

/** Every comparison's part of the error: its family's share, divided by the signals' weights. */
function weightsByFamily<S extends Signal>(
  asked: ReadonlyArray<Asked<S>>,
  { shares }: EvidenceRule,
): number[] {
  const sums = new Map<string, number>();
  for (const { comparison } of asked) {
    const family = familyOf(comparison);
    sums.set(family, (sums.get(family) ?? 0) + weightOf(comparison));
  }
  return asked.map(({ comparison }) => {
    const family = familyOf(comparison);
    return (shares[family] * weightOf(comparison)) / (sums.get(family) as number);
  });
}

function weightOf({ person, signal }: AnyComparison<Signal>): number {
  return person === null ? (signal.teamWeight ?? 0) : signal.weight;
}

/** What is told at a level of error: what is evident, material and of enough outcomes. */
function assess<S extends Signal>(
  asked: ReadonlyArray<Asked<S>>,
  level: number,
  weights: readonly number[],
  kind: AssessedComparison['kind'],
): Array<Assessed<S>> {
  const { adjusted } = holm({ p: asked.map(({ p }) => p), weights });
  return asked.flatMap(({ comparison, ...directed }, index): Array<Assessed<S>> => {
    const q = adjusted[index] as number;
    if (q > level || !isWorthTelling(comparison, directed.direction)) return [];
    const { toward: _, ...plain } = comparison;
    return [{ ...plain, ...directed, q, kind }];
  });
}

function isWorthTelling(
  { signal, difference }: AnyComparison<Signal>,
  direction: Direction,
): boolean {
  return difference.outcomes >= FEWEST_OUTCOMES && isMaterial(signal, difference, direction);
}

/**
 * At most one entry a signal and stage for a person: the strongest reference leads, the others are
 * told with it.
 */
function strongestReferences<S extends Signal>(
  assessed: ReadonlyArray<Assessed<S>>,
): Array<Assessed<S>> {
  const strongest = new Map<string, Assessed<S>>();
  for (const each of assessed) {
    const key = [each.person, shownKey(each), each.direction].join('|');
    const before = strongest.get(key);
    if (before === undefined) strongest.set(key, each);
    else {
      const { alsoAgainst = [], ...first } = before;
      const [lead, rest] = each.p < first.p ? [each, first] : [first, each];
      strongest.set(key, { ...lead, alsoAgainst: [...alsoAgainst, rest] });
    }
  }
  return [...strongest.values()];
}
