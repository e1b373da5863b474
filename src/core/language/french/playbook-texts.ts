import { DEALS } from './playbook-texts/deals';
import { FIGURES } from './playbook-texts/figures';
import { FIRST_STEPS } from './playbook-texts/first-steps';
import { FOUNDING_CASES } from './playbook-texts/founding-cases';
import { LATER_STEPS } from './playbook-texts/later-steps';
import { NOTICES } from './playbook-texts/notices';
import { WHOLE_PIPELINE } from './playbook-texts/whole-pipeline';

/** The texts of the playbook's records in French, by the English ones. */
export const PLAYBOOK_TEXTS: Readonly<Record<string, string>> = {
  ...FOUNDING_CASES,
  ...FIRST_STEPS,
  ...LATER_STEPS,
  ...WHOLE_PIPELINE,
  ...NOTICES,
  ...DEALS,
  ...FIGURES,
};
