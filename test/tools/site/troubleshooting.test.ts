import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOM = 'src/core/language';

/** All that the product can say, without the marks of the language it is written in. */
const SAID = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(ROOM, name), 'utf8'))
  .join('\n')
  .replaceAll("\\'", "'");

const page = readFileSync('docs/troubleshooting.md', 'utf8');

/** The sentences of the headings, which begin the answers; what is Google's own is marked so. */
const SENTENCES = [...page.matchAll(/^### (.+)$/gm)]
  .flatMap(([, heading = '']) => [...heading.matchAll(/“([^”]+)”/g)])
  .map(([, sentence = '']) => sentence)
  .filter((sentence) => !/^(#ERROR!|Loading|This function)/.test(sentence));

describe('the page on troubleshooting', () => {
  it('answers at least twenty sentences', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(20);
  });

  it.each(SENTENCES)('names a sentence that Stagecoach says: %s', (sentence) => {
    const parts = sentence
      .split('…')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    expect(parts.filter((part) => !SAID.includes(part))).toEqual([]);
  });
});
