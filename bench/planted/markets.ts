import { dayOf } from '../../src/core/calendar';
import type { Market } from './seller';

const FROM = dayOf(2025, 9, 1) as number;
const TO = dayOf(2026, 11, 23) as number;

/** Three teams that call and order things each in their own way, over fifteen months. */
export const MARKETS: readonly Market[] = [
  {
    stages: [
      { name: 'Kennenlernen', step: 'prospecting', days: 5 },
      { name: 'Fit-Check', step: 'qualification', days: 8 },
      { name: 'Bedarfsworkshop', step: 'needs analysis', days: 16 },
      { name: 'Angebot liegt vor', step: 'proposal', days: 20 },
      { name: 'Vertrag', step: 'negotiation', days: 9 },
    ],
    sources: [
      { name: 'Empfehlung', early: 1.4, late: 1.7 },
      { name: 'Website', early: 1, late: 1 },
      { name: 'Messe', early: 1, late: 0.8 },
      { name: 'Gekaufte Liste', early: 0.8, late: 0.16 },
    ],
    methods: [
      { name: 'Telefon', early: 1, late: 1 },
      { name: 'Besuch', early: 1.2, late: 1 },
      { name: 'E-Mail', early: 0.13, late: 1 },
    ],
    products: [
      { name: 'Start', price: 3000 },
      { name: 'Team', price: 8000 },
      { name: 'Werk', price: 21_000 },
    ],
    from: FROM,
    to: TO,
  },
  {
    stages: [
      { name: 'Hello', step: 'prospecting', days: 4 },
      { name: 'Are we right for them?', step: 'qualification', days: 10 },
      { name: 'Understanding', step: 'needs analysis', days: 12 },
      { name: 'Paper out', step: 'proposal', days: 15 },
      { name: 'Yes, but', step: 'objections', days: 8 },
      { name: 'Ink', step: 'closing', days: 7 },
    ],
    sources: [
      { name: 'Partner', early: 1.3, late: 1.5 },
      { name: 'Inbound', early: 1, late: 1 },
      { name: 'Cold', early: 0.8, late: 0.16 },
    ],
    methods: [
      { name: 'Call', early: 1, late: 1 },
      { name: 'LinkedIn', early: 0.9, late: 1 },
      { name: 'Mailing', early: 0.13, late: 1 },
    ],
    products: [
      { name: 'Basic', price: 2000 },
      { name: 'Pro', price: 6000 },
    ],
    from: FROM,
    to: TO,
  },
  {
    stages: [
      { name: 'New', step: 'lead generation', days: 2 },
      { name: 'Contacted', step: 'prospecting', days: 6 },
      { name: 'Qualified', step: 'qualification', days: 7 },
      { name: 'Discovery', step: 'needs analysis', days: 14 },
      { name: 'Quoted', step: 'proposal', days: 18 },
      { name: 'Haggling', step: 'negotiation', days: 10 },
    ],
    sources: [
      { name: 'Referral', early: 1.3, late: 1.5 },
      { name: 'Webinar', early: 1, late: 1 },
      { name: 'Fair', early: 0.9, late: 1 },
      { name: 'List', early: 0.8, late: 0.16 },
    ],
    methods: [
      { name: 'Phone', early: 1, late: 1 },
      { name: 'Visit', early: 1.1, late: 1 },
      { name: 'Mail', early: 0.13, late: 1 },
    ],
    products: [
      { name: 'S', price: 1500 },
      { name: 'M', price: 5000 },
      { name: 'L', price: 15_000 },
    ],
    from: FROM,
    to: TO,
  },
];
