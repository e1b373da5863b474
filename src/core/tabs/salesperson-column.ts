/** The column that names a salesperson, as every tab of ours but the Stage History calls it. */
export const SALESPERSON = {
  header: 'Salesperson',
  names: [
    'sales rep, rep, seller, account executive, account exec, ae, sales executive',
    'Verkäufer, Verkäuferin',
    'vendedor, vendedora',
    'vendeur, vendeuse',
    'vendedor',
  ],
} as const;
