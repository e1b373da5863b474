import { lostWithNobodyNamed } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { moreThanOthers, type ShareFigures } from './shared/compare-shares';
import { lateLosses } from './shared/losses';
import { hasColumnFor, isRecorded } from './shared/recorded';

/** Losses after a proposal that name nobody who decides, against the others' lost ones. */
export const lostWithoutDecisionMaker: Pointer<ShareFigures> = {
  look(input) {
    const { pipeline } = input.lookup;
    if (!isRecorded(pipeline, 'decisionMaker')) return { missing: 'decision makers' };
    const isKnown = hasColumnFor(pipeline, 'decisionMaker');
    return moreThanOthers(
      input,
      (people) => lateLosses(input)(people).filter(isKnown),
      (deal) => pipeline.deals[deal]?.decisionMaker == null,
    );
  },
  sentence: lostWithNobodyNamed,
};
