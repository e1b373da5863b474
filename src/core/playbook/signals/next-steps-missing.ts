import { ofNotice } from './open-deal-samples';

/** Open deals without a next step ahead. */
export const NEXT_STEPS_MISSING = ofNotice(
  'next steps missing',
  {
    en: 'Open deals without a next step',
    de: 'Offene Deals ohne nächsten Schritt',
    es: 'Oportunidades abiertas sin próximo paso',
    fr: 'Affaires en cours sans prochaine action',
    pt: 'Negócios em aberto sem próximo passo',
  },
  ({ withoutNextStep, open }) => [withoutNextStep, open],
);
