import { contactsOfShortfall } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { type PartFigures, partOfShortfall } from './shared/part-of-shortfall';

/** What fewer first contacts, as far as fewer activities explain them, make up of a shortfall of proposals. */
export const partOfEffort: Pointer<PartFigures> = {
  look: partOfShortfall('effort'),
  sentence: contactsOfShortfall,
};
