import { hasPast, twoSpans } from '../../inference/references/own-past';
import { fewerDoneThanBefore } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { type EffortFigures, effortReadings } from './shared/effort-readings';
import { strongest, TOO_LITTLE } from './shared/points';

/** The person did more of a kind of activity before. */
export const fewerActivitiesThanBefore: Pointer<EffortFigures> = {
  look(input) {
    const { lookup, person } = input;
    const spans = twoSpans(lookup.pipeline);
    if (!hasPast(spans, person, { activity: '' })) return TOO_LITTLE;
    const people = [person];
    return strongest(
      effortReadings(input, { lookup: spans.recent, people }, { lookup: spans.past, people }),
    );
  },
  sentence: fewerDoneThanBefore,
};
