import type { Pipeline } from '../pipeline/pipeline';
import type { Advice } from '../playbook/advice';
import type { Direction, Signal, SignalCode, Target } from '../playbook/signals/signal';
import { NOTICE_SIGNALS, SIGNALS } from '../playbook/signals/signals';
import type { SalesProcess } from '../process';
import { foldText } from '../text/fold-text';

/** The figure that shows whether an agreement worked: a signal at one place of the process. */
export interface Measure {
  readonly signal: Signal;
  readonly target: Target;
}

/**
 * How a measure is written in the Coaching Log, and found again there. A signal without a line here
 * is not followed up.
 */
const MEASURE_TEXTS: Readonly<Partial<Record<SignalCode, string>>> = {
  'proposals into deals': 'Proposals that become deals',
  'proposals per week': 'Proposals a week',
  discount: 'Median discount of won deals',
  entries: 'New deals in {stage} a week',
  conversion: 'Deals that advance from {stage}',
  time: 'Typical days in {stage}',
  share: 'Share of open deals in {stage}',
  'share of first steps': 'Share of open deals in the first steps',
  'win rate': 'Decided deals that are won',
  'deal size': 'Median amount of won deals',
  cycle: 'Median days from creation to deal',
  losses: 'Share of losses in {stage}',
  'late losses': 'Share of losses after a proposal',
  skips: 'Deals that skip {stage}',
  returns: 'Deals that go back from {stage}',
  'next steps missing': 'Open deals without a next step',
  slippage: 'Open deals past their date or pushed twice',
  stalled: 'Open deals that wait longer than usual',
};

const FOLLOWED = [...SIGNALS, ...NOTICE_SIGNALS];

/** The measure in words; null where the signal is not followed up. */
export function measureText({ signal, target }: Measure, process: SalesProcess): string | null {
  const text = MEASURE_TEXTS[signal.code];
  if (text === undefined) return null;
  return text.replace('{stage}', () => process.stages[target.stage ?? -1]?.name ?? '');
}

/**
 * The measure that a text names, whatever its case and whatever stands behind a semicolon; stages
 * also by an old name. Null where it names none.
 */
export function measureNamed(text: string, pipeline: Pipeline): Measure | null {
  const { process } = pipeline;
  const wanted = foldText(text.split(';')[0] ?? '');
  if (wanted === '') return null;
  for (const signal of FOLLOWED) {
    const pattern = MEASURE_TEXTS[signal.code];
    if (pattern === undefined) continue;
    for (const target of signal.targets(process, pipeline)) {
      const stage = process.stages[target.stage ?? -1];
      const names = stage === undefined ? [''] : [stage.name, ...stage.aliases];
      if (names.some((name) => foldText(pattern.replace('{stage}', () => name)) === wanted)) {
        return { signal, target };
      }
    }
  }
  return null;
}

/**
 * The measure that a diagnosis names: at the step it names, else where the finding is, else at the
 * signal's first place. Null where this process has no such place.
 */
export function measureOf(
  { signal: code, step }: Advice['followUp'],
  pipeline: Pipeline,
  found: Target,
): Measure | null {
  const signal = FOLLOWED.find((each) => each.code === code);
  const targets = signal?.targets(pipeline.process, pipeline) ?? [];
  const isFound = ({ stage }: Target): boolean => stage === found.stage;
  const target =
    step === undefined
      ? (targets.find(isFound) ?? targets[0])
      : targets.find((each) => each.step === step);
  return signal === undefined || target === undefined ? null : { signal, target };
}

/**
 * Which way is better. A figure that is trouble both ways is better nearer to the others'.
 *
 * @param before the person's own figure, and the others', at the agreement
 */
export function betterDirection({ adverse }: Signal, before: number, others: number): Direction {
  const [first, second] = adverse;
  if (second !== undefined) return before < others ? 'high' : 'low';
  return first === 'low' ? 'high' : 'low';
}
