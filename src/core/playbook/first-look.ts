import type { Lean } from '../inference/first-look/lean';
import type { Evidence } from '../inference/judge';
import { isMaterial } from '../inference/material';
import { figureOf } from '../inference/samples/sample';
import { leanInShort, leanSentence } from '../language/first-look';
import { othersOf } from '../pipeline/others';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { adviceForCause } from './advice-for-cause';
import { DIAGNOSES } from './diagnoses';
import type { Diagnosis } from './diagnoses/diagnosis';
import type { Finding } from './findings';
import { pointerInput } from './pointer-input';
import { type RankedCauses, rankCauses } from './rank-causes';
import { EFFORT } from './signals/effort';
import { figureName } from './signals/figure-name';
import type { Signal, SignalCode } from './signals/signal';
import type { FollowedSignal } from './signals/signals';

/** From which probability on a look is told: the team's one, and one in a person's part. */
export const TOLD_OF_TEAM = 0.25;
export const TOLD_OF_PERSON = 0.5;

/** Where to look first: what the figures lean to, told with the questions of its diagnosis. */
export interface Look {
  readonly lean: Lean<FollowedSignal>;
  /** Null for the pipeline as a whole. */
  readonly stageName: string | null;
  readonly sentence: string;
  /** What it leans to alone, for an overview. */
  readonly short: string;
  readonly diagnosis: Diagnosis;
  readonly rankedCauses: RankedCauses;
}

/** What a report has found already, so that nothing is told twice. */
export interface AlreadyTold {
  /** The person's findings. */
  readonly findings: readonly Finding[];
  /** The findings about the team as one. */
  readonly teamFindings: readonly Finding[];
}

/** A lean with the diagnosis that it would lead. */
export interface Candidate {
  readonly lean: Lean<FollowedSignal>;
  readonly diagnosis: Diagnosis;
}

/**
 * The likeliest place of one person, from 1 in 2 on; null where there is none, or where a finding
 * tells the same problem already.
 */
export function lookOfPerson(
  lookup: PipelineIndex,
  evidence: Evidence<Signal>,
  leans: ReadonlyArray<Lean<FollowedSignal>>,
  told: AlreadyTold,
): Look | null {
  const untold = leans.filter((lean) => !isTold(lookup, lean, told));
  return lookAt(lookup, evidence, likeliestPlace(untold, TOLD_OF_PERSON));
}

/** The one likeliest place over all people and figures, from 1 in 4 on; null where there is none. */
export function lookOfTeam(
  lookup: PipelineIndex,
  evidence: Evidence<Signal>,
  leans: ReadonlyArray<Lean<FollowedSignal>>,
  teamFindings: readonly Finding[],
): Look | null {
  const untold = leans.filter((lean) => !isTold(lookup, lean, { findings: [], teamFindings }));
  return lookAt(lookup, evidence, likeliestPlace(untold, TOLD_OF_TEAM));
}

/** Whether a look and a finding of the same person are about the same problem. */
export function isSameProblem(
  { lean, diagnosis }: Pick<Look, 'lean' | 'diagnosis'>,
  found: Finding,
): boolean {
  const { signal, target } = found.comparison;
  const areas = [found.diagnosis, ...found.also].map((each) => each?.problemArea);
  return (
    signal.code === lean.signal.code ||
    lean.signal.covers.includes(signal.code) ||
    (target.stage !== null && target.stage === lean.target.stage) ||
    areas.includes(diagnosis.problemArea)
  );
}

function isTold(
  lookup: PipelineIndex,
  lean: Lean<FollowedSignal>,
  { findings, teamFindings }: AlreadyTold,
): boolean {
  const diagnosis = diagnosisOf(lean);
  if (diagnosis === null) return true;
  return (
    findings.some((found) => isSameProblem({ lean, diagnosis }, found)) ||
    // What all have in common is told of the team, not of each who is no worse than the rest.
    (teamFindings.some(
      ({ comparison: { signal, reference } }) =>
        reference.kind === lean.reference && signal.code === lean.signal.code,
    ) &&
      !isWorseThanRest(lookup, lean))
  );
}

