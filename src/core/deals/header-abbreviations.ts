/** Words as headers shorten them, folded, and what they stand for. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  dt: 'date',
  ts: 'timestamp',
  prev: 'previsto',
  est: 'estimated',
  gepl: 'geplant',
  vorauss: 'voraussichtlich',
  vsl: 'voraussichtlich',
  erw: 'erwartet',
  abschl: 'abschluss',
  vlr: 'valor',
  prox: 'proximo',
  resp: 'responsable',
  verantw: 'verantwortlich',
  vertr: 'vertriebler',
  acct: 'account',
  mgr: 'manager',
  exec: 'executive',
  opp: 'opportunity',
  stg: 'stage',
  ccy: 'currency',
  cur: 'currency',
  curr: 'currency',
  whg: 'wahrung',
  wkz: 'wahrung',
  disc: 'discount',
  dto: 'descuento',
  prob: 'probability',
  proba: 'probabilite',
  wahrsch: 'wahrscheinlichkeit',
  verk: 'verkaufer',
  vend: 'vendedor',
};

/** A folded header with its shortened words written out; "F. cierre" is a "fecha cierre". */
export function writtenOut(header: string): string {
  const words = header.split(' ').map((word) => ABBREVIATIONS[word] ?? word);
  if (words[0] === 'f' && words.length > 1) words[0] = 'fecha';
  return words.join(' ');
}
