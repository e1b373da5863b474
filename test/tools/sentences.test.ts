import { describe, expect, it } from 'vitest';
import { sentencesIn, straightQuotesIn } from '../../tools/sentences.mjs';

function found(source: string, file = 'src/server/commands.ts'): string[] {
  return sentencesIn(file, source).map(({ text }) => text);
}

describe('the check of sentences', () => {
  it.each([
    ["say('Nobody has agreed yet.');", 'Nobody has agreed yet.'],
    ["say('nobody has agreed yet.');", 'nobody has agreed yet.'],
    ["const label = 'Close date';", 'Close date'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code that is looked at
    ['say(`The ${missing} has not agreed.`);', 'The … has not agreed.'],
    ['say(`There are\n  no deals.`);', 'There are no deals.'],
    ["const text = isOpen ? 'Still open' : '';", 'Still open'],
    ["throw new Failure('busy', 'Try again.');", 'Try again.'],
  ])('finds what people read: %s', (source, sentence) => {
    expect(found(source)).toEqual([sentence]);
  });

  it('finds what stands in the page itself, and names the line', () => {
    const page = 'const view = (\n  <p>\n    Read the sheet\n  </p>\n);';
    expect(sentencesIn('sidebar/view.tsx', page)).toEqual([
      { line: expect.any(Number), text: expect.stringContaining('Read the sheet') },
    ]);
    expect(sentencesIn('src/main.ts', "\n\nsay('Try again.');")[0]?.line).toBe(3);
  });

  it.each([
    ["import { text } from 'Some package.';"],
    ["type Kind = 'Close date' | 'Next step';"],
    ["const order = 'day first';"],
    ["const name = 'Deals';"],
    ["const codes = 'EUR USD GBP';"],
    ["throw new RangeError('At least one value is needed.');"],
    ["const day = row['Agreed on'];"],
    ['/** Says what became of it. */ const x = 1; // And why.'],
  ])('passes over what nobody reads: %s', (source) => {
    expect(found(source)).toEqual([]);
  });

  it('leaves the language room and the records of the playbook alone', () => {
    const source = "const text = 'Nothing was written.';";
    expect(found(source, 'src/core/language/refusals.ts')).toEqual([]);
    expect(found(source, 'src/core/playbook/flags/stalled.ts')).toEqual([]);
    expect(found(source, 'src/core/pipeline/pipeline.ts')).toHaveLength(1);
  });

  it('lets a custom function hold what is said of it, but not what it refuses', () => {
    const source = `const HEADERS = ['Win rate'];
      export const SC = { summary: 'The share of won deals.', run() { fail('Not a number.'); } };`;
    expect(found(source, 'src/functions/sc-share.ts')).toEqual(['Not a number.']);
    expect(found(source)).toHaveLength(3);
  });

  it('finds straight quotation marks where people read, and nowhere else', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code that is looked at
    const source = 'const a = `The tab "${tab}" is there.`;\nconst b = \'“Deals” is there.\';';
    expect(straightQuotesIn('src/core/language/refusals.ts', source)).toEqual([
      { line: 1, text: 'The tab "…" is there.' },
    ]);
    expect(straightQuotesIn('src/functions/sc-share.ts', source)).toEqual([]);
  });
});
