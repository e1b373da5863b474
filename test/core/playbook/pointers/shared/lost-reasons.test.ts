import { describe, expect, it } from 'vitest';
import { reasonGroup } from '../../../../../src/core/playbook/pointers/shared/lost-reasons';

describe('reasonGroup', () => {
  it.each([
    ['need', 'No need', 'No decision', 'Kein Bedarf', 'Pas de besoin', 'Sin necesidad'],
    ['need', 'Sem necessidade', 'Keine Entscheidung', 'Status quo', 'Bad fit', 'Not interested'],
    ['need', 'Pas de réponse', 'Sin respuesta', 'Keine Rückmeldung', 'No decisão', 'No priority'],
    ['means', 'No budget', 'Kein Budget', 'Sin presupuesto', 'Sem orçamento', 'No authority'],
    ['means', 'Not the decision maker', 'Timing', 'Falscher Zeitpunkt', 'Mauvais moment'],
    ['offer', 'Price', 'Zu teuer', 'Precio', 'Prix trop élevé', 'Preço', 'Lost to competitor'],
    ['offer', 'Wettbewerb', 'Concurrent', 'Competencia', 'Concorrência', 'Missing feature'],
    ['offer', 'Funktion fehlt', 'Falta de función', 'Funcionalidade'],
    [undefined, 'Other', 'Sonstiges', '', 'x'],
  ] as const)('puts reasons to do with %s together', (group, ...reasons) => {
    expect(
      (reasons as readonly string[]).filter((reason) => reasonGroup(reason) !== group),
    ).toEqual([]);
  });
});
