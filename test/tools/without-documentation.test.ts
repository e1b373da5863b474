import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { stripped } from '../../tools/without-documentation.mjs';

describe('the script without documentation', () => {
  it('leaves out what only the pages and the JSDoc say of a function', () => {
    const source = `export const F = { name: 'F', help: 'For "F".', choices: ['One, two.', "Three."] };`;
    expect(stripped('src/functions/f.ts', source)).toBe(`export const F = { name: 'F',   };`);
  });

  it('keeps fields of the same name elsewhere, and those that are worked out', () => {
    const source = 'const TEXTS = { help: `Help`, summary: sum(values) };';
    expect(stripped('src/core/language/menu.ts', source)).toBe(source);
    expect(stripped('src/functions/f.ts', source)).toBe('const TEXTS = {  summary: sum(values) };');
  });

  it('puts lists of names close together, and leaves other texts as they are', () => {
    const source = `names(\`a b,\n    c\`); tell(\`a,\n    b\`); x = { names: ['d, e'] };`;
    expect(stripped('src/core/tabs/words.ts', source)).toBe(
      `names(\`a b,c\`); tell(\`a,\n    b\`); x = { names: ['d,e'] };`,
    );
    expect(stripped('src/core/playbook/signals.ts', source)).toContain("names: ['d, e']");
  });

  it('leaves the names of the playbook’s figures as people read them', () => {
    const source = `const SIGNAL = { names: { de: 'Angebote, die zu Deals werden' } };`;
    expect(stripped('src/core/playbook/signals/won.ts', source)).toBe(source);
  });

  it('has nothing that reads what was left out', async () => {
    const script = await readFile('dist/Code.js', 'utf8');
    expect(script.match(/\.(?:choices|example)\b/g)).toBeNull();
  });
});
