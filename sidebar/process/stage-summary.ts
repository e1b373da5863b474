import {
  aWeek,
  daysAtMost,
  PROCESS_TEXTS,
  perCent,
  percentOff,
} from '../../src/core/language/sidebar/process';
import { stepName } from '../../src/core/language/step-names';
import { BLANK_TERMS, ownTerms, type ProcessDraft, type StageDraft } from './draft';
import type { NumberField } from './draft-errors';
import { numberText, parseNumber } from './number-text';

/**
 * A stage in one line, such as "Needs analysis · 40 % · 21 days"; what a person's process has of
 * its own is marked.
 */
export function stageSummary(
  draft: ProcessDraft,
  stage: StageDraft,
  salesperson: string | null,
): string {
  const texts = PROCESS_TEXTS;
  const own = salesperson === null ? BLANK_TERMS : ownTerms(draft, salesperson, stage.id);
  if (own.skip && salesperson !== null) return texts.skipped;
  const figure = (field: NumberField, withUnit: (text: string) => string): string => {
    const ownText = shown(own[field]);
    const text = ownText === '' ? shown(stage.terms[field]) : ownText;
    if (text === '') return '';
    return ownText === '' ? withUnit(text) : `${withUnit(text)} (${texts.ownMark})`;
  };
  const isOpen = stage.outcome === 'open';
  const isWon = stage.outcome === 'won';
  return [
    stepOrOutcome(stage),
    isOpen || isWon ? figure('targetConversion', perCent) : '',
    isWon ? figure('largestDiscount', percentOff) : '',
    isOpen ? figure('maxDays', daysAtMost) : '',
    figure('weeklyTarget', aWeek),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The step of an open stage, or that it is still to be chosen; else what the stage means. */
function stepOrOutcome({ outcome, step, terms }: StageDraft): string {
  if (outcome !== 'open') return PROCESS_TEXTS.outcomes[outcome];
  if (step === '') return terms.skip ? '' : PROCESS_TEXTS.stepMissing;
  return stepName(step);
}

/** A typed number as it will be saved; what is no number is shown by its field, not here. */
function shown(text: string): string {
  const value = parseNumber(text);
  return value === 'invalid' ? '' : numberText(value);
}
