import type { Direction } from '../inference/direction';
import type { Target } from '../inference/signal';
import type { Pipeline } from '../pipeline/pipeline';
import type { Advice } from '../playbook/advice';
import { nameFrom } from '../playbook/signals/figure-name';
import type { Signal } from '../playbook/signals/signal';
import {
  type FollowedSignal,
  isFollowed,
  NOTICE_SIGNALS,
  SIGNALS,
} from '../playbook/signals/signals';
import { foldText } from '../text/fold-text';

/** The figure that shows whether an agreement worked: a signal at one place of the process. */
export interface FollowedFigure {
  readonly signal: FollowedSignal;
  readonly target: Target;
}

const FOLLOWED = [...SIGNALS, ...NOTICE_SIGNALS].filter(isFollowed);

/**
 * The figure that a text names in any language, whatever its case and whatever stands behind a
 * semicolon; stages also by an old name. Null where it names none.
 */
export function figureNamed(text: string, pipeline: Pipeline): FollowedFigure | null {
  const { process } = pipeline;
  const wanted = foldText(text.split(';')[0] ?? '');
  if (wanted === '') return null;
  for (const signal of FOLLOWED) {
    const patterns = Object.values(signal.followUp.nameIn);
    for (const target of placesOf(signal, pipeline)) {
      const stage = process.stages[target.stage ?? -1];
      const stageNames = stage === undefined ? [''] : [stage.name, ...stage.aliases];
      const kind = process.activities.find(({ name }) => name === target.activity);
      const kinds = kind === undefined ? [''] : [kind.name, ...kind.aliases];
      const isNamed = patterns.some((pattern) =>
        stageNames.some((name) =>
          kinds.some((each) => foldText(nameFrom(pattern, name, each)) === wanted),
        ),
      );
      if (isNamed) return { signal, target };
    }
  }
  return null;
}

/**
 * The figure that a diagnosis names: at the step it names, else where the finding is, else at the
 * signal's first place. Null where this process has no such place, or the log cannot follow it.
 */
export function figureFor(
  { signal: code, step }: Advice['followUp'],
  pipeline: Pipeline,
  found: Target,
): FollowedFigure | null {
  const signal = FOLLOWED.find((each) => each.code === code);
  const targets = signal === undefined ? [] : placesOf(signal, pipeline);
  const isFound = ({ stage, activity }: Target): boolean =>
    stage === found.stage && activity === found.activity;
  const target =
    step === undefined
      ? (targets.find(isFound) ?? targets[0])
      : targets.find((each) => each.step === step);
  return signal === undefined || target === undefined ? null : { signal, target };
}

function placesOf({ targets, followUp: { together } }: FollowedSignal, pipeline: Pipeline) {
  const places = targets(pipeline.process, pipeline);
  return together === undefined || places.length < 2 ? places : [...places, together];
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
