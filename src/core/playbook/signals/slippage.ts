import { ofNotice } from './open-deal-samples';

/** Open deals whose close date has passed or was pushed out twice or more. */
export const SLIPPAGE = ofNotice(
  'slippage',
  {
    en: 'Open deals past their date or pushed twice',
    de: 'Offene Deals, überfällig oder zweimal verschoben',
  },
  ({ slipping, dated }) => [slipping, dated],
);
