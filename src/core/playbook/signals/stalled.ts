import { ofNotice } from './open-deal-samples';

/** Open deals that are over their stage's limit. */
export const STALLED = ofNotice(
  'stalled',
  {
    en: 'Open deals that wait longer than usual',
    de: 'Offene Deals, die länger warten als üblich',
    es: 'Oportunidades abiertas que esperan más de lo habitual',
    fr: 'Affaires en cours qui attendent plus que d’habitude',
    pt: 'Negócios em aberto que esperam mais que o habitual',
  },
  ({ stalled, timed }) => [stalled, timed],
);
