import { readList, writeList } from '../table';
import { OUTCOMES } from '../tabs';
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

/**
 * How a part that is more than a code is worded in English, German, Spanish, French and Portuguese,
 * `{}` where its value stands. The English words are written; those of any language are read.
 */
type Wording = readonly [english: string, ...others: string[]];

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
  percentPart('targetConversion', [
    'target {} %',
    'Ziel {} %',
    'objetivo {} %',
    'objectif {} %',
    'meta {} %',
  ]),
  numberPart('maxDays', [
    'max {} days',
    'max. {} Tage',
    'máx. {} días',
    'max. {} jours',
    'máx. {} dias',
  ]),
  numberPart('weeklyTarget', [
    '{} a week',
    '{} pro Woche',
    '{} a la semana',
    '{} par semaine',
    '{} por semana',
  ]),
  percentPart('largestDiscount', [
    'discount up to {} %',
    'bis {} % Rabatt',
    'descuento hasta {} %',
    'remise max. {} %',
    'desconto até {} %',
  ]),
  wordedPart(
    'requiredColumns',
    ['needs {}', 'braucht {}', 'requiere {}', 'exige {}', 'requer {}'],
    ({ requiredColumns }) => (requiredColumns.length === 0 ? null : writeList(requiredColumns)),
    (value) => ({ requiredColumns: readList(value) }),
  ),
  wordedPart(
    'exitCriteria',
    ['exit {}', 'weiter, wenn {}', 'sale con {}', 'sortie {}', 'sai com {}'],
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

/** What stands in a text where its wording has `{}`; null where it is worded otherwise. */
function valueIn(text: string, words: string): string | null {
  const [before = '', after = ''] = words.split('{}');
  const isWordedSo =
    text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length;
  return isWordedSo ? text.slice(before.length, text.length - after.length) : null;
}
