import { ofNotice } from './open-deal-samples';

/** Open deals whose close date has passed or was pushed out twice or more. */
export const SLIPPAGE = ofNotice(
  'slippage',
  {
    en: 'Open deals past their date or pushed twice',
    de: 'Offene Deals, überfällig oder zweimal verschoben',
    es: 'Oportunidades abiertas con la fecha vencida o aplazadas dos veces',
    fr: 'Affaires en cours, échues ou repoussées deux fois',
    pt: 'Negócios em aberto com data vencida ou adiados duas vezes',
  },
  ({ slipping, dated }) => [slipping, dated],
);
