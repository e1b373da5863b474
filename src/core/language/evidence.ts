import type { AssessedFigure, ReferenceKind } from '../inference/comparison';
import { inflatePValue } from '../inference/inflate-p-value';
import { pInDirection } from '../inference/samples/difference';
import type { SignalUnit } from '../inference/unit';
import { foldText } from '../text/fold-text';
import { listed, whole } from './format';
import { figureText, sampleText } from './samples';

const REFERENCE_WORDS: Readonly<Record<ReferenceKind, string>> = {
  others: 'for the others',
  agreed: 'agreed',
  'own past': 'in the time before',
};

/** What an evidence sentence names. */
export interface EvidenceNames {
  /** How it begins, from the signal: `Proposals{called} become deals less often`. */
  readonly start: string;
  /** The stage's name; '' for the pipeline as a whole. */
  readonly stage: string;
  /** Names of those who were found for the same and so are no part of the others. */
  readonly excluded: readonly string[];
}

/**
 * The evidence as a sentence with counts, interval and reference, such as "Proposals become deals
 * less often: 5 of 31 (16 %, likely 7–33 %) against 48 of 112 (43 %) for the others."
 */
export function evidenceSentence(
  { signal, target, difference, own, other, reference, agreed }: AssessedFigure,
  { start, stage, excluded }: EvidenceNames,
): string {
  const { unit } = signal;
  const { observed, expected, low, high } = difference;
  const called = isCalledProposal(stage) ? '' : ` (${stage})`;
  // Functions, because a name may hold what `replace` takes for a pattern.
  const beginning = start
    .replace('{called}', () => called)
    .replace('{stage}', () => stage)
    .replace('{origin}', () => target.origin?.name ?? '');
  const ownText = sampleText(own, { unit, value: observed, low, high, beside: expected });
  const referenceText =
    other === null
      ? agreedText(unit, { agreed: agreed ?? expected, expected, observed })
      : `${sampleText(other, { unit, value: expected, low: null, high: null, beside: observed })} ${REFERENCE_WORDS[reference.kind]}`;
  return `${beginning}: ${ownText} against ${referenceText}${withoutText(excluded)}.`;
}

/** `45 % agreed`; with what of it shows by now, where losses are decided sooner than wins. */
function agreedText(
  unit: SignalUnit,
  { agreed, expected, observed }: { agreed: number; expected: number; observed: number },
): string {
  const target = figureText(unit, agreed, observed);
  const byNow = figureText(unit, expected, observed);
  return target === byNow
    ? `${target} agreed`
    : `${target} agreed (${byNow} to be expected by now)`;
}

function withoutText(names: readonly string[]): string {
  if (names.length === 0) return '';
  return ` (without ${listed(names)}, who ${names.length === 1 ? 'stands' : 'stand'} out too)`;
}

/** Whether the team calls the stage a proposal itself, so that nobody has to be told. */
export function isCalledProposal(stageName: string): boolean {
  return foldText(stageName).startsWith('proposal');
}

/** Said after the evidence of a finding: that it is enough. */
export function enoughEvidence(sentence: string): string {
  return `${sentence} Not chance.`;
}

/** Nobody waits for more outcomes than these. */
const MOST_OUTCOMES = 200;

/** Why a watch is no finding, and how many more outcomes would settle it. */
export function doubtText(comparison: AssessedFigure, moreOutcomesNeeded: number | null): string {
  const more =
    moreOutcomesNeeded === null || moreOutcomesNeeded > MOST_OUTCOMES
      ? ''
      : `; ${whole(moreOutcomesNeeded)} more outcomes like these would tell`;
  return `${doubt(comparison)}${more}.`;
}

/** What keeps a difference from being evident: chance, else the others' spread, else the leads. */
function doubt({
  difference,
  direction,
  threshold,
  overdispersion,
  reference,
}: AssessedFigure): string {
  const byChance = pInDirection(difference, direction);
  if (byChance > threshold) return 'May be chance';
  if (inflatePValue(byChance, overdispersion) <= threshold) {
    return 'May come from other lead sources';
  }
  return reference.kind === 'others'
    ? 'The others differ among themselves about as much'
    : 'The others changed about as much';
}
