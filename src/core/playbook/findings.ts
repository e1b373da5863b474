import type { AssessedComparison, AssessedFigure } from '../inference/comparison';
import type { Evidence } from '../inference/judge';
import { evidenceSentence } from '../language/evidence';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { type Shortfall, shortfallOf } from '../shortfall/proposal-shortfall';
import { adviceForCause } from './advice-for-cause';
import type { Diagnosis } from './diagnoses/diagnosis';
import { type Match, matchDiagnoses } from './match-diagnoses';
import { pointerInput } from './pointer-input';
import { type RankedCauses, rankCauses } from './rank-causes';
import type { Signal } from './signals/signal';

/** A finding or a strength of a salesperson or of the whole team, ready to be told. */
export interface Finding {
  readonly comparison: AssessedFigure<Signal>;
  readonly stageName: string | null;
  readonly sentence: string;
  /** The sentence without ranges, for an overview. */
  readonly short: string;
  readonly diagnosis: Diagnosis | null;
  /** The diagnosis's causes with what points to each, the likeliest first; null without one. */
  readonly rankedCauses: RankedCauses | null;
  /** The exact split of a shortfall of proposals; null for other findings. */
  readonly shortfall: Shortfall | null;
  /** Other diagnoses of the same problem. */
  readonly also: readonly Diagnosis[];
}

/** What the evidence says of one salesperson; each list in the order in which it is told. */
export interface Findings {
  readonly strengths: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** Finds what is to be told of one salesperson, with the diagnoses that explain it. */
export function findingsOf(
  lookup: PipelineIndex,
  evidence: Evidence<Signal>,
  person: number,
): Findings {
  const tell = (match: Match): Finding => findingOf(lookup, evidence, match);
  const matches = matchDiagnoses(lookup, evidence, person);
  const ofKind = (kind: AssessedComparison['kind']): Finding[] =>
    matches.filter(({ comparison }) => comparison.kind === kind).map(tell);
  return { strengths: ofKind('strength'), findings: ofKind('finding') };
}

function findingOf(
  lookup: PipelineIndex,
  evidence: Evidence<Signal>,
  { comparison, diagnosis, also }: Match,
): Finding {
  const input = pointerInput(lookup, evidence, comparison);
  const rankedCauses = diagnosis === null ? null : rankCauses(diagnosis, input);
  return {
    ...toldOf(lookup, comparison),
    diagnosis:
      diagnosis === null || rankedCauses === null ? null : adviceForCause(diagnosis, rankedCauses),
    rankedCauses,
    shortfall: diagnosis?.split === 'proposals' ? shortfallOf(input) : null,
    also,
  };
}

/**
 * A compared figure with its sentence, before anything is made of it.
 *
 * @param isOfTeam whether it is the figure of the whole team
 */
export function toldOf(
  { pipeline: { process } }: PipelineIndex,
  comparison: AssessedFigure<Signal>,
  isOfTeam = false,
): Pick<Finding, 'comparison' | 'stageName' | 'sentence' | 'short'> {
  const { signal, target, direction } = comparison;
  const stageName = target.stage === null ? null : (process.stages[target.stage]?.name ?? null);
  const names = {
    start: signal.sentenceStart[direction] ?? '',
    stage: stageName ?? '',
    excluded: excludedFrom(comparison),
    isOfTeam,
  };
  const difference = { ...comparison.difference, low: null, high: null };
  return {
    comparison,
    stageName,
    sentence: evidenceSentence(comparison, names),
    short: evidenceSentence({ ...comparison, difference }, { ...names, excluded: 0 }),
  };
}

/** How many people are left out of the reference, because they were found for the same. */
function excludedFrom({ reference: { people, excluded } }: AssessedFigure): number {
  return excluded.filter((person) => !people.includes(person)).length;
}
