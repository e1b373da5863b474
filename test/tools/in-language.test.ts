import { describe, expect, it } from 'vitest';
import { translated } from '../../tools/in-language.mjs';

describe('a file of the playbook in a language', () => {
  it('has the words of that language in the place of its texts', () => {
    const source = `export const x = { code: 'few', title: 'Few proposals', ask: ["What's new?"] };`;
    const words = { 'Few proposals': 'Wenige Angebote', "What's new?": 'Was ist „neu“?' };
    expect(translated(source, words)).toBe(
      `export const x = { code: 'few', title: "Wenige Angebote", ask: ["Was ist „neu“?"] };`,
    );
  });

  it('leaves alone what it has no words for, and names of every object', () => {
    const source = `const kind = 'constructor', other = 'Other';`;
    expect(translated(source, {})).toBe(source);
  });
});
