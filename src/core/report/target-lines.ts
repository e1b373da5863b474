import { headlineTargetText } from '../language/headline-targets';
import { THIS_LANGUAGE } from '../language/this-language';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { headlineTargets } from '../playbook/headline-targets';
import { nameFrom } from '../playbook/signals/figure-name';

/** A salesperson's headline targets, a line each with the figure as it is today. */
export function targetLines(lookup: PipelineIndex, person: number): string[] {
  return headlineTargets(lookup, person)
    .filter(({ target }) => target !== null)
    .map(({ signal, stage, target, soFar }) =>
      headlineTargetText(
        nameFrom(signal.followUp.nameIn[THIS_LANGUAGE.tag], stage.name),
        signal.unit,
        target,
        soFar,
      ),
    );
}
