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
      ...['Perdue', 'Sans suite', 'Não ganho', 'Venda perdida', 'Cancelado'],
    ],
  ],
  [
    'likelyWon',
    ['Paid', '4. Payment received', 'Bezahlt', 'Cobrado', 'Payée', 'Cerrado con éxito'],
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
      ...['Proposal delivered', 'Demo completed', 'Customer call', 'Window shopping', ''],
    ],
  ],
];

describe('what a name says of the outcome', () => {
  it.each(CASES)('is %s', (meaning, names) => {
    const guessed = names.map((name) => `${name}: ${guessOutcome(name)}`);
    expect(guessed).toEqual(names.map((name) => `${name}: ${meaning}`));
  });

  it('is not turned round by the number behind "No."', () => {
    expect(guessOutcome('No. 5 Won')).toBe('won');
  });
});
