import { ofNotice } from './open-deal-samples';

/** Open deals without a next step ahead. */
export const NEXT_STEPS_MISSING = ofNotice(
  'next steps missing',
  'Open deals without a next step',
  ({ withoutNextStep, open }) => [withoutNextStep, open],
);
