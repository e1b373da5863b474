import { hasPast, twoSpans } from '../../inference/references/own-past';
import { fewerDoneThanBefore } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { type EffortFigures, effortReadings } from './shared/effort-readings';
import { strongest, TOO_LITTLE } from './shared/points';

/** The person did more of a kind of activity before. */
export const fewerActivitiesThanBefore: Pointer<EffortFigures> = {
  look(input) {
    const { pipelineIndex, person } = input;
    const spans = twoSpans(pipelineIndex.pipeline);
    if (!hasPast(spans, person, { activity: '' })) return TOO_LITTLE;
    const people = [person];
    return strongest(
      effortReadings(
        input,
        { pipelineIndex: spans.recent, people },
        { pipelineIndex: spans.past, people },
      ),
    );
  },
  sentence: fewerDoneThanBefore,
};
