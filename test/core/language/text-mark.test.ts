import { expect, it } from 'vitest';
import { textMark } from '../../../src/core/text/text-mark';

// Marks are kept in the document: with another rule, texts written by an earlier version would be
// taken for people's own.
it('a text has the same mark in every version', () => {
  expect(['', 'Stalled', 'Stalled · No amount', 'naïve “ü” 😀'].map(textMark)).toEqual([
    'HJ1E',
    'Br6I',
    'Lw6r',
    'dAHy',
  ]);
});
