import { expect, it, vi } from 'vitest';
import { recordLines } from '../../../sidebar/process/record-lines';

vi.mock(
  '../../../src/core/language/format',
  () => import('../../../src/core/language/german/format'),
);
vi.mock(
  '../../../src/core/language/sidebar/process',
  () => import('../../../src/core/language/german/sidebar/process'),
);
vi.mock(
  '../../../src/core/language/step-names',
  () => import('../../../src/core/language/german/step-names'),
);
vi.mock(
  '../../../src/core/language/this-language',
  () => import('../../../src/core/language/german/this-language'),
);

it('what an agreement records is shown in the page’s language, and people’s own words as they are', () => {
  const content = [
    'Call | prospecting | activity | 40 a week',
    'Offer | proposal | open | target 45.5 % | max 30 days | needs Need in writing, Budget 2.0 | exit The customer has a day.',
    'Won | won | discount up to 7.5 % | quota 60.000 pro Quartal',
  ].join('\n');
  expect(recordLines(content)).toEqual([
    'Call · Akquise · activity · 40 pro Woche',
    'Offer · Angebot · Offen · Ziel 45,5 % · max. 30 Tage · braucht Need in writing, Budget 2.0 · weiter, wenn The customer has a day.',
    'Won · Gewonnen · bis 7,5 % Rabatt · quota 60.000 pro Quartal',
  ]);
});
