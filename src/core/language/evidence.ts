import type { AssessedFigure, ReferenceKind } from '../inference/comparison';
import type { SignalUnit } from '../inference/unit';
import { fillPlaces } from '../text/fill-places';
import { foldText } from '../text/fold-text';
import { ofTheKind } from './effort';
import { counted } from './format';
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
  /** Whether the figure is that of the whole team. */
  readonly isOfTeam?: boolean;
  /** How many were found for the same and so are no part of the others; a page names nobody else. */
  readonly excluded: number;
}

/**
 * The evidence as a sentence with counts, interval and reference, such as "Proposals become deals
 * less often: 5 of 31 (16 %, likely 7–33 %) against 48 of 112 (43 %) for the others."
 */
export function evidenceSentence(
  { signal, target, difference, own, other, reference, agreed }: AssessedFigure,
  { start, stage, excluded, isOfTeam: isEach = false }: EvidenceNames,
): string {
  const { unit } = signal;
  const { observed, expected, low, high } = difference;
  const beginning = fillPlaces(start, {
    called: isCalledProposal(stage) ? '' : ` (${stage})`,
    stage,
    kind: ofTheKind(target.activity),
    origin: target.origin?.name ?? '',
  });
  const ownText = sampleText(own, { unit, value: observed, low, high, beside: expected, isEach });
  const referenceText =
    other === null
      ? agreedText(unit, { agreed: agreed ?? expected, expected, observed })
      : `${sampleText(other, { unit, value: expected, low: null, high: null, beside: observed, isEach })} ${REFERENCE_WORDS[reference.kind]}`;
  return `${beginning}: ${ownText} against ${referenceText}${withoutText(excluded)}.`;
}

/** `45 % agreed`; with what of it shows by now, where losses are decided sooner than wins. */
export function agreedText(
  unit: SignalUnit,
  { agreed, expected, observed }: { agreed: number; expected: number; observed: number },
): string {
  const target = figureText(unit, agreed, observed);
  const byNow = figureText(unit, expected, observed);
  return target === byNow
    ? `${target} agreed`
    : `${target} agreed (${byNow} to be expected by now)`;
}

function withoutText(people: number): string {
  if (people === 0) return '';
  return ` (without ${counted(people, 'person', 'people')} who ${people === 1 ? 'stands' : 'stand'} out too)`;
}

/** Whether the team calls the stage a proposal itself, so that nobody has to be told. */
export function isCalledProposal(stageName: string): boolean {
  return foldText(stageName).startsWith('proposal');
}

/** Said after the evidence of a finding: that it is enough. */
export function enoughEvidence(sentence: string): string {
  return `${sentence} Hard to explain by chance.`;
}
