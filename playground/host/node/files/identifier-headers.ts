/** Headers, in small letters, of columns whose texts are names: `1.200` is no number there. */
export const IDENTIFIER_HEADERS: ReadonlySet<string> = new Set([
  ...['id', 'deal id', 'deal', 'opportunity', 'opportunity id', 'record id', 'lead', 'key', 'code'],
  ...['no', 'no.', 'number', '#', 'ref', 'reference', 'version', 'deal number', 'deal no', 'sku'],
  ...['nr', 'nr.', 'nummer', 'kennung', 'geschäft', 'vorgang', 'auftrag', 'chance', 'kundennummer'],
  ...['número', 'numero', 'código', 'codigo', 'referencia', 'referência', 'negocio', 'negócio'],
  ...['oportunidad', 'oportunidade', 'n°', 'nº', 'numéro', 'référence', 'affaire', 'opportunité'],
  ...[
    'phone',
    'telephone',
    'mobile',
    'telefon',
    'tel',
    'tel.',
    'teléfono',
    'telefone',
    'téléphone',
  ],
  ...['zip', 'postcode', 'postal code', 'plz', 'name', 'deal name', 'opportunity name'],
]);
