import { ofNotice } from './open-deal-samples';

/** Open deals without a next step ahead. */
export const NEXT_STEPS_MISSING = ofNotice(
  'next steps missing',
  { en: 'Open deals without a next step', de: 'Offene Deals ohne nächsten Schritt' },
  ({ withoutNextStep, open }) => [withoutNextStep, open],
);
