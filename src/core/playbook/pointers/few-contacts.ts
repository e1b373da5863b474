import { lostWithFewContacts } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { moreThanOthers, type ShareFigures } from './shared/compare-shares';
import { lateLosses } from './shared/losses';
import { isRecorded } from './shared/recorded';

/** A deal with no more contacts than this hangs on one person. */
const FEW_CONTACTS = 1;

/** Losses after a proposal with one contact or none, against the others' lost ones. */
export const fewContacts: Pointer<ShareFigures> = {
  look(input) {
    const { pipeline } = input.lookup;
    if (!isRecorded(pipeline, 'contacts')) return { missing: 'contacts' };
    const contactsOf = (deal: number): number | null => pipeline.deals[deal]?.contacts ?? null;
    return moreThanOthers(
      input,
      (people) => lateLosses(input)(people).filter((deal) => contactsOf(deal) !== null),
      (deal) => (contactsOf(deal) ?? 0) <= FEW_CONTACTS,
    );
  },
  sentence: lostWithFewContacts,
};
