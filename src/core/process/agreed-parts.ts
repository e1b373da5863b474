import { readList, writeList } from '../table';
import { OUTCOMES } from '../tabs';
import {
  A_WEEK,
  CONVERSION,
  DAYS,
  DISCOUNT,
  EXIT,
  REQUIRED,
  valueIn,
  type Wording,
} from './agreed-wordings';
import type { Stage } from './model';
import { parseStep } from './steps';

/** One thing that an agreement says of a stage. */
export interface AgreedPart {
  readonly term: keyof Stage;
  /** The part's text; null where the stage has nothing of the kind. */
  readonly write: (stage: Stage) => string | null;
  /** What a text says of its stage; null where it is no part of this kind. */
  readonly read: (text: string) => Partial<Stage> | null;
}

/** The parts of an agreement's line behind the stage's name, in order. */
export const AGREED_PARTS: readonly AgreedPart[] = [
  {
    term: 'step',
    write: ({ step }) => step,
    read(text) {
      const step = parseStep(text);
      return step === null ? null : { step };
    },
  },
  {
    term: 'outcome',
    write: ({ outcome }) => outcome,
    read(text) {
      const outcome = OUTCOMES.find((each) => each === text);
      return outcome === undefined ? null : { outcome };
    },
  },
  percentPart('targetConversion', CONVERSION),
  numberPart('maxDays', DAYS),
  numberPart('weeklyTarget', A_WEEK),
  percentPart('largestDiscount', DISCOUNT),
  wordedPart(
    'requiredColumns',
    REQUIRED,
    ({ requiredColumns }) => (requiredColumns.length === 0 ? null : writeList(requiredColumns)),
    (value) => ({ requiredColumns: readList(value) }),
  ),
  wordedPart(
    'exitCriteria',
    EXIT,
    ({ exitCriteria }) => exitCriteria,
    (value) => ({ exitCriteria: value }),
  ),
];

function wordedPart(
  term: keyof Stage,
  wording: Wording,
  write: (stage: Stage) => string | null,
  read: (value: string) => Partial<Stage> | null,
): AgreedPart {
  return {
    term,
    write(stage) {
      const value = write(stage);
      return value === null ? null : wording[0].replace('{}', () => value);
    },
    read(text) {
      for (const words of wording) {
        const value = valueIn(text, words);
        const term = value === null ? null : read(value);
        if (term !== null) return term;
      }
      return null;
    },
  };
}

type NumberTerm = 'targetConversion' | 'maxDays' | 'weeklyTarget' | 'largestDiscount';

/** A share (0–1) that is written in per cent. */
function percentPart(term: NumberTerm, wording: Wording): AgreedPart {
  return numberPart(
    term,
    wording,
    (share) => Math.round(share * 1e6) / 1e4,
    (percent) => percent / 100,
  );
}

function numberPart(
  term: NumberTerm,
  wording: Wording,
  written: (value: number) => number = (value) => value,
  meant: (value: number) => number = (value) => value,
): AgreedPart {
  return wordedPart(
    term,
    wording,
    ({ [term]: value }) => (value === null ? null : String(written(value))),
    (value) => (/^[\d.]+$/.test(value) ? { [term]: meant(Number(value)) } : null),
  );
}