/** Whether a person's figure probably is materially worse than that of all the others together. */
function isWorseThanRest(
  lookup: PipelineIndex,
  { person, signal, target, direction, estimate }: Lean<FollowedSignal>,
): boolean {
  const rest = othersOf(lookup.pipeline.salespeople, person);
  const sample = signal.sample({ lookup, people: rest }, target);
  const expected = typeof sample === 'string' ? null : figureOf(sample);
  return expected !== null && isMaterial(signal, { observed: estimate, expected }, direction);
}

/**
 * The likeliest place of all. First contacts are what proposals come from: where both lean, the
 * proposals are told, which the first contacts are a pointer of, unless only the first contacts are
 * more likely than not to be few. So it is with the effort that is put in, and besides it is told
 * before nothing that comes out and is more likely than not.
 */
export function likeliestPlace(
  leans: ReadonlyArray<Lean<FollowedSignal>>,
  least: number,
): Candidate | null {
  const places = new Map<string, Candidate>();
  for (const lean of leans) {
    const diagnosis = diagnosisOf(lean);
    if (diagnosis === null || lean.probability < least || !showsInFigures(lean)) continue;
    const place = { lean, diagnosis };
    const key = `${lean.person} ${diagnosis.problemArea}`;
    const before = places.get(key);
    if (before === undefined || isToldBefore(place, before)) places.set(key, place);
  }
  let best: Candidate | null = null;
  for (const place of places.values()) {
    if (best === null || isLikelier(place, best)) best = place;
  }
  return best;
}

/** Of two places, whether the first is the one to look at first. */
function isLikelier({ lean: a }: Candidate, { lean: b }: Candidate): boolean {
  const isPutIn = ({ signal }: Lean<FollowedSignal>): boolean => signal.code === EFFORT.code;
  if (isPutIn(a) && !isPutIn(b) && b.probability >= TOLD_OF_PERSON) return false;
  if (isPutIn(b) && !isPutIn(a) && a.probability >= TOLD_OF_PERSON) return true;
  return a.probability > b.probability;
}

/** How far the counted figure must be off, as a share of the typical one, for a lean to be told. */
const SHOWN_FROM = 0.1;

/**
 * Whether the figures that stand in the sentence say the same as it does: the rest of a lean's
 * probability is what is believed beforehand, which alone is nothing to talk about.
 */
function showsInFigures({ direction, observed, typical, other }: Lean<FollowedSignal>): boolean {
  const rest = other === null ? typical : (figureOf(other) ?? typical);
  return direction === 'low'
    ? observed <= (1 - SHOWN_FROM) * typical && observed < rest
    : observed >= (1 + SHOWN_FROM) * typical && observed > rest;
}

/** Of two leans of one person to the same problem, whether the first is the one to tell. */
function isToldBefore(a: Candidate, b: Candidate): boolean {
  const isMore = ({ lean }: Candidate): boolean => lean.probability >= TOLD_OF_PERSON;
  if (isMore(a) !== isMore(b)) return isMore(a);
  return DIAGNOSES.indexOf(a.diagnosis) < DIAGNOSES.indexOf(b.diagnosis);
}

/** The diagnosis that the signal leads, the founding ones first. */
function diagnosisOf({ signal, direction }: Lean<FollowedSignal>): Diagnosis | null {
  const leads = (code: SignalCode, { leading: [first] }: Diagnosis): boolean =>
    first?.signal === code && first.is === direction;
  return DIAGNOSES.find((each) => leads(signal.code, each)) ?? null;
}

function lookAt(
  lookup: PipelineIndex,
  evidence: Evidence<Signal>,
  candidate: Candidate | null,
): Look | null {
  if (candidate === null) return null;
  const { lean, diagnosis } = candidate;
  const { process } = lookup.pipeline;
  const stageName = process.stages[lean.target.stage ?? -1]?.name ?? null;
  const rankedCauses = rankCauses(diagnosis, pointerInput(lookup, evidence, lean));
  return {
    lean,
    stageName,
    sentence: leanSentence(figureName(lean, process), lean),
    short: leanInShort(figureName(lean, process), lean),
    diagnosis: adviceForCause(diagnosis, rankedCauses),
    rankedCauses,
  };
}
