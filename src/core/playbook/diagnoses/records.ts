import type { Step } from '../../process';
import type { PointerName } from '../pointers/pointer-names';
import type { SignalCode } from '../signals/signal';
import type { Cause, Diagnosis, Term } from './diagnosis';

/** Short forms for the records, because the add-on has to be loaded for every single formula. */

type At = Step | Omit<Term, 'signal' | 'is'>;

function term(signal: SignalCode, is: Term['is'], at: At | undefined): Term {
  return { signal, is, ...(typeof at === 'string' ? { step: at } : at) };
}

/** The signal is low, at a step or anywhere it is looked at. */
export function low(signal: SignalCode, at?: At): Term {
  return term(signal, 'low', at);
}

export function high(signal: SignalCode, at?: At): Term {
  return term(signal, 'high', at);
}

/** Lower by a material difference. */
export function clearlyLow(signal: SignalCode, at?: At): Term {
  return term(signal, 'clearly low', at);
}

export function clearlyHigh(signal: SignalCode, at?: At): Term {
  return term(signal, 'clearly high', at);
}

export function notLow(signal: SignalCode, at?: At): Term {
  return term(signal, 'not low', at);
}

/** A diagnosis, its fields in the order in which `Diagnosis` has and explains them. */
export function diagnosis(
  code: string,
  title: string,
  problemArea: Diagnosis['problemArea'],
  leading: Diagnosis['leading'],
  pattern: Diagnosis['pattern'],
  causes: Diagnosis['causes'],
  questions: Diagnosis['questions'],
  action: string,
  dataWanted: string,
  followUp: Diagnosis['followUp'],
): Diagnosis {
  return {
    code,
    title,
    problemArea,
    leading,
    pattern,
    causes,
    questions,
    action,
    dataWanted,
    followUp,
  };
}

/** A diagnosis that the sheet itself makes: told as a notice, led by no signal. */
export function notice(
  code: string,
  title: string,
  causes: Diagnosis['causes'],
  questions: Diagnosis['questions'],
  action: string,
  dataWanted: string,
  followUp: Diagnosis['followUp'],
): Diagnosis {
  return diagnosis(code, title, 'notice', [], [], causes, questions, action, dataWanted, followUp);
}

/** A possible cause: its code, in words, and the pointers that can tell for or against it. */
export function cause(code: string, text: string, ...pointers: readonly PointerName[]): Cause {
  return { code, cause: text, pointers };
}

/** The figure that shows whether it worked, as the report names it. */
export function measure(
  signal: SignalCode | null,
  text: string,
  step?: Step,
): Diagnosis['followUp'] {
  return { signal, text, ...(step === undefined ? {} : { step }) };
}

/** One thing to try with more deals than anybody can work on. */
export const OLDEST_TEN = 'Take the oldest ten: agree a next step with a date, or close them.';

/** What several diagnoses want recorded. */
export const WANTED = {
  reasons: 'A reason for each lost deal.',
  nextSteps: 'The next step of each open deal and its date.',
  origins: 'The source and the prospecting method of each deal.',
  created: 'The day on which each deal was created, and its source.',
  stageDates: 'A date for each stage.',
  closeDates: 'A close date and a next step for each open deal.',
} as const;
