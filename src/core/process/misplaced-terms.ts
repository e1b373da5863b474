import type { ProblemCode } from '../table';
import type { Stage, StageTerms } from './model';

/** A term that means nothing where it stands. */
interface MisplacedTerm {
  readonly term: 'targetConversion' | 'largestDiscount';
  readonly problem: ProblemCode;
  readonly isMisplaced: (stage: TermsAtOutcome) => boolean;
}

type TermsAtOutcome = Pick<Stage, 'outcome' | 'targetConversion' | 'largestDiscount'>;

const MISPLACED_TERMS: readonly MisplacedTerm[] = [
  {
    term: 'targetConversion',
    problem: 'target-of-lost-stage',
    isMisplaced: ({ outcome, targetConversion }) => outcome === 'lost' && targetConversion !== null,
  },
  {
    // Some write down the probability of each stage, which of a won deal is 100 %.
    term: 'targetConversion',
    problem: 'target-of-all-proposals',
    isMisplaced: ({ outcome, targetConversion }) => outcome === 'won' && targetConversion === 1,
  },
  {
    term: 'largestDiscount',
    problem: 'discount-not-of-won-stage',
    isMisplaced: ({ outcome, largestDiscount }) => outcome !== 'won' && largestDiscount !== null,
  },
];

/**
 * The terms of a row that mean nothing there. They stay in the process as people typed them, so
 * that nothing seems to have changed since it was agreed on; no figure is held against them.
 */
export function misplacedTerms(stage: TermsAtOutcome): readonly MisplacedTerm[] {
  return MISPLACED_TERMS.filter(({ isMisplaced }) => isMisplaced(stage));
}

/** What can be said of a stage, and means nothing of an activity. */
const TERMS_OF_STAGES = [
  'exitCriteria',
  'requiredColumns',
  'targetConversion',
  'maxDays',
  'largestDiscount',
] as const satisfies ReadonlyArray<keyof StageTerms>;

/** The terms of an activity's row that only stages can have. */
export function termsOfStages(terms: StageTerms): ReadonlyArray<(typeof TERMS_OF_STAGES)[number]> {
  return TERMS_OF_STAGES.filter((term) => {
    const value = terms[term];
    return value !== null && !(Array.isArray(value) && value.length === 0);
  });
}
