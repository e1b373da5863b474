import { describe, expect, it } from 'vitest';
import { MENU_TEXTS, whichPerson } from '../../../src/core/language/menu';

describe('the texts of the menu', () => {
  it('ask for a name with those that there are, twelve at most', () => {
    expect(whichPerson(['Ana'])).toBe('For whom? There is Ana.');
    expect(whichPerson(['Ana', 'Bo'])).toBe('For whom? There are Ana and Bo.');
    const many = Array.from({ length: 14 }, (_, index) => `P${index + 1}`);
    expect(whichPerson(many)).toMatch(/P11, P12 and 2 others\.$/);
  });

  it('are all there', () => {
    for (const text of Object.values(MENU_TEXTS)) expect(text.trim()).not.toBe('');
  });
});
