import { ofNotice } from './open-deal-samples';

/** Open deals whose close date has passed or was pushed out twice or more. */
export const SLIPPAGE = ofNotice(
  'slippage',
  'Open deals past their date or pushed twice',
  ({ slipping, dated }) => [slipping, dated],
);
