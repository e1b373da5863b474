import { describe, expect, it } from 'vitest';
import { guessOutcome, type OutcomeMeaning } from '../../../src/core/process/guess-outcome';

const CASES: ReadonlyArray<readonly [OutcomeMeaning | null, readonly string[]]> = [
  [
    'won',
    [
      ...[
        'Win',
        'closedwon',
        'closed_won',
        'CLOSED/WON',
        'Closed—Won',
        '5. Won',
        'Deal won',
        'Sold',
      ],
      ...['Contract signed', 'Order received', 'Auftrag erhalten', 'Gewonnene', 'Unterzeichnet'],
      ...['Contract awarded', 'Policy issued', 'Won against a competitor', '✅', '✔️'],
      ...['Auftrag vergeben', 'Vertrag abgeschlossen', 'Gegen Wettbewerber gewonnen'],
      ...['Ganamos', 'Venta realizada', 'Bon pour accord', 'Venda fechada', 'Conquistada'],
      ...['Cerrada ganada', 'Firmado', 'Gagnée', 'Signée', 'Vendue', 'Fechado ganho', 'Assinada'],
    ],
  ],
  [
    'lost',
    [
      ...['Loss', 'closedlost', 'Closed lost - nurture', 'Dead', 'Disqualified', 'Cancelled'],
      ...[
        'Not won',
        "Won't buy",
        'Never signed',
        'Unqualified',
        'No decision',
        'Signed, cancelled',
      ],
      ...['Nicht gewonnen', 'Auftrag nicht erhalten', 'Verlorene', 'Absage', 'Kein Interesse'],
      ...[
        'No ganado',
        'Cerrado sin éxito',
        'Perdida',
        'Descartado',
        'Pas gagné',
        'Non signé mais perdu',
      ],
      ...['Won by competitor', 'Competitor won', 'Wettbewerber gewonnen', 'Konkurrenz gewonnen'],
      ...[
        'Concurrent gagné',
        'Concorrente ganhou',
        'Ganho pela concorrência',
        'Ganó la competencia',
      ],
      ...["Didn't win", 'Unable to close', 'Not accepted', 'Not approved', 'Not converted'],
      ...['Nicht angenommen', 'Angebot nicht angenommen', 'No aceptada', 'Cerrado no exitoso'],
      ...['No cerrado', 'No compró', 'Não aceito', 'Não convertido', 'Não fechada', 'Não vendeu'],
      ...['Passed', 'Quote expired', 'Closed - no response', 'No bid', 'Ghosted', 'DQ', '❌'],
      ...['Keine Rückmeldung', 'Angebot abgelaufen', 'Zurückgezogen', 'Anderweitig vergeben'],
      ...['Perdimos', 'Sin respuesta', 'Desestimada', 'Venta no realizada', 'Caída'],
      ...['Pas de suite', 'Sans réponse', "Tombé à l'eau", 'Sem retorno', 'Reprovado'],
      ...['Perdue', 'Sans suite', 'Não ganho', 'Venda perdida', 'Cancelado'],
    ],
  ],
  [
    'likelyWon',
    [
      ...['Bound', 'Enrolled', 'Proposal approved', 'Auftrag', 'Bestellung', 'Commande', 'Fechou'],
      ...['Compró', 'Matriculado', 'Aprovado', 'No. 5 Paid'],
      ...['Paid', '4. Payment received', 'Bezahlt', 'Cobrado', 'Payée', 'Cerrado con éxito'],
    ],
  ],
  ['closed', ['Closed', 'Deal closed', 'Abgeschlossen', 'Cerrado', 'Clôturée', 'Fechado']],
  [
    'open',
    [
      'NDA signed',
      'Not yet won',
      'Noch nicht unterschrieben',
      'Not lost',
      'To be signed',
      'Not paid',
      ...['Not delivered', 'Rechnung nicht bezahlt', 'Noch nicht angenommen', 'Quase ganho', '⏳'],
      ...['Sales accepted', 'Mündliche Zusage erhalten', 'No response yet'],
    ],
  ],
  [
    null,
    [
      ...[
        'Proposal',
        'Contract sent',
        'contractsent',
        'Closing',
        'Wonder',
        'Winter campaign',
        'Blue',
      ],
      ...['Decision Maker Bought-In', 'Qualification passed', 'Expired listings', 'À valider'],
      ...['Competitor analysis', 'Contacted - no response', 'Pedido de orçamento', 'Mortgage'],
      ...['Visita no realizada', 'Auftrag in Aussicht', 'Accord de principe', 'Not expired', 'W'],
      ...['Proposal delivered', 'Demo completed', 'Customer call', 'Window shopping', ''],
    ],
  ],
];

describe('what a name says of the outcome', () => {
  it.each(CASES)('is %s', (meaning, names) => {
    const guessed = names.map((name) => `${name}: ${guessOutcome(name)}`);
    expect(guessed).toEqual(names.map((name) => `${name}: ${meaning}`));
  });

  it('is not turned round by the number behind “No.”', () => {
    expect(guessOutcome('No. 5 Won')).toBe('won');
  });
});
